package vn.vanban.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the words say that a duty returns. */
final class RecurrenceRules {

    private RecurrenceRules() {}

    private static final Map<String, List<? extends Rule<?>>> UNITS = Map.of(
            "unit",
            List.of(
                    unit("ngày", Every.days(1)),
                    unit("tuần", Every.weeks(1)),
                    unit("tháng", Every.months(1)),
                    unit("quý", Every.months(3)),
                    unit("nửa năm", Every.months(6)),
                    unit("học kỳ", Every.months(6)),
                    unit("nửa tháng", Every.days(15)),
                    unit("năm", Every.years(1))));

    static final List<Rule<Every>> EVERY = List.of(
            rule(
                    "so many times",
                    "[định kỳ] [ít nhất] [mỗi] <amount> (lần|=đợt|=buổi) (/|trong|một|mỗi|trên) [một] <unit>",
                    "ít nhất 02 lần/năm",
                    m -> times(m.number("amount"), unit(m))),
            rule(
                    "a year, so many times",
                    "[định kỳ] [mỗi|một|hằng|hàng] <unit> [ít nhất|tối thiểu|không dưới] (<amount>|một) (lần|=đợt|=kỳ|=buổi)",
                    "mỗi năm một lần",
                    m -> times(m.has("amount") ? m.number("amount") : 1, unit(m))),
            rule(
                    "so many months, once",
                    "[định kỳ] [cứ] [mỗi] (<amount> [{ .. }]|một) <unit> [/] [ít nhất] (một|mỗi|<amount>) lần",
                    "6 tháng một lần",
                    m -> several(m)),
            rule(
                    "so many hours",
                    "[cứ] <amount> giờ (/ lần|[/] (một|mỗi) lần)",
                    "04 giờ một lần",
                    m -> Every.hours(m.number("amount"))),
            rule(
                    "so many minutes",
                    "[cứ] <amount> phút (/ lần|[/] (một|mỗi) lần)",
                    "30 phút một lần",
                    m -> Every.minutes(m.number("amount"))),
            rule("every other", "cách <unit> (/|một|<amount>) lần", "cách tuần một lần", m -> unit(m).times(2)),
            rule("every so many hours", "cứ <amount> (giờ|tiếng)", "cứ 04 giờ", m -> Every.hours(m.number("amount"))),
            rule("per so many months", "[định kỳ] [cứ|mỗi] <amount> <unit> / lần", "3 tháng/lần", m -> several(m)),
            rule("per unit of time", "[định kỳ] [mỗi|một] <unit> / lần", "quý/lần", m -> unit(m)),
            rule("periodic, several", "định kỳ [cứ|mỗi|hằng|hàng] <amount> <unit>", "định kỳ 6 tháng", m -> several(m)),
            rule("every several", "(=mỗi|hằng|hàng|cứ) <amount> <unit>", "mỗi 6 tháng", m -> several(m)),
            rule("every", "[định kỳ] (hằng|hàng|=mỗi) <unit> !<year>", "hằng quý", m -> unit(m)),
            rule("periodic", "định kỳ [từng] <unit> !<amount>", "định kỳ quý", m -> unit(m)),
            // Without its mark "theo quy định" would be every quarter.
            rule(
                    "periodic by",
                    "định kỳ theo [từng] <unit> !<amount> !định !chế !trình",
                    "định kỳ theo quý",
                    m -> unit(m)));

    private static Rule<Every> rule(String name, String shape, String example, Function<Match, Every> meaning) {
        return new Rule<>(name, Shape.of(shape, UNITS), example, meaning);
    }

    private static Rule<Every> unit(String word, Every every) {
        return new Rule<>(word, Shape.of(word, Map.of()), word, match -> every);
    }

    private static Every unit(Match match) {
        return match.get("unit", Every.class);
    }

    private static Every several(Match match) {
        return unit(match).times(match.has("amount") ? match.number("amount") : 1);
    }

    private static Every times(int times, Every unit) {
        int months = unit.frequency().equals("YEARLY") ? 12 : unit.interval();
        boolean divides =
                !unit.frequency().equals("WEEKLY") && !unit.frequency().equals("DAILY") && months % times == 0;
        return divides ? Every.months(months / times) : unit;
    }
}
