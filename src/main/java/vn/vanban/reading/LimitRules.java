package vn.vanban.reading;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.vanban.reading.Deadline.Origin;
import vn.vanban.reading.Deadline.Unit;

/** The small words around a time: what limits it, what it is counted in and from. */
final class LimitRules {

    private LimitRules() {}

    /** True where the named time itself is already too late: "trước ngày 15" ends on the 14th. */
    private static final List<Rule<Boolean>> LIMITS = List.of(
            rule(
                    "before",
                    "[hoàn thành|xong] [chậm nhất|muộn nhất|trễ nhất] [là] [đến] [=ngay] trước [thời hạn|thời điểm]",
                    "trước",
                    m -> true),
            rule(
                    "at the latest",
                    "(chậm nhất|muộn nhất|trễ nhất|không muộn hơn|không chậm hơn|không trễ hơn|không quá|không để quá|chậm quá|không để muộn hơn) [là] [vào|đến|trong|hết] [hết]",
                    "chậm nhất là",
                    m -> false),
            rule("office hours", "trước khi hết giờ (làm việc|hành chính)", "trước khi hết giờ làm việc", m -> false),
            rule("until", "[từ nay|cho] (đến|tới) [hết]", "đến hết", m -> false),
            rule("within", "[hoàn thành|xong] [ngay] (trong|vào|hết|xong|trong và) [=đúng]", "xong trong", m -> false),
            rule("on the day", "(=đúng|=ngay) [vào] !năm !<amount>", "đúng vào", m -> false),
            rule("not as late as", "không (để|được) [kéo dài] =sang", "không để sang", m -> true),
            rule("next year", "=sang !<day>", "sang", m -> false),
            rule(
                    "time limit",
                    "(thời hạn|hạn cuối|hạn chót|hạn nộp|=hạn|thời gian|deadline) [hoàn thành|gửi|thực hiện|báo cáo] [chậm nhất|muộn nhất] [là|:] [trong|đến|vào|hết]",
                    "thời hạn:",
                    m -> false),
            rule(
                    "last day of something",
                    "(hạn cuối|hạn chót|hạn nộp|thời hạn nộp|thời hạn gửi|thời hạn nhận|hạn nhận) .. (là|:) [vào|đến|hết]",
                    "hạn cuối nhận bài là",
                    m -> false),
            rule("complete", "(hoàn thành|hoàn thiện|xong) [:]", "hoàn thành", m -> false));

    private static final List<Rule<LocalTime>> CLOCKS = List.of(rule(
            "hour of the day",
            "<hour> (giờ|h|g|:) [<minute> !/] [phút|p|'] [(sáng|chiều|trưa|tối|đêm) !mai !nay !thứ] [,]",
            "16 giờ 00",
            m -> LocalTime.of(m.number("hour") % 24, m.has("minute") ? m.number("minute") : 0)));

    private static final List<Rule<String>> WITHIN = List.of(
            rule(
                    "within a term",
                    "[chỉ] (trong|sau) (vòng|thời hạn|thời gian|khoảng) [không quá|tối đa|chậm nhất|tối thiểu|ít nhất] [là]",
                    "trong thời hạn không quá",
                    m -> ""),
            rule(
                    "no more than",
                    "[trong] (không quá|không vượt quá|tối đa|chậm nhất|muộn nhất|trễ nhất) [không quá] [là] [trong|sau] [vòng]",
                    "chậm nhất là",
                    m -> ""),
            rule("term of", "(thời hạn|thời gian) [..] (là|:|không quá|tối đa)", "thời hạn là", m -> ""));

    private static final List<Rule<Unit>> UNITS = List.of(
            rule("working days", "ngày làm việc", "ngày làm việc", m -> Unit.WORKING_DAY),
            rule("days", "(=ngày|ngay !sau !khi !lúc !từ !tại !trong !trước)", "ngày", m -> Unit.DAY),
            rule("hours", "(giờ|h|tiếng) !<minute> !ngày !phút !hôm !cùng", "giờ", m -> Unit.HOUR),
            rule("weeks", "tuần", "tuần", m -> Unit.WEEK),
            rule("months", "tháng", "tháng", m -> Unit.MONTH),
            rule("years", "năm", "năm", m -> Unit.YEAR));

    private static final List<Rule<Origin>> ORIGINS = List.of(
            rule("receipt", "(nhận được|nhận đủ|nhận|tiếp nhận)", "nhận được", m -> Origin.RECEIPT),
            rule("issue", "(ký|ban hành|ký ban hành|phát hành) [..] này", "ban hành Kế hoạch này", m -> Origin.ISSUE),
            rule("issue, said shortly", "(ký|ban hành|ký ban hành|phát hành) $", "ký ban hành", m -> Origin.ISSUE),
            rule(
                    "issue, then what is done",
                    "(ký ban hành|ban hành) (phải|để|cần|hoàn thành|sở|ubnd|ủy ban|uỷ ban|phòng|các)",
                    "ký ban hành phải",
                    m -> Origin.ISSUE),
            rule(
                    "issue of what is being read",
                    "(ký|ban hành|ký ban hành|phát hành) (thông báo|kế hoạch|công văn|quyết định|chỉ thị|văn bản|nghị quyết|công điện|chương trình) $",
                    "ban hành Thông báo",
                    m -> Origin.ISSUE),
            rule("event", "..", "kết thúc đợt kiểm tra", m -> Origin.EVENT));

    private static final List<Rule<Integer>> PLACES = List.of(
            rule("first month", "(đầu tiên|đầu|thứ nhất)", "đầu", m -> 1),
            rule("middle month", "(giữa|thứ hai)", "giữa", m -> 2),
            rule("last month", "(cuối cùng|cuối|thứ ba)", "cuối", m -> 3));

    private static final List<Rule<Every>> PERIODS = List.of(
            rule("week", "tuần", "tuần", m -> Every.weeks(1)),
            rule("month", "tháng", "tháng", m -> Every.months(1)),
            rule("quarter", "quý", "quý", m -> Every.months(3)),
            rule("year", "năm", "năm", m -> Every.years(1)));

    /** All lists of small rules by the name a shape calls them. */
    static final Map<String, List<? extends Rule<?>>> NAMED = Map.ofEntries(
            Map.entry("date", CalendarRules.FULL_DATES),
            Map.entry("monthday", CalendarRules.DAYS),
            Map.entry("dotday", CalendarRules.DOTTED),
            Map.entry("span", CalendarRules.SPANS),
            Map.entry("every", RecurrenceRules.EVERY),
            Map.entry("limit", LIMITS),
            Map.entry("clock", CLOCKS),
            Map.entry("within", WITHIN),
            Map.entry("unit", UNITS),
            Map.entry("origin", ORIGINS),
            Map.entry("weekdays", Weekdays.RULES),
            Map.entry("place", PLACES),
            Map.entry("period", PERIODS));

    private static <T> Rule<T> rule(String name, String shape, String example, Function<Match, T> meaning) {
        return new Rule<>(name, Shape.of(shape, Map.of()), example, meaning);
    }
}
