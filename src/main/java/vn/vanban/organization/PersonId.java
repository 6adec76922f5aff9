package vn.vanban.organization;

/** Identifies a person. */
public record PersonId(long value) {}
