package vn.vanban.signing;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters printed on one page in reading order, without blanks, each with its place in points from the top left. */
final class PrintedPage {

    /** One character; {@code baseline} is measured from the top of the page. */
    record Glyph(String character, float left, float right, float baseline, float fontSize) {

        boolean sharesLineWith(Glyph other) {
            // Cells set in 13 and 14 point side by side differ by about a point.
            return Math.abs(baseline - other.baseline) < 3;
        }

        float middle() {
            return (left + right) / 2;
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();
    private final String text;

    PrintedPage(PDDocument document, int number) throws IOException {
        var positions = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                positions.add(position);
            }
        };
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.getText(document);
        positions.forEach(this::add);
        sort();
        text = String.join("", glyphs.stream().map(Glyph::character).toList());
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    String text() {
        return text;
    }

    /** The glyphs of every place where these words are printed, blanks ignored. */
    List<List<Glyph>> find(Pattern words) {
        return words.matcher(text)
                .results()
                .map(match -> glyphs.subList(match.start(), match.end()))
                .toList();
    }

    Optional<Glyph> after(Glyph glyph) {
        int next = glyphs.indexOf(glyph) + 1;
        return next < glyphs.size() && glyphs.get(next).sharesLineWith(glyph)
                ? Optional.of(glyphs.get(next))
                : Optional.empty();
    }

    /** A ligature gives one glyph for each of its letters, so that indices into text and glyphs agree. */
    private void add(TextPosition position) {
        var characters = Normalizer.normalize(position.getUnicode(), Normalizer.Form.NFC);
        for (char character : characters.toCharArray()) {
            if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                float left = position.getXDirAdj();
                glyphs.add(new Glyph(
                        String.valueOf(character),
                        left,
                        left + position.getWidthDirAdj(),
                        position.getYDirAdj(),
                        position.getFontSizeInPt()));
            }
        }
    }

    private void sort() {
        glyphs.sort(Comparator.comparing(Glyph::baseline));
        for (int start = 0, end = 0; start < glyphs.size(); start = end) {
            while (end < glyphs.size() && glyphs.get(end).sharesLineWith(glyphs.get(start))) {
                end++;
            }
            glyphs.subList(start, end).sort(Comparator.comparing(Glyph::left));
        }
    }
}
