package vn.vanban.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Purpose;
import vn.vanban.document.Urgency;
import vn.vanban.organization.UnitId;

/** A document that a unit has received. */
record ReceivedDocument(
        DocumentId id,
        UnitId unit,
        String unitName,
        DocumentCode code,
        LocalDate issuedOn,
        DocumentType type,
        String subject,
        Urgency urgency,
        String senderName,
        Purpose purpose,
        Instant sentAt,
        Optional<Instant> openedAt,
        Optional<Instant> acknowledgedAt,
        Optional<String> acknowledgedBy,
        Optional<Integer> incomingNumber,
        Optional<Instant> recalledAt,
        Optional<Instant> destroyedAt,
        Optional<String> destroyedBy) {

    /** When the unit's last duty with it was done; empty while one waits. */
    Optional<Instant> settledAt() {
        return recalledAt.isPresent() ? destroyedAt : acknowledgedAt;
    }
}
