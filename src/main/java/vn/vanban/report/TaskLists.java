package vn.vanban.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DocumentCode;
import vn.vanban.followup.AssignmentStatus;
import vn.vanban.followup.FollowUpSettings;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** The tasks behind a figure, by lead unit and then by deadline. */
@Component
class TaskLists {

    /** More than anybody reads or prints; the page then asks for a narrower choice. */
    static final int MOST = 1_000;

    private final Standings standings;
    private final Directory directory;
    private final FollowUpSettings settings;
    private final Clock clock;

    TaskLists(Standings standings, Directory directory, FollowUpSettings settings, Clock clock) {
        this.standings = standings;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One task as the list prints it, with the working days on which its deadlines run out.
     *
     * @param place of the document, "87/TB-SYT, điểm 2b"
     * @param withoutDay what stands in place of a deadline, "chờ sự kiện"
     * @param daysLate days since the deadline ran out; null while it has not
     * @param daysLateAtFirst the same of the first deadline
     * @param person who does it: whom it was handed to, or else the head of the unit
     */
    public record Row(
            UUID id,
            String content,
            Optional<Integer> period,
            String place,
            UUID document,
            LocalDate givenOn,
            LocalDate firstDue,
            LocalDate due,
            String withoutDay,
            Long daysLate,
            Long daysLateAtFirst,
            AssignmentStatus status,
            DueText standing,
            String person) {

        /** "Báo cáo tiến độ, kỳ 2": the periods of a duty have the same words. */
        public String work() {
            return content + period.map(", kỳ %d"::formatted).orElse("");
        }
    }

    public record Group(String unit, List<Row> rows) {}

    /** @param whole whether these are all there are */
    public record TaskList(List<Group> groups, boolean whole) {

        public int size() {
            return groups.stream().mapToInt(group -> group.rows().size()).sum();
        }
    }

    private record Found(long unit, Row row, boolean handedOver) {}

    /** @param figures one, or several that are shown as one */
    @Transactional(readOnly = true)
    TaskList of(List<Figure> figures, Selection selection, Standings.Horizon horizon) {
        WorkingCalendar calendar = directory.calendar();
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(WorkingCalendar.ZONE));
        List<Found> found = standings
                .statement(
                        """
                        select a.id, a.lead_unit_id, a.document_id, a.content, a.section, a.period, a.series_id, d.code_number, d.code_notation, a.given_at,
                               a.first_due, a.due, a.awaits, a.status, a.reported_at, a.closed_at, p.full_name
                        from (select t.assignment_id, t.unit_id, t.due from report.task t where %s and (%s)
                              order by t.unit_id, t.due, t.assignment_id limit :most) chosen
                        join followup.assignment a on a.id = chosen.assignment_id
                        join document.document d on d.id = a.document_id
                        left join organization.person p on p.id = a.doer_id
                        order by chosen.unit_id, chosen.due, chosen.assignment_id
                        """
                                .formatted(
                                        Standings.selected(selection),
                                        figures.stream()
                                                .map(TaskLists::condition)
                                                .collect(Collectors.joining(" or "))),
                        selection,
                        horizon)
                .param("most", MOST + 1)
                .query((row, n) -> found(row, calendar, now))
                .list();
        Map<Long, List<Found>> byUnit = found.stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(Found::unit, LinkedHashMap::new, Collectors.toList()));
        return new TaskList(
                byUnit.entrySet().stream()
                        .map(entry -> group(new UnitId(entry.getKey()), entry.getValue()))
                        .toList(),
                found.size() <= MOST);
    }

    private Group group(UnitId unit, List<Found> found) {
        String head = directory
                .headOf(unit)
                .map(officer -> officer.person().fullName())
                .orElse("");
        return new Group(
                directory.unit(unit).name(),
                found.stream()
                        .map(one -> one.handedOver() ? one.row() : doneBy(head, one.row()))
                        .toList());
    }

    private static Row doneBy(String person, Row row) {
        return new Row(
                row.id,
                row.content,
                row.period,
                row.place,
                row.document,
                row.givenOn,
                row.firstDue,
                row.due,
                row.withoutDay,
                row.daysLate,
                row.daysLateAtFirst,
                row.status,
                row.standing,
                person);
    }

    private static String condition(Figure figure) {
        return switch (figure) {
            case LATE -> "t.figure = 'LATE' or t.figure in ('OPEN', 'OVERDUE') and t.due <= :late";
            case SOON -> "t.figure in ('OPEN', 'OVERDUE') and t.due > :late and t.due <= :soon";
            case AHEAD ->
                "t.figure in ('AHEAD', 'AHEAD_EXTENDED') or t.figure in ('OPEN', 'OVERDUE') and t.due > :soon";
            case EARLY, ON_TIME -> "t.figure in ('%1$s', '%1$s_EXTENDED')".formatted(figure);
            case DONE_EXTENDED -> "t.figure in ('EARLY_EXTENDED', 'ON_TIME_EXTENDED')";
            case OPEN_EXTENDED -> "t.figure = 'AHEAD_EXTENDED' or t.first_due <= :late and t.due > :late";
            case TO_ACCEPT -> "t.to_accept";
            default -> "t.figure = '" + figure + "'";
        };
    }

    private Found found(ResultSet row, WorkingCalendar calendar, ZonedDateTime now) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        AssignmentStatus status = AssignmentStatus.valueOf(row.getString("status"));
        boolean bySubmission = settings.lateness() == FollowUpSettings.Lateness.SUBMITTED;
        ZonedDateTime judged = status == AssignmentStatus.CLOSED && !bySubmission
                ? KeptTask.local(row, "closed_at")
                : KeptTask.local(row, "reported_at");
        Optional<ZonedDateTime> closing = Optional.ofNullable(due).map(calendar::closingOf);
        String withoutDay = Figure.withoutDay(status.isOver() ? null : row.getString("awaits"))
                .words();
        DueText standing =
                switch (status) {
                    case CLOSED -> DueText.done(closing, judged);
                    case SUSPENDED -> new DueText(DueText.Standing.WAIT, "Tạm hoãn", null);
                    case REPORTED -> DueText.waiting(judged, now);
                    default ->
                        due == null
                                ? new DueText(DueText.Standing.NONE, withoutDay, null)
                                : DueText.open(closing, now, calendar);
                };
        boolean fixed = status == AssignmentStatus.CLOSED || status == AssignmentStatus.REPORTED && bySubmission;
        ZonedDateTime until = fixed ? judged : now;
        Optional<ZonedDateTime> firstClosing =
                Optional.ofNullable(row.getObject("first_due", LocalDate.class)).map(calendar::closingOf);
        boolean runs = status != AssignmentStatus.SUSPENDED;
        Row task = new Row(
                row.getObject("id", UUID.class),
                row.getString("content"),
                row.getObject("series_id") == null ? Optional.empty() : Optional.of(row.getInt("period")),
                Stream.of(code(row), row.getString("section"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                row.getObject("document_id", UUID.class),
                KeptTask.local(row, "given_at").toLocalDate(),
                firstClosing.map(ZonedDateTime::toLocalDate).orElse(null),
                closing.map(ZonedDateTime::toLocalDate).orElse(null),
                withoutDay.toLowerCase(Locale.ROOT),
                runs ? daysLate(closing, until) : null,
                runs ? daysLate(firstClosing, until) : null,
                status,
                standing,
                row.getString("full_name"));
        return new Found(row.getLong("lead_unit_id"), task, task.person() != null);
    }

    private static Long daysLate(Optional<ZonedDateTime> closing, ZonedDateTime until) {
        return closing.filter(until::isAfter)
                .map(passed -> ChronoUnit.DAYS.between(passed.toLocalDate(), until.toLocalDate()))
                .orElse(null);
    }

    static String code(ResultSet row) throws SQLException {
        int number = row.getInt("code_number");
        return row.wasNull() ? "" : new DocumentCode(number, row.getString("code_notation")).toString();
    }
}
