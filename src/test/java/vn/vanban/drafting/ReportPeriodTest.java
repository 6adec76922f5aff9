package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "Kết quả khám chữa bệnh tháng 11/2026, Kết quả khám chữa bệnh tháng 12/2026",
        "Kết quả tháng 12/2026 và nhiệm vụ tháng 01/2027, Kết quả tháng 01/2027 và nhiệm vụ tháng 02/2027",
        "Công tác tháng 9 năm 2026, Công tác tháng 10 năm 2026",
        "Công tác tháng 02 năm 2026, Công tác tháng 3 năm 2026",
        "Tiêm chủng quý III/2026, Tiêm chủng quý IV/2026",
        "Tiêm chủng Quý IV năm 2026, Tiêm chủng Quý I năm 2027",
        "Công tác 6 tháng đầu năm 2026, Công tác 6 tháng cuối năm 2026",
        "Công tác 6 tháng cuối năm 2026, Công tác 6 tháng đầu năm 2027",
        "Công tác dân số năm 2026, Công tác dân số năm 2027",
    })
    void movesThePeriodOfAReportOn(String subject, String next) {
        assertThat(ReportPeriod.namedIn(subject).orElseThrow().movedOn(subject)).isEqualTo(next);
    }

    @Test
    void leavesCitedDaysProgrammesAndOtherPeriodsAlone() {
        String body = "<p>Theo Kế hoạch ngày 05/10/2025, giai đoạn 2026-2030 và mục tiêu năm 2026;"
                + " so với tháng&nbsp;10/2026 tăng 3%.</p>";

        assertThat(ReportPeriod.MONTH.movedOn(body)).isEqualTo(body.replace("tháng&nbsp;10", "tháng&nbsp;11"));
    }

    @Test
    void findsNoPeriodInASubjectWithoutOne() {
        assertThat(ReportPeriod.namedIn("Kết luận họp về kho thuốc dự phòng")).isEmpty();
    }
}
