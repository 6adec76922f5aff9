package vn.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    @Test
    void keepsColumnsApartAndLeavesWordsOfALineTogether() throws IOException {
        assertThat(PdfText.of(page(200))).matches("Sua mai truong mam non {3,}Phong Kinh te");
    }

    @Test
    void keepsWordsThatStandFarOffThePageWithinALine() throws IOException {
        assertThat(PdfText.of(page(1e9f))).contains("Phong").hasSizeLessThan(2000);
    }

    private static byte[] page(float gap) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Sua mai truong mam non");
                content.newLineAtOffset(gap, 0);
                content.showText("Phong Kinh te");
                content.endText();
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        }
    }
}
