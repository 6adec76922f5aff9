package vn.vanban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vanban.report.Stretch.Span;

class StretchTest {

    private static final List<Span> SPANS = List.of(Span.YEAR, Span.MONTH, Span.DAY);

    @Test
    void takesAWholeYearAsOneStretch() {
        assertThat(cover("2026-01-01", "2027-01-01"))
                .containsExactly(new Stretch(Span.YEAR, day("2026-01-01"), day("2027-01-01"), 1));
    }

    @Test
    void takesTheRestAwayFromWhatIsNearlyWhole() {
        assertThat(cover("2026-01-05", "2027-01-01"))
                .containsExactly(
                        new Stretch(Span.YEAR, day("2026-01-01"), day("2027-01-01"), 1),
                        new Stretch(Span.DAY, day("2026-01-01"), day("2026-01-05"), -1));
    }

    @Test
    void coversEachDayOnceAndNoOther() {
        Random random = new Random(3);
        for (int n = 0; n < 100; n++) {
            LocalDate from = day("2020-01-01").plusDays(random.nextInt(700));
            LocalDate end = from.plusDays(random.nextInt(1200));
            for (List<Span> spans : List.of(SPANS, List.of(Span.QUARTER, Span.DAY))) {
                List<Stretch> stretches = Stretch.cover(from, end, spans);
                for (LocalDate day = day("2019-06-01"); day.getYear() < 2026; day = day.plusDays(1)) {
                    LocalDate one = day;
                    assertThat(stretches.stream()
                                    .filter(stretch -> !one.isBefore(stretch.from()) && one.isBefore(stretch.end()))
                                    .mapToInt(Stretch::sign)
                                    .sum())
                            .as("%s in %s until %s by %s", one, from, end, stretches)
                            .isEqualTo(one.isBefore(from) || !one.isBefore(end) ? 0 : 1);
                }
            }
        }
    }

    private static List<Stretch> cover(String from, String end) {
        return Stretch.cover(day(from), day(end), SPANS);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
