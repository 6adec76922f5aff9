package vn.vanban.drafting;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** The drafter has taken the draft back for good, before the signature. */
public record DraftWithdrawn(DocumentId documentId, DoneBy by, String reason) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.WITHDRAWN);
    }

    @Override
    public String remark() {
        return reason;
    }
}
