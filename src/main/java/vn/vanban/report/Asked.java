package vn.vanban.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address of these pages asks for, and the addresses that lead on from there.
 *
 * @param by null for units
 * @param period a code, null for this year; own dates in from and to come before it
 */
public record Asked(Axis by, String period, String from, String to, Long unit, Long field, Long leader, UUID document) {

    Axis axis() {
        return by == null ? Axis.UNIT : by;
    }

    Period periodOr(Period usual) {
        if (from != null && !from.isBlank() || to != null && !to.isBlank()) {
            return Period.between(
                    Optional.ofNullable(from).orElse(""),
                    Optional.ofNullable(to).orElse(""));
        }
        return period == null || period.isBlank() ? usual : Period.read(period);
    }

    public Asked by(Axis axis) {
        return new Asked(axis, period, from, to, unit, field, leader, document);
    }

    public Asked during(Period other) {
        return new Asked(by, other.code(), null, null, unit, field, leader, document);
    }

    /** Only what belongs to one unit, field, leader or document; by units, and a unit by its documents. */
    public Asked into(Axis axis, String subject) {
        return new Asked(
                axis == Axis.UNIT ? Axis.DOCUMENT : Axis.UNIT,
                period,
                from,
                to,
                axis == Axis.UNIT ? Long.valueOf(subject) : unit,
                axis == Axis.FIELD ? Long.valueOf(subject) : field,
                axis == Axis.LEADER ? Long.valueOf(subject) : leader,
                axis == Axis.DOCUMENT ? UUID.fromString(subject) : document);
    }

    /** The whole again. */
    public Asked out() {
        return new Asked(null, period, from, to, null, null, null, null);
    }

    public boolean isPart() {
        return unit != null || field != null || leader != null || document != null;
    }

    public String standing() {
        return address("/standing").queryParam("by", axis()).build().toUriString();
    }

    /** The list behind these figures together. */
    public String tasks(String... figures) {
        return address("/standing/tasks")
                .queryParam("figure", String.join(",", figures))
                .build()
                .toUriString();
    }

    private UriComponentsBuilder address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("period", Optional.ofNullable(period))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .queryParamIfPresent("unit", Optional.ofNullable(unit))
                .queryParamIfPresent("field", Optional.ofNullable(field))
                .queryParamIfPresent("leader", Optional.ofNullable(leader))
                .queryParamIfPresent("document", Optional.ofNullable(document));
    }
}
