package vn.vanban.reading;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Days of the week in the order of the text: "thứ Sáu", "thứ Bảy và Chủ nhật", "thứ 2, 4, 6", "thứ Hai đến thứ Sáu". */
record Weekdays(List<DayOfWeek> days) {

    private static final List<Rule<DayOfWeek>> ONE = List.of(
            new Rule<>("weekday", Shape.of("=thứ <weekday>", Map.of()), "thứ Sáu", m -> day(m.number("weekday"))),
            new Rule<>("Sunday", Shape.of("chủ =nhật", Map.of()), "Chủ nhật", m -> DayOfWeek.SUNDAY));

    /** More days before fewer. */
    static final List<Rule<Weekdays>> RULES = List.of(
            rule("weekdays from to", "[từ] <one> (đến|tới|-) [hết] <one>", "thứ Hai đến thứ Sáu", Weekdays::range),
            rule("several weekdays", "<one> (,|và|hoặc) <one> [(,|và) <one>]", "thứ Bảy, Chủ nhật", Weekdays::all),
            rule(
                    "several weekdays in numbers",
                    "=thứ <weekday> (,|và|-) [thứ] <weekday> [(,|và|-) [thứ] <weekday>] !/ !-",
                    "thứ 2, 4, 6",
                    m -> new Weekdays(m.all("weekday", Integer.class).stream()
                            .map(Weekdays::day)
                            .toList())),
            rule("one weekday", "<one>", "thứ Sáu", Weekdays::all));

    DayOfWeek first() {
        return days.get(0);
    }

    /** As RFC 5545 writes them, each so many days earlier: "MO,WE". */
    String rule(int daysBefore) {
        return String.join(
                ",",
                days.stream()
                        .map(day -> day.minus(daysBefore).name().substring(0, 2))
                        .toList());
    }

    private static Rule<Weekdays> rule(String name, String shape, String example, Function<Match, Weekdays> meaning) {
        return new Rule<>(name, Shape.of(shape, Map.of("one", ONE)), example, meaning);
    }

    // "Thứ Hai" is the first day of the week, "thứ 8" stands for Sunday.
    private static DayOfWeek day(int number) {
        return DayOfWeek.of(number - 1);
    }

    private static Weekdays all(Match match) {
        return new Weekdays(match.all("one", DayOfWeek.class));
    }

    private static Weekdays range(Match match) {
        var ends = match.all("one", DayOfWeek.class);
        return ends.get(0).compareTo(ends.get(1)) >= 0
                ? null
                : new Weekdays(IntStream.rangeClosed(
                                ends.get(0).getValue(), ends.get(1).getValue())
                        .mapToObj(DayOfWeek::of)
                        .toList());
    }
}
