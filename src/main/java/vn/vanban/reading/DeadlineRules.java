package vn.vanban.reading;

import static vn.vanban.reading.DeadlineMeaning.due;
import static vn.vanban.reading.DeadlineMeaning.dueOnDay;
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

    private static final List<Rule<Deadline>> DATES = List.of(
            rule(
                    "from date to date",
                    "(=từ|trong khoảng) [<clock>] <span> [{ .. }] (đến|tới|-) [hết] [<clock>] <span>",
                    "từ ngày 01/7 (thứ Tư) đến ngày 30/9/2026",
                    DeadlineMeaning::period),
            rule(
                    "meeting of a month",
                    "[trong|vào] (kỳ|phiên|đợt|định kỳ) [chi trả|sinh hoạt|họp] tháng <month> (/|năm) <year>",
                    "định kỳ tháng 6/2026",
                    DeadlineMeaning::inMonth),
            rule(
                    "from day to day",
                    "(=từ|trong khoảng) [<clock>] [ngày] <day> / <month> (-|đến|tới) [hết] [<clock>] [ngày] (<date>|<monthday>)",
                    "từ 01/12 đến 20/12/2026",
                    DeadlineMeaning::fromDay),
            rule(
                    "from day to day, with dots",
                    "(=từ|trong khoảng) ngày <day> <dotmonth> (-|đến|tới) [hết] [ngày] (<date>|<dotday>)",
                    "từ ngày 05.12 đến 20.12",
                    DeadlineMeaning::fromDay),
            rule(
                    "days of one month, with dots",
                    "(=từ|trong khoảng) ngày <day> (-|đến|tới) [hết] [ngày] <dotday>",
                    "từ ngày 10 - 20.12",
                    DeadlineMeaning::daysOfMonth),
            rule(
                    "hours of a day",
                    "[=từ] <clock> (-|đến|tới) <clock> [(sáng|chiều|tối)] [,] ngày (<date>|<monthday>)",
                    "từ 08 giờ 00 đến 10 giờ 30 ngày 05/12/2026",
                    DeadlineMeaning::onDay),
            rule(
                    "days of one month",
                    "(=từ|trong khoảng) [ngày] <day> (-|đến|tới) [hết] [ngày] (<date>|<monthday>)",
                    "từ ngày 20 đến ngày 30/11/2026",
                    DeadlineMeaning::daysOfMonth),
            rule(
                    "some days of one month",
                    "(trong|vào|các|trong các|vào các) ngày <day> [,|và] [<day>] (,|và|-|đến) [ngày] (<date>|<monthday>)",
                    "các ngày 05, 06 và 07/12/2026",
                    DeadlineMeaning::daysOfMonth),
            rule(
                    "days to come",
                    "[dự kiến] [vào] ngày <day> (và|,|-) [ngày] (<date>|<monthday>)",
                    "dự kiến ngày 21 và 22/8/2027",
                    DeadlineMeaning::daysAhead),
            rule(
                    "years that something takes",
                    "(thời gian|thời hạn|lộ trình|tiến độ|giai đoạn) (thực hiện|triển khai|hoàn thành) [:|là] [trong|=từ] [giai đoạn] [năm] <year> (-|đến) [hết] [năm] <year>",
                    "thời gian thực hiện: giai đoạn 2026 - 2028",
                    m -> years(m.all("year", Integer.class))),
            rule(
                    "years counted and named",
                    "trong (<amount>|hai|ba) năm [,|:|{] [từ] [năm] <year> (-|,|và|đến) [năm] <year>",
                    "trong hai năm 2027 - 2028",
                    m -> years(m.all("year", Integer.class))),
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
                    "years and after",
                    "[giai đoạn] <year> - <year> và (những|các) năm (tiếp theo|tiếp|sau|về sau)",
                    "giai đoạn 2027-2031 và những năm tiếp theo",
                    m -> Deadline.period(
                            Span.year(m.all("year", Integer.class).get(0)).start(), null)),
            rule(
                    "a part of a year and after",
                    "[từ|trong] <span> và (những|các) (năm|quý|tháng) (tiếp theo|tiếp|sau|về sau)",
                    "quý IV năm 2026 và các năm tiếp theo",
                    m -> DeadlineMeaning.onwards(m.get("span", Span.class), m)),
            rule(
                    "quarters",
                    "[trong] [các] quý <quarter> (-|,|và|đến) [quý] <quarter> [/|năm|-|,] [năm] [<year>]",
                    "quý I và quý II",
                    DeadlineMeaning::quarters),
            rule(
                    "within the years of a programme",
                    "trong giai đoạn [năm] <year> (-|đến) [năm] <year> $",
                    "trong giai đoạn 2027 - 2029",
                    m -> years(m.all("year", Integer.class))),
            rule(
                    "limit with hour",
                    "(<limit>|[vào] =lúc) <clock> [[ngày] <weekdays>] [,|{] [ngày] (<span>|<monthday>)",
                    "trước 17 giờ ngày 15/8/2026",
                    DeadlineMeaning::dueAtHour),
            rule(
                    "limit on a weekday",
                    "<limit> [sáng|trưa|chiều|tối] [ngày] <weekdays> [,|{] [ngày] (<date>|<monthday>)",
                    "chậm nhất thứ Hai, ngày 30/11/2026",
                    DeadlineMeaning::dueOnDate),
            rule(
                    "hour to come",
                    "(<clock> [[ngày] <weekdays>] [,|{] ngày|(sáng|trưa|chiều|tối) [[ngày] <weekdays>] [,|{] [ngày]) (<date>|<monthday>)",
                    "08 giờ 00 ngày 15/12/2026",
                    DeadlineMeaning::dueAhead),
            rule(
                    "end of a month to come",
                    "cuối tháng <month> (/|-|.|năm) [năm] <year>",
                    "cuối tháng 11/2026",
                    DeadlineMeaning::endOfMonthAhead),
            rule(
                    "end of a quarter to come",
                    "cuối quý <quarter> (/|-|.|năm) [năm] <year>",
                    "cuối quý I/2027",
                    DeadlineMeaning::endOfQuarterAhead),
            rule(
                    "before some weekday",
                    "[xong|hoàn thành] trước [ngày] <weekdays> [tuần (này|nay)] !hằng !hàng !của !mỗi !tuần",
                    "trước thứ Sáu",
                    m -> DeadlineMeaning.dueOnWeekday(m, true)),
            rule(
                    "some weekday at the latest",
                    "(chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối) [là|vào] [sáng|trưa|chiều|tối] [ngày] <weekdays> [tuần (này|nay)] !hằng !hàng !của !mỗi !tuần",
                    "chậm nhất chiều thứ Sáu",
                    m -> DeadlineMeaning.dueOnWeekday(m, false)),
            rule(
                    "first of many",
                    "lần đầu [tiên] [..] <limit> (<span>|<monthday>)",
                    "lần đầu gửi trước ngày 15/12/2026",
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
                    "(chậm nhất|muộn nhất|trễ nhất|không quá|=hạn|hạn cuối|hạn chót|hạn nộp|deadline|hoàn thành|xong|=đến|đến hết|từ nay đến) [là] [:] <monthday>",
                    "chậm nhất 15/8",
                    m -> dueOnDay(m, false)),
            rule(
                    "short date with a dot",
                    "(chậm nhất|muộn nhất|trễ nhất|=hạn|hạn cuối|hạn chót|hạn nộp) [là] [:] <day> <dotmonth>",
                    "hạn 15.8",
                    m -> due(CalendarRules.dotted(m), m, false)));

    private static final List<Rule<Deadline>> RHYTHM = List.of(
            rule(
                    "day of this month",
                    "<limit> ngày <day> !/ !- !tháng !hằng !hàng !của !và !, $",
                    "trước ngày 25",
                    DeadlineMeaning::nextSuchDay),
            PassedOver.none(
                    "kind of check",
                    "(báo cáo|kiểm tra|kiểm toán|thanh tra|giám sát|hậu kiểm|khám|bảo dưỡng|kiểm định|họp|giao ban) .. định kỳ !theo !từng !hằng !hàng !mỗi !<amount> !tháng !quý !{",
                    "kiểm tra định kỳ"),
            rule("in brackets at the end", "{ [trong] <span> } $", "(tháng 12/2026)", DeadlineMeaning::dueInSpan),
            rule("from a day to come", "[kể] từ [ngày] <date> $", "từ ngày 15/7/2026", DeadlineMeaning::onwardsAhead),
            PassedOver.none("now and then", "định kỳ (,|và|hoặc) (đột|thường)", "định kỳ, đột"),
            rule(
                    "periodic",
                    "định kỳ !thuật !năng !lưỡng !càng !luật !niệm !kết",
                    "định kỳ",
                    m -> Deadline.recurring(null)));

    /** What is a deadline in running text. */
    static final List<List<Rule<Deadline>>> IN_TEXT = List.of(
            PassedOver.ANYWHERE,
            PassedOver.RULES,
            FirstDays.ALL,
            TermRules.ALL,
            RecurringRules.ALL,
            NamedDays.ALL,
            EventRules.ALL,
            DATES,
            RHYTHM);

    /** What is a deadline where a sentence begins with it. */
    static final List<Rule<Deadline>> FIRST = List.of(
            rule("time, then what is done", "<span> :", "Ngày 20/11: tổ chức lễ", m -> due(m, false)),
            rule(
                    "each, then what is done",
                    "=từng <period>",
                    "Từng quý họp đánh giá",
                    m -> Deadline.recurring(m.get("period", Every.class).rule())),
            EventRules.rule(
                    "after something, then what is done",
                    "sau khi !nghe !xem !trao !thảo !nghiên !rà !được !có",
                    "Sau khi"),
            EventRules.rule(
                    "when something ends, what is done",
                    "kết thúc [đợt|cuộc|buổi|khóa|việc] (kiểm tra|thanh tra|giám sát|tập huấn|khảo sát|đánh giá|điều tra|năm học|học kỳ|hội nghị|chuyến)",
                    "Kết thúc kiểm tra"),
            rule(
                    "from a day on, what is done",
                    "[kể] từ [ngày] <date> ,",
                    "Từ ngày 15/9/2027, hướng dẫn",
                    m -> DeadlineMeaning.onwards(m.get("date", Span.class), m)),
            rule("month, then what is done", "<span> ,", "Tháng 12, tổ chức tập huấn", DeadlineMeaning::dueInSpan));

    /** What is a deadline in a field or a table's cell, where somebody has already said that it is one. */
    static final List<List<Rule<Deadline>>> IN_FIELD = List.of(
            PassedOver.ANYWHERE,
            FirstDays.ALL,
            TermRules.ALL,
            RecurringRules.ALL,
            NamedDays.ALL,
            EventRules.ALL,
            DATES);

    /** What is a deadline there when it stands alone. */
    static final List<List<Rule<Deadline>>> ALONE = List.of(
            PassedOver.ANYWHERE,
            List.of(
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
                            "<day> / <month> (-|đến|tới) [hết] [ngày] (<date>|<monthday>)",
                            "20/11-30/11/2026",
                            DeadlineMeaning::fromDay),
                    rule(
                            "day to day, with dots",
                            "[=từ] <day> <dotmonth> (-|đến|tới) [hết] [ngày] (<date>|<dotday>)",
                            "20.11-30.11",
                            DeadlineMeaning::fromDay),
                    rule(
                            "some days of a month",
                            "[=từ] [ngày] <day> (-|đến|tới|và) [hết] [ngày] (<date>|<monthday>|<dotday>)",
                            "23-27/11/2026",
                            DeadlineMeaning::daysOfMonth),
                    rule("day of the month", "<limit> ngày <day> $", "trước ngày 25", DeadlineMeaning::nextSuchDay),
                    EventRules.rule("session", "(kỳ|phiên|cuộc) họp … $", "kỳ họp"),
                    EventRules.rule("part of a school year", "(đầu|giữa|cuối|hết) (năm học|học kỳ) … $", "đầu năm học"),
                    rule("within the month", "trong tháng $", "trong tháng", DeadlineMeaning::thisMonth),
                    EventRules.rule(
                            "each time something happens",
                            "(trước|sau) =mỗi !<period> !<amount> !<weekdays> !học",
                            "sau mỗi"),
                    EventRules.rule("so many years since", "kỷ niệm [lần thứ] <amount> (năm|ngày)", "kỷ niệm 65 năm"),
                    EventRules.rule("when something happens", "=khi !cần !nào", "khi"),
                    rule(
                            "from span to span",
                            "<span> (đến|-|và) <span>",
                            "tháng 3/2026 - tháng 5/2026",
                            DeadlineMeaning::period),
                    rule(
                            "from a day on",
                            "(từ|kể từ) [ngày] <date> $",
                            "từ 01/7/2026",
                            m -> DeadlineMeaning.onwards(m.get("date", Span.class), m)),
                    rule(
                            "from a day of this year on",
                            "(=từ|kể từ) [ngày] <monthday> $",
                            "từ 01/12",
                            DeadlineMeaning::onwardsThisYear),
                    rule("date alone", "<span>", "30/11/2026", m -> due(m, false)),
                    rule("within the year", "(trong|cả) =năm $", "trong năm", m -> due(Span.year(null), m, false)),
                    rule("day alone", "<monthday>", "30/11", m -> dueOnDay(m, false)),
                    rule("term alone", "<amount> [{ .. }] <unit>", "10 ngày làm việc", m -> term(m, null)),
                    rule("periodic alone", "định kỳ", "định kỳ", m -> Deadline.recurring(null))));

    private static Rule<Deadline> rule(String name, String shape, String example, Function<Match, Deadline> meaning) {
        return new Rule<>(name, Shape.of(shape, LimitRules.NAMED), example, meaning);
    }
}
