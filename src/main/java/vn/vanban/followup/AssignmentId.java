package vn.vanban.followup;

import java.util.UUID;

/** Identifies an assignment; also the business key of its process. */
public record AssignmentId(UUID value) {

    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
