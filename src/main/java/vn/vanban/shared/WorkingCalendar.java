package vn.vanban.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Which days an office works. Saturdays and Sundays are free (Quyết định 188/1999/QĐ-TTg) unless a day says otherwise:
 * holidays and their make-up days, weekdays swapped off, Saturdays swapped on.
 */
public record WorkingCalendar(Map<LocalDate, Day> exceptions) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A deadline that names a day ends with the office's day, not at midnight when nobody reads it. */
    public static final LocalTime CLOSING = LocalTime.of(17, 0);

    public static final LocalTime OPENING = LocalTime.of(8, 0);

    /** What makes a date differ from its weekday, with the words people know it by ("Ngày Văn hóa Việt Nam"). */
    public record Day(Kind kind, String name) {}

    public enum Kind {
        HOLIDAY(false),
        MAKE_UP_DAY(false),
        SWAPPED_DAY_OFF(false),
        SWAPPED_WORKDAY(true);

        private final boolean working;

        Kind(boolean working) {
            this.working = working;
        }
    }

    public WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorkingDay(LocalDate date) {
        Day day = exceptions.get(date);
        if (day != null) {
            return day.kind().working;
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The date itself, or the next working day: a term that ends on a day off ends after it (Bộ luật Dân sự, Điều 148). */
    public LocalDate rollForward(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day after the date; the first day is not counted (Bộ luật Dân sự, Điều 147). Negative looks back. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(Integer.signum(days));
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}: "còn 3 ngày làm việc". Zero when to is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** When a deadline on this date runs out: closing time of that day, or of the next working day. */
    public ZonedDateTime closingOf(LocalDate date) {
        return rollForward(date).atTime(CLOSING).atZone(ZONE);
    }

    /** The moment, moved into office hours: reminders that arrive at night help nobody. */
    public ZonedDateTime intoOfficeHours(ZonedDateTime moment) {
        ZonedDateTime local = moment.withZoneSameInstant(ZONE);
        if (!isWorkingDay(local.toLocalDate()) || !local.toLocalTime().isBefore(CLOSING)) {
            return plusWorkingDays(local.toLocalDate(), 1).atTime(OPENING).atZone(ZONE);
        }
        return local.toLocalTime().isBefore(OPENING) ? local.with(OPENING) : local;
    }
}
