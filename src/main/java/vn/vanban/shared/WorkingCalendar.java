package vn.vanban.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days an office works. Saturdays and Sundays are free (Quyết định 188/1999/QĐ-TTg) unless a day says otherwise:
 * holidays and their make-up days, weekdays swapped off, Saturdays swapped on. The holidays with a date of their own are
 * days off in every year; the others are fixed each year anew.
 *
 * @param exceptions as imported
 */
public record WorkingCalendar(Map<LocalDate, Day> exceptions) {

    /** Bộ luật Lao động, Điều 112: one that falls on a day of rest is made up on the next working day (Điều 111). */
    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "Tết Dương lịch",
            MonthDay.of(4, 30), "Ngày Chiến thắng",
            MonthDay.of(5, 1), "Ngày Quốc tế Lao động",
            MonthDay.of(9, 2), "Quốc khánh");

    /** Nghị quyết 28/2026/QH16, Điều 2; not made up. */
    private static final MonthDay CULTURE = MonthDay.of(11, 24);

    private static final int CULTURE_SINCE = 2026;

    /** Of its month: all holidays that are made up begin one or end one. */
    private static final int LAST_MADE_UP = 5;

    private static final int WEEK = 7;

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
        return exception(date).map(day -> day.kind().working).orElseGet(() -> !isWeekend(date));
    }

    /** What makes this date differ from its weekday. */
    public Optional<Day> exception(LocalDate date) {
        Day imported = exceptions.get(date);
        if (imported != null) {
            return Optional.of(imported);
        }
        return holiday(date)
                .map(name -> new Day(Kind.HOLIDAY, name))
                .or(() -> isMadeUp(date) ? Optional.of(new Day(Kind.MAKE_UP_DAY, "Nghỉ bù")) : Optional.empty());
    }

    /** Which days count, in words that change when they do. */
    public String basis() {
        return new TreeMap<>(FIXED) + " " + new TreeMap<>(exceptions);
    }

    /** Whether the days off of this year are imported, of which some cannot be known before they are announced. */
    public boolean knows(int year) {
        return exceptions.entrySet().stream()
                .anyMatch(day -> day.getKey().getYear() == year
                        && day.getValue().kind() == Kind.HOLIDAY
                        && holiday(day.getKey()).isEmpty());
    }

    private static Optional<String> holiday(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return day.equals(CULTURE) && date.getYear() >= CULTURE_SINCE
                ? Optional.of("Ngày Văn hóa Việt Nam")
                : Optional.ofNullable(FIXED.get(day));
    }

    /** Whether a holiday of this year was lost to a day of rest just before; where a year is imported, these days are too. */
    private boolean isMadeUp(LocalDate date) {
        if (date.getDayOfMonth() > LAST_MADE_UP || isWeekend(date)) {
            return false;
        }
        int lost = 0;
        for (LocalDate day = date.minusDays(WEEK - 1L); day.isBefore(date); day = day.plusDays(1)) {
            if (isWeekend(day)) {
                lost += FIXED.containsKey(MonthDay.from(day)) ? 1 : 0;
            } else if (lost > 0 && holiday(day).isEmpty()) {
                lost--;
            }
        }
        return lost > 0 && !knows(date.getYear());
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
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
