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
    private static final float GAP = 2.4f;

    private static final int FEWEST = 3;

    /** Spaces to the end of the widest page an office prints; a file may place words anywhere. */
    private static final int WIDEST = 1000;

    private int written;
    private float end = -1;
    private boolean parted;

    PlacedText() throws IOException {
        setSortByPosition(true);
    }

    @Override
    protected void writeString(String words, List<TextPosition> letters) throws IOException {
        int from = 0;
        for (int at = 0; at <= letters.size() && words.length() == letters.size(); at++) {
            // A line of a cell may end with a space that the next cell's words seem to follow.
            boolean ends = at == letters.size() || words.charAt(at) == ' ';
            if (ends && at > from) {
                place(words.substring(from, at), letters.get(from), letters.get(at - 1));
            }
            parted |= ends && at < letters.size();
            from = ends ? at + 1 : from;
        }
        if (words.length() != letters.size()) {
            place(words, letters.get(0), letters.get(letters.size() - 1));
        }
    }

    private void place(String word, TextPosition first, TextPosition last) throws IOException {
        float gap = first.getXDirAdj() - end;
        if (end < 0 || gap > GAP * Math.max(1, first.getWidthOfSpace())) {
            int place = Math.min(WIDEST, Math.round(first.getXDirAdj() / POINTS));
            write(" ".repeat(Math.max(end < 0 ? 0 : FEWEST, place - written)));
        } else if (parted) {
            write(" ");
        }
        parted = false;
        end = last.getXDirAdj() + last.getWidthDirAdj();
        write(word);
    }

    @Override
    protected void writeWordSeparator() {
        parted = true;
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
        parted = false;
    }

    private void write(String text) throws IOException {
        written += text.length();
        output.write(text);
    }
}
