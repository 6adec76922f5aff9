package vn.vanban.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vanban.document.DocumentCode;
import vn.vanban.drafting.DocumentTemplates;
import vn.vanban.drafting.DraftContent;
import vn.vanban.drafting.DraftDetails;
import vn.vanban.drafting.TemplateFiller;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.shared.BusinessRuleViolation;

class ExtractSourceTest {

    private static final String SUBJECT = "Kết luận giao ban công tác y tế tháng 02";
    private static final DocumentCode CODE = new DocumentCode(7, "TB-SYT");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    @Test
    void offersTheTextAloneAndNeverTheForm() throws Exception {
        assertThat(source().parts())
                .filteredOn(part -> !part.title())
                .extracting(ExtractSource.Part::words)
                .containsExactly(
                        "1. Phòng Nghiệp vụ Y gửi kế hoạch phòng, chống dịch.",
                        "2. Bệnh viện Đa khoa tỉnh rà soát giường bệnh.",
                        "3. Văn phòng Sở tổng hợp./.");
    }

    @Test
    void setsTheChosenPartAnewInItsWholeForm() throws Exception {
        byte[] extract = source().extract(Set.of(place("2. ")), CODE, DAY);

        assertThat(text(PdfRenderer.embedded().render(extract)))
                .contains(
                        "SỞ Y TẾ",
                        "Số: 07/TB-SYT",
                        "ngày 05 tháng 02 năm 2026",
                        "THÔNG BÁO",
                        SUBJECT,
                        "rà soát giường bệnh",
                        "Nơi nhận:",
                        "Đỗ Minh Hạnh")
                .doesNotContain("phòng, chống dịch", "tổng hợp");
    }

    @Test
    void refusesAPlaceThatHoldsNoText() {
        assertThatThrownBy(() -> source().extract(Set.of(0), CODE, DAY))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .contains("parts"));
    }

    private static int place(String beginning) throws Exception {
        return source().parts().stream()
                .filter(part -> part.words().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static ExtractSource source() throws Exception {
        byte[] docx = new TemplateFiller(new DocumentTemplates())
                .fill(
                        "TB",
                        new DraftContent(
                                "Thông báo",
                                "UBND TỈNH BÌNH AN",
                                "SỞ Y TẾ",
                                "Sở Y tế",
                                "/TB-SYT",
                                "Bình An",
                                2026,
                                SUBJECT,
                                "<p>1. Phòng Nghiệp vụ Y gửi kế hoạch phòng, chống dịch.</p>"
                                        + "<p>2. Bệnh viện Đa khoa tỉnh rà soát giường bệnh.</p>"
                                        + "<p>3. Văn phòng Sở tổng hợp./.</p>",
                                List.of("Bệnh viện Đa khoa tỉnh"),
                                "VT, NVY",
                                List.of("GIÁM ĐỐC"),
                                "Đỗ Minh Hạnh",
                                DraftDetails.NONE));
        return new ExtractSource(docx, SUBJECT);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
