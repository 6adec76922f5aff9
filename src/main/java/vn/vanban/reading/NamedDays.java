package vn.vanban.reading;

import static vn.vanban.reading.DeadlineMeaning.due;
import static vn.vanban.reading.DeadlineMeaning.dueOnDay;

import java.util.List;
import java.util.function.Function;

/** Days with a name of their own and a date, and the ends of what has a name: before the feasts that have no date. */
final class NamedDays {

    private NamedDays() {}

    static final List<Rule<Deadline>> ALL = List.of(
            rule(
                    "limit behind an occasion",
                    "[vào|trong|đúng|nhân] =dịp _ <limit> <span>",
                    "trong dịp lễ hội hoàn thành trước ngày 25/4/2027",
                    m -> due(m, m.get("limit", Boolean.class))),
            rule(
                    "on the occasion of",
                    "[vào|trong|đúng|nhân|trước|kịp] =dịp _ <date>",
                    "đúng dịp Quốc khánh 02/9/2027",
                    DeadlineMeaning::dueAhead),
            rule(
                    "on a feast",
                    "[vào|đúng|nhân] =dịp [nghỉ] [lễ] [kỷ niệm] [ngày] <monthday>",
                    "vào dịp 02/9",
                    DeadlineMeaning::dueAhead),
            rule(
                    "before a feast",
                    "trước =dịp [nghỉ] [lễ] [ngày] <monthday>",
                    "trước dịp 02/9",
                    m -> dueOnDay(m, true)),
            rule(
                    "school year",
                    "(trong|hết|đến hết|kết thúc) năm học <year> - <year>",
                    "trong năm học 2026-2027",
                    DeadlineMeaning::endOfSchoolYear),
            rule(
                    "before the end of a stretch of time",
                    "trước khi (hết|kết thúc) <span>",
                    "trước khi kết thúc quý II",
                    m -> due(m, false)),
            rule(
                    "before a named day",
                    "trước ([ngày|lễ|ngày lễ] (quốc khánh|giải phóng|giỗ tổ|quốc tế)|ngày (khai|lễ|hội|kỷ|thành|quốc|nhà|thầy|bầu)) .. <monthday> !của",
                    "trước ngày khai giảng 05/9",
                    m -> dueOnDay(m, true)),
            rule(
                    "in time for a day",
                    "=kịp !trước !, .. ngày <date>",
                    "kịp khai giảng ngày 05/9/2027",
                    DeadlineMeaning::dueAhead),
            rule(
                    "in memory of a day",
                    "(kỷ niệm|hưởng ứng|mít tinh|chào mừng) … ngày !<day> .. <date>",
                    "kỷ niệm Ngày Nhà giáo 20/11/2027",
                    DeadlineMeaning::dueAhead),
            rule(
                    "in memory of a day of each year",
                    "(kỷ niệm|hưởng ứng|mít tinh|chào mừng) … ngày !<day> .. <monthday> !hằng !hàng",
                    "kỷ niệm Ngày Nhà giáo 20/11",
                    DeadlineMeaning::dueAhead),
            rule(
                    "in memory of a date",
                    "(kỷ niệm|hưởng ứng|mít tinh|chào mừng) ngày <date>",
                    "kỷ niệm ngày 20/11/2027",
                    DeadlineMeaning::dueAhead));

    private static Rule<Deadline> rule(String name, String shape, String example, Function<Match, Deadline> meaning) {
        return new Rule<>(name, Shape.of(shape, LimitRules.NAMED), example, meaning);
    }
}
