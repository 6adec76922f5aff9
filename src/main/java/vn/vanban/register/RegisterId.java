package vn.vanban.register;

/** Identifies a register. */
public record RegisterId(long value) {}
