package vn.vanban.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import vn.vanban.ScannedPaper;

class PageMarksTest {

    private static final float TOP = PDRectangle.A4.getHeight();

    @FunctionalInterface
    private interface Drawing {
        void with(PDPageContentStream pen) throws IOException;
    }

    @Test
    void findsTheLastLetterLineAndFillingButNoClip() throws IOException {
        assertThat(lowest(pen -> {})).isEqualTo(TOP);
        assertThat(lowest(pen -> {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 13);
                    pen.newLineAtOffset(100, 400);
                    pen.showText("a");
                    pen.endText();
                }))
                .isEqualTo(400);
        assertThat(lowest(pen -> {
                    pen.moveTo(90, 500);
                    pen.lineTo(90, 300);
                    pen.stroke();
                }))
                .isEqualTo(300);
        assertThat(lowest(pen -> {
                    pen.addRect(0, 350, 100, -100);
                    pen.fill();
                }))
                .isEqualTo(250);
        assertThat(lowest(pen -> {
                    pen.addRect(0, 0, 600, 842);
                    pen.clip();
                }))
                .isEqualTo(TOP);
    }

    @Test
    void knowsHowFarAPictureReachesAndHowFinelyItWasScanned() throws IOException {
        try (PDDocument scan = Loader.loadPDF(ScannedPaper.of(1, 200))) {
            double page = PDRectangle.A4.getWidth() * PDRectangle.A4.getHeight();

            assertThat(PageMarks.of(scan, 1).lowest()).isZero();
            assertThat(PageMarks.of(scan, 1, 196).scanned()).isBetween(page * 0.99, page * 1.01);
            assertThat(PageMarks.of(scan, 1, 300).scanned()).isZero();
        }
    }

    private static float lowest(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                drawing.with(pen);
            }
            return PageMarks.of(document, 1).lowest();
        }
    }
}
