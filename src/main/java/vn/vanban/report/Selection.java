package vn.vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which tasks are counted.
 *
 * @param organization whose documents' tasks the reader oversees; empty for those who see their own units' tasks only
 * @param units the lead units whose tasks these are
 */
record Selection(
        Optional<Long> organization,
        List<Long> units,
        Period period,
        Optional<Long> unit,
        Optional<Long> field,
        Optional<Long> leader,
        Optional<UUID> document) {

    /** Whether it is everything of an organization in a period, for which counts are kept. */
    boolean isWhole() {
        return organization.isPresent() && unit.or(() -> field).or(() -> leader).isEmpty() && document.isEmpty();
    }

    Selection during(Period other) {
        return new Selection(organization, units, other, unit, field, leader, document);
    }
}
