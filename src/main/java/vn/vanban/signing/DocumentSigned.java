package vn.vanban.signing;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/**
 * The competent person has signed (Điều 13).
 *
 * @param remark the written act that let them, when it was not their position
 */
public record DocumentSigned(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.SIGNED);
    }
}
