package vn.vanban.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF in which a wide gap on the page is a wide gap of spaces, so that what stands in one column of a table
 * begins at one place of its lines.
 */
final class PlacedText extends PDFTextStripper {

    /** Points of the page to a space: less than a letter takes, so that no cell runs into the next column's place. */
    private static final float POINTS = 3.5f;

    /** A gap this many spaces wide parts columns; words of justified lines stand closer. */
    private static final float GAP = 2.6f;

    private static final int FEWEST = 3;

    private int written;
    private float end = -1;

    PlacedText() throws IOException {
        setSortByPosition(true);
    }

    @Override
    protected void writeString(String words, List<TextPosition> letters) throws IOException {
        var first = letters.get(0);
        float space = Math.max(1, first.getWidthOfSpace());
        float from = first.getXDirAdj();
        if (end < 0 || from - end > GAP * space) {
            int place = Math.round(from / POINTS);
            int spaces = Math.max(end < 0 ? 0 : FEWEST - 1, place - written);
            write(" ".repeat(spaces));
            written += spaces;
        }
        var last = letters.get(letters.size() - 1);
        end = last.getXDirAdj() + last.getWidthDirAdj();
        written += words.length();
        write(words);
    }

    @Override
    protected void writeWordSeparator() throws IOException {
        written++;
        super.writeWordSeparator();
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
        super.writeLineSeparator();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        endLine();
        super.writeParagraphEnd();
    }

    private void endLine() {
        written = 0;
        end = -1;
    }

    private void write(String text) throws IOException {
        output.write(text);
    }
}
