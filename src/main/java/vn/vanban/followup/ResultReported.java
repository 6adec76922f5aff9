package vn.vanban.followup;

import java.util.Optional;
import java.util.UUID;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The lead unit has reported its result; this moment decides whether it was in time. */
public record ResultReported(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String remark)
        implements DocumentEvent {
    @Override
    public Optional<UUID> assignment() {
        return Optional.of(assignmentId.value());
    }
}
