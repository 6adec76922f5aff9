package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;

/** One line of words; positions are points from the left of its column, heights from its upper edge. */
final class Line extends Strip {

    private static final double EXACT_ASCENT = 0.8;
    private static final double UNDERLINE_DEPTH = 0.11;
    private static final double UNDERLINE_WIDTH = 0.05;
    private static final double STRIKE_HEIGHT = 0.26;

    private final List<Item> items;
    private final double[] at;
    private final String[] leaders;
    private final TextStyle mark;
    private final double columnWidth;
    private int printed;
    private double baseline;
    ParagraphFrame frame = ParagraphFrame.NONE;

    Line(List<Item> items, double[] at, String[] leaders, TextStyle mark, double columnWidth) {
        this.items = items;
        this.at = at;
        this.leaders = leaders;
        this.mark = mark;
        this.columnWidth = columnWidth;
        for (printed = items.size(); printed > 0 && !isPrinted(items.get(printed - 1)); printed--) {}
        notes = items.stream()
                .filter(item -> item.kind == Item.Kind.NOTE)
                .map(item -> ((Item.Note) item.content).strips())
                .toList();
    }

    private static boolean isPrinted(Item item) {
        return switch (item.kind) {
            case CHARACTER, GRAPHIC, TAB -> true;
            default -> false;
        };
    }

    int length() {
        return Math.max(items.size(), 1);
    }

    /** The end of the last thing printed. */
    double right() {
        if (printed == 0) {
            return at[0];
        }
        return items.get(printed - 1).kind == Item.Kind.TAB
                ? at[printed]
                : at[printed - 1] + items.get(printed - 1).width();
    }

    void shift(double distance) {
        for (int i = 0; i < at.length; i++) {
            at[i] += distance;
        }
    }

    /** Widens the blanks behind the last tab until the line is full. */
    void stretch(double free) {
        int from = printed;
        int blanks = 0;
        while (from > 0 && items.get(from - 1).kind != Item.Kind.TAB) {
            from--;
            blanks += items.get(from).kind == Item.Kind.SPACE ? 1 : 0;
        }
        double added = 0;
        for (int i = from; i < items.size(); i++) {
            at[i] += added;
            added += blanks > 0 && i < printed && items.get(i).kind == Item.Kind.SPACE ? free / blanks : 0;
        }
    }

    /** Finds height and baseline from the sizes of the words and the paragraph's rule. */
    void measure(Properties paragraph) {
        double ascent = 0;
        double descent = 0;
        double leading = 0;
        boolean empty = true;
        for (Item item : items) {
            if (item.kind == Item.Kind.GRAPHIC) {
                ascent = Math.max(ascent, ((Graphic) item.content).height());
                empty = false;
            } else if (item.isText() || item.kind == Item.Kind.TAB) {
                ascent = Math.max(ascent, item.style.ascent());
                descent = Math.max(descent, item.style.descent());
                leading = Math.max(leading, item.style.leading());
                empty = false;
            }
        }
        if (empty) {
            TextStyle style = items.isEmpty() ? mark : items.get(0).style;
            ascent = style.ascent();
            descent = style.descent();
            leading = style.leading();
        }
        double line = paragraph.number("spacing.line", 240);
        double natural = ascent + descent + leading;
        switch (paragraph.get("spacing.lineRule")) {
            case "exact" -> {
                height = line / 20;
                baseline = height * EXACT_ASCENT;
            }
            case "atLeast" -> {
                height = Math.max(natural, line / 20);
                baseline = height - descent - leading;
            }
            default -> {
                height = natural * line / 240;
                baseline = ascent + Math.min(0, height - natural);
            }
        }
    }

    @Override
    void draw(Canvas canvas, double x, double y) {
        frame.draw(canvas, x, y, columnWidth, height);
        for (int start = 0, end; start < printed; start = end) {
            end = start + 1;
            Item item = items.get(start);
            if (item.kind == Item.Kind.GRAPHIC) {
                Graphic graphic = (Graphic) item.content;
                graphic.draw(canvas, x + at[start], y + baseline - graphic.height());
            } else if (item.kind == Item.Kind.TAB || item.isText()) {
                while (end < printed && continues(item, items.get(end))) {
                    end++;
                }
                drawWords(canvas, x, y, start, end);
            }
        }
        items.stream().filter(item -> item.kind == Item.Kind.FLOATING).forEach(item -> ((Floating) item.content)
                .draw(canvas, x, columnWidth, y - spaceBefore));
    }

    private static boolean continues(Item first, Item next) {
        return next.style == first.style
                && next.link.equals(first.link)
                && (first.kind == Item.Kind.TAB ? next.kind == Item.Kind.TAB : next.isText());
    }

    private void drawWords(Canvas canvas, double x, double y, int start, int end) {
        Item item = items.get(start);
        TextStyle style = item.style;
        double from = x + at[start];
        double to = x + (end < items.size() ? at[end] : right());
        double base = y + baseline - style.rise();
        if (!style.highlight().isEmpty()) {
            canvas.fill(
                    from,
                    base - style.face().ascent * style.size(),
                    to - from,
                    (style.face().ascent + style.face().descent) * style.size(),
                    style.highlight());
        }
        if (item.kind == Item.Kind.TAB) {
            for (int tab = start; tab < end; tab++) {
                drawLeader(canvas, style, x + at[tab], x + at[tab + 1], base, leaders[tab]);
            }
        } else {
            List<Canvas.Glyph> glyphs = new ArrayList<>(end - start);
            for (int i = start; i < end; i++) {
                glyphs.add(new Canvas.Glyph(printedCharacter(i), x + at[i]));
            }
            canvas.words(glyphs, style, base);
        }
        if (style.underlined()) {
            canvas.line(
                    from,
                    base + UNDERLINE_DEPTH * style.size(),
                    to,
                    base + UNDERLINE_DEPTH * style.size(),
                    UNDERLINE_WIDTH * style.size(),
                    style.color(),
                    "single");
        }
        if (style.struck()) {
            canvas.line(
                    from,
                    base - STRIKE_HEIGHT * style.size(),
                    to,
                    base - STRIKE_HEIGHT * style.size(),
                    UNDERLINE_WIDTH * style.size(),
                    style.color(),
                    "single");
        }
        if (!item.link.isEmpty()) {
            canvas.link(from, y, to - from, height, item.link);
        }
    }

    private int printedCharacter(int index) {
        int character = items.get(index).character;
        boolean atEnd = index == printed - 1;
        return character == 0x2011 || character == 0xAD && atEnd ? '-' : character == 0xAD ? 0x200B : character;
    }

    private static void drawLeader(Canvas canvas, TextStyle style, double from, double to, double base, String leader) {
        int sign =
                switch (leader == null ? "" : leader) {
                    case "dot", "middleDot" -> '.';
                    case "hyphen" -> '-';
                    case "underscore", "heavy" -> '_';
                    default -> 0;
                };
        if (sign != 0) {
            double width = style.face().width(sign) * style.size();
            List<Canvas.Glyph> glyphs = new ArrayList<>();
            // Counted from the right, so that leaders of several lines stand below one another.
            for (double place = to - width; place >= from; place -= width) {
                glyphs.add(0, new Canvas.Glyph(sign, place));
            }
            if (!glyphs.isEmpty()) {
                canvas.words(glyphs, style, base);
            }
        }
    }
}
