package vn.vanban.signing;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** The organization has signed after its competent person (Điều 17): the document has legal value (Điều 5.1). */
public record DocumentSealed(DocumentId documentId, DoneBy by) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.SEALED);
    }
}
