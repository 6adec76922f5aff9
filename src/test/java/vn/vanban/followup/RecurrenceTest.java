package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanban.shared.WorkingCalendar;

class RecurrenceTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1               | 2026-11-18 | 2026-11-30
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1                | 2026-11-18 | 2026-12-01
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=5                | 2026-11-18 | 2026-12-07
            FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2026-11-18 | 2026-12-31
            FREQ=MONTHLY;BYDAY=1MO                                      | 2026-11-18 | 2026-12-07
            FREQ=MONTHLY;BYDAY=-1FR                                     | 2026-11-18 | 2026-11-27
            FREQ=MONTHLY;BYDAY=3WE                                      | 2026-11-18 | 2026-12-16
            FREQ=WEEKLY;BYDAY=TU,TH                                     | 2026-11-18 | 2026-11-19
            FREQ=WEEKLY                                                 | 2026-11-18 | 2026-11-20
            FREQ=WEEKLY;INTERVAL=2                                      | 2026-11-18 | 2026-11-27
            FREQ=WEEKLY;INTERVAL=2;BYDAY=TU                             | 2026-11-18 | 2026-12-01
            FREQ=DAILY;INTERVAL=3                                       | 2026-11-20 | 2026-11-23
            """)
    void findsTheNextDayOfARule(String rule, LocalDate after, LocalDate due) {
        assertThat(Recurrence.of(rule).firstAfter(after, CALENDAR)).contains(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            FREQ=WEEKLY;INTERVAL=2            | 2026-11-27 | 2026-11-30 | 2026-12-11
            FREQ=WEEKLY;INTERVAL=2;BYDAY=TU   | 2026-12-01 | 2026-12-01 | 2026-12-15
            FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH | 2026-12-01 | 2026-12-01 | 2026-12-03
            FREQ=DAILY;INTERVAL=2             | 2026-11-18 | 2026-11-18 | 2026-11-20
            """)
    void keepsTheRhythmOfTheFormerDayThoughItEndedLater(String rule, LocalDate former, LocalDate end, LocalDate due) {
        assertThat(Recurrence.of(rule).after(end, former, CALENDAR)).contains(due);
    }
}
