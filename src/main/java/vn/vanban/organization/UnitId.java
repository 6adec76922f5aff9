package vn.vanban.organization;

/** Identifies a unit. */
public record UnitId(long value) {}
