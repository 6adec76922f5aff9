package vn.vanban.rendition;

import java.util.List;

/**
 * A straight line, or a box that may hold words.
 *
 * @param form a line from corner to corner, a box, or nothing but the words
 * @param rising whether the line runs from the lower left to the upper right
 * @param stroke the colour of the line or frame, "" for none; {@code fill} likewise
 */
record Shape(
        Form form,
        double width,
        double height,
        boolean rising,
        String stroke,
        double strokeWidth,
        String fill,
        Words words)
        implements Graphic {

    enum Form {
        LINE,
        BOX,
        NONE
    }

    /** @param anchor where in the box they stand: "t", "ctr" or "b" */
    record Words(List<Strip> strips, double left, double top, double bottom, String anchor) {

        static final Words NONE = new Words(List.of(), 0, 0, 0, "t");
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        if (!fill.isEmpty() && form == Form.BOX) {
            canvas.fill(x, y, width, height, fill);
        }
        if (!stroke.isEmpty() && form == Form.LINE) {
            canvas.line(x, rising ? y + height : y, x + width, rising ? y : y + height, strokeWidth, stroke, "single");
        } else if (!stroke.isEmpty() && form == Form.BOX) {
            canvas.frame(x, y, width, height, strokeWidth, stroke);
        }
        if (!words.strips().isEmpty()) {
            Placed.drawAll(Placed.stacked(words.strips(), y + wordsTop()), canvas, x + words.left());
        }
    }

    private double wordsTop() {
        double free = height - words.top() - words.bottom() - Placed.height(words.strips());
        return words.top()
                + switch (words.anchor()) {
                    case "ctr" -> free / 2;
                    case "b" -> free;
                    default -> 0;
                };
    }
}
