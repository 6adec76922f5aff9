package vn.vanban.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanban.shared.WorkingCalendar;

/**
 * The days on which a recurring duty falls due, by an RFC 5545 rule with FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY and,
 * within a month, BYSETPOS. A rule that names no day means the last day of each period: of the week, the month, the
 * quarter, the year.
 */
record Recurrence(Map<String, String> rule) {

    private static final int LONGEST_IN_DAYS = 366 * 11;

    static Recurrence of(String rrule) {
        return new Recurrence(Arrays.stream(rrule.split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }

    /** The first day for a document issued on this one; empty for a rule whose day never comes. */
    Optional<LocalDate> firstAfter(LocalDate issued, WorkingCalendar calendar) {
        boolean wholeWeeks = rule.get("FREQ").equals("WEEKLY") && !rule.containsKey("BYDAY");
        return after(issued, wholeWeeks ? issued.plusWeeks(interval() - 1L) : issued, calendar);
    }

    /**
     * The first day after this one that keeps the rhythm of a day on which it falls due. Of several days that end with the
     * same working day the last counts: work asked for each day is asked for once after days off.
     */
    Optional<LocalDate> after(LocalDate day, LocalDate beat, WorkingCalendar calendar) {
        return dueAfter(day, beat).map(first -> {
            LocalDate end = calendar.rollForward(first);
            return Stream.iterate(end, later -> later.isAfter(first), later -> later.minusDays(1))
                    .filter(later -> isDue(later, beat))
                    .findFirst()
                    .orElse(first);
        });
    }

    private Optional<LocalDate> dueAfter(LocalDate day, LocalDate beat) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .limit(LONGEST_IN_DAYS)
                .filter(next -> isDue(next, beat))
                .findFirst();
    }

    private boolean isDue(LocalDate day, LocalDate beat) {
        return isInPeriod(day, beat) && isInMonth(day) && isOnDay(day);
    }

    private int interval() {
        return Integer.parseInt(rule.getOrDefault("INTERVAL", "1"));
    }

    /** @param beat a day, or a day of a week, on which it falls due: every other week is counted from there */
    private boolean isInPeriod(LocalDate day, LocalDate beat) {
        int interval = interval();
        return switch (rule.get("FREQ")) {
            case "MONTHLY" -> day.getMonthValue() % Math.min(interval, 12) == 0 || rule.containsKey("BYMONTH");
            case "YEARLY" -> day.getYear() % interval == 0;
            case "WEEKLY" -> ChronoUnit.WEEKS.between(monday(beat), monday(day)) % interval == 0;
            case "DAILY" -> ChronoUnit.DAYS.between(beat, day) % interval == 0;
            default -> true;
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private boolean isInMonth(LocalDate day) {
        return rule.containsKey("BYMONTH")
                ? values("BYMONTH").contains(Integer.toString(day.getMonthValue()))
                : !rule.get("FREQ").equals("YEARLY") || day.getMonthValue() == 12;
    }

    private boolean isOnDay(LocalDate day) {
        if (rule.containsKey("BYDAY")) {
            return isOnWeekday(day) && (!rule.containsKey("BYSETPOS") || isAtPlaceInMonth(day));
        }
        if (rule.containsKey("BYMONTHDAY")) {
            int length = YearMonth.from(day).lengthOfMonth();
            return values("BYMONTHDAY").stream()
                    .mapToInt(Integer::parseInt)
                    .anyMatch(number -> day.getDayOfMonth() == (number < 0 ? length + 1 + number : number));
        }
        return switch (rule.get("FREQ")) {
            case "DAILY", "HOURLY", "MINUTELY" -> true;
            case "WEEKLY" -> day.getDayOfWeek() == DayOfWeek.FRIDAY;
            default -> day.getDayOfMonth() == YearMonth.from(day).lengthOfMonth();
        };
    }

    /** "MO", or "1MO" and "-1MO", the first and the last Monday of the month. */
    private boolean isOnWeekday(LocalDate day) {
        String name = day.getDayOfWeek().name().substring(0, 2);
        int place = (day.getDayOfMonth() + 6) / 7;
        int placeFromEnd = (day.getDayOfMonth() - YearMonth.from(day).lengthOfMonth()) / 7 - 1;
        return Stream.of(name, place + name, placeFromEnd + name).anyMatch(values("BYDAY")::contains);
    }

    /** Whether so many such days of the month have come with this one, or, below zero, are left. */
    private boolean isAtPlaceInMonth(LocalDate day) {
        int place = Integer.parseInt(rule.get("BYSETPOS"));
        var month = YearMonth.from(day);
        var counted = place > 0
                ? month.atDay(1).datesUntil(day.plusDays(1))
                : day.datesUntil(month.plusMonths(1).atDay(1));
        return counted.filter(this::isOnWeekday).count() == Math.abs(place);
    }

    private List<String> values(String part) {
        return List.of(rule.get(part).split(","));
    }
}
