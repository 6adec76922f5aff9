package vn.vanban.organization;

/** Identifies a position, whoever holds it today. */
public record PositionId(long value) {}
