package vn.vanban.distribution;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** The registry has issued the document (Điều 18); what it assigns takes effect in the same transaction. */
public record DocumentIssued(DocumentId documentId, DoneBy by) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.ISSUED);
    }
}
