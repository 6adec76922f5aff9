package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanban.reading.Deadline.Kind;

/** Where in one sentence a task ends and another begins, and what stands around tasks in lists. */
class TasksApartTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Kinh tế lập danh sách xong trước ngày 05/12/2026, Công an xã xác minh trước ngày 15/12/2026.",
                "Phòng Kinh tế khảo sát giá chợ xong trong tháng 12/2026, đồng thời tháo gỡ vướng mắc cho tiểu thương.",
                "Trạm Y tế phun hóa chất xong trước ngày 05/12/2026, khám bệnh cho học sinh trước ngày 20/12/2026.",
                "Phòng Nội vụ thẩm định hồ sơ trong 05 ngày làm việc; hướng dẫn các xã lưu trữ hồ sơ giấy.",
                "Ban Quản lý chợ bố trí người trực đêm; trường hợp có cháy thì trong 01 giờ phải báo Công an xã.",
                "Ban Quản lý dự án lập tiến độ trước ngày 05/12/2026, chiều thứ Năm hằng tuần họp với nhà thầu.",
                "Phòng Nội vụ kiểm kê tài sản; báo cáo tổng kết phong trào trước ngày 20/12/2026.",
                "Ban Chỉ huy trực 24/24 giờ; trong 05 ngày sau khi nước rút tham mưu báo cáo thiệt hại.",
                "Trạm Y tế trực cấp cứu; sau lũ tổ chức phun khử khuẩn.",
                "Sở Tài chính cân đối vốn; hoàn thành việc kiểm kê kho vật tư trước ngày 30/12/2026.",
                "Các xã kêu gọi tàu vào bờ; hoàn thành việc gia cố chuồng trại trước 18 giờ ngày 26/12/2026.",
                "Ban Quản lý dự án san nền bến xe trước ngày 05/12/2026; phần mặt sân bê tông và mái che hoàn thành trước Tết Nguyên đán.",
                "Trạm Y tế tiêm vét cho trẻ; gửi danh sách trẻ hoãn tiêm về Phòng Y tế trước ngày 20/12/2026.",
            })
    void partsTasksThatHaveTimesOfTheirOwn(String sentence) {
        assertThat(tasks("1. " + sentence)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Xây dựng đánh giá các bến sông; trên cơ sở đó sửa đồ án bến Hạ, trình UBND tỉnh xem xét trong quý II/2027.",
                "Các xã rà soát hộ nghèo trước ngày 05/12/2026, báo cáo Phòng Nội vụ trước ngày 15/12/2026.",
                "Phòng Kinh tế sửa mái chợ trước mùa mưa, không muộn hơn ngày 15/12/2026.",
                "Định kỳ 6 tháng, hằng năm, Phòng Nội vụ tổ chức sơ kết; tổng kết khi hết nhiệm kỳ.",
                "Hằng năm bố trí vốn sửa chữa đường thôn; ưu tiên các thôn vùng cao.",
                "Sở Y tế kết nối dữ liệu tiêm chủng; hướng dẫn các trạm, các cơ sở tư nhân nhập mũi tiêm và cấp sổ, hoàn thành trước ngày 20/12/2026.",
                "Trước ngày 18/4/2027, Sở Nội vụ chủ trì, phối hợp với các Sở, ngành liên quan tổ chức tập huấn văn thư.",
                "Báo cáo tình hình giải ngân, khó khăn vướng mắc về Sở Tài chính trước ngày 20/12/2026.",
                "Các trường rà soát lan can các tầng; báo cáo kết quả về Phòng Giáo dục trước ngày 20/12/2026.",
                "UBND xã yêu cầu các thôn; các tổ đội nghiêm túc lập danh sách người trực và hằng tháng báo cáo.",
                "Chợ phiên chuyển sang Chủ nhật; Ban Quản lý chợ thông báo cho tiểu thương.",
                "Tổ chức thi nghề vào ngày 05/12/2026; giao Phòng Nội vụ chủ trì, phối hợp với Đoàn xã thực hiện.",
                "Công an xã phối hợp với Đoàn xã, Hội Nông dân xã kiểm tra các chợ trước ngày 05/12/2026, xử lý vi phạm.",
            })
    void leavesWholeWhatIsOneTask(String sentence) {
        assertThat(tasks("1. " + sentence)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Sở Tài nguyên và Môi trường, phối hợp Sở Xây dựng đo đạc lại bãi bồi. | Sở Tài nguyên và Môi trường",
                "Văn phòng Đăng ký đất đai tăng cường người cho các chi nhánh. | Văn phòng Đăng ký đất đai",
                "Phòng Xuất nhập khẩu phối hợp với Hải quan lập danh mục hàng. | Phòng Xuất nhập khẩu",
                "Phòng Thương mại chủ trì và phối hợp với các xã: Soạn thảo quy chế hội chợ. | Phòng Thương mại",
            })
    void namesTheLeadWholeThoughVerbsStandInIt(String sentence, String lead) {
        assertThat(tasks("1. " + sentence).get(0).lead()).containsExactly(lead);
    }

    @Test
    void givesATimeThatStandsAloneToTheTaskBeforeIt() {
        assertThat(tasks("1. Phòng Kinh tế\n- Lập phương án bán hàng Tết.\nHoàn thành trong tháng 12 năm 2026."))
                .singleElement()
                .satisfies(task -> assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Văn phòng Sở", "Sở Kế hoạch và Đầu tư", "Tổ phó thường trực", "Bí thư các chi đoàn"})
    void endsAHeadingAtItsLineWhateverItsLastWord(String unit) {
        assertThat(tasks("1. %s\nTổng hợp số liệu gửi tỉnh trước ngày 15/12/2026.".formatted(unit)))
                .singleElement()
                .satisfies(task -> assertThat(task.lead()).containsExactly(unit));
    }

    @Test
    void takesWhoIsNamedBehindTheTask() {
        assertThat(tasks("1. Tổ chức thi nghề vào ngày 05/12/2026; giao Phòng Nội vụ chủ trì thực hiện.")
                        .get(0)
                        .lead())
                .containsExactly("Phòng Nội vụ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sửa mái chợ trước ngày 15/12/2026 - Phòng Kinh tế. | Phòng Kinh tế",
                "Mua áo phao trước ngày 15/12/2026 (Văn phòng HĐND và UBND xã). | Văn phòng HĐND và UBND xã",
                "Yêu cầu 03 xã chưa gửi báo cáo thu chi gửi báo cáo về huyện. | 03 xã",
                "Yêu cầu Hải đội 5 tăng cường tuần tra ban đêm. | Hải đội 5",
                "Về vốn, Phòng Tài chính chủ trì cân đối nguồn. | Phòng Tài chính",
                "Tháng 12, Phòng Y tế tổ chức tập huấn. | Phòng Y tế",
                "Chủ đầu tư - Ban Quản lý dự án huyện An Lộc - phải lập lại tiến độ. | Ban Quản lý dự án huyện An Lộc",
                "Cơ quan y tế kiểm tra sổ tiêm chủng. | Cơ quan y tế",
                "Đơn vị đang được giao quản lý cử người trực đêm. | Đơn vị đang được giao quản lý",
                "Đ/c Trưởng phòng Nội vụ rà soát biên chế. | Trưởng phòng Nội vụ",
            })
    void findsWhoIsToldWhereverItStands(String sentence, String lead) {
        assertThat(tasks("1. " + sentence).get(0).lead()).containsExactly(lead);
    }

    @Test
    void givesOneLeadToAPersonAndHisTitle() {
        assertThat(tasks("1. Phân công đồng chí Trần Văn An, Phó Chủ tịch UBND xã đôn đốc các thôn.")
                        .get(0)
                        .lead())
                .containsExactly("đồng chí Trần Văn An, Phó Chủ tịch UBND xã");
    }

    @Test
    void namesFirmsAmongThoseWhoCooperate() {
        var task = tasks("1. Giao UBND xã An Lộc chủ trì, phối hợp với Điện lực An Lộc, VNPT An Lộc di dời cột điện.")
                .get(0);

        assertThat(task.cooperating()).containsExactly("Điện lực An Lộc", "VNPT An Lộc");
    }

    @Test
    void takesForDutyWhateverAUnitsOwnListSays() {
        var tasks = tasks("1. Phòng Văn hóa\n- Liên lạc các nghệ nhân để mời dạy hát cho thiếu nhi.\n2. Phòng Nội vụ\n"
                + "- Kiểm tra lớp học.");

        assertThat(tasks.get(0).lead()).containsExactly("Phòng Văn hóa");
    }

    @Test
    void readsHeadingsThatAreLabels() {
        var tasks = tasks(
                """
                I. CÔNG TÁC TUYÊN TRUYỀN
                1. Nội dung
                a) Tổ chức hội thi tìm hiểu pháp luật.
                2. Cơ quan chủ trì, phối hợp
                a) Cơ quan chủ trì
                - Phòng Tư pháp.
                - Phòng Văn hóa.
                b) Cơ quan phối hợp
                - Đoàn xã.
                3. Thời gian thực hiện: Tháng 12/2026.""");

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Phòng Tư pháp", "Phòng Văn hóa");
            assertThat(task.cooperating()).containsExactly("Đoàn xã");
            assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
    }

    @Test
    void joinsARowThatIsBrokenInsideACell() {
        var tasks = tasks("PHỤ LỤC\nTT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n"
                + "1\tMua máy bơm\nchống úng\tPhòng Kinh\ntế\tĐoàn xã\t15/12/2026\n");

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Phòng Kinh tế");
            assertThat(task.cooperating()).containsExactly("Đoàn xã");
            assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2026, 12, 15));
        });
    }

    @Test
    void takesTheLastWordOfALetterForNoTask() {
        assertThat(tasks("1. Phòng Nội vụ kiểm tra hồ sơ.\n"
                        + "Ủy ban nhân dân xã đề nghị Trưởng các thôn tổ chức thực hiện nghiêm túc công văn này."))
                .hasSize(1);
    }

    @Test
    void takesNoYearOutOfTheNameOfAProgramme() {
        assertThat(tasks("1. Triển khai Đề án thư viện số tỉnh Bình An đến năm 2030 tại các xã.")
                        .get(0)
                        .deadline()
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp về phòng cháy | TB",
                "Chỉ thị về việc tăng cường phòng, chống rét | CT",
                "Kế hoạch hỗ trợ nhà ở cho hộ nghèo | KH",
                "Điện: Ủy ban nhân dân các huyện | CĐ",
            })
    void readsATitleInSmallLetters(String title, String type) {
        var reading = DocumentReading.of(title + "\n1. Phòng Kinh tế kiểm tra các chợ trong tháng.", ISSUED);

        assertThat(reading.facts().type()).isEqualTo(type);
        assertThat(reading.assignments()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng Nội vụ họp các thôn ngày 10/12/2026. | 2026-12-10",
                "Tiếp thu ý kiến tại cuộc họp, Phòng Nội vụ sửa hồ sơ trước ngày 10/12/2026. | 2026-12-09",
                "Phòng Nội vụ sửa xong hồ sơ trong Quý\\nIII/2027. | 2027-09-30",
                "Phòng Nội vụ chuẩn bị tài liệu hội nghị ngày 10/12/2026. | ",
            })
    void takesADayToComeForTheTimeOfAnOrderUnlessItNamesAMeeting(String sentence, LocalDate due) {
        assertThat(tasks("1. " + sentence.replace("\\n", "\n"))
                        .get(0)
                        .deadline()
                        .due())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thống nhất chủ trương lùi việc đóng cửa chợ cũ đến hết quý II/2027.",
                "Về kè sông: đồng ý cho kéo dài thi công đến hết năm 2027.",
                "Dự báo từ đêm 20/11/2026 đến hết ngày 22/11/2026 có sương muối.",
                "Ngày 10/11/2026, UBND xã tổ chức giao ban với các thôn.",
            })
    void ordersNothingByWhatIsSettledForetoldOrPast(String sentence) {
        assertThat(tasks("1. Phòng Nội vụ chuẩn bị phòng họp.\n2. Kè sông\n" + sentence))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lập dự toán, lấy ý kiến các phòng trước ngày 01/12/2026, trình ký trước ngày 10/12/2026. | 2026-12-09",
                "Nộp số liệu trước ngày 01/12/2026 để tổng hợp, trình ký trước ngày 10/12/2026. | 2026-11-30",
                "Trình tiến độ tại giao ban ngày 30/11. | 2026-11-30",
                "Báo cáo Giám đốc chiều 24/11. | 2026-11-24",
                "Tặng hoa cho nữ viên chức ngày 20/11. | ",
            })
    void takesTheLastOfSeveralTimesForTheEnd(String sentence, LocalDate due) {
        assertThat(tasks("1. " + sentence).get(0).deadline().due()).isEqualTo(due);
    }

    @Test
    void takesWhatAnswersTheRequestsOfOthersForOrders() {
        assertThat(
                        tasks(
                                "III. Về các kiến nghị của huyện\n1. Giao Sở Xây dựng nghiên cứu, trả lời kiến nghị về cầu Hạ."))
                .hasSize(1);
    }

    @Test
    void takesAnEvaluationThatIsWorkForNoReport() {
        assertThat(tasks("II. CÔNG TÁC ĐÁNH GIÁ NGOÀI\n1. Hoàn chỉnh sổ minh chứng.\n2. Sắp xếp phòng truyền thống."))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bộ Quốc phòng hoàn thiện hồ sơ sân bay; sớm báo cáo cấp có thẩm quyền trong tháng 12 năm 2026. | 2026-12-31",
                "Công an tỉnh ban hành hướng dẫn xếp hạng kho dữ liệu; hoàn thành việc ban hành hướng dẫn trước ngày 25/12/2026. | 2026-12-24",
                "Giao Sở Nội vụ đo đạc khu đất công. Kết quả thực hiện hoàn thành trước ngày 10/12/2026. | 2026-12-09",
            })
    void takesWhatOnlySaysWhenForTheEndOfTheTaskBefore(String sentence, LocalDate due) {
        var tasks = tasks("1. " + sentence);

        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).deadline().due()).isEqualTo(due);
    }

    @Test
    void makesAReportThatComesAgainATaskOfItsOwn() {
        assertThat(tasks("1. Các xã tổ chức trực đê; báo cáo Văn phòng Ban Chỉ huy trước 16 giờ hàng ngày."))
                .extracting(task -> task.deadline().kind())
                .containsExactly(Kind.NONE, Kind.RECURRING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao ban quý IV với các trạm: thứ Sáu ngày 11/12 (BS. Khải). | 2026-12-11",
                "Kiểm kê kho 31/12. | 2026-12-31",
                "Tập huấn cho các trạm ngày 09 và 10/12 tại hội trường. | 2026-12-10",
                "Đạt tỷ lệ 20/12. | ",
                "Trao quà cho cựu binh 22/12. | ",
            })
    void readsADayWithoutAYearWhereNothingMakesItAFractionOrAFeast(String sentence, LocalDate due) {
        assertThat(tasks("1. " + sentence))
                .allSatisfy(task -> assertThat(task.deadline().due()).isEqualTo(due));
    }

    @Test
    void readsHowOftenBehindHowLong() {
        assertThat(tasks("1. Từ nay đến hết năm 2027, ngày 05 hằng tháng các chủ đầu tư báo cáo tiến độ.")
                        .get(0)
                        .deadline()
                        .rrule())
                .isEqualTo("FREQ=MONTHLY;BYMONTHDAY=5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế dự trữ thuốc; sau khi nước rút tổ chức khử khuẩn giếng. | EVENT",
                "Sau khi quy hoạch mới được cấp có thẩm quyền thông qua, Sở Xây dựng lập dự án. | EVENT",
                "Trạm Y tế khoanh vùng ổ dịch trong 48h. | RELATIVE",
            })
    void readsWhatMustComeFirst(String sentence, Kind kind) {
        var tasks = tasks("1. " + sentence);

        assertThat(tasks.get(tasks.size() - 1).deadline().kind()).isEqualTo(kind);
    }

    @Test
    void takesHowAMeetingCameToItsEndForNoTime() {
        assertThat(tasks("1. Sau khi nghe các sở báo cáo, Chủ tịch giao Sở Xây dựng lập dự án bến xe.")
                        .get(0)
                        .deadline()
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    @Test
    void heedsWhatIsForeseenInBracketsOnlyWhereNothingElseIsSet() {
        assertThat(tasks("1. Hằng ngày Ban Quản lý chợ báo cáo tiến độ (dự kiến họp kiểm điểm vào ngày 09/12/2026).")
                        .get(0)
                        .deadline()
                        .kind())
                .isEqualTo(Kind.RECURRING);
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n\n" + body + "\n", ISSUED)
                .assignments();
    }
}
