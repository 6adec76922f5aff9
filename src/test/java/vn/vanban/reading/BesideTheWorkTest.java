package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and times that stand between dashes, in brackets, or between who does something and the verb. */
class BesideTheWorkTest {

    private static final LocalDate ISSUED = LocalDate.of(2027, 3, 10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nạo vét hồ chứa - Phòng Tài chính - Kế hoạch chủ trì, Hạt Kiểm lâm phối hợp - trước ngày 20/4.",
                "Nạo vét hồ chứa – Phòng Tài chính - Kế hoạch chủ trì, Hạt Kiểm lâm phối hợp – trước ngày 20/4.",
                "Nạo vét hồ chứa, Phòng Tài chính - Kế hoạch chủ trì, Hạt Kiểm lâm phối hợp, trước ngày 20/4.",
                "Nạo vét hồ chứa trong dịp lễ - Phòng Tài chính - Kế hoạch chủ trì, Hạt Kiểm lâm phối hợp - trước ngày 20/4.",
                "Phòng Tài chính - Kế hoạch trước ngày 20/4 phải nạo vét hồ chứa; phối hợp với Hạt Kiểm lâm trong quá trình thực hiện.",
                "Phòng Tài chính - Kế hoạch chủ trì nạo vét hồ chứa, có sự phối hợp của Hạt Kiểm lâm, trước ngày 20/4.",
                "Phòng Tài chính - Kế hoạch phối hợp với Hạt Kiểm lâm bố trí ca trực trong dịp lễ; báo cáo lãnh đạo trước ngày 20/4.",
                "Phòng Tài chính - Kế hoạch phối hợp với Hạt Kiểm lâm bố trí ca trực trong dịp lễ trước ngày 20/4.",
            })
    void readsWhoWithWhomAndUntilWhen(String sentence) {
        assertThat(tasks("1. " + sentence)).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Phòng Tài chính - Kế hoạch");
            assertThat(task.cooperating()).containsExactly("Hạt Kiểm lâm");
            assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2027, 4, 19));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nạo vét hồ chứa – Phòng Pháp chế – hết tháng 5/2027. | Phòng Pháp chế",
                "Nạo vét hồ chứa (Hội Nông dân xã), trong quý 2. | Hội Nông dân xã",
                "Nạo vét hồ chứa từ nay đến hết quý II (Phòng Kinh tế, Hạ tầng và Đô thị). | Phòng Kinh tế, Hạ tầng và Đô thị",
                "Giao Phòng Nội vụ đến hết ngày 15/7/2027 chủ trì việc sắp xếp kho. | Phòng Nội vụ",
                "Nạo vét hồ chứa (Phó Giám đốc phụ trách kỹ thuật), chậm nhất 25/4. | Phó Giám đốc phụ trách kỹ thuật",
                "Nạo vét hồ chứa – Đồng chí Phó Chủ tịch UBND xã phụ trách kinh tế – trước 25/4. | Đồng chí Phó Chủ tịch UBND xã phụ trách kinh tế",
                "Sửa nhà ở cho từng hộ gia đình - Hội Nông dân xã chủ trì, Công an xã phối hợp - trước 25/4. | Hội Nông dân xã",
                "Tất cả các khoa, phòng gửi nhu cầu mua sắm trước 25/4. | Tất cả các khoa, phòng",
                "Thư viện trường kiểm kê sách trước 25/4. | Thư viện trường",
                "Trung tâm Phục vụ hành chính công bố trí ca trực trước 25/4. | Trung tâm Phục vụ hành chính công",
                "Phòng Nội vụ từ ngày 01/4 đến ngày 30/4/2027 phải sắp xếp kho. | Phòng Nội vụ",
                "Phòng Nội vụ trong 6 tháng đầu năm 2027 phải sắp xếp kho. | Phòng Nội vụ",
            })
    void readsTheNameBesideItsTime(String sentence, String lead) {
        assertThat(tasks("1. " + sentence)).singleElement().satisfies(task -> assertThat(task.lead())
                .containsExactly(lead));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Văn phòng phối hợp với Phòng Kỹ thuật xây dựng phương án cấp nước. | Phòng Kỹ thuật",
                "Văn phòng phối hợp với Phòng Tài chính - Kế hoạch tổng hợp nhu cầu mua sắm. | Phòng Tài chính - Kế hoạch",
                "Văn phòng phối hợp với Phòng An toàn lao động bố trí áo phao. | Phòng An toàn lao động",
                "Văn phòng phối hợp với Đồng chí Phó Giám đốc phụ trách kỹ thuật kiểm tra bể lọc. | Đồng chí Phó Giám đốc phụ trách kỹ thuật",
                "Văn phòng chủ trì, Đồng chí Phó Giám đốc phụ trách kỹ thuật phối hợp kiểm tra bể lọc. | Đồng chí Phó Giám đốc phụ trách kỹ thuật",
            })
    void endsAPartnersNameBeforeTheVerb(String sentence, String with) {
        assertThat(tasks("1. " + sentence).get(0).cooperating()).containsExactly(with);
    }

    @Test
    void endsANameWhereItEndsElsewhereInTheDocument() {
        var tasks = tasks("1. Trung tâm Quan trắc hỗ trợ có trách nhiệm kiểm tra máy đo.\n"
                + "2. Văn phòng phối hợp với Trung tâm Quan trắc hỗ trợ kiểm tra bể lọc.");

        assertThat(tasks.get(1).cooperating()).containsExactly("Trung tâm Quan trắc hỗ trợ");
    }

    @Test
    void takesASharedTaskForOneThoughItsReportHasTheTime() {
        assertThat(tasks("1. Văn phòng sắp xếp kho; báo cáo kết quả chậm nhất ngày 30/6/2027."))
                .hasSize(1);
    }

    @Test
    void readsAnOfficeInCapitalsThoughItsFieldReadsLikeAVerb() {
        assertThat(tasks("I. PHÒNG QUẢN TRỊ THIẾT BỊ\n1. Sắp xếp kho.\nII. KHOA XÉT NGHIỆM\n1. Kiểm kê hóa chất."))
                .extracting(task -> task.lead().get(0))
                .containsExactly("PHÒNG QUẢN TRỊ THIẾT BỊ", "KHOA XÉT NGHIỆM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trong 6 tháng đầu năm 2027, sắp xếp kho. | 2027-06-30",
                "Văn phòng sắp xếp kho, trong T5/2027. | 2027-05-31",
                "Văn phòng sắp xếp kho, deadline 31/5/2027. | 2027-05-31",
                "Văn phòng sắp xếp lại kho. Kết quả báo cáo Chủ tịch UBND tỉnh trước ngày 16/5/2027. | 2027-05-15",
                "Văn phòng sắp xếp lại kho. Trong tháng 5/2027 phải xong. | 2027-05-31",
                "Văn phòng sắp xếp lại kho. Đây là việc gấp, phải làm xong trong tháng 5/2027. | 2027-05-31",
                "Văn phòng sắp xếp lại kho. Sản phẩm: bản kê kèm ảnh, gửi trước ngày 16/5/2027. | 2027-05-15",
                "Văn phòng sắp xếp lại kho. Thời gian gửi về phòng máy: 15/5/2027. | 2027-05-15",
                "Văn phòng sắp xếp lại kho, hạn chậm nhất: tháng 5/2027. | 2027-05-31",
                "Văn phòng sắp xếp lại kho cho kịp, trước ngày 16/5/2027 là phải có. | 2027-05-15",
                "Văn phòng sắp xếp và đánh số lại kho: chậm nhất ngày 15/5/2027. | 2027-05-15",
                "Văn phòng lập lịch trực từ ngày 14/8/2027 (thứ Bảy) đến hết ngày 20/8/2027, trình ký trước ngày 06/8/2027. | 2027-08-05",
                "Văn phòng sắp xếp kho trước ngày 01/9/2027; trong đó kho thuốc hoàn thành trước ngày 15/7/2027. | 2027-08-31",
                "Văn phòng sắp xếp kho, cuối quý III/2027. | 2027-09-30",
                "Văn phòng bố trí ca trực trong dịp lễ, hoàn thành trước 30/4/2027. | 2027-04-29",
            })
    void readsUntilWhen(String sentence, LocalDate due) {
        assertThat(tasks("1. " + sentence))
                .singleElement()
                .satisfies(task -> assertThat(task.deadline().due()).isEqualTo(due));
    }

    @Test
    void takesABriefingOfEachWeekForARhythmAndNoGoods() {
        assertThat(tasks("1. Văn phòng giao ban hàng tuần vào thứ sáu.")
                        .get(0)
                        .deadline()
                        .rrule())
                .isEqualTo("FREQ=WEEKLY;BYDAY=FR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Định kỳ ngày 20 hằng tháng (từ tháng 4 đến tháng 8/2027), Văn phòng báo cáo việc thay bóng đèn.",
                "Chế độ báo cáo: ngày 20 hằng tháng, Văn phòng báo cáo việc thay bóng đèn; không chờ nhắc."
            })
    void readsTheRhythmThatOpensTheSentence(String sentence) {
        assertThat(tasks("1. " + sentence)).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Văn phòng");
            assertThat(task.deadline().rrule()).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=20");
        });
    }

    @Test
    void takesWhatIsDonePeriodicallyForNoTimeWhereAnEventLimitsIt() {
        assertThat(tasks("1. Phòng Kỹ thuật bảo dưỡng định kỳ máy phát trước khi vào mùa mưa bão.")
                        .get(0)
                        .deadline()
                        .kind())
                .isEqualTo(Deadline.Kind.EVENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Văn phòng rà soát hồ sơ; trên cơ sở đó, Sở Tài chính cấp kinh phí.",
                "Văn phòng gửi hồ sơ trước ngày 04/9/2027; trường hợp cần thiết, Sở Tài chính mời các bên họp."
            })
    void partsWhatSomebodyElseDoesOnTheGroundOfTheWork(String sentence) {
        assertThat(tasks("1. " + sentence))
                .extracting(task -> task.lead().get(0))
                .containsExactly("Văn phòng", "Sở Tài chính");
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n\n" + body + "\n", ISSUED)
                .assignments();
    }
}
