package vn.vanban.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How something stands against its deadline at a moment, in the words of the office. Always computed, never stored.
 *
 * @param text "Còn 3 ngày làm việc"
 * @param full the whole date, with the days off that were not counted; null without a deadline
 */
public record DueText(Standing standing, String text, String full) {

    /** From here on a deadline is told as a date, not as days left. */
    public static final int SOON_IN_WORKING_DAYS = 7;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy HH:mm", VIETNAMESE);

    /** From the most urgent to the least. */
    public enum Standing {
        LATE,
        TODAY,
        SOON,
        OK,
        NONE,
        WAIT,
        DONE,
        DONELATE,
        /** Given up: nothing is owed any more. */
        VOID;

        /** Whether the deadline has passed, before or after the work was done. */
        public boolean isLate() {
            return this == LATE || this == DONELATE;
        }
    }

    /** Something still to be done. */
    public static DueText open(Optional<ZonedDateTime> deadline, ZonedDateTime moment, WorkingCalendar calendar) {
        if (deadline.isEmpty()) {
            return new DueText(Standing.NONE, "Không hạn", null);
        }
        ZonedDateTime due = local(deadline.get());
        ZonedDateTime now = local(moment);
        long lateDays = days(due, now);
        int left = calendar.workingDaysBetween(now.toLocalDate(), due.toLocalDate());
        String full = full(due, now.toLocalDate(), calendar);
        if (lateDays > 0) {
            return new DueText(Standing.LATE, "Quá hạn " + lateDays + " ngày", full);
        }
        if (now.isAfter(due)) {
            return new DueText(Standing.LATE, "Quá hạn từ " + TIME.format(due), full);
        }
        if (lateDays == 0) {
            return new DueText(Standing.TODAY, "Hôm nay, " + TIME.format(due), full);
        }
        return left <= SOON_IN_WORKING_DAYS
                ? new DueText(Standing.SOON, "Còn " + left + " ngày làm việc", full)
                : new DueText(Standing.OK, DATE.format(due), full);
    }

    /** The same of one step of the work, whose limit is not the work's own: "Chậm tiếp nhận 3 ngày". */
    public DueText ofStep(String step) {
        String words = standing == Standing.LATE
                ? text.replaceFirst("^Quá hạn", "Chậm " + step)
                : capitalized(step) + ": " + text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
        return standing == Standing.NONE ? this : new DueText(standing, words, full);
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }

    /** Something that was done, in time or not. */
    public static DueText done(Optional<ZonedDateTime> deadline, ZonedDateTime moment) {
        if (deadline.isEmpty()) {
            return new DueText(Standing.DONE, "Xong", null);
        }
        ZonedDateTime due = local(deadline.get());
        ZonedDateTime doneAt = local(moment);
        long lateDays = days(due, doneAt);
        String full = "Hạn " + FULL.format(due);
        if (doneAt.isAfter(due)) {
            String late = lateDays == 0 ? "từ " + TIME.format(due) : lateDays + " ngày";
            return new DueText(Standing.DONELATE, "Xong, quá hạn " + late, full);
        }
        return new DueText(
                Standing.DONE, lateDays == 0 ? "Xong đúng hạn" : "Xong trước hạn " + -lateDays + " ngày", full);
    }

    /** Something in others' hands since a moment. */
    public static DueText waiting(ZonedDateTime since, ZonedDateTime now) {
        ZonedDateTime begin = local(since);
        LocalDate today = local(now).toLocalDate();
        DateTimeFormatter words =
                begin.toLocalDate().equals(today) ? TIME : begin.getYear() == today.getYear() ? DAY : DATE;
        return new DueText(Standing.WAIT, "Chờ từ " + words.format(begin), "Từ " + FULL.format(begin));
    }

    /** The name of the chip's look; no deadline looks like one that is far away. */
    public String state() {
        return standing == Standing.NONE ? "ok" : standing.name().toLowerCase(Locale.ROOT);
    }

    private static String full(ZonedDateTime due, LocalDate today, WorkingCalendar calendar) {
        LocalDate end = due.toLocalDate().plusDays(1);
        String daysOff = today.plusDays(1)
                .datesUntil(today.isBefore(end) ? end : today.plusDays(1))
                .filter(day -> !calendar.isWorkingDay(day) && !isWeekend(day))
                .flatMap(day -> calendar.exception(day).stream()
                        .map(exception -> "%td/%<tm (%s)".formatted(day, exception.name())))
                .collect(Collectors.joining(", "));
        return FULL.format(due) + (daysOff.isEmpty() ? "" : ". Không tính " + daysOff);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static long days(ZonedDateTime from, ZonedDateTime to) {
        return ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
    }

    private static ZonedDateTime local(ZonedDateTime moment) {
        return moment.withZoneSameInstant(WorkingCalendar.ZONE);
    }
}
