package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vanban.formality.Formality;
import vn.vanban.rendition.PdfRenderer;

class FootnotesTest {

    private static final String BODY =
            "<p>Khám cho người cao tuổi<span class=\"footnote\">Từ đủ 60 tuổi trở lên.</span> tại trạm y tế.</p>"
                    + "<p>Báo cáo theo quý<span class=\"footnote\">Trước ngày 05 của tháng sau.</span>./.</p>";

    @Test
    void makesNotesThatWordKnows() throws Exception {
        byte[] docx = filled();

        assertThat(part(docx, "word/document.xml"))
                .containsSubsequence(
                        "người cao tuổi", "<w:footnoteReference w:id=\"1\"/>", "<w:footnoteReference w:id=\"2\"/>");
        assertThat(part(docx, "word/footnotes.xml"))
                .containsSubsequence(
                        "w:id=\"1\"", "Từ đủ 60 tuổi trở lên.", "w:id=\"2\"", "Trước ngày 05 của tháng sau.");
        assertThat(part(docx, "word/_rels/document.xml.rels")).contains("Target=\"footnotes.xml\"");
        assertThat(part(docx, "[Content_Types].xml")).contains("PartName=\"/word/footnotes.xml\"");
        assertThat(Formality.check(docx)).isEmpty();
    }

    @Test
    void printsThemNumberedAtTheFootOfThePage() throws Exception {
        try (var pdf = Loader.loadPDF(PdfRenderer.embedded().render(filled()))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence(
                            "người cao tuổi1 tại trạm y tế.",
                            "theo quý2./.",
                            "1 Từ đủ 60 tuổi trở lên.",
                            "2 Trước ngày 05 của tháng sau.");
        }
    }

    @Test
    void addsNothingToATextWithoutNotes() throws Exception {
        assertThat(part(
                        new TemplateFiller(new DocumentTemplates()).fill("TB", SampleDrafts.notice("<p>Hết./.</p>")),
                        "word/footnotes.xml"))
                .isEmpty();
    }

    private static byte[] filled() throws IOException {
        return new TemplateFiller(new DocumentTemplates()).fill("TB", SampleDrafts.notice(BODY));
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
