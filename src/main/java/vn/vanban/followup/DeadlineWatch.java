package vn.vanban.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DoneBy;
import vn.vanban.shared.WorkingCalendar;

/**
 * The marks of a deadline: reminders before it, the day itself, overdue, and whom to tell when that lasts. Each is told
 * once for each deadline, in office hours, however often the engine asks.
 */
@Component
@Transactional
public class DeadlineWatch {

    private final AssignmentSteps steps;
    private final FollowUp followUp;
    private final FollowUpSettings settings;
    private final JdbcClient jdbc;

    DeadlineWatch(AssignmentSteps steps, FollowUp followUp, FollowUpSettings settings, JdbcClient jdbc) {
        this.steps = steps;
        this.followUp = followUp;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    private enum Kind {
        ACCEPTANCE,
        REMINDER,
        DUE,
        OVERDUE,
        HEAD,
        MONITOR
    }

    /**
     * @param of the deadline it belongs to
     * @param until from when on it would say nothing new; null for lateness, which is told however late
     */
    private record Mark(Kind kind, int workingDays, LocalDate of, ZonedDateTime at, ZonedDateTime until) {

        String name() {
            return kind == Kind.REMINDER ? kind + " " + workingDays : kind.name();
        }

        boolean isOfLateness() {
            return kind.compareTo(Kind.OVERDUE) >= 0;
        }
    }

    /** When the next mark is to be told; empty while there is none, as for work that is reported, suspended or over. */
    @Transactional(readOnly = true)
    public Optional<ZonedDateTime> next(AssignmentId id) {
        ZonedDateTime now = steps.officeTime();
        WorkingCalendar calendar = steps.calendar();
        return ahead(steps.get(id), calendar)
                .findFirst()
                .map(mark -> calendar.intoOfficeHours(mark.at().isAfter(now) ? mark.at() : now));
    }

    /** Tells the mark that is reached, if there is one and people are at work; at night it waits for the morning. */
    public void tell(AssignmentId id) {
        ZonedDateTime now = steps.officeTime();
        WorkingCalendar calendar = steps.calendar();
        if (!calendar.intoOfficeHours(now).equals(now)) {
            return;
        }
        Assignment assignment = steps.get(id);
        List<Mark> reached = ahead(assignment, calendar)
                .filter(mark -> !mark.at().isAfter(now))
                .toList();
        List<Mark> lateness = reached.stream().filter(Mark::isOfLateness).toList();
        List<Mark> together = reached.isEmpty() || !reached.get(0).isOfLateness()
                ? reached.stream().limit(1).toList()
                : lateness;
        // After a stop several are reached at once: the gravest says it all, to everybody whom they concern.
        List<Mark> kept =
                together.stream().filter(mark -> keep(assignment, mark)).toList();
        if (!kept.isEmpty()) {
            steps.tell(fact(
                    assignment, kept.get(kept.size() - 1).kind(), kept.get(0).kind()));
        }
    }

    /** The days on which reminders will still go out. */
    @Transactional(readOnly = true)
    List<LocalDate> remindersAhead(Assignment assignment) {
        return ahead(assignment, steps.calendar())
                .filter(mark -> mark.kind() == Kind.REMINDER || mark.kind() == Kind.DUE)
                .map(mark -> mark.at().toLocalDate())
                .toList();
    }

    /** @param first the least of those that it stands for */
    private AssignmentEvent fact(Assignment assignment, Kind kind, Kind first) {
        String standing = followUp.standing(assignment).text();
        return switch (kind) {
            case REMINDER ->
                new AssignmentReminded(assignment.documentId(), DoneBy.system(), assignment.id(), standing);
            case DUE -> new AssignmentDue(assignment.documentId(), DoneBy.system(), assignment.id());
            case OVERDUE -> new AssignmentOverdue(assignment.documentId(), DoneBy.system(), assignment.id());
            case ACCEPTANCE -> new AcceptanceOverdue(assignment.documentId(), DoneBy.system(), assignment.id(), "");
            case HEAD ->
                new EscalatedToHead(
                        assignment.documentId(), DoneBy.system(), assignment.id(), standing, first == Kind.OVERDUE);
            case MONITOR ->
                new EscalatedToMonitor(
                        assignment.documentId(),
                        DoneBy.system(),
                        assignment.id(),
                        standing,
                        first == Kind.OVERDUE,
                        first != Kind.MONITOR);
        };
    }

    private Stream<Mark> ahead(Assignment assignment, WorkingCalendar calendar) {
        if (!assignment.status().isOwed()) {
            return Stream.empty();
        }
        Set<String> told = told(assignment);
        ZonedDateTime now = steps.officeTime();
        return Stream.concat(
                        assignment.due().stream().flatMap(due -> marks(assignment, due, calendar).stream()),
                        acceptance(assignment, calendar).stream())
                .filter(mark -> !told.contains(mark.of() + mark.name()))
                .filter(mark -> mark.until() == null
                        || mark.at().isAfter(assignment.term().dueSince().atZone(WorkingCalendar.ZONE))
                                && mark.until().isAfter(now))
                .sorted(Comparator.comparing(Mark::at));
    }

    /** The morning after the unit should have answered; with each unit that it is given to anew. */
    private Optional<Mark> acceptance(Assignment assignment, WorkingCalendar calendar) {
        if (assignment.status() != AssignmentStatus.GIVEN) {
            return Optional.empty();
        }
        LocalDate limit = followUp.acceptBy(assignment).toLocalDate();
        return Optional.of(lateness(Kind.ACCEPTANCE, 0, calendar, limit, limit));
    }

    private List<Mark> marks(Assignment assignment, LocalDate due, WorkingCalendar calendar) {
        LocalDate dueDay = calendar.rollForward(due);
        List<Integer> days = new ArrayList<>(assignment.reminders().workingDaysBefore());
        days.add(0);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int before = days.get(i);
            ZonedDateTime until =
                    i + 1 < days.size() ? opening(calendar, dueDay, -days.get(i + 1)) : calendar.closingOf(dueDay);
            Kind kind = before == 0 ? Kind.DUE : Kind.REMINDER;
            marks.add(new Mark(kind, before, due, opening(calendar, dueDay, -before), until));
        }
        marks.add(lateness(Kind.OVERDUE, 0, calendar, dueDay, due));
        marks.add(lateness(Kind.HEAD, settings.headAfter(), calendar, dueDay, due));
        marks.add(lateness(Kind.MONITOR, settings.monitorAfter(), calendar, dueDay, due));
        return marks;
    }

    /** The morning after so many working days have passed without a result. */
    private static Mark lateness(Kind kind, int after, WorkingCalendar calendar, LocalDate dueDay, LocalDate of) {
        return new Mark(kind, after, of, opening(calendar, dueDay, after + 1), null);
    }

    private static ZonedDateTime opening(WorkingCalendar calendar, LocalDate day, int workingDays) {
        return calendar.plusWorkingDays(day, workingDays)
                .atTime(WorkingCalendar.OPENING)
                .atZone(WorkingCalendar.ZONE);
    }

    private Set<String> told(Assignment assignment) {
        return Set.copyOf(jdbc.sql("select due || mark from followup.told_mark where assignment_id = :id")
                .param("id", assignment.id().value())
                .query(String.class)
                .list());
    }

    /** True for the one who is to tell it. */
    private boolean keep(Assignment assignment, Mark mark) {
        return jdbc.sql("insert into followup.told_mark values (:id, :due, :mark, :now) on conflict do nothing")
                        .param("id", assignment.id().value())
                        .param("due", mark.of())
                        .param("mark", mark.name())
                        .param("now", OffsetDateTime.ofInstant(steps.now(), WorkingCalendar.ZONE))
                        .update()
                == 1;
    }
}
