package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A paragraph as it is printed, and the elements it comes from. */
final class Paragraph {

    /** Set when the paragraph is closed by a section's properties, or the section of the document's end. */
    Section section;

    private final int occurrence;

    private final Element element;
    private final int number;
    private final int page;
    private final boolean newPage;
    private final Cell cell;
    private final boolean boxed;
    private final ParagraphFormat format;
    private final List<Piece> pieces;
    private final String text;

    Paragraph(
            Element element,
            int number,
            int occurrence,
            int page,
            boolean newPage,
            Cell cell,
            boolean boxed,
            ParagraphFormat format,
            List<Piece> pieces) {
        this.element = element;
        this.number = number;
        this.occurrence = occurrence;
        this.page = page;
        this.newPage = newPage;
        this.cell = cell;
        this.boxed = boxed;
        this.format = format;
        this.pieces = List.copyOf(pieces);
        this.text = text(pieces);
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::letters).collect(Collectors.joining());
    }

    Element element() {
        return element;
    }

    /** Counted from 1 through the whole document, tables and boxes included. */
    int number() {
        return number;
    }

    /** Counted from 0 among the paragraphs with the same text. */
    int occurrence() {
        return occurrence;
    }

    /** 0 when it is not known. */
    int page() {
        return page;
    }

    boolean startsPage() {
        return newPage;
    }

    /** Null outside tables. */
    Cell cell() {
        return cell;
    }

    boolean isBoxed() {
        return boxed;
    }

    boolean isPlain() {
        return cell == null && !boxed;
    }

    ParagraphFormat format() {
        return format;
    }

    List<Piece> pieces() {
        return pieces;
    }

    String text() {
        return text;
    }

    boolean isBlank() {
        return whole().text().isEmpty();
    }

    Line whole() {
        return new Line(this, 0, text.length());
    }

    /** What breaks part, and what tabs part where texts are placed side by side by tabs. */
    List<Line> lines(boolean byTabs) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || byTabs && text.charAt(i) == '\t') {
                Line line = new Line(this, start, i);
                if (!line.text().isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    Element properties() {
        return Nodes.ensure(element, "pPr");
    }
}
