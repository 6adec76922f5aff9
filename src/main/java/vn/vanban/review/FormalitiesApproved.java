package vn.vanban.review;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** The office answers for form and presentation (Điều 12.2). */
public record FormalitiesApproved(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.AWAITING_SIGNATURE);
    }
}
