package vn.vanban.followup;

/** A file handed in with a note of progress, a part or a result, as it was sent. */
public record Evidence(String name, byte[] content) {}
