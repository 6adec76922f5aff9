package vn.vanban.document;

/** A file as it was given, with its media type. */
public record StoredFile(String mediaType, byte[] content) {}
