package vn.vanban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(
            LocalDate.of(2026, 2, 17),
            new WorkingCalendar.Day(WorkingCalendar.Kind.HOLIDAY, "Tết Nguyên đán Bính Ngọ"),
            LocalDate.of(2027, 1, 2),
            new WorkingCalendar.Day(WorkingCalendar.Kind.SWAPPED_WORKDAY, "Làm bù"),
            LocalDate.of(2031, 1, 1),
            new WorkingCalendar.Day(WorkingCalendar.Kind.SWAPPED_WORKDAY, "Làm bù")));

    @ParameterizedTest
    @CsvSource({"2027-01-01", "2027-04-30", "2031-05-01", "2027-09-02", "2026-09-02", "2026-11-24"})
    void countsNoHolidayWithADateOfItsOwnInAnyYear(LocalDate holiday) {
        assertThat(CALENDAR.isWorkingDay(holiday)).isFalse();
    }

    @Test
    void believesTheImportedCalendarMore() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2031, 1, 1))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2025, 11, 24))).isTrue();
    }

    /** Where a holiday is a Saturday or Sunday: 01/5/2027; 30/4 and 01/5/2033; 30/4/2028 before a Monday that is one. */
    @ParameterizedTest
    @CsvSource({
        "2027-05-03, false", "2027-05-04, true", "2033-05-02, false", "2033-05-03, false", "2033-05-04, true",
        "2028-05-02, false", "2028-05-03, true", "2028-01-03, false", "2029-09-03, false", "2026-05-04, true"
    })
    void makesUpForAHolidayThatIsADayOfRestInAYearWithoutCalendar(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void rollsADeadlineOverTheNewYearOfAYearWithoutCalendar() {
        assertThat(CALENDAR.rollForward(LocalDate.of(2028, 1, 1))).isEqualTo("2028-01-04");
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 7)))
                .isEqualTo(4);
    }

    @Test
    void knowsAYearByAHolidayThatIsFixedForIt() {
        assertThat(CALENDAR.knows(2026)).isTrue();
        assertThat(CALENDAR.knows(2027)).isFalse();
    }
}
