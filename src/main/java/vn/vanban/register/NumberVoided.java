package vn.vanban.register;

import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** The registry has given a number up before the issue: its line stays in the book, the document's road ends here. */
public record NumberVoided(DocumentId documentId, DoneBy by, String reason) implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.VOIDED);
    }

    @Override
    public String remark() {
        return reason;
    }
}
