package vn.vanban.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The day on which a recurring duty falls due, as an RFC 5545 rule; "trước" makes it the day before. */
final class RecurringDay {

    // Any common year will do: only the lengths of months count.
    private static final int COMMON_YEAR = 2023;

    private static final int LONGEST_MONTH = 31;

    private RecurringDay() {}

    static Deadline ofMonth(Match match) {
        if (match.has("every") && !every(match).isMonthly()) {
            return null;
        }
        int day = match.number("day") - (before(match) ? 1 : 0);
        return Deadline.recurring("FREQ=MONTHLY;BYMONTHDAY=" + (day == 0 ? -1 : day));
    }

    static Deadline ofYear(Match match) {
        var span = match.get("monthday", Span.class).in(COMMON_YEAR);
        if (match.has("every") && !every(match).coversMonths()) {
            return null;
        }
        var rule = yearly(span, before(match)).rrule();
        boolean skips =
                match.has("every") && every(match).isYearly() && every(match).interval() > 1;
        return Deadline.recurring(
                skips ? rule.replace("FREQ=YEARLY", every(match).rule()) : rule);
    }

    private static Deadline yearly(Span span, boolean before) {
        boolean endOfFebruary =
                before && span.start().getDayOfMonth() == 1 && span.start().getMonthValue() == 3;
        return endOfFebruary
                ? Deadline.recurring("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1")
                : yearly(before ? span.start().minusDays(1) : span.start());
    }

    /** The same day of every year. */
    static Deadline yearly(LocalDate day) {
        return Deadline.recurring("FREQ=YEARLY;BYMONTH=" + day.getMonthValue() + ";BYMONTHDAY=" + day.getDayOfMonth());
    }

    static Span pastTheEnd(Match match) {
        int month = match.number("month");
        int last = Month.of(month).maxLength();
        return match.number("day") > last ? Span.days(null, month, last, last) : null;
    }

    static Deadline ofNextYear(Match match) {
        var day = Span.day(COMMON_YEAR, match.number("month"), match.number("day"));
        return day == null ? null : yearly(day, before(match));
    }

    /** The same day in the first, middle or last month of each quarter. */
    static Deadline ofQuarter(Match match) {
        if (match.has("every") && every(match).isMonthly()) {
            return null;
        }
        int day = match.number("day") - (before(match) ? 1 : 0);
        return ofQuarters(match.get("place", Integer.class) - (day == 0 ? 1 : 0), day == 0 ? -1 : day);
    }

    static Deadline lastOfMonthInQuarter(Match match) {
        return ofQuarters(match.get("place", Integer.class), before(match) ? -2 : -1);
    }

    static Deadline ofQuarters(int month, int day) {
        var months = Stream.of(0, 3, 6, 9)
                .map(start -> (start + month + 11) % 12 + 1)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return Deadline.recurring("FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + day);
    }

    static Deadline ofJanuary(Match match) {
        return yearly(Span.day(COMMON_YEAR, 1, match.number("day")), before(match));
    }

    /** At an hour of every day. */
    static Deadline ofDay(Match match) {
        return every(match).frequency().equals("DAILY")
                ? Deadline.recurring(every(match).rule() + hour(match))
                : null;
    }

    static Deadline ofDayTwice(Match match) {
        var clocks = match.all("clock", LocalTime.class);
        boolean together = clocks.get(0).getMinute() == clocks.get(1).getMinute();
        return every(match).frequency().equals("DAILY") && together
                ? Deadline.recurring(every(match).rule() + ";BYHOUR="
                        + clocks.get(0).getHour() + "," + clocks.get(1).getHour() + ";BYMINUTE="
                        + clocks.get(0).getMinute())
                : null;
    }

    static Deadline ofMonthOnDays(Match match) {
        return every(match).isMonthly() ? Deadline.recurring("FREQ=MONTHLY;BYMONTHDAY=" + days(match, "day")) : null;
    }

    /** The same day of the months that are named. */
    static Deadline ofMonths(Match match) {
        int day = match.number("day") - (before(match) ? 1 : 0);
        var months = match.all("month", Integer.class).stream()
                .map(month -> day > 0 ? month : (month + 10) % 12 + 1)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return match.has("every") && !every(match).coversMonths()
                ? null
                : Deadline.recurring("FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + (day > 0 ? day : -1));
    }

    static Deadline ofWorkingDays(Match match) {
        return Deadline.recurring(Every.weeks(1).rule() + ";BYDAY=MO,TU,WE,TH,FR" + hour(match));
    }

    /** The days that were read, as RFC 5545 lists them: "10,20". */
    static String days(Match match, String name) {
        int earlier = before(match) ? 1 : 0;
        return match.all(name, Integer.class).stream()
                .map(day -> day == earlier ? "-1" : String.valueOf(day - earlier))
                .collect(Collectors.joining(","));
    }

    static Deadline lastOfMonth(Match match, String day) {
        return match.has("every") && !every(match).isMonthly() ? null : Deadline.recurring("FREQ=MONTHLY;" + day);
    }

    /** The last day of a quarter, every year. */
    static Deadline ofQuarterEachYear(Match match) {
        var months = match.all("quarter", Integer.class).stream()
                .map(quarter -> String.valueOf(quarter * 3))
                .collect(Collectors.joining(","));
        return every(match).equals(Every.years(1))
                ? Deadline.recurring("FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=-1")
                : null;
    }

    static Deadline ofWeek(Match match) {
        if (!every(match).frequency().equals("WEEKLY")) {
            return null;
        }
        return Deadline.recurring(every(match).rule() + ";BYDAY=" + days(match) + hour(match));
    }

    /** On the day of the week that has this number. */
    static Deadline ofWeek(Match match, int number) {
        return number > 7
                ? null
                : Deadline.recurring(
                        "FREQ=WEEKLY;BYDAY=" + DayOfWeek.of(number).name().substring(0, 2) + hour(match));
    }

    /** "mỗi chiều thứ Năm" */
    static Deadline ofEachWeek(Match match) {
        return Deadline.recurring(Every.weeks(1).rule() + ";BYDAY=" + days(match) + hour(match));
    }

    /** The first, second or last such day of every month: "thứ Hai đầu tiên của tháng". */
    static Deadline ofWeekInMonth(Match match) {
        return lastOfMonth(match, "BYDAY=" + match.get("ordinal", Integer.class) + days(match) + hour(match));
    }

    /** A day of the first month of each month, quarter or year, or of the last where {@code month} is -1. */
    static Deadline in(Every every, int month, int day) {
        if (day > LONGEST_MONTH) {
            return null;
        }
        if (every.equals(Every.months(3))) {
            return ofQuarters(month < 0 ? 3 : month, day);
        }
        return every.equals(Every.years(1))
                ? Deadline.recurring("FREQ=YEARLY;BYMONTH=" + (month < 0 ? 12 : month) + ";BYMONTHDAY=" + day)
                : every.isMonthly() ? Deadline.recurring("FREQ=MONTHLY;BYMONTHDAY=" + day) : null;
    }

    /** "hai tháng một lần vào ngày 15": which of the months is not said. */
    static Deadline ofSeveralMonths(Match match) {
        int day = match.number("day") - (before(match) ? 1 : 0);
        return every(match).frequency().equals("MONTHLY") && !every(match).isMonthly()
                ? Deadline.recurring(every(match).rule() + ";BYMONTHDAY=" + (day == 0 ? -1 : day) + hour(match))
                : null;
    }

    /** The last day of a stretch, or the one before its first day, every year. */
    static Deadline ofSpanEachYear(Match match) {
        var span = match.get("span", Span.class);
        boolean known = every(match).equals(Every.years(1)) && span.year() == null;
        var common = span.in(COMMON_YEAR);
        return !known ? null : before(match) ? yearly(common, true) : yearly(common.end());
    }

    /** The end of months that return: "từ tháng 4 đến tháng 6 hằng năm". */
    static Deadline ofMonthsEachYear(Match match) {
        int last = match.all("month", Integer.class).get(1);
        return every(match).equals(Every.years(1))
                ? Deadline.recurring("FREQ=YEARLY;BYMONTH=" + last + ";BYMONTHDAY=-1")
                : null;
    }

    /** The last day of a stretch that returns. */
    static Deadline toDayOfYear(Match match) {
        var days = match.all("monthday", Span.class);
        return every(match).coversMonths()
                ? yearly(days.get(days.size() - 1).in(COMMON_YEAR).start())
                : null;
    }

    private static String days(Match match) {
        return match.get("weekdays", Weekdays.class).rule(before(match) ? 1 : 0);
    }

    private static String hour(Match match) {
        if (!match.has("clock")) {
            return "";
        }
        var clock = match.get("clock", LocalTime.class);
        return ";BYHOUR=" + clock.getHour() + ";BYMINUTE=" + clock.getMinute();
    }

    // "Trước 16 giờ ngày thứ Sáu" is still Friday.
    private static boolean before(Match match) {
        return match.has("limit") && match.get("limit", Boolean.class) && !match.has("clock");
    }

    private static Every every(Match match) {
        return match.get("every", Every.class);
    }
}
