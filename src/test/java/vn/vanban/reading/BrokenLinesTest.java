package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines that a page or a converter broke where no paragraph ends. */
class BrokenLinesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @Test
    void goesOnWithoutAGapWhereTheWriterPutsOneAboveEveryParagraph() {
        var others = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> "- Nạo vét kênh tưới số " + number + ".")
                .collect(Collectors.joining("\n\n"));

        var tasks = tasks("I. MỤC ĐÍCH,\nYÊU CẦU\n\n1. Yêu cầu\n\na) Làm đúng tiến độ.\n\nII. NHIỆM VỤ\n\n" + others
                + "\n\na) Việc cần làm: Trình UBND\nTỉnh cho sửa chữa đập tràn.\n\n- Bàn giao cọc mốc cho các\nSở, ngành liên quan."
                + "\n\n3. Sở\nXây dựng\n\n- Kiểm tra bến đò.");

        assertThat(tasks)
                .extracting(Assignment::quote)
                .hasSize(11)
                .contains(
                        "Việc cần làm: Trình UBND Tỉnh cho sửa chữa đập tràn.",
                        "Bàn giao cọc mốc cho các Sở, ngành liên quan.");
        assertThat(tasks.get(10).lead()).containsExactly("Sở Xây dựng");
    }

    @Test
    void goesOnAfterANumberedLineAsLongAsThoseThatWereSurelyBroken() {
        var broken = IntStream.rangeClosed(1, 8)
                .mapToObj(
                        number -> "(" + number + ") Trạm Bơm số " + number
                                + " kiểm tra máy và sửa\nchữa đường điện vào nhà máy trước mùa mưa để sẵn sàng tiêu úng cho cánh đồng Gạo.\n")
                .collect(Collectors.joining());

        var tasks = tasks("1. Trạm bơm\n" + broken
                + "(9) Trạm Bơm số 9 bàn giao cho UBND xã Đồng\nTháp hồ sơ đường điện và chìa khóa nhà máy.");

        assertThat(tasks.get(8).quote())
                .isEqualTo("Trạm Bơm số 9 bàn giao cho UBND xã Đồng Tháp hồ sơ đường điện và chìa khóa nhà máy.");
    }

    @Test
    void goesOnWhereALineBreaksOffBeforeWhoIsAsked() {
        var tasks = tasks(
                """
                1. Về kè sông
                b) Đề nghị
                UBND xã Hạ Bì chỉ đạo thực hiện các việc sau:
                - Cắm biển cấm đổ đất, xong trước ngày 30/11/2026.
                - Phối hợp với UBND xã
                Thượng Bì dọn bèo.
                """);

        assertThat(tasks)
                .extracting(Assignment::quote)
                .containsExactly(
                        "Cắm biển cấm đổ đất, xong trước ngày 30/11/2026.", "Phối hợp với UBND xã Thượng Bì dọn bèo.");
    }

    @Test
    void endsALineWithItsDateWhereTheNextBeginsWithATitle() {
        var tasks = tasks(
                """
                3. Chế độ báo cáo
                Báo cáo đầu năm: Nộp kế hoạch thực hiện của đơn vị cùng danh sách tổ viên trước ngày 12/01/2027
                Báo cáo giữa năm: Nộp báo cáo sơ kết của đơn vị cùng biên bản họp xét trước ngày 05/7/2027
                """);

        assertThat(tasks)
                .extracting(task -> task.deadline().due())
                .containsExactly(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 7, 4));
    }

    @Test
    void leavesAUnitAboveItsTaskOnALineOfItsOwn() {
        var filler = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> number + ") Trạm Bơm số " + number + " kiểm tra máy và sửa chữa đường điện\n")
                .collect(Collectors.joining());

        var tasks = tasks(
                "I. NHIỆM VỤ\n" + filler + "II. TỔ CHỨC\n5. Ủy ban nhân dân các xã, phường\nXây dựng kế hoạch ở cơ sở\n"
                        + "**6. Ngân\nhàng khu vực XII**\nChủ động cho vay vốn sửa trạm\n");

        assertThat(tasks)
                .extracting(Assignment::lead)
                .endsWith(List.of("Ủy ban nhân dân các xã, phường"), List.of("Ngân hàng khu vực XII"));
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n\n" + body, ISSUED)
                .assignments();
    }
}
