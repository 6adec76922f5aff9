package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vanban.reading.DocumentReading;

class StatedDeadlineTest {

    @Test
    void keepsTheWordsOfADayThatHasPassedSoThatNoSharedDeadlineTakesTheirPlace() {
        assertThat(stated("Giao Sở Y tế báo cáo kết quả trước ngày 01/9/2026.")).isEqualTo("trước ngày 01/9/2026");
        assertThat(stated("Giao Sở Y tế báo cáo kết quả trước ngày 01/12/2026."))
                .isEqualTo("trước ngày 01/12/2026");
        assertThat(stated("Giao Sở Y tế báo cáo kết quả.")).isEmpty();
    }

    private static String stated(String order) {
        var text = "THÔNG BÁO\nKết luận cuộc họp\n1. " + order + "\n2. Giao Sở Nội vụ tổng hợp.\n";
        return ProposalReading.stated(DocumentReading.of(text, LocalDate.of(2026, 11, 18))
                .assignments()
                .get(0));
    }
}
