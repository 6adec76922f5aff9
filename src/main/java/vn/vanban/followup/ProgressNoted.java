package vn.vanban.followup;

import java.util.Optional;
import java.util.UUID;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** A unit at work has said how far it is, 0 to 100. */
public record ProgressNoted(DocumentId documentId, DoneBy by, AssignmentId assignmentId, int percent, String note)
        implements DocumentEvent {
    @Override
    public Optional<UUID> assignment() {
        return Optional.of(assignmentId.value());
    }

    @Override
    public String remark() {
        return percent + "%. " + note;
    }
}
