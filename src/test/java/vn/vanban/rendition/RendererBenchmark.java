package vn.vanban.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Prints what the same notice of five pages costs both renderers: {@code ./mvnw test -Dtest=RendererBenchmark}. */
class RendererBenchmark {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 60;
    private static final int FIVE_PAGES = 24;

    @Test
    void comparesTheRenderersOnANoticeOfFivePages() {
        assumeTrue(LibreOfficeRenderer.isInstalled(), "LibreOffice is not installed");
        byte[] notice = LongNotices.docx("TB", FIVE_PAGES);
        PdfRenderer embedded = PdfRenderer.embedded();
        try (LibreOfficeRenderer office = new LibreOfficeRenderer(docx -> {
            throw new IllegalStateException("LibreOffice failed");
        })) {
            double[] ours = new double[ROUNDS];
            double[] theirs = new double[ROUNDS];
            // By turns, so that whatever else the machine does meets both alike.
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                double own = milliseconds(embedded, notice);
                double other = milliseconds(office, notice);
                if (i >= 0) {
                    ours[i] = own;
                    theirs[i] = other;
                }
            }
            print("embedded", ours);
            print("LibreOffice", theirs);
            System.out.printf("embedded / LibreOffice, median: %.2f%n", median(ours) / median(theirs));
        }
    }

    private static double milliseconds(PdfRenderer renderer, byte[] docx) {
        long start = System.nanoTime();
        byte[] pdf = renderer.render(docx);
        double elapsed = (System.nanoTime() - start) / 1e6;
        assertThat(pdf).startsWith("%PDF".getBytes());
        return elapsed;
    }

    private static double median(double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String renderer, double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-12s min %.0f ms, median %.0f ms, p95 %.0f ms%n",
                renderer, sorted[0], sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
    }
}
