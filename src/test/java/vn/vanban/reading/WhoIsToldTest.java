package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanban.reading.Deadline.Kind;

/** To whom a sentence gives its task, also where its verb is in no list. */
class WhoIsToldTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Sở Lao động - Thương binh và Xã hội rà soát hộ nghèo. | Sở Lao động - Thương binh và Xã hội",
                "Giao Sở Công Thương chắp bút bài phát biểu của tỉnh. | Sở Công Thương",
                "Yêu cầu Ban Quản lý vốn nhà nước tại doanh nghiệp tăng cường giám sát. | Ban Quản lý vốn nhà nước tại doanh nghiệp",
                "Giao các đồng chí Phó Chánh Văn phòng phụ trách các khối chuẩn bị tài liệu. | các đồng chí Phó Chánh Văn phòng phụ trách các khối",
                "Giao Văn phòng HĐND và UBND tỉnh theo dõi, đôn đốc. | Văn phòng HĐND và UBND tỉnh",
                "Trung tâm Văn hóa và Truyền thanh xã xây dựng chuyên mục về CCHC. | Trung tâm Văn hóa và Truyền thanh xã",
                "Giao Sở Y tế theo chức năng được giao hướng dẫn các đơn vị. | Sở Y tế",
                "Bác sĩ An - Trưởng khoa Nội xây dựng quy trình cấp cứu. | Bác sĩ An - Trưởng khoa Nội",
                "Giao PC07 tập huấn chữa cháy cho tiểu thương. | PC07",
                "Phòng Quản lý xây dựng đôn đốc các công trường. | Phòng Quản lý xây dựng",
                "Giao Thư viện tỉnh luân chuyển sách cho các trạm vùng cao. | Thư viện tỉnh",
                "Sở Khoa học và Công nghệ chắp mối với các viện. | Sở Khoa học và Công nghệ",
                "Đồng chí Lê Văn Mạnh, Phó Chủ tịch UBND xã, trực tiếp điều hành đội xung kích. | Đồng chí Lê Văn Mạnh, Phó Chủ tịch UBND xã",
                "Đoàn Thanh niên xã tổ chức Hội trại hè. | Đoàn Thanh niên xã",
                "Thành viên Đoàn kiểm tra lập biên bản tại chỗ. | Thành viên Đoàn kiểm tra",
                "Phòng Kế toán chậm nhất ngày 05/12/2026 chốt sổ. | Phòng Kế toán",
                "Các chủ hồ khi nước lên quá vạch đỏ phải báo cáo UBND xã. | Các chủ hồ",
                "Công ty Thủy nông Bình An vận hành trạm bơm số 2. | Công ty Thủy nông Bình An",
                "Ban Quản lý chợ yêu cầu hộ kinh doanh dọn hàng khỏi lối đi. | Ban Quản lý chợ",
                "Trung tâm Dịch vụ việc làm mở lớp nghề may. | Trung tâm Dịch vụ việc làm",
                "UBND các xã An Hòa, An Lộc và thị trấn An Phú rà soát đê bao. | UBND các xã An Hòa, An Lộc và thị trấn An Phú",
            })
    void namesTheUnitWhole(String sentence, String lead) {
        assertThat(tasks("1. " + sentence).get(0).lead()).containsExactly(lead);
    }

    @Test
    void leavesATaskWithTheUnitOfTheHeadingThoughItDirectsOthers() {
        var tasks = tasks("1. Sở Y tế\n- Chỉ đạo các trạm y tế kiểm tra tủ thuốc.\n- Rà duyệt, lập danh mục thuốc.");

        assertThat(tasks).hasSize(2).allSatisfy(task -> assertThat(task.lead()).containsExactly("Sở Y tế"));
    }

    @Test
    void readsWhomItTellsOverSemicolons() {
        assertThat(tasks("1. Giao các phòng; Công an xã; các trường báo cáo quân số.")
                        .get(0)
                        .lead())
                .containsExactly("các phòng", "Công an xã", "các trường");
    }

    @Test
    void takesFromBracketsWhoLeadsAndWhoCooperates() {
        var task = tasks("1. Sở Tài chính (chủ trì), Kho bạc Nhà nước tỉnh (phối hợp) đối chiếu công nợ.")
                .get(0);

        assertThat(task.lead()).containsExactly("Sở Tài chính");
        assertThat(task.cooperating()).containsExactly("Kho bạc Nhà nước tỉnh");
    }

    @Test
    void findsThePartnerBehindTheWayOfCooperating() {
        assertThat(tasks("1. Sở Y tế phối hợp kịp thời, hiệu quả với Công an tỉnh truy vết ca bệnh.")
                        .get(0)
                        .cooperating())
                .containsExactly("Công an tỉnh");
    }

    @Test
    void numbersWithWordsAsWithFigures() {
        assertThat(tasks("Một là, Phòng Nội vụ rà soát biên chế.\nHai là, các trạm bơm: kiểm tra mực nước hằng ngày."))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Phòng Nội vụ"), List.of("các trạm bơm"));
    }

    @Test
    void takesAUnitThatStandsForASentenceForTheOwnerOfTheNext() {
        assertThat(tasks("1. Trưởng phòng Kế toán. Đối chiếu quỹ tiền mặt."))
                .singleElement()
                .satisfies(task -> assertThat(task.lead()).containsExactly("Trưởng phòng Kế toán"));
    }

    @Test
    void leavesTheTasksBesideWithThoseItWasGivenTo() {
        var tasks = tasks("1. Công an xã chốt chặn các ngầm tràn.\n2. Phân công đồng chí Lê Văn Mạnh: trực ban đêm.");

        assertThat(tasks.get(0).lead()).containsExactly("Công an xã");
    }

    @Test
    void readsNobodyATelegramIsSentToAsTold() {
        var tasks = tasks(
                "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n- Giám đốc Công ty Thủy nông Bình An;\n- Chủ tịch UBND các xã.\n1. Các xã sơ tán người già.");

        assertThat(tasks).extracting(Assignment::quote).containsExactly("Các xã sơ tán người già.");
    }

    @Test
    void readsALongListOfUnitsAsTheHeadingOfWhatFollows() {
        var tasks = tasks(
                "1. Giám đốc các sở, Thủ trưởng các chi cục, trung tâm trực thuộc sở, Chủ tịch Ủy ban nhân dân các xã, phường miền núi:\na) Rà soát các dự án chậm tiến độ.");

        assertThat(tasks.get(0).lead())
                .startsWith("Giám đốc các sở", "Thủ trưởng các chi cục")
                .endsWith("Chủ tịch Ủy ban nhân dân các xã, phường miền núi");
    }

    @Test
    void doesNotReadTheAgendaOfAMeetingAsWork() {
        assertThat(tasks("1. Nội dung:\nTriển khai hướng dẫn thu học phí.\n2. Thành phần: các trường.\n"
                        + "3. Thời gian: sáng ngày 20/11/2026.\n4. Giao Trường An Hòa chuẩn bị hội trường."))
                .extracting(Assignment::quote)
                .containsExactly("Giao Trường An Hòa chuẩn bị hội trường.");
    }

    @Test
    void givesTheTimeOfAWholePlanToNoSingleTask() {
        var tasks = tasks(
                "3. Tổ chức thực hiện\n3.1. Sở Nội vụ\n- Kiểm tra các phòng.\n4. Thời gian thực hiện: tháng 12/2026.");

        assertThat(tasks.get(0).deadline().kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void tellsTheColumnOfWhoLeadsFromThatOfWhoCooperates() {
        var tasks = tasks("PHỤ LỤC\nTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n"
                + "1\tRà soát thủ tục\tPhòng Tư pháp\tCác phòng liên quan\tQuý IV/2026\n");

        assertThat(tasks.get(0).lead()).containsExactly("Phòng Tư pháp");
        assertThat(tasks.get(0).cooperating()).containsExactly("Các phòng liên quan");
    }

    @Test
    void saysOfAStatedDayThatItHasPassed() {
        var task = tasks("1. Giao Sở Y tế báo cáo trước ngày 01/9/2026.").get(0);

        assertThat(task.deadline().kind()).isEqualTo(Kind.NONE);
        assertThat(task.passed().phrase()).isEqualTo("trước ngày 01/9/2026");
        assertThat(task.why()).contains("ngày đã qua");
    }

    @Test
    void takesADayLongGoneForHistory() {
        assertThat(tasks("1. Giao Sở Y tế tiếp tục việc phải xong trước ngày 01/3/2026.")
                        .get(0)
                        .passed()
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    @Test
    void readsAHeadThatThePageBroke() {
        var facts = DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSỞ Y TẾ\n\nSố: 21\n\n/KH-SYT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n"
                                + "Bình An, ngày 11\n\ntháng 11 năm 2026\n\nKẾ HOẠCH\nKiểm tra\n1. Giao Sở Y tế kiểm tra.\n"
                                + "Nơi nhận:\n- Lưu: VT.\nBản điện tử:\n- Các phòng;\n\nGIÁM ĐỐC\n\nLê Thu Hà\n")
                .facts();

        assertThat(facts.number()).isEqualTo("21/KH-SYT");
        assertThat(facts.issued()).isEqualTo(LocalDate.of(2026, 11, 11));
        assertThat(facts.agency()).isEqualTo("SỞ Y TẾ");
        assertThat(facts.recipients()).extracting(DocumentFacts.Recipient::name).containsExactly("Các phòng");
    }

    @Test
    void readsADocumentThatCitesADayWhichIsNone() {
        assertThat(tasks("1. Giao Sở Y tế thực hiện Quyết định số 12/QĐ-UBND ngày 00 tháng 13 năm 2026."))
                .hasSize(1);
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of("THÔNG BÁO\nKết luận cuộc họp\n" + body + "\n", ISSUED)
                .assignments();
    }
}
