package vn.vanban.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Stretches shorter than a month: "thượng tuần", "nửa đầu tháng", "tuần thứ hai của tháng", "thứ Sáu tuần này". */
final class PartsOfMonths {

    private PartsOfMonths() {}

    private static final String MONTH = " [của|-|/|,] tháng <month> [(/|-|.|năm) [năm] <year>]";

    static final List<Rule<Span>> RULES = List.of(
            rule("first ten days", "thượng tuần" + MONTH, "thượng tuần tháng 12", m -> days(m, 1, 10)),
            rule("second ten days", "trung tuần" + MONTH, "trung tuần tháng 12", m -> days(m, 11, 20)),
            rule("last ten days", "hạ tuần" + MONTH, "hạ tuần tháng 12", m -> days(m, 21, 31)),
            rule("first half of a month", "nửa đầu" + MONTH, "nửa đầu tháng 12", m -> days(m, 1, 15)),
            rule("second half of a month", "nửa cuối" + MONTH, "nửa cuối tháng 12", m -> days(m, 16, 31)),
            rule(
                    "first days of a month",
                    "<amount> ngày đầu [tiên]" + MONTH,
                    "15 ngày đầu tháng 12",
                    m -> days(m, 1, m.number("amount"))),
            rule(
                    "first days of next month",
                    "<amount> ngày đầu [tiên] [của] tháng (sau|tới)",
                    "10 ngày đầu tháng sau",
                    PartsOfMonths::daysOfNextMonth),
            rule(
                    "last days of a month",
                    "<amount> ngày cuối [cùng]" + MONTH,
                    "10 ngày cuối tháng 12",
                    PartsOfMonths::lastDays),
            rule(
                    "last day of a month",
                    "ngày cuối [cùng]" + MONTH,
                    "ngày cuối cùng của tháng 12",
                    m -> days(m, lengthOf(m), lengthOf(m))),
            rule("first week", "tuần (đầu|1|thứ nhất|thứ 1) [tiên]" + MONTH, "tuần đầu tháng 12", m -> days(m, 1, 7)),
            rule("second week", "tuần (2|thứ hai|thứ 2)" + MONTH, "tuần thứ hai tháng 12", m -> days(m, 8, 14)),
            rule("third week", "tuần (3|thứ ba|thứ 3)" + MONTH, "tuần thứ ba tháng 12", m -> days(m, 15, 21)),
            rule("fourth week", "tuần (4|thứ tư|thứ 4)" + MONTH, "tuần thứ tư tháng 12", m -> days(m, 22, 28)),
            rule("last week", "tuần cuối [cùng]" + MONTH, "tuần cuối tháng 12", m -> days(m, 25, 31)),
            rule(
                    "weekday of this week",
                    "[sáng|trưa|chiều|tối] [ngày] <weekdays> [của|trong] tuần (này|nay)",
                    "thứ Sáu tuần này",
                    m -> weekday(m, 0)),
            rule(
                    "weekday of next week",
                    "[sáng|trưa|chiều|tối] [ngày] <weekdays> [của|trong] tuần (sau !khi|tới|tiếp|=kế) [theo|tiếp]",
                    "thứ Hai tuần sau",
                    m -> weekday(m, 1)),
            rule(
                    "start of next week",
                    "đầu tuần (sau !khi|tới|tiếp|=kế) [theo|tiếp]",
                    "đầu tuần sau",
                    m -> monday(m, 1, 0)));

    private static Rule<Span> rule(String name, String shape, String example, Function<Match, Span> meaning) {
        return new Rule<>(name, Shape.of(shape, Map.of("weekdays", Weekdays.RULES)), example, meaning);
    }

    private static Span days(Match match, int from, int to) {
        int month = match.number("month");
        int last = Math.min(to, MonthDay.of(month, 1).getMonth().maxLength());
        Integer year = match.has("year") ? match.number("year") : null;
        return from > last ? null : Span.days(year, month, from, last);
    }

    private static int lengthOf(Match match) {
        return Month.of(match.number("month")).maxLength();
    }

    private static Span lastDays(Match match) {
        int length = lengthOf(match);
        return match.number("amount") > length ? null : days(match, length - match.number("amount") + 1, length);
    }

    private static Span daysOfNextMonth(Match match) {
        if (match.issued() == null || match.number("amount") > 31) {
            return null;
        }
        var month = match.issued().plusMonths(1);
        return Span.day(month.getYear(), month.getMonthValue(), match.number("amount"));
    }

    private static Span weekday(Match match, int weeks) {
        return monday(
                match, weeks, match.get("weekdays", Weekdays.class).first().getValue() - 1);
    }

    private static Span monday(Match match, int weeks, int days) {
        if (match.issued() == null) {
            return null;
        }
        LocalDate day = match.issued()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .plusDays(days);
        return Span.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
