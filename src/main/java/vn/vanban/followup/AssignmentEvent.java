package vn.vanban.followup;

import java.util.Optional;
import java.util.UUID;
import vn.vanban.document.DocumentEvent;

/** Something that happened to one assignment of a document. */
public interface AssignmentEvent extends DocumentEvent {

    AssignmentId assignmentId();

    @Override
    default Optional<UUID> assignment() {
        return Optional.of(assignmentId().value());
    }
}
