package vn.vanban.document;

import java.util.UUID;

/** Identifies a document; also the business key of its process. */
public record DocumentId(UUID value) {

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
