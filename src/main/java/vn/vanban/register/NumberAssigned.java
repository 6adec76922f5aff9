package vn.vanban.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;

/** The register has given number and date (Điều 15). */
public record NumberAssigned(DocumentId documentId, DoneBy by, DocumentCode code, LocalDate issuedOn)
        implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.NUMBERED);
    }

    @Override
    public String remark() {
        return code.toString();
    }
}
