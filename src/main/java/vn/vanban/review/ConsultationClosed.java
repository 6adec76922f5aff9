package vn.vanban.review;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** Every department asked has answered or stayed silent until the date. */
public record ConsultationClosed(DocumentId documentId, DoneBy by) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.CONTENT_CHECK);
    }
}
