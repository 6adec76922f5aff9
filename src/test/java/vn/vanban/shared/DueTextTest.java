package vn.vanban.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanban.shared.DueText.Standing.DONE;
import static vn.vanban.shared.DueText.Standing.DONELATE;
import static vn.vanban.shared.DueText.Standing.LATE;
import static vn.vanban.shared.DueText.Standing.NONE;
import static vn.vanban.shared.DueText.Standing.OK;
import static vn.vanban.shared.DueText.Standing.SOON;
import static vn.vanban.shared.DueText.Standing.TODAY;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueTextTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(
            LocalDate.of(2026, 11, 24),
            new WorkingCalendar.Day(WorkingCalendar.Kind.HOLIDAY, "Ngày Văn hóa Việt Nam")));

    /** A Wednesday. */
    private static final ZonedDateTime NOW = at(18, 9);

    @Test
    void countsWorkingDaysBeforeTheDeadline() {
        DueText text = open(at(25, 17));

        assertThat(text.standing()).isEqualTo(SOON);
        assertThat(text.text()).isEqualTo("Còn 4 ngày làm việc");
        assertThat(text.full()).isEqualTo("Thứ Tư, 25/11/2026 17:00. Không tính 24/11 (Ngày Văn hóa Việt Nam)");
    }

    @Test
    void countsCalendarDaysAfterTheDeadline() {
        assertThat(open(at(13, 17)))
                .extracting(DueText::standing, DueText::text)
                .containsExactly(LATE, "Quá hạn 5 ngày");
    }

    @Test
    void namesTheHourOnTheDay() {
        assertThat(open(at(18, 17)))
                .extracting(DueText::standing, DueText::text)
                .containsExactly(TODAY, "Hôm nay, 17:00");
        assertThat(open(at(18, 8)))
                .extracting(DueText::standing, DueText::text)
                .containsExactly(LATE, "Quá hạn từ 08:00");
    }

    @Test
    void namesTheDateWhenItIsFar() {
        ZonedDateTime newYearsEve = NOW.withMonth(12).withDayOfMonth(31);

        assertThat(open(newYearsEve))
                .extracting(DueText::standing, DueText::text)
                .containsExactly(OK, "31/12/2026");
    }

    @Test
    void looksCalmWithoutDeadline() {
        DueText text = DueText.open(Optional.empty(), NOW, CALENDAR);

        assertThat(text)
                .extracting(DueText::standing, DueText::text, DueText::state)
                .containsExactly(NONE, "Không hạn", "ok");
    }

    @Test
    void tellsWhetherItWasDoneInTime() {
        assertThat(done(at(20, 17)))
                .extracting(DueText::standing, DueText::text)
                .containsExactly(DONE, "Xong trước hạn 2 ngày");
        assertThat(done(at(18, 17)))
                .extracting(DueText::standing, DueText::text)
                .containsExactly(DONE, "Xong đúng hạn");
        assertThat(done(at(17, 17)))
                .extracting(DueText::standing, DueText::text)
                .containsExactly(DONELATE, "Xong, quá hạn 1 ngày");
    }

    @Test
    void tellsSinceWhenItWaits() {
        assertThat(DueText.waiting(NOW.minusMinutes(37), NOW).text()).isEqualTo("Chờ từ 08:23");
        assertThat(DueText.waiting(NOW.minusDays(2), NOW).text()).isEqualTo("Chờ từ 16/11");
        assertThat(DueText.waiting(NOW.minusYears(1), NOW).text()).isEqualTo("Chờ từ 18/11/2025");
    }

    private static DueText open(ZonedDateTime due) {
        return DueText.open(Optional.of(due), NOW, CALENDAR);
    }

    private static DueText done(ZonedDateTime due) {
        return DueText.done(Optional.of(due), NOW);
    }

    private static ZonedDateTime at(int day, int hour) {
        return ZonedDateTime.of(2026, 11, day, hour, 0, 0, 0, WorkingCalendar.ZONE);
    }
}
