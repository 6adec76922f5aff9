package vn.vanban.followup;

import java.util.Optional;
import java.util.UUID;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The deadline is today. */
public record AssignmentDue(DocumentId documentId, DoneBy by, AssignmentId assignmentId) implements DocumentEvent {
    @Override
    public Optional<UUID> assignment() {
        return Optional.of(assignmentId.value());
    }
}
