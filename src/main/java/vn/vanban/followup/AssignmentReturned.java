package vn.vanban.followup;

import java.util.Optional;
import java.util.UUID;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The issuing side wants more; the lead unit works on. */
public record AssignmentReturned(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String reason)
        implements DocumentEvent {
    @Override
    public Optional<UUID> assignment() {
        return Optional.of(assignmentId.value());
    }

    @Override
    public String remark() {
        return reason;
    }
}
