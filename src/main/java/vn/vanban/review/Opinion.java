package vn.vanban.review;

import java.time.Instant;
import java.util.Optional;
import vn.vanban.organization.UnitId;

/**
 * What a consulted unit has said of a draft, kept for ever.
 *
 * @param verdict absent when the unit was silent until the date
 */
record Opinion(
        long id,
        UnitId unit,
        Optional<Verdict> verdict,
        String comments,
        String by,
        Instant at,
        Optional<Answer> answer) {

    /** Silence asks nothing of the drafter. */
    boolean isToBeAnswered() {
        return verdict.isPresent() && answer.isEmpty();
    }
}
