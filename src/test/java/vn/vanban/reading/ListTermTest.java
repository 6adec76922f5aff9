package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time that the line above a list sets, and lists that no number announces. */
class ListTermTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các việc sau đây phải làm xong trước ngày 25/12/2026:",
                "Phòng Nội vụ giải quyết dứt điểm các tồn tại trước ngày 25/12/2026, cụ thể:",
            })
    void givesTheTimeOfTheLineAboveToTheWholeListAndNoFurther(String line) {
        var tasks = tasks(
                line
                        + "\n- Trạm Y tế bàn giao sổ.\n- Công an xã sửa biển báo trước 20/12/2026.\n- Đội Tuần tra bảo dưỡng xe sau lễ hội.\nVăn phòng kiểm kê kho.");

        assertThat(tasks)
                .extracting(task -> String.valueOf(task.deadline().due()))
                .containsExactly("2026-12-24", "2026-12-19", "2026-12-24", "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhiệm vụ tháng 12/2026:",
                "Phấn đấu thông xe trước ngày 25/12/2026 trên toàn tuyến đường ven sông, trong đó lưu ý mấy việc sau:",
            })
    void takesNoTimeForThatOfTheListWhereTheLineTellsOfSomethingElse(String line) {
        assertThat(tasks(line + "\n- Trạm Y tế bàn giao sổ."))
                .extracting(task -> task.deadline().kind())
                .containsExactly(Deadline.Kind.NONE);
    }

    @Test
    void readsParagraphsOfAPressTextThatGoOnWithAnOrderBeforeAnyIsNumbered() {
        var tasks = tasks(
                """
                Chủ tịch UBND tỉnh giao Sở Nội vụ:
                Khẩn trương trình đề án vị trí việc làm trong tháng 12/2026.
                Sở Tài chính ứng kinh phí cho các xã.
                - Rà soát trụ sở dôi dư.
                - Lập sổ tài sản.
                """);

        assertThat(tasks).hasSize(4);
        assertThat(tasks.get(0).lead()).containsExactly("Sở Nội vụ");
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n\n" + body + "\n", ISSUED)
                .assignments();
    }
}
