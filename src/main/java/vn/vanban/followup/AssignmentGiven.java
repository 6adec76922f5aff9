package vn.vanban.followup;

import java.util.Optional;
import java.util.UUID;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/** The document assigns this work to a lead unit; in force since the document was issued. */
public record AssignmentGiven(DocumentId documentId, DoneBy by, AssignmentId assignmentId, String content)
        implements DocumentEvent {
    @Override
    public Optional<UUID> assignment() {
        return Optional.of(assignmentId.value());
    }

    @Override
    public String remark() {
        return content;
    }
}
