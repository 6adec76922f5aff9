package vn.vanban.drafting;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** The drafter has submitted a version for the content check (Điều 10). */
public record DraftSubmitted(DocumentId documentId, DoneBy by) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.CONTENT_CHECK);
    }
}
