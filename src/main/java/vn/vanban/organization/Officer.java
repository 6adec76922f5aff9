package vn.vanban.organization;

/** A person in a position on a given day. */
public record Officer(Person person, Position position, Unit unit) {}
