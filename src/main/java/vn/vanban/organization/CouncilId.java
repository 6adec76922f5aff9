package vn.vanban.organization;

/** Identifies a council. */
public record CouncilId(long value) {}
