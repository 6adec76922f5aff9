package vn.vanban.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanban.shared.BusinessRuleViolation;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02, 2026-02-01, 2026-02-28, tháng 2/2026",
        "2026-Q4, 2026-10-01, 2026-12-31, quý IV/2026",
        "2026-H1, 2026-01-01, 2026-06-30, 6 tháng đầu năm 2026",
        "2026-H2, 2026-07-01, 2026-12-31, 6 tháng cuối năm 2026",
        "2024, 2024-01-01, 2024-12-31, năm 2024",
        "2026-03-05..2026-11-20, 2026-03-05, 2026-11-20, từ 05/03/2026 đến 20/11/2026",
        "2026-03-05.., 2026-03-05, 2999-12-31, từ 05/03/2026",
        "..2026-11-20, 1976-01-01, 2026-11-20, đến 20/11/2026",
        ".., 1976-01-01, 2999-12-31, tất cả",
    })
    void readsThePeriodsOfficesReportBy(String code, LocalDate from, LocalDate to, String words) {
        assertThat(Period.read(code))
                .extracting(Period::from, Period::to, Period::words)
                .containsExactly(from, to, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13",
                "2026-Q5",
                "nay",
                "2026-02-30..2026-03-01",
                "2026-05-02..2026-05-01",
                "0000",
                "9999-Q4",
                "1975",
                "..9999-12-31",
                "1900-01-01.."
            })
    void refusesWhatIsNoPeriod(String code) {
        assertThatThrownBy(() -> Period.read(code)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void refusesOwnDatesAtTheirField() {
        assertThatThrownBy(() -> Period.between("31/02/2026", ""))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .hasValue("from"));
        assertThatThrownBy(() -> Period.between("02/05/2026", "1/5/2026"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .hasValue("to"));
    }

    @Test
    void stepsToTheNeighbourOfTheSameKind() {
        assertThat(Period.read("2026-Q1").before()).hasValue(Period.read("2025-Q4"));
        assertThat(Period.read("2026-12").after()).hasValue(Period.read("2027-01"));
        assertThat(Period.read("2026-H1").before()).hasValue(Period.read("2025-H2"));
        assertThat(Period.ALL.before()).isEmpty();
        assertThat(Period.read("1976").before()).isEmpty();
        assertThat(Period.read("2999-12").after()).isEmpty();
    }

    @Test
    void hasNothingBeforeTheBeginning() {
        assertThat(Period.ALL.past()).isEmpty();
        assertThat(Period.read("1976-Q1").past()).isEmpty();
        assertThat(Period.read("2026").past().map(Period::words)).hasValue("đến 31/12/2025");
    }

    @Test
    void saysWhenTheTasksWereGiven() {
        assertThat(Period.ALL.given()).isEqualTo("giao trong mọi kỳ");
        assertThat(Period.read("2026-Q4").given()).isEqualTo("giao trong quý IV/2026");
        assertThat(Period.between("01/11/2026", "").given()).isEqualTo("giao từ 01/11/2026");
    }
}
