package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;

/** A strip and where its upper edge lies on the page. */
record Placed(Strip strip, double top) {

    double bottom() {
        return top + strip.height;
    }

    /** One below the other from {@code top}; the space before the first counts, as in a cell or a box. */
    static List<Placed> stacked(List<Strip> strips, double top) {
        List<Placed> placed = new ArrayList<>(strips.size());
        double y = top;
        double after = 0;
        for (Strip strip : strips) {
            y += gap(after, strip);
            placed.add(new Placed(strip, y));
            y += strip.height;
            after = strip.spaceAfter;
        }
        return placed;
    }

    /** The space before {@code next}: Word takes the larger of what both paragraphs ask for. */
    static double gap(double after, Strip next) {
        return Math.max(after, next.spaceBefore);
    }

    static double height(List<Strip> strips) {
        double height = 0;
        double after = 0;
        for (Strip strip : strips) {
            height += gap(after, strip) + strip.height;
            after = strip.spaceAfter;
        }
        return height + after;
    }

    static void drawAll(List<Placed> placed, Canvas canvas, double x) {
        for (int start = 0, end; start < placed.size(); start = end) {
            end = start + 1;
            if (placed.get(start).strip() instanceof Row row) {
                while (end < placed.size()
                        && placed.get(end).strip() instanceof Row next
                        && next.table() == row.table()) {
                    end++;
                }
                row.table().draw(placed.subList(start, end), canvas, x);
            } else {
                placed.get(start).strip().draw(canvas, x, placed.get(start).top());
            }
        }
    }
}
