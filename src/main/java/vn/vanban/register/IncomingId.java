package vn.vanban.register;

import java.util.UUID;

/** Identifies a line of a book of incoming documents. */
public record IncomingId(UUID value) {

    public static IncomingId of(String text) {
        return new IncomingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
