package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels below a task or behind it that say who leads, who cooperates and until when. */
class LabelLinesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Đo đạc bãi bồi. *Cơ quan chủ trì: Sở Xây dựng; phối hợp: UBND các xã, phường; thời gian: tháng 6/2027.*",
                "1. Đo đạc bãi bồi.\nCơ quan, đơn vị chủ trì: Sở Xây dựng; cơ quan, đơn vị phối hợp: UBND các xã, phường; thời gian thực hiện: tháng 6/2027.",
                "1. Đo đạc bãi bồi.\n- Trách nhiệm thực hiện: Sở Xây dựng.\n- Đơn vị cùng phối hợp: UBND các xã, phường.\n- Hạn hoàn thành: 30/6/2027.",
                "1. Đo đạc bãi bồi\na) Đơn vị chủ trì: Sở Xây dựng\nb) Đơn vị phối hợp: UBND các xã, phường\nc) Thời gian hoàn thành: Tháng 6/2027",
                "1. Bản đồ bãi bồi\nCơ quan chủ trì: Sở Xây dựng.\nPhối hợp: UBND các xã, phường.\nThời gian: Tháng 6/2027.",
                "1. Bản đồ bãi bồi ven sông. Cơ quan trình: Sở Xây dựng. Phối hợp: UBND các xã, phường. Thời gian trình: tháng 6/2027.",
                "1. Đo đạc bãi bồi - Thời gian: tháng 6/2027; phối hợp: UBND các xã, phường; chủ trì: Sở Xây dựng.",
            })
    void givesTheTaskWhatItsLabelsSay(String text) {
        assertThat(tasks(text)).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Sở Xây dựng");
            assertThat(task.cooperating()).containsExactly("UBND các xã, phường");
            assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2027, 6, 30));
        });
    }

    @Test
    void takesNamesBehindALabelWhole() {
        var task = tasks("1. Lập đội ứng cứu.\n- Đơn vị chủ trì: Phòng Công chức, viên chức.\n"
                        + "- Đơn vị phối hợp: Kho Vật tư, Cụm Cảng vụ Sông Lam.")
                .get(0);

        assertThat(task.lead()).containsExactly("Phòng Công chức, viên chức");
        assertThat(task.cooperating()).containsExactly("Kho Vật tư", "Cụm Cảng vụ Sông Lam");
    }

    @Test
    void takesTheLabelsOfAMeetingForNoTask() {
        assertThat(tasks("1. Thời gian, địa điểm\n- Thời gian: ngày 15/12/2026.\n- Địa điểm: Hội trường tỉnh.\n"
                        + "- Chủ trì: Chủ tịch UBND tỉnh."))
                .isEmpty();
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 31/KH-UBND\n\nKẾ HOẠCH\nTriển khai công tác năm 2027\n\nII. NHIỆM VỤ\n"
                                + body + "\n\nNơi nhận:\n- Lưu: VT.\n",
                        ISSUED)
                .assignments();
    }
}
