package vn.vanban.distribution;

import java.time.Instant;
import java.util.Optional;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Purpose;
import vn.vanban.organization.UnitId;

/** A document sent to a unit, and what became of it there; recalled, the unit has to destroy it. */
public record Dispatch(
        DocumentId document,
        UnitId unit,
        String unitName,
        Purpose purpose,
        Instant sentAt,
        Optional<Instant> openedAt,
        Optional<Instant> acknowledgedAt,
        Optional<String> acknowledgedBy,
        Optional<Instant> recalledAt,
        Optional<Instant> destroyedAt,
        Optional<String> destroyedBy) {

    /** Whether the unit has still to say that it has it. */
    boolean awaitsReceipt() {
        return acknowledgedAt.isEmpty() && recalledAt.isEmpty();
    }

    boolean awaitsDestruction() {
        return recalledAt.isPresent() && destroyedAt.isEmpty();
    }
}
