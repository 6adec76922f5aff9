package vn.vanban.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vanban.document.DocumentType;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.Position;
import vn.vanban.organization.PositionId;
import vn.vanban.organization.UnitId;

/**
 * A capacity given in writing: thừa ủy quyền for a time and some documents (Điều 13.3), thừa lệnh by the working rules
 * (Điều 13.4), or the head's office entrusted to somebody (giao quyền).
 *
 * @param person absent when it belongs to whoever holds the position
 * @param types empty for every type
 * @param scope the field or content it is limited to, in words
 * @param until the last day; absent when it has none
 * @param reference number and notation of the act that gives it, "15/GUQ-SYT", and its date
 */
public record SigningGrant(
        long id,
        UnitId organization,
        SigningCapacity capacity,
        PositionId position,
        Optional<PersonId> person,
        Optional<PersonId> grantor,
        List<DocumentType> types,
        String scope,
        LocalDate since,
        Optional<LocalDate> until,
        String reference,
        LocalDate dated,
        String enteredBy,
        Optional<Ending> ending) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Who ended it before its time, and why. */
    public record Ending(Instant at, String by, String reason) {}

    public SigningGrant {
        types = List.copyOf(types);
    }

    boolean belongsTo(Officer officer) {
        return officer.position().id().equals(position)
                && person.map(officer.person().id()::equals).orElse(true);
    }

    /** Whether it is a thừa lệnh that the head of a unit has passed on to their deputy, who signs KT. under it. */
    boolean isPassedOnTo(Officer officer) {
        return capacity == SigningCapacity.BY_ORDER && officer.position().rank() == Position.Rank.DEPUTY;
    }

    boolean isInForceOn(LocalDate day) {
        return ending.isEmpty()
                && !day.isBefore(since)
                && !until.map(day::isAfter).orElse(false);
    }

    /** Passed on by who holds the wider ones: no more than they cover (Điều 13.4); empty when nothing is left. */
    Optional<SigningGrant> within(List<SigningGrant> wider) {
        List<DocumentType> left = Arrays.stream(DocumentType.values())
                .filter(this::covers)
                .filter(type -> wider.stream().anyMatch(grant -> grant.covers(type)))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new SigningGrant(
                        id,
                        organization,
                        capacity,
                        position,
                        person,
                        grantor,
                        left,
                        scope,
                        since,
                        until,
                        reference,
                        dated,
                        enteredBy,
                        ending));
    }

    boolean covers(DocumentType type) {
        return types.isEmpty() || types.contains(type);
    }

    public String typeNames() {
        return types.isEmpty() || types.size() == DocumentType.values().length
                ? "mọi loại văn bản"
                : types.stream().map(DocumentType::typeName).collect(Collectors.joining(", "));
    }

    /** "15/GUQ-SYT ngày 02/11/2026". */
    public String act() {
        return reference + " ngày " + DAY.format(dated);
    }

    /** "từ 02/11/2026 đến hết 31/12/2026". */
    public String term() {
        return "từ " + DAY.format(since)
                + until.map(day -> " đến hết " + DAY.format(day)).orElse("");
    }
}
