package vn.vanban.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Duties that return in the first or last days, or in some week, of a month or a quarter: "10 ngày đầu mỗi tháng". */
final class FirstDays {

    private static final int LAST = -1;
    private static final int FRIDAY = 5;
    private static final int MOST_DAYS = 31;
    private static final int MOST_WORKING_DAYS = 23;

    private static final String WORKING_DAYS = "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=";

    private static final List<Rule<Integer>> ORDINALS = List.of(
            ordinal("first", "(đầu tiên|đầu|thứ nhất|thứ 1|1)", "đầu", 1),
            ordinal("second", "(thứ hai|thứ 2|2)", "thứ hai", 2),
            ordinal("third", "(thứ ba|thứ 3|3)", "thứ ba", 3),
            ordinal("fourth", "(thứ tư|thứ 4|4)", "thứ tư", 4),
            ordinal("last", "(cuối cùng|cuối)", "cuối", LAST));

    private static final Map<String, List<? extends Rule<?>>> NAMED = named();

    private static final String WITHIN = "[<within>|<limit>] <amount> ";
    private static final String OF_EVERY = " [của|trong] (tháng !<month> !này !sau !tới !nay !trước|<every>)";

    static final List<Rule<Deadline>> ALL = List.of(
            rule(
                    "first days of every month",
                    WITHIN + "ngày đầu [tiên] [của] <every>",
                    "trong 10 ngày đầu mỗi tháng",
                    m -> RecurringDay.in(every(m), 1, m.number("amount"))),
            rule(
                    "last days of every month",
                    WITHIN + "ngày cuối [cùng] [của] <every>",
                    "05 ngày cuối hằng tháng",
                    m -> RecurringDay.in(every(m), LAST, LAST)),
            rule(
                    "first days of a month of every quarter",
                    WITHIN + "ngày đầu [tiên] [của] tháng <place>" + RecurringRules.OF_QUARTER,
                    "trong 10 ngày đầu tháng đầu quý",
                    FirstDays::ofMonthInQuarter),
            rule(
                    "last day of every stretch",
                    "[<limit>] ngày (cuối [cùng] [của|trong] (tháng !<month> !này !sau !nay !tới !thứ !=đầu !=cuối|<every>)|cuối cùng của <period> !<year> !<month> !<quarter> !này !nay !tài !thứ !=đầu !=cuối)",
                    "ngày cuối cùng của tháng",
                    FirstDays::lastDay),
            rule(
                    "working day of every stretch",
                    "[<limit>] [<clock>] [các] ngày làm việc (<ordinal>|thứ <amount>) [của|trong] ([mỗi|các] <period> !<month> !<year> !<quarter> !này !nay !tới|<every>)",
                    "ngày làm việc cuối cùng của tháng",
                    FirstDays::workingDay),
            rule(
                    "first working days of every month",
                    WITHIN + "ngày làm việc đầu [tiên]" + OF_EVERY,
                    "trong 03 ngày làm việc đầu tiên của tháng",
                    FirstDays::firstWorkingDays),
            rule(
                    "week of every month",
                    "[<limit>] tuần <ordinal>" + OF_EVERY,
                    "trong tuần thứ hai của tháng",
                    m -> RecurringDay.lastOfMonth(m, "BYMONTHDAY=" + endOfWeek(m.get("ordinal", Integer.class)))),
            rule(
                    "week of every quarter",
                    "[<limit>] tuần <ordinal> [của|trong] [mỗi|hằng|hàng] =quý !<quarter> !này !nay !tới !sau",
                    "trong tuần cuối của quý",
                    m -> RecurringDay.in(
                            Every.months(3),
                            m.get("ordinal", Integer.class) < 0 ? LAST : 1,
                            endOfWeek(m.get("ordinal", Integer.class)))),
            rule(
                    "weekday of a week of every month",
                    "[<limit>] [<clock>] [(sáng|chiều|trưa|tối)] [ngày] <weekdays> [của|trong|vào] [tuần] <ordinal>"
                            + OF_EVERY,
                    "thứ Ba tuần thứ hai của tháng",
                    RecurringDay::ofWeekInMonth));

    private FirstDays() {}

    private static Deadline ofMonthInQuarter(Match match) {
        int day = match.number("amount");
        return day > MOST_DAYS ? null : RecurringDay.ofQuarters(match.get("place", Integer.class), day);
    }

    private static Deadline firstWorkingDays(Match match) {
        int last = match.number("amount");
        return last > MOST_WORKING_DAYS ? null : RecurringDay.lastOfMonth(match, WORKING_DAYS + last);
    }

    private static Deadline lastDay(Match match) {
        boolean before = match.has("limit") && match.get("limit", Boolean.class);
        return RecurringDay.in(stretch(match), LAST, before ? LAST - 1 : LAST);
    }

    /** "ngày làm việc đầu tiên của tuần" is Monday, "ngày làm việc thứ 3 của tháng" counts. */
    private static Deadline workingDay(Match match) {
        int place = match.number(match.has("ordinal") ? "ordinal" : "amount");
        if (place > MOST_WORKING_DAYS) {
            return null;
        }
        var every = stretch(match);
        if (every.equals(Every.weeks(1))) {
            return RecurringDay.ofWeek(match, place < 0 ? FRIDAY : place);
        }
        var days = WORKING_DAYS + place;
        return every.isMonthly() ? Deadline.recurring("FREQ=MONTHLY;" + days) : ofMonthsOf(every, place, days);
    }

    private static Deadline ofMonthsOf(Every every, int place, String days) {
        boolean quarterly = every.equals(Every.months(3));
        var months = place < 0 ? quarterly ? "3,6,9,12" : "12" : quarterly ? "1,4,7,10" : "1";
        return quarterly || every.equals(Every.years(1))
                ? Deadline.recurring("FREQ=MONTHLY;BYMONTH=" + months + ";" + days)
                : null;
    }

    private static Every stretch(Match match) {
        return match.has("period")
                ? match.get("period", Every.class)
                : match.has("every") ? match.get("every", Every.class) : Every.months(1);
    }

    private static int endOfWeek(int ordinal) {
        return ordinal == LAST ? LAST : ordinal * 7;
    }

    private static Every every(Match match) {
        return match.get("every", Every.class);
    }

    private static Map<String, List<? extends Rule<?>>> named() {
        var named = new HashMap<String, List<? extends Rule<?>>>(LimitRules.NAMED);
        named.put("ordinal", ORDINALS);
        return named;
    }

    private static Rule<Integer> ordinal(String name, String shape, String example, int value) {
        return new Rule<>(name, Shape.of(shape, Map.of()), example, m -> value);
    }

    private static Rule<Deadline> rule(String name, String shape, String example, Function<Match, Deadline> meaning) {
        return new Rule<>(name, Shape.of(shape, NAMED), example, meaning);
    }
}
