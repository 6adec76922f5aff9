package vn.vanban.reading;

import static vn.vanban.reading.Span.day;
import static vn.vanban.reading.Span.months;
import static vn.vanban.reading.Span.quarters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the words name a stretch of the calendar. "Đầu", "giữa" and "cuối" are points in time as Điều 146 Bộ luật Dân
 * sự 2015 has them: the first day, the fifteenth (30 June), the last day.
 */
final class CalendarRules {

    private CalendarRules() {}

    /** A single day with its year. */
    static final List<Rule<Span>> FULL_DATES = List.of(
            date(
                    "day, numbers only",
                    "<day> (/|-|.) <month> (/|-|.) <year>",
                    "15/8/2026",
                    m -> day(m.number("year"), m.number("month"), m.number("day"))),
            date(
                    "day, short year",
                    "<day> / <month> / <shortyear>",
                    "15/8/26",
                    m -> day(2000 + m.number("shortyear"), m.number("month"), m.number("day"))),
            date(
                    "day in words",
                    "<day> tháng <month> [,] (năm|/|.) <year>",
                    "15 tháng 8 năm 2026",
                    m -> day(m.number("year"), m.number("month"), m.number("day"))));

    /** A day of some year. */
    static final List<Rule<Span>> DAYS = List.of(
            date(
                    "day of this year",
                    "<day> (tháng|/) <month> năm (nay|này)",
                    "31 tháng 12 năm nay",
                    m -> day(null, m.number("month"), m.number("day"))),
            date(
                    "day and month in words",
                    "<day> tháng <month> !/ !năm",
                    "15 tháng 8",
                    m -> day(null, m.number("month"), m.number("day"))),
            date(
                    "day and month in numbers",
                    "<day> (/|-) <month> !/ !-",
                    "15/8",
                    m -> day(null, m.number("month"), m.number("day"))));

    /** The same with a dot, which also parts the figures of an amount. */
    static final List<Rule<Span>> DOTTED =
            List.of(date("day and month with a dot", "<day> <dotmonth>", "15.8", CalendarRules::dotted));

    /** Everything a limit may be set by; the longer name of a stretch before the shorter. */
    static final List<Rule<Span>> SPANS = List.of(
            rule("part of a month", "<part>", "thượng tuần tháng 12", m -> m.get("part", Span.class)),
            rule("date", "[(sáng|chiều|trưa|tối)] [ngày] <date>", "ngày 15/8/2026", m -> m.get("date", Span.class)),
            rule("part of a day", "(sáng|trưa|chiều|tối) <monthday>", "sáng 15/8", m -> m.get("monthday", Span.class)),
            rule("date without year", "ngày <monthday>", "ngày 15/8", m -> m.get("monthday", Span.class)),
            rule("date with a dot, without year", "ngày <day> <dotmonth>", "ngày 15.8", CalendarRules::dotted),
            rule("today", "[hết] [ngày] hôm nay", "hôm nay", m -> relative(m, 0)),
            rule("later today", "(sáng|trưa|chiều|tối) =nay", "chiều nay", m -> relative(m, 0)),
            rule("tomorrow", "(ngày|sáng|trưa|chiều|tối) =mai", "ngày mai", m -> relative(m, 1)),
            rule("this week", "[cuối|giữa] tuần (này|nay)", "tuần này", m -> week(m, 0)),
            rule("next week", "[cuối|giữa] tuần (sau !khi|tới|tiếp|=kế) [theo|tiếp]", "tuần sau", m -> week(m, 1)),
            rule(
                    "months from to",
                    "[các] tháng <month> (-|,|và|đến) [tháng] <month> (/|-|năm) [năm] <year>",
                    "tháng 7, 8/2026",
                    m -> between(m, "month", m.number("year"))),
            rule(
                    "start of a month",
                    "đầu tháng <month> (/|năm) <year>",
                    "đầu tháng 9/2026",
                    m -> day(m.number("year"), m.number("month"), 1)),
            rule(
                    "middle of a month",
                    "giữa tháng <month> (/|năm) <year>",
                    "giữa tháng 9/2026",
                    m -> day(m.number("year"), m.number("month"), 15)),
            rule(
                    "month",
                    "[cuối] tháng <month> (/|-|.|năm) [năm] <year>",
                    "tháng 8/2026",
                    m -> months(m.number("year"), m.number("month"), m.number("month"))),
            rule(
                    "month in numbers",
                    "<month> / <year>",
                    "8/2026",
                    m -> months(m.number("year"), m.number("month"), m.number("month"))),
            rule(
                    "month, written short",
                    "=t [.] <month> (/|-|năm) <year>",
                    "T8/2026",
                    m -> months(m.number("year"), m.number("month"), m.number("month"))),
            rule("start of some month", "đầu tháng <month>", "đầu tháng 9", m -> day(null, m.number("month"), 1)),
            rule("middle of some month", "giữa tháng <month>", "giữa tháng 9", m -> day(null, m.number("month"), 15)),
            rule(
                    "month of some year",
                    "[cuối] tháng <month>",
                    "tháng 8",
                    m -> months(null, m.number("month"), m.number("month"))),
            rule("this month", "[cuối] tháng (này|nay)", "tháng này", m -> month(m, 0)),
            rule("next month", "[cuối] tháng (sau !khi|tới|tiếp|=kế) [theo|tiếp]", "tháng sau", m -> month(m, 1)),
            rule(
                    "quarters from to",
                    "quý <quarter> (-|,|và|đến) [quý] <quarter> (/|năm|-|,) [năm] <year>",
                    "quý I và quý II năm 2026",
                    m -> between(m, "quarter", m.number("year"))),
            rule(
                    "start of a quarter",
                    "đầu quý <quarter> (/|năm|-|,) [năm] <year>",
                    "đầu quý II/2026",
                    m -> day(m.number("year"), m.number("quarter") * 3 - 2, 1)),
            rule(
                    "middle of a quarter",
                    "giữa quý <quarter> (/|năm|-|,) [năm] <year>",
                    "giữa quý II/2026",
                    m -> day(m.number("year"), m.number("quarter") * 3 - 1, 15)),
            rule("this quarter", "[cuối] =quý (này|nay)", "quý này", m -> quarter(m, 0)),
            rule("next quarter", "[cuối] =quý (sau !khi|tới|tiếp|=kế) [theo|tiếp]", "quý tới", m -> quarter(m, 3)),
            rule(
                    "quarter",
                    "[cuối] quý <quarter> (/|năm|-|,|.) [năm] <year>",
                    "quý III năm 2026",
                    m -> quarters(m.number("year"), m.number("quarter"), m.number("quarter"))),
            rule(
                    "quarter, written short",
                    "=q [.] <quarter> (/|-|.|năm) <year>",
                    "Q3/2026",
                    m -> quarters(m.number("year"), m.number("quarter"), m.number("quarter"))),
            rule(
                    "quarter, year without a word",
                    "[cuối] quý <quarter> <year>",
                    "quý III 2026",
                    m -> quarters(m.number("year"), m.number("quarter"), m.number("quarter"))),
            rule(
                    "quarter of some year",
                    "[cuối] quý <quarter>",
                    "quý III",
                    m -> quarters(null, m.number("quarter"), m.number("quarter"))),
            rule(
                    "first half",
                    "(<amount> tháng|nửa) đầu [của] [năm] [<year>]",
                    "6 tháng đầu năm 2026",
                    m -> half(m, 1)),
            rule("second half", "(<amount> tháng|nửa) cuối [của] [năm] [<year>]", "6 tháng cuối năm", m -> half(m, 7)),
            rule("start of a year", "đầu năm <year>", "đầu năm 2027", m -> day(m.number("year"), 1, 1)),
            rule("middle of a year", "giữa năm <year>", "giữa năm 2027", m -> day(m.number("year"), 6, 30)),
            rule("end of a year", "cuối năm <year>", "cuối năm 2026", m -> day(m.number("year"), 12, 31)),
            rule("end of this year", "cuối năm [nay|này]", "cuối năm", m -> day(null, 12, 31)),
            rule("year", "năm <year>", "năm 2026", m -> Span.year(m.number("year"))),
            rule("this year", "năm (nay|này)", "năm nay", m -> Span.year(null)),
            rule("next year", "năm (tới|sau) !/ !<amount>", "năm tới", CalendarRules::nextYear),
            rule("bare year", "<year>", "2026", m -> Span.year(m.number("year"))));

    private static Rule<Span> rule(String name, String shape, String example, Function<Match, Span> meaning) {
        return new Rule<>(
                name,
                Shape.of(shape, Map.of("date", FULL_DATES, "monthday", DAYS, "part", PartsOfMonths.RULES)),
                example,
                meaning);
    }

    private static Rule<Span> date(String name, String shape, String example, Function<Match, Span> meaning) {
        return new Rule<>(name, Shape.of(shape, Map.of()), example, meaning);
    }

    private static Span between(Match match, String unit, Integer year) {
        var numbers = match.all(unit, Integer.class);
        return unit.equals("month")
                ? months(year, numbers.get(0), numbers.get(1))
                : quarters(year, numbers.get(0), numbers.get(1));
    }

    private static Span half(Match match, int firstMonth) {
        var year = match.has("year") ? match.number("year") : null;
        boolean half = !match.has("amount") || match.number("amount") == 6;
        if (half) {
            return months(year, firstMonth, firstMonth + 5);
        }
        int amount = match.number("amount");
        return amount > 11 ? null : firstMonth == 1 ? months(year, 1, amount) : months(year, 13 - amount, 12);
    }

    /** A day before whose month stands a dot. */
    static Span dotted(Match match) {
        return day(null, match.number("month"), match.number("day"));
    }

    private static Span nextYear(Match match) {
        return match.issued() == null ? null : Span.year(match.issued().getYear() + 1);
    }

    private static Span relative(Match match, int days) {
        return match.issued() == null ? null : on(match.issued().plusDays(days));
    }

    private static Span week(Match match, int weeks) {
        return match.issued() == null
                ? null
                : on(match.issued().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
    }

    private static Span month(Match match, int months) {
        if (match.issued() == null) {
            return null;
        }
        var month = match.issued().plusMonths(months);
        return months(month.getYear(), month.getMonthValue(), month.getMonthValue());
    }

    private static Span quarter(Match match, int months) {
        if (match.issued() == null) {
            return null;
        }
        var within = match.issued().plusMonths(months);
        int quarter = (within.getMonthValue() + 2) / 3;
        return quarters(within.getYear(), quarter, quarter);
    }

    private static Span on(LocalDate date) {
        return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
