package vn.vanban.distribution;

import java.time.Instant;
import java.util.Optional;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Purpose;
import vn.vanban.organization.UnitId;

/** A document sent to a unit, and what became of it there. */
public record Dispatch(
        DocumentId document,
        UnitId unit,
        String unitName,
        Purpose purpose,
        Instant sentAt,
        Optional<Instant> openedAt,
        Optional<Instant> acknowledgedAt,
        Optional<String> acknowledgedBy) {}
