package vn.vanban.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import vn.vanban.followup.AssignmentStatus;
import vn.vanban.followup.FollowUpSettings.Lateness;
import vn.vanban.shared.WorkingCalendar;

/** The figures of the official reports: done before, on or after the deadline; open with time left, soon due, late. */
public enum Figure {
    EARLY("Trước hạn"),
    ON_TIME("Đúng hạn"),
    DONE_LATE("Quá hạn"),
    /** Far from its deadline, or out of the unit's hands: reported in time, suspended. */
    AHEAD("Trong hạn"),
    SOON("Sắp đến hạn"),
    /** Its deadline is known only once an event has its day. */
    AWAITS_EVENT("Chờ sự kiện"),
    /** Its deadline is counted from the day on which the unit receives it. */
    AWAITS_RECEIPT("Chờ ngày nhận"),
    NO_DATE("Không hạn"),
    LATE("Quá hạn"),
    /** Of those done in time: after the first deadline, so that they were late but for an extension. */
    DONE_EXTENDED("Đúng hạn nhờ gia hạn"),
    /** The same of those still open and in time. */
    OPEN_EXTENDED("Trong hạn nhờ gia hạn"),
    /** Of those open: the unit has not accepted it. */
    TO_ACCEPT("Chờ tiếp nhận");

    /** Behind what is kept of a task that is in time by a later deadline only. */
    static final String EXTENDED = "_EXTENDED";

    private final String words;

    Figure(String words) {
        this.words = words;
    }

    /** Under its heading, done or open. */
    public String words() {
        return words;
    }

    public boolean isDone() {
        return compareTo(DONE_LATE) <= 0 || this == DONE_EXTENDED;
    }

    /** "Chưa xong, quá hạn", where there is no heading. */
    public String title() {
        return (isDone() ? "Đã xong, " : "Chưa xong, ") + words.toLowerCase(Locale.ROOT);
    }

    /** Several that a list shows as one. */
    static String together(List<Figure> figures) {
        boolean done = figures.stream().allMatch(Figure::isDone);
        boolean open = figures.stream().noneMatch(Figure::isDone);
        boolean late = figures.contains(LATE) || figures.contains(DONE_LATE);
        if (figures.contains(DONE_EXTENDED) || figures.contains(OPEN_EXTENDED)) {
            return (done ? "Đã xong" : open ? "Chưa xong" : "Tất cả nhiệm vụ") + ", quá hạn so với hạn đầu";
        }
        return (done ? "Đã xong" : open ? "Chưa xong" : "Tất cả nhiệm vụ")
                + (late ? "" : done ? ", trước và đúng hạn" : ", còn trong hạn");
    }

    /** What something that was kept or counted under this name belongs to. */
    static List<Figure> of(String counted) {
        if (counted.equals(OPEN_EXTENDED.name()) || !counted.endsWith(EXTENDED)) {
            return List.of(valueOf(counted));
        }
        Figure figure = valueOf(counted.substring(0, counted.length() - EXTENDED.length()));
        return List.of(figure, figure.isDone() ? DONE_EXTENDED : OPEN_EXTENDED);
    }

    /** Owed, with a deadline: the clock decides which figure it is. Once that was late, OVERDUE is kept instead. */
    static final String OPEN = "OPEN";

    /** What is kept of a task in force: its figure, or {@link #OPEN}. */
    static String kept(KeptTask task, WorkingCalendar calendar, Lateness lateness) {
        boolean bySubmission = lateness == Lateness.SUBMITTED;
        AssignmentStatus status = task.status();
        if (status == AssignmentStatus.CLOSED) {
            return judged(task, bySubmission ? task.reportedAt() : task.closedAt(), calendar);
        }
        if (status == AssignmentStatus.SUSPENDED) {
            return AHEAD.name();
        }
        if (status == AssignmentStatus.REPORTED && bySubmission) {
            String judged = judged(task, task.reportedAt(), calendar);
            return judged.equals(DONE_LATE.name())
                    ? LATE.name()
                    : judged.endsWith(EXTENDED) ? AHEAD + EXTENDED : AHEAD.name();
        }
        return task.due() == null ? withoutDay(task.awaits()).name() : OPEN;
    }

    /** @param awaits what has to come before the day is known, EVENT or RECEIPT; null where there is no deadline */
    static Figure withoutDay(String awaits) {
        return awaits == null ? NO_DATE : valueOf("AWAITS_" + awaits);
    }

    private static String judged(KeptTask task, ZonedDateTime judged, WorkingCalendar calendar) {
        Figure figure = done(task.due(), judged, calendar);
        boolean extended =
                figure != DONE_LATE && task.isMoved() && done(task.firstDue(), judged, calendar) == DONE_LATE;
        return figure + (extended ? EXTENDED : "");
    }

    private static Figure done(LocalDate due, ZonedDateTime judged, WorkingCalendar calendar) {
        if (due == null) {
            return ON_TIME;
        }
        ZonedDateTime closing = calendar.closingOf(due);
        if (judged.isAfter(closing)) {
            return DONE_LATE;
        }
        return judged.toLocalDate().isBefore(closing.toLocalDate()) ? EARLY : ON_TIME;
    }
}
