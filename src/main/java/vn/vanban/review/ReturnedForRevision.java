package vn.vanban.review;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** Whoever holds the draft has sent it back to the drafter, with the reason. */
public record ReturnedForRevision(DocumentId documentId, DoneBy by, String reason) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.DRAFT);
    }

    @Override
    public String remark() {
        return reason;
    }
}
