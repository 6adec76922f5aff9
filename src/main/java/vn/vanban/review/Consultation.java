package vn.vanban.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.vanban.organization.UnitId;

/** A round in which several units are asked at once about one version of a draft. */
record Consultation(
        long id,
        int versionNumber,
        String question,
        String by,
        Instant askedAt,
        Instant dueAt,
        boolean open,
        List<UnitId> units,
        List<Opinion> opinions) {

    Optional<Opinion> opinionOf(UnitId unit) {
        return opinions.stream().filter(opinion -> opinion.unit().equals(unit)).findFirst();
    }

    List<UnitId> stillAsked() {
        return units.stream().filter(unit -> opinionOf(unit).isEmpty()).toList();
    }
}
