package vn.vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    /**
     * Of what counts are kept.
     *
     * @param of ORGANIZATION, UNIT, FIELD or LEADER
     */
    record Part(String of, List<Long> ids) {

        /** For which time, from long to short. */
        List<Stretch.Span> spans() {
            return of.equals("ORGANIZATION")
                    ? List.of(Stretch.Span.YEAR, Stretch.Span.MONTH, Stretch.Span.DAY)
                    : List.of(Stretch.Span.QUARTER, Stretch.Span.DAY);
        }
    }

    /** That which is asked for; empty for a document, and for what is of two at once: those tasks are counted themselves. */
    Optional<Part> part() {
        long narrowed = Stream.of(unit, field, leader).flatMap(Optional::stream).count();
        if (document.isPresent() || narrowed > 1) {
            return Optional.empty();
        }
        if (organization.isEmpty()) {
            return narrowed == 0
                    ? Optional.of(new Part("UNIT", units))
                    : unit.filter(units::contains).map(one -> new Part("UNIT", List.of(one)));
        }
        return unit.map(one -> new Part("UNIT", List.of(one)))
                .or(() -> field.map(one -> new Part("FIELD", List.of(one))))
                .or(() -> leader.map(one -> new Part("LEADER", List.of(one))))
                .or(() -> organization.map(one -> new Part("ORGANIZATION", List.of(one))));
    }

    Selection during(Period other) {
        return new Selection(organization, units, other, unit, field, leader, document);
    }
}
