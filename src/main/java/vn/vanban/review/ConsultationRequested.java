package vn.vanban.review;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.UnitId;

/** Departments are asked for their opinion until a date. */
public record ConsultationRequested(
        DocumentId documentId, DoneBy by, List<UnitId> units, ZonedDateTime dueAt, String remark)
        implements DocumentEvent {
    @Override
    public Optional<DocumentStatus> becomes() {
        return Optional.of(DocumentStatus.CONSULTATION);
    }
}
