package vn.vanban.followup;

import static vn.vanban.followup.AssignmentStatus.ACCEPTED;
import static vn.vanban.followup.AssignmentStatus.CANCELLED;
import static vn.vanban.followup.AssignmentStatus.CLOSED;
import static vn.vanban.followup.AssignmentStatus.GIVEN;
import static vn.vanban.followup.AssignmentStatus.REFUSED;
import static vn.vanban.followup.AssignmentStatus.REPLACED;
import static vn.vanban.followup.AssignmentStatus.REPORTED;
import static vn.vanban.followup.AssignmentStatus.RETURNED;
import static vn.vanban.followup.AssignmentStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;

/** The assignments of the units somebody receives for, and what was handed to them, the most urgent group first. */
@Component
class UnitDesk {

    static final int PAGE = 50;
    private static final List<String> OPEN = names(GIVEN, REFUSED, ACCEPTED, RETURNED, REPORTED, SUSPENDED);
    private static final List<String> DONE = names(CLOSED, CANCELLED, REPLACED);

    private final AssignmentRepository repository;
    private final AssignmentSheets sheets;
    private final Directory directory;

    UnitDesk(AssignmentRepository repository, AssignmentSheets sheets, Directory directory) {
        this.repository = repository;
        this.sheets = sheets;
        this.directory = directory;
    }

    enum Tab {
        LEAD,
        COOPERATING,
        DONE
    }

    /** In the order they are shown. */
    enum Heading {
        NEW("clipboard-check", "", "Nhiệm vụ mới, chờ tiếp nhận"),
        LATE("alert-octagon", "late", "Quá hạn"),
        TODAY("alarm", "today", "Hôm nay"),
        SOON("clock-hour-4", "soon", "Sắp đến hạn"),
        LATER("calendar", "", "Trong hạn"),
        WAITING("hourglass", "", "Chờ bên giao"),
        FINISHED("circle-check", "done", "Đã xong"),
        VOID("ban", "", "Đã hủy, đã thay");

        private final String icon;
        private final String kind;
        private final String words;

        Heading(String icon, String kind, String words) {
            this.icon = icon;
            this.kind = kind;
            this.words = words;
        }

        static Heading of(AssignmentSheets.Line line) {
            return switch (line.assignment().status()) {
                case PLANNED, GIVEN -> NEW;
                case REPORTED, REFUSED, SUSPENDED -> WAITING;
                case CLOSED -> FINISHED;
                case CANCELLED, REPLACED -> VOID;
                case ACCEPTED, RETURNED ->
                    switch (line.due().standing()) {
                        case LATE -> LATE;
                        case TODAY -> TODAY;
                        case SOON -> SOON;
                        default -> LATER;
                    };
            };
        }
    }

    record Group(String icon, String kind, String name, List<AssignmentSheets.Line> lines) {}

    /** A place in the order of the desk: whose turn, the deadline, and the assignment that stands there. */
    record Place(int turn, LocalDate due, UUID id) {

        static final Place BEGINNING = new Place(0, LocalDate.EPOCH, new UUID(0, 0));
    }

    /**
     * @param whole whether this page is everything there is, so that its rows can be counted
     * @param next where the following page begins, if there is one
     */
    record Desk(
            List<Unit> units,
            Tab tab,
            Map<String, Integer> counts,
            List<Group> groups,
            boolean whole,
            Optional<Place> next) {}

    Desk of(Actor actor, Tab tab, Place after) {
        List<UnitId> receivedFor = unitsOf(actor);
        // No unit has the number 0: who receives for none sees what was handed to them.
        List<Long> units = receivedFor.isEmpty()
                ? List.of(0L)
                : receivedFor.stream().map(UnitId::value).toList();
        long doer = actor.id().value();
        List<Assignment> assignments =
                switch (tab) {
                    case LEAD -> repository.ledBy(units, doer, OPEN, after.turn, after.due, after.id, PAGE);
                    case COOPERATING -> repository.helpedBy(units, OPEN, after.turn, after.due, after.id, PAGE);
                    case DONE -> repository.sharedBy(units, doer, DONE, after.turn, after.due, after.id, PAGE);
                };
        Optional<Place> next = assignments.size() < PAGE
                ? Optional.empty()
                : Optional.of(assignments.get(PAGE - 1).place());
        Map<Heading, List<AssignmentSheets.Line>> byHeading = sheets.lines(assignments).stream()
                .collect(Collectors.groupingBy(Heading::of, () -> new EnumMap<>(Heading.class), Collectors.toList()));
        return new Desk(
                directory.units(receivedFor),
                tab,
                Map.of(
                        "LEAD",
                        repository.countLedBy(units, doer, OPEN),
                        "COOPERATING",
                        repository.countHelpedBy(units, OPEN),
                        "DONE",
                        repository.countLedBy(units, doer, DONE) + repository.countOnlyHelpedBy(units, doer, DONE)),
                byHeading.entrySet().stream()
                        .map(entry -> new Group(
                                entry.getKey().icon, entry.getKey().kind, entry.getKey().words, entry.getValue()))
                        .toList(),
                after.equals(Place.BEGINNING) && next.isEmpty(),
                next);
    }

    private List<UnitId> unitsOf(Actor actor) {
        return actor.mandates().stream()
                .flatMap(mandate -> Stream.of(
                        mandate.unit(), directory.organizationOf(mandate.unit()).id()))
                .distinct()
                .filter(unit -> actor.holds(AssigneeKey.receiverOf(unit)))
                .toList();
    }

    private static List<String> names(AssignmentStatus... statuses) {
        return Arrays.stream(statuses).map(Enum::name).toList();
    }
}
