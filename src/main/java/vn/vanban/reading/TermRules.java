package vn.vanban.reading;

import static vn.vanban.reading.DeadlineMeaning.term;

import java.util.List;
import java.util.function.Function;
import vn.vanban.reading.Deadline.Origin;

/** So many days, hours or months, from a moment or before one. */
final class TermRules {

    private TermRules() {}

    static final List<Rule<Deadline>> ALL = List.of(
            rule(
                    "days that are counted and named",
                    "[trong] <amount> ngày [,|:|{] [từ|gồm] [ngày] <day> (và|,|-|đến) [hết] [ngày] (<date>|<monthday>)",
                    "trong 02 ngày 14 và 15/3/2026",
                    DeadlineMeaning::daysOfMonth),
            rule(
                    "day of this month",
                    "<limit> [<clock>] [ngày] <day> [của] tháng này",
                    "trước ngày 20 tháng này",
                    DeadlineMeaning::dayOfThisMonth),
            rule(
                    "term before an event",
                    "<within> <amount> [{ .. }] <unit> trước !<span> !<monthday> [khi|ngày|kỳ]",
                    "chậm nhất 05 ngày trước ngày",
                    m -> term(m, Origin.EVENT)),
            rule(
                    "term from a moment",
                    "[<within>|sau|quá|trong] <amount> [{ .. }] <unit> [,] (kể từ|tính từ|từ !<span> !<monthday>|sau|=khi) [ngày|khi|thời điểm|lúc] [hoàn tất] <origin>",
                    "trong vòng 05 ngày làm việc kể từ ngày nhận",
                    m -> term(m, m.get("origin", Origin.class))),
            rule(
                    "so long before what is held",
                    "trước [khi|ngày|thời điểm] (tổ chức|khai mạc|diễn ra|họp|hội nghị|khởi công|thi) .. <amount> [{ .. }] <unit>",
                    "trước ngày họp 03 ngày",
                    m -> term(m, Origin.EVENT)),
            rule(
                    "term before what is held",
                    "trước [khoảng] <amount> [{ .. }] <unit> [so với|trước] [khi|ngày] (so với|tổ chức|khai mạc|diễn ra|bắt đầu|họp|hội nghị|nghỉ|hết|kết thúc|thực hiện)",
                    "trước 05 ngày tổ chức",
                    m -> term(m, Origin.EVENT)),
            rule(
                    "so long before something",
                    "[ít nhất|tối thiểu|trước] <amount> [{ .. }] <unit> trước !<span> (khi|ngày|thời điểm|lúc|kỳ|phiên)",
                    "10 ngày trước khi",
                    m -> term(m, Origin.EVENT)),
            rule(
                    "at least so long ahead",
                    "trước (ít nhất|tối thiểu|khoảng) [là] <amount> [{ .. }] <unit>",
                    "trước ít nhất 05 ngày làm việc",
                    m -> term(m, Origin.EVENT)),
            rule(
                    "so long ahead",
                    "trước <amount> [{ .. }] (=ngày làm việc|=ngày|tuần) $",
                    "trước 02 ngày làm việc",
                    TermRules::daysAhead),
            rule(
                    "ahead of something, at least so long",
                    "trước !<span> (khi|ngày|kỳ|cuộc|phiên|buổi|hội nghị|thời điểm) .. (ít nhất|tối thiểu|chậm nhất|không quá) [là] <amount> [{ .. }] <unit>",
                    "trước kỳ họp ít nhất 05 ngày làm việc",
                    m -> term(m, Origin.EVENT)),
            rule(
                    "ahead of something so long",
                    "trước !<span> (khi|ngày|kỳ|cuộc|phiên|buổi|hội nghị|thời điểm) .. <amount> [{ .. }] <unit> $",
                    "trước khi cắt nước 24 giờ",
                    m -> term(m, Origin.EVENT)),
            rule(
                    "from a moment, a term",
                    "(kể|tính) từ [ngày|khi|thời điểm|lúc] <origin> .. <within> <amount> [{ .. }] <unit>",
                    "kể từ ngày nhận được văn bản này, trong vòng 05 ngày",
                    m -> term(m, m.get("origin", Origin.class))),
            rule(
                    "after a moment, a term",
                    "sau (khi|ngày) <origin> .. <amount> [{ .. }] <unit> $",
                    "sau khi nhận được hồ sơ 03 ngày làm việc",
                    m -> term(m, m.get("origin", Origin.class))),
            rule(
                    "after something, a term",
                    "sau (hội nghị|đại hội|lễ|cuộc họp|kỳ họp|đợt kiểm tra) <amount> [{ .. }] <unit>",
                    "sau hội nghị 07 ngày",
                    m -> term(m, Origin.EVENT)),
            rule(
                    "after so long a trial",
                    "sau <amount> <unit> (thực hiện|triển khai thực hiện|triển khai|vận hành|áp dụng) [thí điểm|thử] $",
                    "sau 01 tháng thực hiện",
                    m -> m.get("unit", Deadline.Unit.class) == Deadline.Unit.YEAR ? null : term(m, Origin.EVENT)),
            rule(
                    "day counted from a moment",
                    "[<limit>] [ngày cuối [cùng] của] <unit> thứ (<amount>|<weekday>) [,] ([kể|tính] từ|sau|=khi) [ngày|khi|thời điểm|lúc] <origin>",
                    "chậm nhất ngày làm việc thứ ba kể từ ngày nhận",
                    TermRules::counted),
            rule(
                    "hours",
                    "(trong|sau|quá) <amount> [{ .. }] (giờ|tiếng|h) !<minute> !ngày !qua !đầu",
                    "trong 24 giờ",
                    m -> Deadline.relative(m.number("amount"), Deadline.Unit.HOUR, null)),
            rule(
                    "working days",
                    "(trong|sau) <amount> [{ .. }] ngày làm việc !qua !đầu",
                    "sau 02 ngày làm việc",
                    m -> Deadline.relative(m.number("amount"), Deadline.Unit.WORKING_DAY, null)),
            rule(
                    "done within",
                    "(xong|hoàn thành|hoàn tất|trả lời|giải quyết|phản hồi) [ngay] trong <amount> [{ .. }] <unit> !qua !đầu",
                    "trả lời trong 5 ngày",
                    m -> term(m, null)),
            rule("term", "<within> <amount> [{ .. }] <unit> !một", "không quá 10 ngày làm việc", m -> term(m, null)));

    // "tháng thứ tư" has no number of its own: four is called so in a row only.
    private static Deadline counted(Match match) {
        int number = match.number(match.has("amount") ? "amount" : "weekday");
        return Deadline.relative(number, match.get("unit", Deadline.Unit.class), match.get("origin", Origin.class));
    }

    private static Deadline daysAhead(Match match) {
        return match.number("amount") > 31
                ? null
                : Deadline.relative(match.number("amount"), Deadline.Unit.DAY, Origin.EVENT);
    }

    private static Rule<Deadline> rule(String name, String shape, String example, Function<Match, Deadline> meaning) {
        return new Rule<>(name, Shape.of(shape, LimitRules.NAMED), example, meaning);
    }
}
