package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One page: what has been placed on it, and how much room is left. */
final class Page {

    private static final double NOTE_RULE_SHARE = 0.25;
    private static final double NOTE_RULE_WIDTH = 0.5;
    private static final double SPACE_ABOVE_NOTES = 6;

    private final Section section;
    private final int number;
    private final boolean first;
    private final boolean opened;
    private final double top;
    private final double bottom;
    private final List<Placed> placed = new ArrayList<>();

    /** @param opened whether the document began a page here, rather than ran out of the one before */
    Page(Section section, int number, boolean first, boolean opened) throws XMLStreamException {
        this.section = section;
        this.number = number;
        this.first = first;
        this.opened = opened;
        ParagraphReader.PageNumber widest = new ParagraphReader.PageNumber("88", "88");
        PageShape shape = section.shape;
        top = Math.max(
                shape.top(), under(shape.header(), Placed.height(section.margin("header", first, number, widest))));
        bottom = shape.height()
                - Math.max(
                        shape.bottom(),
                        under(shape.footer(), Placed.height(section.margin("footer", first, number, widest))));
    }

    private static double under(double distance, double height) {
        return height == 0 ? 0 : distance + height;
    }

    int number() {
        return number;
    }

    double top() {
        return top;
    }

    List<Placed> placed() {
        return placed;
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    /** Where the next strip would begin, the space between it and the one above included. */
    double next(Strip strip) {
        if (placed.isEmpty()) {
            return opened ? top + strip.spaceBefore : top;
        }
        Placed last = placed.get(placed.size() - 1);
        return last.bottom() + Placed.gap(last.strip().spaceAfter, strip);
    }

    /** How far down the text may reach when this strip's notes stand at the foot too. */
    double limit(Strip strip) {
        double notes = notesHeight(strip.notes)
                + placed.stream().mapToDouble(p -> notesHeight(p.strip().notes)).sum();
        return notes == 0 ? bottom : bottom - notes - SPACE_ABOVE_NOTES;
    }

    private static double notesHeight(List<List<Strip>> notes) {
        return notes.stream().mapToDouble(Placed::height).sum();
    }

    Canvas draw(PdfFile file, int pageCount) throws XMLStreamException {
        PageShape shape = section.shape;
        Canvas canvas = new Canvas(file, shape);
        ParagraphReader.PageNumber page =
                new ParagraphReader.PageNumber(section.printed(number), Integer.toString(pageCount));
        List<Strip> header = section.margin("header", first, number, page);
        Placed.drawAll(Placed.stacked(header, shape.header()), canvas, shape.left());
        List<Strip> footer = section.margin("footer", first, number, page);
        Placed.drawAll(
                Placed.stacked(footer, shape.height() - shape.footer() - Placed.height(footer)), canvas, shape.left());
        Placed.drawAll(placed, canvas, shape.left());
        List<Strip> notes = placed.stream()
                .flatMap(strip -> strip.strip().notes.stream())
                .flatMap(List::stream)
                .toList();
        if (!notes.isEmpty()) {
            double notesTop = bottom - Placed.height(notes);
            double rule = notesTop - SPACE_ABOVE_NOTES / 2;
            canvas.line(
                    shape.left(),
                    rule,
                    shape.left() + shape.textWidth() * NOTE_RULE_SHARE,
                    rule,
                    NOTE_RULE_WIDTH,
                    "000000",
                    "single");
            Placed.drawAll(Placed.stacked(notes, notesTop), canvas, shape.left());
        }
        return canvas;
    }
}
