package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, verbs and layouts of offices that write in ways of their own. */
class NewOfficesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế bóc tách chi phí của ba gói thầu. | Sở Y tế",
                "Các cơ quan truyền thông, báo chí tiếp tục bám sát vùng lũ. | Các cơ quan truyền thông, báo chí",
                "Kiểm toán Nhà nước và các cơ quan chức năng tạo điều kiện cho doanh nghiệp. | Kiểm toán Nhà nước; các cơ quan chức năng",
                "Các bộ, cơ quan trung ương và địa phương quán triệt nghị quyết. | Các bộ, cơ quan trung ương và địa phương",
                "Thanh tra các Sở, ngành thực hiện nghiêm quy chế. | Thanh tra các Sở, ngành",
                "Giám đốc các sở, ban, ngành và Chủ tịch UBND các xã rà soát quy chế. | Giám đốc các sở, ban, ngành; Chủ tịch UBND các xã",
                "Chủ tịch UBND các xã từ Hạ Lộc đến Chi Lâm kêu gọi tàu thuyền. | Chủ tịch UBND các xã từ Hạ Lộc đến Chi Lâm",
                "Công ty cổ phần Cấp nước Bình An sửa trạm bơm. | Công ty cổ phần Cấp nước Bình An",
                "Các cơ sở nuôi trồng thủy sản ghi chép nhật ký ao. | Các cơ sở nuôi trồng thủy sản",
                "Các chủ đập có tên trong danh sách chuẩn bị báo cáo. | Các chủ đập có tên trong danh sách",
                "Nhà thầu thi công làm sạch mặt đường. | Nhà thầu thi công",
                "BVĐK tỉnh, BV Sản Nhi cử bác sĩ về xã. | BVĐK tỉnh; BV Sản Nhi",
                "ABC rà soát đường dây. | ABC",
                "Đối với hồ sơ đã nộp: Cơ quan thuế địa phương trả lời ngay. | Cơ quan thuế địa phương",
                "Thống nhất giao Sở Nội vụ chia lịch trực. | Sở Nội vụ",
                "Ngay sau hội nghị, Sở Nội vụ gửi biên bản. | Sở Nội vụ",
                "Mặt khác, Sở Nội vụ gửi biên bản. | Sở Nội vụ",
                "Hằng năm Sở Nội vụ tổng kết phong trào. | Sở Nội vụ",
                "Trước ngày 15 hằng tháng các phòng gửi số liệu. | các phòng",
                "Giao đồng chí Giám đốc Sở Nội vụ mỗi tháng ít nhất một lần kiểm tra kho. | đồng chí Giám đốc Sở Nội vụ",
                "Sở Nội vụ - rà lại danh sách. | Sở Nội vụ",
                "Chính quyền tỉnh trân trọng đề nghị Hội Chữ thập đỏ phân bổ hàng cứu trợ. | Hội Chữ thập đỏ",
                "Chuẩn bị nội dung diễn tập, dự kiến vào sáng thứ Bảy tại bến phà Hạ Lộc: Phòng Kỹ thuật. | Phòng Kỹ thuật",
            })
    void readsWhoIsToldThoughNoListKnowsTheVerbOrTheName(String sentence, String lead) {
        assertThat(tasks("1. " + sentence).get(0).lead()).isEqualTo(Arrays.asList(lead.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hướng dẫn và giám sát an toàn thông tin trong quá trình triển khai phần mềm.",
                "Kích cầu du lịch mùa thấp điểm.",
                "Siết chặt kỷ cương.",
                "Tuân theo hướng dẫn.",
            })
    void takesForDutyWhatStandsUnderTheNameOfAUnit(String item) {
        assertThat(tasks("1. Sở Nội vụ\n- " + item))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Sở Nội vụ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Sở.",
                "Trường hợp có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về Sở.",
                "Thông báo này thay thế Thông báo số 02/TB-UBND ngày 10 tháng 01 năm 2026.",
            })
    void ordersNothingByTheWordsThatCloseADocument(String sentence) {
        assertThat(tasks("1. Sở Nội vụ gửi biên bản.\n" + sentence)).hasSize(1);
    }

    @Test
    void ordersWhatIsToBeDoneInTheCourseOfTheWork() {
        assertThat(tasks("1. Trong quá trình thực hiện, Sở Nội vụ có trách nhiệm hướng dẫn các xã."))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Sở Nội vụ"));
    }

    @Test
    void takesAWordForWhatItIsThoughAnotherHasTheSameLetters() {
        var task = tasks("1. Phòng Nghiệp vụ Y chủ trì, phối hợp với Phòng Nghiệp vụ Dược kiểm tra, báo cáo Sở.")
                .get(0);

        assertThat(task.cooperating()).containsExactly("Phòng Nghiệp vụ Dược");
        assertThat(tasks("1. Thanh tra Sở\n- Thanh tra việc cấp phát thuốc.")
                        .get(0)
                        .lead())
                .containsExactly("Thanh tra Sở");
    }

    @Test
    void turnsFromPraiseToWorkWhereALineAnnouncesIt() {
        var tasks = tasks(
                """
                I. ĐÁNH GIÁ CHUNG
                Thời gian qua xã đã thực hiện tốt việc sắp xếp kho bãi.
                Để giữ kết quả ấy, xã Hạ Lộc cần tập trung thực hiện một số nhiệm vụ sau:
                1. Rà soát người trực kho trong mùa mưa bão.
                2. Mua thêm bạt che cho sân phơi của hợp tác xã.
                """);

        assertThat(tasks).hasSize(2).extracting(Assignment::lead).containsOnly(List.of("xã Hạ Lộc"));
    }

    @Test
    void givesWhatIsListedUnderANumberInBracketsToItsUnit() {
        var tasks = tasks(
                """
                3. Các sở khẩn trương khắc phục:
                (1) Sở Nội vụ:
                (i) Nâng cấp máy chủ;
                (ii) Sao lưu dữ liệu.
                (2) Sở Xây dựng:
                (i) Cấp mã cho hồ sơ.
                """);

        assertThat(tasks)
                .extracting(Assignment::lead)
                .containsExactly(List.of("Sở Nội vụ"), List.of("Sở Nội vụ"), List.of("Sở Xây dựng"));
    }

    @Test
    void goesOnBehindACommaAtTheEndOfALine() {
        var task = tasks("2. Giám đốc các sở, Thủ trưởng các ban,\nChủ tịch UBND các xã\nRà soát quy chế chi tiêu.")
                .get(0);

        assertThat(task.quote()).isEqualTo("Rà soát quy chế chi tiêu.");
        assertThat(task.lead()).containsExactly("Giám đốc các sở", "Thủ trưởng các ban", "Chủ tịch UBND các xã");
    }

    @Test
    void takesLetteredLinesForNewOnesThoughTheyBeginInSmallLetters() {
        var items = new StringBuilder("V. TỔ CHỨC THỰC HIỆN\n\n");
        for (int number = 1; number <= 12; number++) {
            items.append(number).append(". Sở Số ").append(number).append("\n\na) Lập sổ theo dõi xe công.\n\n");
        }
        items.append("13. Sở Tài\nchính\n\nChủ trì lập phương án kinh phí cho\nnăm sau.\n");

        var tasks = tasks(items.toString());

        assertThat(tasks.get(12).lead()).containsExactly("Sở Tài chính");
        assertThat(tasks.get(12).quote()).isEqualTo("Chủ trì lập phương án kinh phí cho năm sau.");
    }

    @Test
    void keepsTogetherWhatOneUnitAnswersFor() {
        assertThat(tasks("1. Giao Sở Nội vụ rà soát biên chế; Sở Nội vụ chịu trách nhiệm về số liệu trình cấp trên."))
                .hasSize(1);
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n\n" + body + "\n", ISSUED)
                .assignments();
    }
}
