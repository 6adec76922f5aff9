package vn.vanban.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
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
        REMINDER,
        DUE,
        OVERDUE,
        HEAD,
        MONITOR
    }

    /** @param until from when on it would say nothing new; null for lateness, which is told however late */
    private record Mark(Kind kind, int workingDays, ZonedDateTime at, ZonedDateTime until) {

        String name() {
            return kind == Kind.REMINDER ? kind + " " + workingDays : kind.name();
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
        ahead(assignment, calendar)
                .findFirst()
                .filter(mark -> !mark.at().isAfter(now) && keep(assignment, mark))
                .ifPresent(mark -> steps.tell(fact(assignment, mark.kind())));
    }

    /** The days on which reminders will still go out. */
    @Transactional(readOnly = true)
    List<LocalDate> remindersAhead(Assignment assignment) {
        return ahead(assignment, steps.calendar())
                .filter(mark -> mark.kind() == Kind.REMINDER || mark.kind() == Kind.DUE)
                .map(mark -> mark.at().toLocalDate())
                .toList();
    }

    private AssignmentEvent fact(Assignment assignment, Kind kind) {
        String standing = followUp.standing(assignment).text();
        return switch (kind) {
            case REMINDER ->
                new AssignmentReminded(assignment.documentId(), DoneBy.system(), assignment.id(), standing);
            case DUE -> new AssignmentDue(assignment.documentId(), DoneBy.system(), assignment.id());
            case OVERDUE -> new AssignmentOverdue(assignment.documentId(), DoneBy.system(), assignment.id());
            case HEAD -> new EscalatedToHead(assignment.documentId(), DoneBy.system(), assignment.id(), standing);
            case MONITOR -> new EscalatedToMonitor(assignment.documentId(), DoneBy.system(), assignment.id(), standing);
        };
    }

    private Stream<Mark> ahead(Assignment assignment, WorkingCalendar calendar) {
        if (!assignment.status().isOwed() || assignment.due().isEmpty()) {
            return Stream.empty();
        }
        Set<String> told = told(assignment);
        ZonedDateTime since = assignment.term().dueSince().atZone(WorkingCalendar.ZONE);
        ZonedDateTime now = steps.officeTime();
        return marks(assignment, calendar).stream()
                .filter(mark -> !told.contains(mark.name()))
                .filter(mark -> mark.until() == null
                        || mark.at().isAfter(since) && mark.until().isAfter(now));
    }

    private List<Mark> marks(Assignment assignment, WorkingCalendar calendar) {
        LocalDate dueDay = calendar.rollForward(assignment.due().orElseThrow());
        List<Integer> days = new ArrayList<>(assignment.reminders().workingDaysBefore());
        days.add(0);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int before = days.get(i);
            ZonedDateTime until =
                    i + 1 < days.size() ? opening(calendar, dueDay, -days.get(i + 1)) : calendar.closingOf(dueDay);
            Kind kind = before == 0 ? Kind.DUE : Kind.REMINDER;
            marks.add(new Mark(kind, before, opening(calendar, dueDay, -before), until));
        }
        marks.add(lateness(Kind.OVERDUE, 0, calendar, dueDay));
        marks.add(lateness(Kind.HEAD, settings.headAfter(), calendar, dueDay));
        marks.add(lateness(Kind.MONITOR, settings.monitorAfter(), calendar, dueDay));
        return marks;
    }

    /** The morning after so many working days have passed without a result. */
    private static Mark lateness(Kind kind, int after, WorkingCalendar calendar, LocalDate dueDay) {
        return new Mark(kind, after, opening(calendar, dueDay, after + 1), null);
    }

    private static ZonedDateTime opening(WorkingCalendar calendar, LocalDate day, int workingDays) {
        return calendar.plusWorkingDays(day, workingDays)
                .atTime(WorkingCalendar.OPENING)
                .atZone(WorkingCalendar.ZONE);
    }

    private Set<String> told(Assignment assignment) {
        return Set.copyOf(jdbc.sql("select mark from followup.told_mark where assignment_id = :id and due = :due")
                .param("id", assignment.id().value())
                .param("due", assignment.due().orElseThrow())
                .query(String.class)
                .list());
    }

    /** True for the one who is to tell it. */
    private boolean keep(Assignment assignment, Mark mark) {
        return jdbc.sql("insert into followup.told_mark values (:id, :due, :mark, :now) on conflict do nothing")
                        .param("id", assignment.id().value())
                        .param("due", assignment.due().orElseThrow())
                        .param("mark", mark.name())
                        .param("now", OffsetDateTime.ofInstant(steps.now(), WorkingCalendar.ZONE))
                        .update()
                == 1;
    }
}
