package vn.vanban.report;

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
    AWAITS_RECEIPT("Chờ tiếp nhận"),
    NO_DATE("Không hạn"),
    LATE("Quá hạn");

    private final String words;

    Figure(String words) {
        this.words = words;
    }

    /** Under its heading, done or open. */
    public String words() {
        return words;
    }

    public boolean isDone() {
        return compareTo(DONE_LATE) <= 0;
    }

    /** "Chưa xong, quá hạn", where there is no heading. */
    public String title() {
        return (isDone() ? "Đã xong, " : "Chưa xong, ") + words.toLowerCase(Locale.ROOT);
    }

    /** Several that a list shows as one. */
    static String together(List<Figure> figures) {
        boolean done = figures.stream().allMatch(Figure::isDone);
        boolean open = figures.stream().noneMatch(Figure::isDone);
        boolean late = figures.stream().anyMatch(figure -> figure == LATE || figure == DONE_LATE);
        return (done ? "Đã xong" : open ? "Chưa xong" : "Tất cả nhiệm vụ")
                + (late ? "" : done ? ", trước và đúng hạn" : ", còn trong hạn");
    }

    /** Owed, with a deadline: the clock decides which figure it is. Once that was late, OVERDUE is kept instead. */
    static final String OPEN = "OPEN";

    /** What is kept of a task in force: its figure, or {@link #OPEN}. */
    static String kept(KeptTask task, WorkingCalendar calendar, Lateness lateness) {
        boolean bySubmission = lateness == Lateness.SUBMITTED;
        AssignmentStatus status = task.status();
        if (status == AssignmentStatus.CLOSED) {
            return done(task, bySubmission ? task.reportedAt() : task.closedAt(), calendar)
                    .name();
        }
        if (status == AssignmentStatus.SUSPENDED) {
            return AHEAD.name();
        }
        if (status == AssignmentStatus.REPORTED && bySubmission) {
            return (done(task, task.reportedAt(), calendar) == DONE_LATE ? LATE : AHEAD).name();
        }
        return task.due() == null ? withoutDay(task.awaits()).name() : OPEN;
    }

    /** @param awaits what has to come before the day is known, EVENT or RECEIPT; null where there is no deadline */
    static Figure withoutDay(String awaits) {
        return awaits == null ? NO_DATE : valueOf("AWAITS_" + awaits);
    }

    private static Figure done(KeptTask task, ZonedDateTime judged, WorkingCalendar calendar) {
        if (task.due() == null) {
            return ON_TIME;
        }
        ZonedDateTime closing = calendar.closingOf(task.due());
        if (judged.isAfter(closing)) {
            return DONE_LATE;
        }
        return judged.toLocalDate().isBefore(closing.toLocalDate()) ? EARLY : ON_TIME;
    }
}
