package vn.vanban.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both renderers beside one another; only where LibreOffice and a metric twin of Times New Roman are installed. */
class LibreOfficeRendererTest {

    private static final int DOTS_PER_INCH = 72;
    private static final int VISIBLE = 64;
    private static final byte[] FALLEN_BACK = {1};

    private static LibreOfficeRenderer office;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(LibreOfficeRenderer.isInstalled(), "LibreOffice is not installed");
        office = new LibreOfficeRenderer(docx -> FALLEN_BACK);
        try (PDDocument pdf = Loader.loadPDF(office.render(LongNotices.docx("TB", 1)))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assumeTrue(
                        resources.getFont(name).getName().matches(".*(LiberationSerif|Tinos|TimesNewRoman).*"),
                        "no face with the widths of Times New Roman is installed");
            }
        }
    }

    @AfterAll
    static void close() {
        if (office != null) {
            office.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"TB, 3, 1", "TB, 24, 5", "KH, 80, 15"})
    void setsTheSamePagesAsTheEmbeddedOne(String typeCode, int paragraphs, int pages) throws IOException {
        byte[] docx = LongNotices.docx(typeCode, paragraphs);

        try (PDDocument theirs = Loader.loadPDF(office.render(docx));
                PDDocument ours = Loader.loadPDF(PdfRenderer.embedded().render(docx))) {
            assertThat(ours.getNumberOfPages()).isEqualTo(pages).isEqualTo(theirs.getNumberOfPages());
            double difference = difference(ours, theirs);
            System.out.printf("%s, %d pages: %.1f %% of pixels differ%n", typeCode, pages, 100 * difference);
            assertThat(difference).isLessThanOrEqualTo(0.05);
        }
    }

    @Test
    void leavesToTheOtherRendererWhatItCannotSet() {
        assertThat(office.render(new byte[] {'P', 'K', 3, 4, 5})).isEqualTo(FALLEN_BACK);
    }

    /** The share of the pixels of all pages that a reader would see differ. */
    private static double difference(PDDocument one, PDDocument other) throws IOException {
        long different = 0;
        long all = 0;
        for (int page = 0; page < one.getNumberOfPages(); page++) {
            BufferedImage left = picture(one, page);
            BufferedImage right = picture(other, page);
            // The sheet is rounded to a pixel more or less.
            for (int y = 0; y < Math.min(left.getHeight(), right.getHeight()); y++) {
                for (int x = 0; x < Math.min(left.getWidth(), right.getWidth()); x++) {
                    int gap = left.getRaster().getSample(x, y, 0)
                            - right.getRaster().getSample(x, y, 0);
                    different += Math.abs(gap) > VISIBLE ? 1 : 0;
                    all++;
                }
            }
        }
        return (double) different / all;
    }

    private static BufferedImage picture(PDDocument pdf, int page) throws IOException {
        return new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
    }
}
