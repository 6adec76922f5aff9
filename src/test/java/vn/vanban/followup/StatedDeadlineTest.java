package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vanban.reading.DocumentReading;
import vn.vanban.shared.WorkingCalendar;

class StatedDeadlineTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of());

    @Test
    void keepsTheWordsOfADayThatHasPassedSoThatNoSharedDeadlineTakesTheirPlace() {
        assertThat(stated("Giao Sở Y tế báo cáo kết quả trước ngày 01/9/2026.")).isEqualTo("trước ngày 01/9/2026");
        assertThat(stated("Giao Sở Y tế báo cáo kết quả trước ngày 01/12/2026."))
                .isEqualTo("trước ngày 01/12/2026");
        assertThat(stated("Giao Sở Y tế báo cáo kết quả.")).isEmpty();
    }

    @Test
    void countsFromTheReceiptOfTheDocumentAloneAndFromAnythingElseAsAnEvent() {
        var sentence = "Giao Sở Nội vụ thẩm định trong vòng 10 ngày kể từ ngày nhận được dự thảo của Sở Tư pháp.";
        assertThat(read("trong vòng 10 ngày kể từ ngày nhận được dự thảo của Sở Tư pháp", sentence)
                        .startsAtEvent())
                .isTrue();
        assertThat(read("trong 5 ngày làm việc kể từ ngày nhận đủ hồ sơ", "").startsAtEvent())
                .isTrue();
        for (var own : List.of("nhận được", "nhận được Kế hoạch này", "nhận được ý kiến chỉ đạo của UBND tỉnh")) {
            assertThat(read("trong vòng 10 ngày kể từ ngày " + own, "").startsAtReceipt())
                    .as(own)
                    .isTrue();
        }
    }

    @Test
    void countsATermThatNamesNoBeginningFromTheEventThatItsSentenceTellsFirst() {
        var after = "Sau khi có quyết định phê duyệt, Sở Xây dựng tổ chức thi công, hoàn thành trong 30 ngày.";
        assertThat(read("hoàn thành trong 30 ngày", after).startsAtEvent()).isTrue();
        var alone = "Sở Xây dựng tổ chức thi công, hoàn thành trong 30 ngày.";
        assertThat(read("hoàn thành trong 30 ngày", alone).awaits()).isEmpty();
    }

    @Test
    void asksHowOftenWhereTheTextSaysOnlyThatItComesAgain() {
        var rhythm = read("định kỳ", "Văn phòng định kỳ báo cáo Giám đốc Sở.");

        assertThat(rhythm.isUnderstood()).isFalse();
        assertThat(rhythm.issued(LocalDate.of(2026, 11, 18), CALENDAR)).isEmpty();
        assertThatThrownBy(rhythm::understood).hasMessageContaining("chưa nói bao lâu một lần");
    }

    private static DeadlineWords read(String words, String sentence) {
        return DeadlineWords.read(words, sentence, LocalDate.of(2026, 11, 18));
    }

    private static String stated(String order) {
        var text = "THÔNG BÁO\nKết luận cuộc họp\n1. " + order + "\n2. Giao Sở Nội vụ tổng hợp.\n";
        return ProposalReading.stated(DocumentReading.of(text, LocalDate.of(2026, 11, 18))
                .assignments()
                .get(0));
    }
}
