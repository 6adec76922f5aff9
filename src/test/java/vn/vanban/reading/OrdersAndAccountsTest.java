package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told where persons, groups or "bộ này" act, and what only gives an account. */
class OrdersAndAccountsTest {

    private static final LocalDate ISSUED = LocalDate.of(2027, 3, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giáo viên nộp sổ điểm về tổ trong vòng 07 ngày. | Giáo viên",
                "09 xã chưa nộp bảng kê (Phụ lục 3) khẩn trương nộp về Phòng. | 09 xã chưa nộp bảng kê",
                "Chủ nhiệm các dự án năm 2024, 2025 đã hết hạn phải nộp báo cáo tổng kết. | Chủ nhiệm các dự án năm 2024, 2025 đã hết hạn",
                "Các hợp tác xã đã nhận giống phải lập sổ theo dõi. | Các hợp tác xã đã nhận giống",
                "Người có đất cho thuê có trách nhiệm kê khai với Chi cục Thuế. | Người có đất cho thuê",
                "Các cơ sở bán thuốc thú y có giấy phép phải lập sổ theo dõi. | Các cơ sở bán thuốc thú y có giấy phép",
                "Yêu cầu các Sở: Nội vụ; Y tế; Văn hóa, Thể thao và Du lịch rà soát biên chế. | Sở Nội vụ; Sở Y tế; Sở Văn hóa, Thể thao và Du lịch",
                "Sở Xây dựng được giao hoàn thiện bảng giá vật liệu. | Sở Xây dựng",
                "Sở Xây dựng cũng được giao soạn mẫu hợp đồng. | Sở Xây dựng",
                "Phòng Quản lý, vận hành hồ đập tổng hợp mực nước. | Phòng Quản lý, vận hành hồ đập",
                "Phòng Truyền thông và Phát triển hội viên mới là đầu mối tiếp nhận đơn. | Phòng Truyền thông và Phát triển hội viên mới",
                "Trung tâm Thể thao, Thông tin và Du lịch tuyên truyền mùa lễ hội. | Trung tâm Thể thao, Thông tin và Du lịch",
                "Trưởng các ban, phòng phổ biến nội quy. | Trưởng các ban, phòng",
                "Các đồng chí Trưởng, phó các phòng kiểm tra hồ sơ. | Các đồng chí Trưởng, phó các phòng",
                "Các chi bộ của 7 thôn còn nhà tranh, nhà dột (An Lộc, Hạ Lộc) trực tiếp vận động ngày công. | Các chi bộ của 7 thôn còn nhà tranh, nhà dột",
                "Các đồng chí Bí thư cấp ủy rà soát danh sách. | Các đồng chí Bí thư cấp ủy",
                "Thủ trưởng đơn vị thuộc, trực thuộc Sở chuẩn bị vật tư. | Thủ trưởng đơn vị thuộc, trực thuộc Sở",
                "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương chỉ đạo tổng kết. | Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương",
                "Các Sở, ban, ngành; cơ quan, đơn vị chấm điểm kết quả. | Các Sở, ban, ngành; cơ quan, đơn vị",
                "Giám đốc Sở nhấn mạnh, các trạm phải trực đủ ca. | các trạm",
            })
    void readsWhoIsTold(String sentence, String leads) {
        assertThat(tasks("1. " + sentence)).singleElement().satisfies(task -> assertThat(task.lead())
                .containsExactlyElementsOf(Arrays.asList(leads.split("; "))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dự họp có lãnh đạo các phòng; đại diện các xã.",
                "UBND xã ghi nhận sự cố gắng của các thôn.",
                "Giám đốc Sở biểu dương các trạm đã gửi báo cáo đúng hạn.",
                "Chủ tịch UBND tỉnh hoan nghênh tinh thần chủ động của các xã đã kịp thời đề xuất phương án.",
                "Ngày 05/3/2027, Chủ tịch UBND xã đã ký ban hành Công điện số 4/CĐ-UBND về việc triển khai phòng chống rét.",
                "Biểu dương và đánh giá cao tinh thần của Đội quản lý đê.",
                "Sử dụng nguồn kinh phí năm 2027 đã giao cho Phòng Nội vụ và các xã.",
                "Công điện nêu rõ, mực nước các sông tác động đến cả vùng.",
                "Giữ rừng, phát triển sinh kế là nhiệm vụ quan trọng của các xã.",
                "Theo số liệu của các xã cập nhật đến hết ngày 08/7/2027, toàn tỉnh có 120 hộ thiếu nước.",
            })
    void findsNoTaskInAnAccount(String sentence) {
        assertThat(tasks("1. " + sentence)).isEmpty();
    }

    @Test
    void meansByThisOneTheLastOfItsKind() {
        var tasks = tasks("1. Giao Bộ Y tế rà soát danh mục thuốc.\n"
                + "2. Bộ Công an kiểm tra kho.\n"
                + "3. Bên cạnh đó, Sở này phải gửi mẫu thử.\n"
                + "4. Cùng với đó, Bộ này phải gửi mẫu thử.");

        assertThat(tasks.get(3).lead()).containsExactly("Bộ Công an");
    }

    @Test
    void readsTheListBelowADashThatNamesAUnit() {
        var tasks = tasks("(1) Về tiến độ: yêu cầu các đơn vị thực hiện các nội dung sau:\n"
                + "- Sở Xây dựng:\n(i) Đôn đốc nhà thầu;\n(ii) Theo dõi giải ngân.\n"
                + "- Công an tỉnh phân luồng các tuyến sau:\n(i) Tuần tra trên cầu;\n(ii) Cắm biển báo.");

        assertThat(tasks)
                .extracting(Assignment::lead)
                .containsExactly(
                        List.of("Sở Xây dựng"),
                        List.of("Sở Xây dựng"),
                        List.of("Công an tỉnh"),
                        List.of("Công an tỉnh"));
    }

    @Test
    void goesOnWithTheUnitOfTheParagraphAbove() {
        var tasks = tasks("Chủ tịch UBND tỉnh giao Sở Y tế rà soát biên chế các trạm.\n"
                + "Tập huấn nghiệp vụ cho nhân viên y tế thôn, báo cáo trong tháng 6 năm 2027.\n"
                + "**Sớm kiểm tra an toàn thực phẩm**\n"
                + "Kiểm tra các bếp ăn tập thể trong tháng 7 năm 2027.");

        assertThat(tasks)
                .extracting(Assignment::lead)
                .containsExactly(List.of("Sở Y tế"), List.of("Sở Y tế"), List.of());
    }

    @Test
    void endsTheNameBeforeTheOrderOnTheNextLine() {
        assertThat(tasks("1. Đề nghị các tổ chức chính trị - xã hội\nGiám sát việc bình xét tại khu dân cư.")
                        .get(0)
                        .lead())
                .containsExactly("các tổ chức chính trị - xã hội");
    }

    @Test
    void endsTheNameBeforeTheVerbThatAColonFollows() {
        assertThat(tasks("1. Chủ tịch UBND các xã ban hành quyết định công nhận: chậm nhất ngày 15/5/2027."))
                .singleElement()
                .satisfies(task -> assertThat(task.lead()).containsExactly("Chủ tịch UBND các xã"));
    }

    @Test
    void readsThePlanThatAnArticleApproves() {
        assertThat(tasks("Điều 1. Phê duyệt Kế hoạch tuyển chọn giống năm 2027 như sau:\n"
                        + "1. Xét duyệt hồ sơ trước ngày 30/6/2027.\nĐiều 2. Giao Sở Y tế cấp phát thuốc."))
                .extracting(task -> task.deadline().due())
                .containsExactly(LocalDate.of(2027, 6, 29), null);
    }

    @Test
    void readsPartnersOverASemicolon() {
        var tasks = tasks(
                "1. Sở Y tế\n- Chủ trì, phối hợp với Sở Nội vụ; thủ trưởng các ngành liên quan hướng dẫn tiêm chủng.");

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Sở Y tế");
            assertThat(task.cooperating()).containsExactly("Sở Nội vụ", "thủ trưởng các ngành liên quan");
        });
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of("THÔNG BÁO\nKết luận cuộc họp\n" + body + "\n", ISSUED)
                .assignments();
    }
}
