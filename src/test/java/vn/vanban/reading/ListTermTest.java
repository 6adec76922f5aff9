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
    void givesTheTimeOfTheSecondOfTwoWhoActToTheSecondAlone() {
        assertThat(
                        tasks(
                                "1. Trưởng thôn An Phú giới thiệu người có uy tín, UBND xã ra quyết định trước ngày 05/12/2026."))
                .extracting(task -> task.lead().get(0) + " " + task.deadline().due())
                .containsExactly("Trưởng thôn An Phú null", "UBND xã 2026-12-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Sở Nội vụ rà soát danh mục chợ; báo cáo, đề xuất UBND tỉnh xem xét trước ngày 05/12/2026.",
                "1. Sở Nội vụ rà soát danh mục chợ; báo cáo chi tiết gửi UBND tỉnh trước ngày 05/12/2026.",
                "1. Sở Nội vụ rà soát danh mục chợ; hoàn thành báo cáo Ban Quản lý chợ An Phú trước ngày 05/12/2026.",
            })
    void takesTheReportThatEndsATaskForItsTime(String sentence) {
        assertThat(tasks(sentence))
                .extracting(task -> String.valueOf(task.deadline().due()))
                .containsExactly("2026-12-04");
    }

    @Test
    void readsAChapterWhoseHeadingGoesOnToASecondLine() {
        assertThat(
                        tasks(
                                "I. MỤC TIÊU\n1. Chợ sạch.\nII. TỔ CHỨC\nTHỰC HIỆN\n1. Các phòng thuộc Sở\nNội vụ\na) Dọn kho lưu trữ."))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Các phòng thuộc Sở Nội vụ"));
    }

    @Test
    void takesTheNameOfAnOrganisationForNoVerb() {
        assertThat(tasks("1. Sở Nội vụ trình đề án, xin ý kiến các cấp uỷ, tổ chức đảng chậm nhất ngày 09/12/2026."))
                .hasSize(1);
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

    @Test
    void readsRowsWhoseCellsHaveLineBreaksOfTheirOwn() {
        var tasks = tasks(
                """
                II. TỔ CHỨC THỰC HIỆN
                TT\tNội dung\tTrách nhiệm
                thực hiện\tThời gian
                (Năm 2026)
                1\tTrả lời về cấp đất\tLãnh đạo
                Sở Xây dựng\tTừ 20 giờ 15 phút - 20 giờ 45 phút ngày 04 tháng 12
                2\tTrả lời về khám bệnh\tLãnh đạo Sở Y tế\tTừ 20 giờ 15 phút - 20 giờ 45 phút ngày 11 tháng 12
                """);

        assertThat(tasks)
                .extracting(task -> task.lead().get(0) + " " + task.deadline().due())
                .containsExactly("Lãnh đạo Sở Xây dựng 2026-12-04", "Lãnh đạo Sở Y tế 2026-12-11");
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n\n" + body + "\n", ISSUED)
                .assignments();
    }
}
