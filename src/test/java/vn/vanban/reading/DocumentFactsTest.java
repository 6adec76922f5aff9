package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanban.reading.DocumentFacts.Recipient;
import vn.vanban.reading.DocumentFacts.Signer;

class DocumentFactsTest {

    private final DocumentFacts facts = DocumentReading.of(Notice.TEXT).facts();

    @Test
    void readsTheHead() {
        assertThat(facts.type()).isEqualTo("TB");
        assertThat(facts.number()).isEqualTo("87/TB-SYT");
        assertThat(facts.issued()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(facts.agency()).isEqualTo("SỞ Y TẾ");
        assertThat(facts.subject()).isEqualTo("Kết luận của Giám đốc Sở Y tế tại giao ban tháng 11 năm 2026");
    }

    @Test
    void readsADayOfIssueWithoutItsPlace() {
        assertThat(DocumentReading.of(
                                "BỆNH VIỆN AN PHÚ\nSố: 93/TB-BV\n        Ngày 04 tháng 6 năm 2026\n\nTHÔNG BÁO\nKết luận giao ban\n")
                        .facts()
                        .issued())
                .isEqualTo(LocalDate.of(2026, 6, 4));
    }

    @Test
    void readsSignerRecipientsAndArchive() {
        assertThat(facts.signer()).isEqualTo(new Signer("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Hoài Nam"));
        assertThat(facts.recipients())
                .containsExactly(
                        new Recipient("UBND tỉnh", "để báo cáo"), new Recipient("Các đơn vị trực thuộc", null));
        assertThat(facts.archive()).containsExactly("VT", "VP");
    }

    @Test
    void listsWhatItCitesWithItsDate() {
        assertThat(facts.cites()).containsExactly("31/KH-UBND ngày 2026-03-02");
    }

    @Test
    void leavesBlankWhatTheDraftLeavesBlank() {
        var draft = Notice.TEXT
                .replace("Số: 87/TB-SYT", "Số:      /TB-SYT")
                .replace("ngày 18 tháng 11", "ngày     tháng 11");

        var read = DocumentReading.of(draft).facts();

        assertThat(read.number()).isNull();
        assertThat(read.issued()).isNull();
    }

    @Test
    void readsTheEndOfADocumentFromTheCellsOfARow() {
        var facts = DocumentReading.of(
                        """
                        | VĂN PHÒNG UBND TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                        | --- | --- |
                        | Số: 67/TB-VP | *Bình An, ngày 02 tháng* *12 năm 2026* |
                        THÔNG BÁO
                        Kết luận cuộc họp về chợ nổi
                        1. Sở Công Thương lập phương án dời chợ.
                        | *Nơi nhận:* - Các Sở: CT, XD. - BGĐ Cảng; - HĐND; - Lưu: VT, KT. | KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG     Lê Thị Hạnh |
                        | --- | --- |
                        """)
                .facts();

        assertThat(facts.issued()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(facts.recipients())
                .extracting(DocumentFacts.Recipient::name)
                .containsExactly("Các Sở: CT, XD", "BGĐ Cảng", "HĐND");
        assertThat(facts.archive()).containsExactly("VT", "KT");
        assertThat(facts.signer().name()).isEqualTo("Lê Thị Hạnh");
    }

    @Test
    void partsRecipientsThatStandOnOneLineBySemicolons() {
        assertThat(DocumentReading.of("1. Dọn kho.\n\nNơi nhận: Như Điều 4; UBND tỉnh (để b/c); Lưu: VT.")
                        .facts()
                        .recipients())
                .extracting(DocumentFacts.Recipient::name)
                .containsExactly("Như Điều 4", "UBND tỉnh");
    }

    @Test
    void knowsAProgrammeOfActionByItsTitle() {
        assertThat(DocumentReading.of(
                                "TỈNH ỦY BÌNH AN\nSố 09-CTr/TU\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nvề chợ nổi\n\nI. MỤC TIÊU")
                        .facts()
                        .type())
                .isEqualTo("CTr");
    }

    @Test
    void endsTheSubjectOfADecisionBeforeWhoDecides() {
        var decision =
                """
                SỞ Y TẾ
                Số: 41/QĐ-SYT\tBình An, ngày 03 tháng 12 năm 2026
                QUYẾT ĐỊNH
                Về việc thành lập Tổ kiểm tra
                việc quản lý thuốc
                GIÁM ĐỐC SỞ Y TẾ
                Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;
                QUYẾT ĐỊNH:
                Điều 1. Thành lập Tổ kiểm tra./.
                """;

        assertThat(DocumentReading.of(decision).facts().subject())
                .isEqualTo("Về việc thành lập Tổ kiểm tra việc quản lý thuốc");
    }

    @Test
    void knowsAnOfficialLetterByItsAddressees() {
        var letter =
                """
                SỞ Y TẾ
                Số: 412/SYT-NVY\tBình An, ngày 03 tháng 12 năm 2026
                V/v báo cáo số liệu tiêm chủng

                Kính gửi:
                - Trung tâm Kiểm soát bệnh tật tỉnh;
                - Các trung tâm y tế khu vực.

                Sở Y tế đề nghị các đơn vị gửi số liệu tiêm chủng trước ngày 10/12/2026./.

                Nơi nhận:
                - Như trên;
                - Lưu: VT, NVY.
                """;

        var reading = DocumentReading.of(letter);

        assertThat(reading.facts().type()).isEqualTo("CV");
        assertThat(reading.facts().subject()).isEqualTo("báo cáo số liệu tiêm chủng");
        assertThat(reading.assignments()).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("các đơn vị");
            assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2026, 12, 9));
        });
    }

    @Test
    void readsTheDayOfADispatchThatTellsItsHour() {
        assertThat(DocumentReading.of(
                                "BAN CHỈ HUY PCTT TỈNH BÌNH AN\nSố: 07/CĐ-PCTT\nBình An, hồi 10 giờ 30 ngày 22 tháng 9 năm 2026\n\n"
                                        + "CÔNG ĐIỆN\nVề ứng phó mưa lớn\n\n1. Các xã trực ban 24/24 giờ.\n")
                        .facts()
                        .issued())
                .isEqualTo(LocalDate.of(2026, 9, 22));
    }

    @Test
    void knowsAnInspectionsConclusionAndItsProposalsForOrders() {
        var reading = DocumentReading.of(
                """
                THANH TRA TỈNH BÌNH AN
                Số: 47/KL-TTr
                Bình An, ngày 14 tháng 9 năm 2026

                KẾT LUẬN THANH TRA
                Về việc quản lý bến bãi

                I. KẾT QUẢ
                - Bến Hạ thu vé không ghi sổ.
                II. BIỆN PHÁP XỬ LÝ
                1. Chủ tịch UBND xã Đồng Hạ nộp lại tiền vé.
                2. Kiến nghị
                - Đề nghị Sở Tài chính chủ trì sửa mức vé đò.
                """);

        assertThat(reading.facts().type()).isEqualTo("KL");
        assertThat(reading.assignments())
                .extracting(Assignment::lead)
                .containsExactly(List.of("Chủ tịch UBND xã Đồng Hạ"), List.of("Sở Tài chính"));
    }

    @Test
    void namesNobodyWhereTheListOfRecipientsIsBlank() {
        assertThat(DocumentReading.of(
                                "SỞ Y TẾ\nSố: 9/TB-SYT\n\nTHÔNG BÁO\nLịch trực\n\n1. Trực đủ người.\n\nNơi nhận:    \n   \n",
                                LocalDate.of(2026, 11, 18))
                        .facts()
                        .recipients())
                .isEmpty();
    }
}
