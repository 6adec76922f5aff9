package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentHeadTest {

    private static DocumentFacts facts(String text) {
        return DocumentReading.of(text).facts();
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 31/KH-SYT,31/KH-SYT",
        "Số: 31 /KH- UBND   Bình An,31/KH-UBND",
        "Số: B31/UBND-VX,B31/UBND-VX",
        "Số 31-NQ/ĐU,31-NQ/ĐU",
        "Số: 31-KH/TĐTN-PT,31-KH/TĐTN-PT",
        "Số:      /KH-SYT,",
        "Số: Ê§0 /KH-SYT,",
    })
    void readsTheNumber(String line, String number) {
        assertThat(facts("SỞ Y TẾ\n" + line + "\n\nKẾ HOẠCH\nTiêm chủng\n\nI. MỤC TIÊU")
                        .number())
                .isEqualTo(number);
    }

    @Test
    void readsANumberStampedAboveItsPlace() {
        assertThat(facts(
                                "SỞ Y TẾ\n     3107\n   Số:    /KH-SYT       Bình An, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTiêm chủng\n")
                        .number())
                .isEqualTo("3107/KH-SYT");
    }

    @Test
    void trustsNoNumberBesideAnIllegibleDate() {
        var facts = facts("SỞ Y TẾ\nSố:31 /KH-SYT Bình An, ngày Í Ttháng II năm 2026\n\nKẾ HOẠCH\nTiêm chủng\n");

        assertThat(facts.number()).isNull();
        assertThat(facts.issued()).isNull();
    }

    @Test
    void readsAScannersBarForAOne() {
        assertThat(facts("SỞ Y TẾ\nSố: 5/KH-SYT Bình An, ngày 2| tháng 5 năm 2026\n\nKẾ HOẠCH\nTiêm chủng\n")
                        .issued())
                .isEqualTo(LocalDate.of(2026, 5, 21));
    }

    @Test
    void passesOverTheNumberInTheNameOfWhoIssues() {
        assertThat(facts("ĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 40/QĐ-SYT\nSố: 7/KH-ĐKT\n\nKẾ HOẠCH\nKiểm tra kho thuốc\n")
                        .number())
                .isEqualTo("7/KH-ĐKT");
    }

    @ParameterizedTest
    @CsvSource({
        "KẾẺ HOẠCH,KH",
        "ˆ THÔNG BẢO,TB",
        "HỎA TỐC] KÉ HOẠCH,KH",
        "KẾ HOẠCH QUÝ II,KH",
        "HỘI ĐỒNG,CV",
    })
    void readsTheType(String title, String type) {
        var notation = type.equals("CV") ? "SYT-NV" : type + "-SYT";
        assertThat(facts("SỞ Y TẾ\nSố: 5/" + notation + "\n\n" + title + "\nvề tiêm chủng\n\n1. Trạm y tế tiêm đủ.\n")
                        .type())
                .isEqualTo(type);
    }

    @Test
    void readsTheHeadBelowATypeThatAPageRepeats() {
        var facts = facts(
                "# QUYẾT ĐỊNH\n\n**SỞ Y TẾ**\n\n**Số: 85/QĐ-SYT**\n\n**Bình An, ngày 21 tháng 7 năm 2026**\n\n## QUYẾT ĐỊNH\n\nLập tổ tiêm chủng\n");

        assertThat(facts.number()).isEqualTo("85/QĐ-SYT");
        assertThat(facts.issued()).isEqualTo(LocalDate.of(2026, 7, 21));
    }

    @Test
    void takesNumberAndDayFromTheNoteAboveAnAnnexWhereTheHeadIsMissing() {
        var text =
                """
                QUYẾT ĐỊNH
                Ban hành Quy chế tiêm chủng
                Điều 1. Ban hành kèm theo Quyết định này Quy chế tiêm chủng.
                Nơi nhận:
                - Các trạm y tế;
                - Lưu: VT.
                QUY CHẾ
                Tiêm chủng
                (Kèm theo Quyết định số 85/QĐ-SYT ngày 21 tháng 7 năm 2026 của Giám đốc Sở)
                Điều 1. Phạm vi
                """;

        assertThat(facts(text).number()).isEqualTo("85/QĐ-SYT");
        assertThat(facts(text).issued()).isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(facts("SỞ Y TẾ\nSố:      /QĐ-SYT\n" + text).number()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Họp chợ nổi|Ngày 20/11/2026, UBND tỉnh Bình An đã có Thông báo 39/TB-UBND về dời chợ nổi.|TB|39/TB-UBND|2026-11-20",
                "Họp chợ nổi|Văn phòng vừa ban hành Thông báo số 39/TB-VP ngày 5/6/2026 về dời chợ nổi.|TB|39/TB-VP|2026-06-05",
                "Dời chợ nổi (Công văn 39/UBND-KT)|Theo Công văn 39/UBND-KT, chợ nổi dời về bến Hạ.|CV|39/UBND-KT|",
                "Dời chợ nổi|Theo Chỉ thị 39/CT-UBND năm 2026, các xã làm như sau:|CT|39/CT-UBND|",
                "Dời chợ nổi|Căn cứ Kế hoạch số 39/KH-UBND ngày 5/6/2026 của UBND tỉnh, Trường dời chợ như sau:|||",
                "Dời chợ nổi theo Kế hoạch 39/KH-UBND|Trường dời chợ về bến Hạ.|||",
            })
    void readsWhatANewsSiteTellsOfADocument(
            String heading, String sentence, String type, String number, LocalDate issued) {
        var facts = facts("# " + heading + "\n\n" + sentence + "\n\n- Xã Hạ dọn bến trước ngày 30/12/2026.\n");

        assertThat(facts.type()).isEqualTo(type);
        assertThat(facts.number()).isEqualTo(number);
        assertThat(facts.issued()).isEqualTo(issued);
    }

    @Test
    void readsTheTableInWhichAnArchiveKeepsADocument() {
        var facts = facts(
                "**Số hiệu:**\n|\n39/SYT-VP\n|\n**Loại văn bản:**\n|\nCông văn\n|\n**Ngày ban hành:**\n|\n20/11/2026\n|\n**Kính gửi:** Các trạm y tế\n\n1. Trạm y tế tiêm đủ.\n");

        assertThat(facts.type()).isEqualTo("CV");
        assertThat(facts.number()).isEqualTo("39/SYT-VP");
        assertThat(facts.issued()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void datesAResolutionByItsAdoption() {
        assertThat(facts(
                                "NGHỊ QUYẾT\nVề chợ nổi\n\nĐiều 1. UBND tỉnh dời chợ.\nĐiều 2. Thi hành\nNghị quyết này đã được Hội đồng nhân dân tỉnh thông qua ngày 08 tháng 12 năm 2026.\n")
                        .issued())
                .isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void partsADocumentThatHasRunIntoOneLine() {
        var reading = DocumentReading.of(
                "SỞ Y TẾ BỆNH VIỆN AN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 93 /TB-BV Bình An, ngày 04 tháng 6 năm 2026 THÔNG BÁO Về lịch trực Bệnh viện thông báo như sau: "
                        + "1. Khoa Dược kiểm kê kho thuốc trước ngày 10/6/2026. 2. Khoa Nội nộp lịch trực trước ngày 12/6/2026. "
                        + "Thuốc trong kho ".repeat(25)
                        + "được giữ theo quy chế./. Nơi nhận: - Các khoa; - Lưu: VT, TH. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC TS. Lê Thị Hạnh\n");

        var facts = reading.facts();
        assertThat(facts.type()).isEqualTo("TB");
        assertThat(facts.number()).isEqualTo("93/TB-BV");
        assertThat(facts.issued()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(facts.recipients()).extracting(DocumentFacts.Recipient::name).containsExactly("Các khoa");
        assertThat(facts.archive()).containsExactly("VT", "TH");
        assertThat(facts.signer()).isEqualTo(new DocumentFacts.Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Hạnh"));
        assertThat(reading.assignments()).hasSize(2);
    }
}
