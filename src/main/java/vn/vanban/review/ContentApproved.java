package vn.vanban.review;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** The head of the drafting unit answers for the content (Điều 12.1). */
public record ContentApproved(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.FORMALITY_CHECK);
    }
}
