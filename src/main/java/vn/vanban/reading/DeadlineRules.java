package vn.vanban.reading;

import static vn.vanban.reading.DeadlineMeaning.due;
import static vn.vanban.reading.DeadlineMeaning.dueOnDay;
import static vn.vanban.reading.DeadlineMeaning.every;
import static vn.vanban.reading.DeadlineMeaning.term;
import static vn.vanban.reading.DeadlineMeaning.years;

import java.util.List;
import java.util.function.Function;

/**
 * The grammar of deadlines. At one place earlier rules win over later ones, and what one rule has read no other reads
 * again.
 */
final class DeadlineRules {

    private DeadlineRules() {}

    private static final List<Rule<Deadline>> RECURRING = List.of(
            rule(
                    "day of every month",
                    "[định kỳ] [vào] [<limit>] [<clock>] ngày <day> [của] [tháng] <every>",
                    "trước ngày 25 hằng tháng",
                    RecurringDay::ofMonth),
            rule(
                    "date of every year",
                    "[định kỳ] [vào] [<limit>] [<clock>] [ngày] <monthday> [(và|,) [trước] [ngày] <monthday>] [của] <every>",
                    "trước ngày 01/3 hằng năm",
                    RecurringDay::ofYear),
            rule(
                    "two hours of every day",
                    "[<limit>] <clock> (và|,) [trước] <clock> [mỗi|của] <every>",
                    "trước 06 giờ và 16 giờ hằng ngày",
                    RecurringDay::ofDayTwice),
            rule(
                    "last working day of every month",
                    "ngày làm việc cuối [cùng] [của] (tháng !<month>|<every>)",
                    "ngày làm việc cuối cùng của tháng",
                    m -> RecurringDay.lastOfMonth(m, "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")),
            rule(
                    "last day of every month",
                    "ngày cuối [cùng] [của] (tháng !<month>|<every>)",
                    "ngày cuối cùng của tháng",
                    m -> RecurringDay.lastOfMonth(m, "BYMONTHDAY=-1")),
            rule(
                    "two days of every month",
                    "[vào] ngày <day> (,|và) [ngày] <day> [của] <every>",
                    "ngày 15 và ngày 30 hằng tháng",
                    RecurringDay::twiceAMonth),
            rule(
                    "day of any month",
                    "<limit> ngày <day> của tháng $",
                    "trước ngày 05 của tháng",
                    RecurringDay::ofMonth),
            rule(
                    "hour of every day",
                    "[<limit>] <clock> [mỗi|của] <every>",
                    "trước 17 giờ hằng ngày",
                    RecurringDay::ofDay),
            rule(
                    "quarter of every year",
                    "[<limit>] quý <quarter> [của] <every>",
                    "quý IV hằng năm",
                    RecurringDay::ofQuarterEachYear),
            rule(
                    "day of the next month",
                    "<limit> [<clock>] [ngày] <day> [của] tháng (sau|tiếp|kế|liền) [theo|kề|sau|tiếp]",
                    "trước ngày 05 của tháng sau",
                    RecurringDay::ofMonth),
            rule(
                    "date in words of the next year",
                    "<limit> [<clock>] [ngày] <day> tháng <month> [của] năm (tiếp|sau|kế|liền) [theo|kề|sau]",
                    "trước ngày 15 tháng 01 năm sau",
                    RecurringDay::ofNextYear),
            rule(
                    "date of the next year",
                    "<limit> [<clock>] [ngày] <monthday> [của] năm (tiếp|sau|kế|liền) [theo|kề|sau]",
                    "trước ngày 15/01 của năm sau",
                    RecurringDay::ofYear),
            rule(
                    "day in each quarter",
                    "[<every>] [,|{] [<limit>] [<clock>] ngày <day> [của] tháng <place> [của] [mỗi|hằng|hàng|các] quý",
                    "trước ngày 20 của tháng cuối quý",
                    RecurringDay::ofQuarter),
            rule(
                    "day at the end of each quarter",
                    "[vào] [<limit>] [<clock>] ngày <day> [của] <place> (mỗi|hằng|hàng|các) quý",
                    "ngày 25 cuối mỗi quý",
                    RecurringDay::ofQuarter),
            rule(
                    "every year, in a month",
                    "<every> [,] [cứ] (vào|trong|đến|=tháng) [tháng] <month> !/ !năm !-",
                    "hằng năm, vào tháng 4",
                    DeadlineMeaning::monthOfYear),
            rule(
                    "every quarter, on a day",
                    "<every> … <limit> [<clock>] [ngày] <day> [của] tháng <place> [của] [mỗi] quý",
                    "hằng quý, trước ngày 25 của tháng cuối quý",
                    RecurringDay::ofQuarter),
            rule(
                    "every week, on a day",
                    "<every> … [<limit>] [<clock>] [ngày] (thứ <weekday>|chủ =nhật)",
                    "hằng tuần, trước 16 giờ 00 ngày thứ Sáu",
                    RecurringDay::ofWeek),
            rule(
                    "weekday of every week",
                    "[<limit>] [<clock>] [(sáng|chiều)] [ngày] (thứ <weekday>|chủ =nhật) [của] <every>",
                    "thứ Sáu hằng tuần",
                    RecurringDay::ofWeek),
            rule(
                    "every year, on a date",
                    "<every> … <limit> [<clock>] [ngày] <monthday> [.. <limit> [ngày] <monthday>]",
                    "định kỳ 6 tháng báo cáo trước ngày 15 tháng 6",
                    RecurringDay::ofYear),
            rule(
                    "every month, on a day",
                    "<every> … <limit> [<clock>] ngày <day> !/ !- [của tháng (sau|tiếp theo|kế tiếp|liền kề)]",
                    "hằng tháng, trước ngày 25",
                    RecurringDay::ofMonth),
            rule(
                    "month of every year",
                    "[<limit>] tháng <month> [của] <every>",
                    "trong tháng 12 hằng năm",
                    DeadlineMeaning::monthOfYear),
            rule("every", "<every>", "định kỳ hằng quý", m -> Deadline.recurring(every(m).rule())),
            rule(
                    "end of every",
                    "cuối (mỗi|hằng|hàng) <period>",
                    "cuối mỗi năm",
                    m -> Deadline.recurring(m.get("period", Every.class).rule())));

    private static final List<Rule<Deadline>> DATES = List.of(
            rule(
                    "from date to date",
                    "(từ|trong khoảng) <span> (đến|tới|-) [hết] <span>",
                    "từ ngày 01/7 đến ngày 30/9/2026",
                    DeadlineMeaning::period),
            rule(
                    "meeting of a month",
                    "[trong] (kỳ|phiên|đợt|định kỳ) tháng <month> (/|năm) <year>",
                    "định kỳ tháng 6/2026",
                    DeadlineMeaning::inMonth),
            rule(
                    "from day to day",
                    "(từ|trong khoảng) [ngày] <day> / <month> (-|đến|tới) [hết] [ngày] (<date>|<monthday>)",
                    "từ 01/12 đến 20/12/2026",
                    DeadlineMeaning::fromDay),
            rule(
                    "days of one month",
                    "(từ|trong khoảng) [ngày] <day> (-|đến|tới) [hết] [ngày] (<date>|<monthday>)",
                    "từ ngày 20 đến ngày 30/11/2026",
                    DeadlineMeaning::daysOfMonth),
            rule(
                    "from then on",
                    "từ [năm] <year> (trở đi|về sau)",
                    "từ năm 2027 trở đi",
                    m -> Deadline.period(Span.year(m.number("year")).start(), null)),
            rule(
                    "and after",
                    "[từ|trong] [năm] <year> và (những|các) năm (tiếp theo|tiếp|sau|về sau)",
                    "2026 và những năm tiếp theo",
                    m -> Deadline.period(Span.year(m.number("year")).start(), null)),
            rule(
                    "quarters",
                    "[trong] [các] quý <quarter> (-|,|và|đến) [quý] <quarter> [/|năm|-|,] [năm] [<year>]",
                    "quý I và quý II",
                    DeadlineMeaning::quarters),
            rule(
                    "limit with hour",
                    "<limit> <clock> [(thứ <weekday>|chủ =nhật)] [,] [ngày] <span>",
                    "trước 17 giờ ngày 15/8/2026",
                    m -> due(m, false)),
            rule(
                    "limit on a weekday",
                    "<limit> [ngày] (thứ <weekday>|chủ =nhật) [,|{] [ngày] <date>",
                    "chậm nhất thứ Hai, ngày 30/11/2026",
                    DeadlineMeaning::dueOnDate),
            rule(
                    "limit on a named day",
                    "<limit> ngày .. <date>",
                    "trước ngày Quốc khánh 02/9/2026",
                    DeadlineMeaning::dueOnDate),
            rule("limit", "<limit> <span>", "chậm nhất ngày 15/8/2026", m -> due(m, m.get("limit", Boolean.class))),
            rule("before a short date", "[chậm nhất] trước <monthday>", "trước 15/8", m -> dueOnDay(m, true)),
            rule(
                    "short date",
                    "(chậm nhất|muộn nhất|trễ nhất|=hạn|hạn cuối|hạn chót|hạn nộp|hoàn thành|xong) [là] [:] <monthday>",
                    "chậm nhất 15/8",
                    m -> dueOnDay(m, false)));

    private static final List<Rule<Deadline>> RHYTHM = List.of(
            PassedOver.none(
                    "kind of check",
                    "(báo cáo|kiểm tra|kiểm toán|thanh tra|giám sát|hậu kiểm|khám|bảo dưỡng|kiểm định|họp|giao ban) .. định kỳ",
                    "kiểm tra định kỳ"),
            PassedOver.none("now and then", "định kỳ (,|và|hoặc) (đột|thường)", "định kỳ, đột"),
            rule(
                    "periodic",
                    "định kỳ !thuật !năng !lưỡng !càng !luật !niệm !kết",
                    "định kỳ",
                    m -> Deadline.recurring(null)));

    /** What is a deadline in running text. */
    static final List<List<Rule<Deadline>>> IN_TEXT =
            List.of(PassedOver.RULES, TermRules.ALL, RECURRING, EventRules.ALL, DATES, RHYTHM);

    /** What is a deadline where a sentence begins with it. */
    static final List<Rule<Deadline>> FIRST = List.of(
            rule("time, then what is done", "<span> :", "Ngày 20/11: tổ chức lễ", m -> due(m, false)),
            rule("month, then what is done", "<span> ,", "Tháng 12, tổ chức tập huấn", DeadlineMeaning::dueInSpan));

    /** What is a deadline in a field or a table's cell, where somebody has already said that it is one. */
    static final List<List<Rule<Deadline>>> IN_FIELD =
            List.of(List.of(PassedOver.NO_SUCH_DAY), TermRules.ALL, RECURRING, EventRules.ALL, DATES);

    /** What is a deadline there when it stands alone. */
    static final List<List<Rule<Deadline>>> ALONE = List.of(List.of(
            PassedOver.NO_SUCH_DAY,
            rule(
                    "years from to",
                    "[giai đoạn] [từ] [năm] <year> (-|đến) [năm] <year>",
                    "2026-2028",
                    m -> years(m.all("year", Integer.class))),
            rule(
                    "year's end, every year",
                    "cuối năm !<year>",
                    "cuối năm",
                    m -> m.issued() == null ? Deadline.recurring("FREQ=YEARLY") : null),
            rule(
                    "year and year",
                    "[năm] <year> (,|và) [năm] <year>",
                    "năm 2026, 2027",
                    m -> years(m.all("year", Integer.class))),
            rule(
                    "day to day",
                    "<day> / <month> (-|đến|tới) [hết] [ngày] <date>",
                    "20/11-30/11/2026",
                    DeadlineMeaning::fromDay),
            EventRules.rule(
                    "when something happens", "khi (có|xảy ra|phát sinh|phát hiện|được|kết thúc|hoàn thành)", "khi có"),
            rule(
                    "from span to span",
                    "<span> (đến|-|và) <span>",
                    "tháng 3/2026 - tháng 5/2026",
                    DeadlineMeaning::period),
            rule("date alone", "<span>", "30/11/2026", m -> due(m, false)),
            rule("within the year", "trong =năm", "trong năm", m -> due(Span.year(null), m, false)),
            rule("day alone", "<monthday>", "30/11", m -> dueOnDay(m, false)),
            rule("term alone", "<amount> [{ .. }] <unit>", "10 ngày làm việc", m -> term(m, null)),
            rule("periodic alone", "định kỳ", "định kỳ", m -> Deadline.recurring(null))));

    private static Rule<Deadline> rule(String name, String shape, String example, Function<Match, Deadline> meaning) {
        return new Rule<>(name, Shape.of(shape, LimitRules.NAMED), example, meaning);
    }
}
