package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanban.formality.Rewording;

class BodyCorrectionTest {

    @Test
    void writesOverWordsWhereTheyStandAndKeepsTheEmphasisAround() {
        String html = "<p>Theo <strong>quốc hội</strong> và chính phủ.</p>";

        assertThat(corrected(html, "Theo quốc hội và chính phủ.", "quốc hội", "Quốc hội"))
                .isEqualTo("<p>Theo <strong>Quốc hội</strong> và chính phủ.</p>");
    }

    @Test
    void findsItemOfListByTheMarkItIsPrintedWith() {
        String html = "<ul><li><p>Việc của chính phủ;</p></li><li><p>Việc hai.</p></li></ul>";

        assertThat(corrected(html, "- Việc của chính phủ;", "chính phủ", "Chính phủ"))
                .isEqualTo("<ul><li><p>Việc của Chính phủ;</p></li><li><p>Việc hai.</p></li></ul>");
    }

    @Test
    void endsTheLastOfTwoParagraphsThatReadAlike() {
        String html = "<p>Thực hiện.</p><p>Thực hiện.</p>";

        assertThat(BodyCorrection.of(html, List.of(new Rewording("Thực hiện.", 1, 9, 10, "./.")))
                        .orElseThrow()
                        .html())
                .isEqualTo("<p>Thực hiện.</p><p>Thực hiện./.</p>");
    }

    @Test
    void putsWordsBehindTheLastLetterAndInsideTableCells() {
        assertThat(corrected(
                        "<table><tbody><tr><td><p>Hết</p></td></tr></tbody></table>",
                        new Rewording("Hết", 0, 3, 3, "./.")))
                .isEqualTo("<table><tbody><tr><td><p>Hết./.</p></td></tr></tbody></table>");
    }

    @Test
    void undoTurnsSeveralCorrectionsOfOneParagraphBack() {
        String html = "<p>  Theo quốc hội, <em>chính</em> phủ và nhân dân</p>";
        String text = "Theo quốc hội, chính phủ và nhân dân";
        BodyCorrection.Corrected corrected = BodyCorrection.of(
                        html,
                        List.of(
                                rewording(text, "nhân dân", "Nhân dân"),
                                rewording(text, "chính phủ", "Chính phủ"),
                                new Rewording(text, 0, text.length(), text.length(), "./.")))
                .orElseThrow();

        assertThat(corrected.html()).contains("Theo quốc hội, <em>Chính phủ</em> và Nhân dân./.");
        BodyCorrection.Corrected undone =
                BodyCorrection.of(corrected.html(), corrected.undo()).orElseThrow();
        assertThat(PrintedParagraph.of(
                                org.jsoup.Jsoup.parseBodyFragment(undone.html()).body())
                        .get(0)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void leavesTextAloneThatHasChangedSince() {
        assertThat(BodyCorrection.of("<p>Thực hiện ngay.</p>", List.of(new Rewording("Thực hiện.", 0, 9, 10, "./."))))
                .isEmpty();
    }

    @Test
    void leavesTheMarkOfListToTheTemplate() {
        assertThat(BodyCorrection.of("<ul><li>Một</li></ul>", List.of(new Rewording("- Một", 0, 0, 1, "+"))))
                .isEmpty();
    }

    private static String corrected(String html, String paragraph, String wrong, String right) {
        return corrected(html, rewording(paragraph, wrong, right));
    }

    private static String corrected(String html, Rewording rewording) {
        return BodyCorrection.of(html, List.of(rewording)).orElseThrow().html();
    }

    private static Rewording rewording(String paragraph, String wrong, String right) {
        int start = paragraph.indexOf(wrong);
        return new Rewording(paragraph, 0, start, start + wrong.length(), right);
    }
}
