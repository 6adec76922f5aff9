package vn.vanban.reading;

import static vn.vanban.reading.DeadlineMeaning.every;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** On which day a duty that returns falls due each time; the words for how often it does are in {@link RecurrenceRules}. */
final class RecurringRules {

    private RecurringRules() {}

    static final String OF_QUARTER = " [của|trong|thuộc] [mỗi|hằng|hàng|các] (=quý|=quí|=kỳ)";

    private static final String DAYS = " <day> [, [ngày] <day>] (,|và|-) [ngày] <day>";
    private static final String MONTHS = " <month> [, [tháng] <month>] [, [tháng] <month>] (,|và|, và) [tháng] <month>";

    /** A rhythm may name a day that its month does not have, "ngày 31/9 hằng năm": it means the last. */
    private static final Rule<Span> PAST_THE_END = new Rule<>(
            "day past the end of its month",
            Shape.of("<day> (tháng|/) <month> !/", Map.of()),
            "31/9",
            RecurringDay::pastTheEnd);

    private static final Map<String, List<? extends Rule<?>>> NAMED = named();

    static final List<Rule<Deadline>> ALL = List.of(
            rule(
                    "day of every month",
                    "[định kỳ] [{] [vào] [<limit>] [<clock>] ngày <day> [của] [tháng] <every>",
                    "trước ngày 25 hằng tháng",
                    RecurringDay::ofMonth),
            rule(
                    "day in numbers of every month",
                    "<limit> <day> [của] !tháng <every>",
                    "trước 25 hằng tháng",
                    RecurringDay::ofMonth),
            rule(
                    "days of every year",
                    "từ [ngày] (<day>|<monthday>) (-|đến|tới) [hết] [ngày] <monthday> [của] <every>",
                    "từ ngày 16 đến ngày 31 tháng 12 hằng năm",
                    RecurringDay::toDayOfYear),
            rule(
                    "months of every year, from to",
                    "từ [đầu] tháng <month> (-|đến|tới) [hết] [cuối] [tháng] <month> [của] <every>",
                    "từ tháng 4 đến tháng 6 hằng năm",
                    RecurringDay::ofMonthsEachYear),
            rule(
                    "every year, from month to month",
                    "<every> [,|{] từ [đầu] tháng <month> (-|đến|tới) [hết] [cuối] [tháng] <month> !/ !năm",
                    "hằng năm, từ tháng 4 đến tháng 6",
                    RecurringDay::ofMonthsEachYear),
            rule(
                    "some days of this and one of the next year",
                    "<limit> [ngày] <monthday> [{ .. }] [, [ngày] <monthday>] [, [ngày] <monthday>] (,|và|} .. {) [<limit>] [ngày] <monthday> [{ .. }] [của] năm (tiếp|sau|=kế|liền) [theo|kề|sau|liền|kế] [tiếp|kề]",
                    "trước ngày 10/7 và ngày 10/01 năm sau",
                    RecurringDay::ofYear),
            rule(
                    "date of every year",
                    "[định kỳ] [{] [vào] [<limit>] [<clock>] [ngày] <monthday> [(và|,) [trước] [ngày] <monthday>] [của] <every>",
                    "trước ngày 01/3 hằng năm",
                    RecurringDay::ofYear),
            rule(
                    "two hours of every day",
                    "[<limit>] <clock> (và|,) [trước] <clock> [mỗi|của] <every>",
                    "trước 06 giờ và 16 giờ hằng ngày",
                    RecurringDay::ofDayTwice),
            rule(
                    "last day of a month of every quarter",
                    "[<limit>] ngày cuối [cùng] [của] tháng <place>" + OF_QUARTER + " !<quarter>",
                    "ngày cuối cùng của tháng đầu quý",
                    RecurringDay::lastOfMonthInQuarter),
            rule(
                    "days and last day of every month",
                    "[vào] [các] ngày <day> [, [ngày] <day>] [,|và] ngày cuối [cùng] [của] (tháng !<month>|<every>)",
                    "ngày 10, 20 và ngày cuối cùng của tháng",
                    m -> RecurringDay.lastOfMonth(m, "BYMONTHDAY=" + RecurringDay.days(m, "day") + ",-1")),
            rule(
                    "some days of every month",
                    "[<limit>] [các] ngày" + DAYS + " [của] <every>",
                    "ngày 15 và ngày 30 hằng tháng",
                    RecurringDay::ofMonthOnDays),
            rule(
                    "every month, on some days",
                    "<every> [,|{] [<limit>] [các] ngày" + DAYS + " !/ !- !tháng",
                    "mỗi tháng hai lần vào ngày 10 và 25",
                    RecurringDay::ofMonthOnDays),
            rule(
                    "day of any month",
                    "[<limit>] ngày <day> (của|đầu|các|của các) tháng [trong năm] $",
                    "trước ngày 05 của tháng",
                    RecurringDay::ofMonth),
            rule(
                    "day of some months of every year",
                    "[<limit>] [<clock>] ngày <day> [của] [các] tháng" + MONTHS + " [của] <every>",
                    "ngày 20 các tháng 3, 6, 9 và 12 hằng năm",
                    RecurringDay::ofMonths),
            rule(
                    "day of some months",
                    "[<limit>] [<clock>] ngày <day> [của] các tháng" + MONTHS + " !/ !năm !- !tháng",
                    "trước ngày 20 của các tháng 3, 6, 9 và 12",
                    RecurringDay::ofMonths),
            rule(
                    "every working day",
                    "([<limit>] <clock> (=mỗi|hằng|hàng|các)|[cuối] (=mỗi|hằng|hàng)) ngày làm việc",
                    "trước 17 giờ mỗi ngày làm việc",
                    RecurringDay::ofWorkingDays),
            rule(
                    "hour of every day",
                    "[<limit>] <clock> [mỗi|của] <every>",
                    "trước 17 giờ hằng ngày",
                    RecurringDay::ofDay),
            rule(
                    "every day, at an hour",
                    "<every> .. (<limit> [=lúc]|=lúc) <clock> !ngày !<monthday> !và",
                    "hằng ngày, trước 16 giờ",
                    RecurringDay::ofDay),
            rule(
                    "last day of every quarter",
                    "ngày cuối [cùng] [của] [mỗi|các] =quý !<quarter>",
                    "ngày cuối cùng của quý",
                    m -> Deadline.recurring("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1")),
            rule(
                    "quarters of every year",
                    "[<limit>] quý <quarter> (,|và) [quý] <quarter> [của] <every>",
                    "quý I và quý III hằng năm",
                    RecurringDay::ofQuarterEachYear),
            rule(
                    "month of every quarter",
                    "[<limit>] =tháng <place>" + OF_QUARTER + " !<quarter>",
                    "trong tháng đầu của quý",
                    m -> RecurringDay.ofQuarters(m.get("place", Integer.class), -1)),
            rule(
                    "quarter of every year",
                    "[<limit>] quý <quarter> [của] <every>",
                    "quý IV hằng năm",
                    RecurringDay::ofQuarterEachYear),
            rule(
                    "day of the next month",
                    "<limit> [<clock>] [ngày] [thứ] <day> [của] tháng (sau|tiếp|=kế|liền) [theo|kề|sau|tiếp] [liền|kề|kế]",
                    "trước ngày 05 của tháng sau",
                    RecurringDay::ofMonth),
            rule(
                    "date in words of the next year",
                    "<limit> [<clock>] [ngày] <day> tháng <month> [của] năm (tiếp|sau|trước|=kế|liền) [theo|kề|sau|liền|kế] [tiếp|kề]",
                    "trước ngày 15 tháng 01 năm sau",
                    RecurringDay::ofNextYear),
            rule(
                    "date of the next year",
                    "<limit> [<clock>] [ngày] <monthday> [của] năm (tiếp|sau|trước|=kế|liền) [theo|kề|sau|liền|kế] [tiếp|kề]",
                    "trước ngày 15/01 của năm sau",
                    RecurringDay::ofYear),
            rule(
                    "day of the month that is told of",
                    "<limit> [<clock>] ngày <day> [của] tháng (báo cáo|=kế hoạch)",
                    "chậm nhất ngày 15 của tháng báo cáo",
                    RecurringDay::ofMonth),
            rule(
                    "day of the next year's first month",
                    "<limit> [<clock>] ngày <day> [của] tháng đầu [tiên] [của] năm (sau|tiếp|=kế|liền)",
                    "trước ngày 20 của tháng đầu năm sau",
                    RecurringDay::ofJanuary),
            rule(
                    "date of the year that is told of",
                    "<limit> [<clock>] [ngày] <monthday> [của] năm (báo cáo|kế hoạch|ngân sách)",
                    "trước ngày 10/7 của năm báo cáo",
                    RecurringDay::ofYear),
            rule(
                    "day in each quarter",
                    "[định kỳ|<every>] [,|{] [<limit>] [<clock>] ngày <day> [của] tháng <place>" + OF_QUARTER,
                    "trước ngày 20 của tháng cuối quý",
                    RecurringDay::ofQuarter),
            rule(
                    "day at the end of each quarter",
                    "[vào] [<limit>] [<clock>] ngày <day> [của] <place> (mỗi|hằng|hàng|các) quý",
                    "ngày 25 cuối mỗi quý",
                    RecurringDay::ofQuarter),
            rule(
                    "every year, in a quarter",
                    "<every> [,|{] [cứ] [vào|trong|đến] [cuối|hết] =quý <quarter> !/ !năm",
                    "hằng năm, vào quý I",
                    RecurringDay::ofQuarterEachYear),
            rule(
                    "every year, in a month",
                    "<every> [,|{] [cứ] (vào|trong|đến|=tháng) [các] [tháng] <month> [(,|và) [tháng] <month>] !/ !năm !- [(hằng|hàng|mỗi) năm]",
                    "hằng năm, vào tháng 4",
                    DeadlineMeaning::monthOfYear),
            rule(
                    "every quarter, on a day",
                    "<every> … <limit> [<clock>] [ngày] <day> [của] tháng <place>" + OF_QUARTER,
                    "hằng quý, trước ngày 25 của tháng cuối quý",
                    RecurringDay::ofQuarter),
            rule(
                    "every week, on a day",
                    "<every> … [<limit>] [<clock>] [ngày] <weekdays> [(hằng|hàng|mỗi) tuần]",
                    "hằng tuần, trước 16 giờ 00 ngày thứ Sáu",
                    RecurringDay::ofWeek),
            rule(
                    "weekday of every week",
                    "[<limit>] [<clock>] [(sáng|chiều|trưa|tối)] [các] [ngày] <weekdays> [của|trong] <every>",
                    "thứ Sáu hằng tuần",
                    RecurringDay::ofWeek),
            rule(
                    "hour of some weekdays",
                    "<limit> <clock> các ngày <weekdays>",
                    "trước 15 giờ các ngày thứ Hai đến thứ Năm",
                    RecurringDay::ofEachWeek),
            rule(
                    "weekdays of any week",
                    "[<limit>] [<clock>] [(sáng|chiều|trưa|tối)] [các] [ngày] <weekdays> (trong|đầu) tuần !này !nay !sau !tới !tiếp !=kế !cuối !đầu !thứ !<amount>",
                    "các ngày thứ Ba và thứ Năm trong tuần",
                    RecurringDay::ofEachWeek),
            rule(
                    "each such weekday",
                    "[<clock>] =mỗi [(sáng|chiều|trưa|tối)] [ngày] <weekdays>",
                    "mỗi chiều thứ Năm",
                    RecurringDay::ofEachWeek),
            rule(
                    "every year, on a date",
                    "<every> … <limit> [<clock>] [ngày] <monthday> [.. <limit> [ngày] <monthday>] [(hằng|hàng|mỗi) năm]",
                    "định kỳ 6 tháng báo cáo trước ngày 15 tháng 6",
                    RecurringDay::ofYear),
            rule(
                    "every month, its day in brackets",
                    "<every> { [<limit>] [<clock>] ngày <day> (}|(hằng|hàng|mỗi) tháng)",
                    "hằng tháng (trước ngày 16 hằng tháng",
                    RecurringDay::ofMonth),
            rule(
                    "every year, its day in brackets",
                    "<every> { [ngày] <monthday> [(,|và) [ngày] <monthday>] }",
                    "hằng năm (ngày 15/11)",
                    RecurringDay::ofYear),
            rule(
                    "every month, its days in brackets",
                    "<every> { [<limit>] [các] ngày" + DAYS + " }",
                    "hằng tháng (ngày 14 và 28)",
                    RecurringDay::ofMonthOnDays),
            rule(
                    "every so many months, on a day",
                    "<every> [,|{|:] [<limit>] [<clock>] ngày <day> !/ !- !. !tháng !và !, [[vào] lúc <clock>]",
                    "hai tháng một lần, vào ngày 15 lúc 9 giờ",
                    RecurringDay::ofSeveralMonths),
            rule(
                    "every month, on a day",
                    "<every> … <limit> [<clock>] ngày <day> !/ !- [(của tháng (sau|tiếp theo|kế tiếp|liền kề)|(hằng|hàng|mỗi) tháng)]",
                    "hằng tháng, trước ngày 25",
                    RecurringDay::ofMonth),
            rule(
                    "two dates of every year",
                    "<limit> [ngày] <monthday> .. <limit> [ngày] <monthday> [của] <every>",
                    "trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm",
                    RecurringDay::ofYear),
            rule(
                    "some months of every year",
                    "[<limit>] [các] tháng" + MONTHS + " [của] <every>",
                    "tháng 6 và tháng 12 hằng năm",
                    DeadlineMeaning::monthOfYear),
            rule(
                    "month of every year",
                    "[<limit>] tháng <month> [của] <every>",
                    "trong tháng 12 hằng năm",
                    DeadlineMeaning::monthOfYear),
            rule(
                    "stretch of every year",
                    "[<limit>] <span> [của] <every>",
                    "nửa đầu tháng 9 hằng năm",
                    RecurringDay::ofSpanEachYear),
            rule("every", "<every>", "định kỳ hằng quý", m -> Deadline.recurring(every(m).rule())),
            rule(
                    "end of every",
                    "cuối (mỗi|hằng|hàng) <period>",
                    "cuối mỗi năm",
                    m -> Deadline.recurring(m.get("period", Every.class).rule())));

    private static Rule<Deadline> rule(String name, String shape, String example, Function<Match, Deadline> meaning) {
        return new Rule<>(name, Shape.of(shape, NAMED), example, meaning);
    }

    private static Map<String, List<? extends Rule<?>>> named() {
        var named = new HashMap<String, List<? extends Rule<?>>>(LimitRules.NAMED);
        var days = Stream.concat(CalendarRules.DAYS.stream(), Stream.of(PAST_THE_END));
        named.put("monthday", days.toList());
        return named;
    }
}
