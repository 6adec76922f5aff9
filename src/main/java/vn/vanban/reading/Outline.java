package vn.vanban.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.vanban.reading.Marker.Style;

/** The paragraphs of a document as a tree by their numbering. */
final class Outline {

    private Outline() {}

    /** All items in the order of the text; their parents make the tree. Nothing stands under what comes before the body. */
    static List<Item> of(List<Paragraph> paragraphs, Layout layout) {
        var items = new ArrayList<Item>();
        var root = new Item(null, null);
        Deque<Item> open = new ArrayDeque<>();
        open.push(root);
        for (var paragraph : paragraphs) {
            if (items.size() == layout.programme() || items.size() == layout.annex()) {
                open.clear();
                open.push(root);
            }
            closeBefore(paragraph, open);
            var item = new Item(paragraph, open.peek());
            items.add(item);
            if (items.size() > layout.body() && (paragraph.isMarked() || paragraph.isCapitals())) {
                open.push(item);
            }
        }
        return items;
    }

    private static void closeBefore(Paragraph paragraph, Deque<Item> open) {
        while (open.size() > 1 && closes(paragraph, open.peek())) {
            open.pop();
        }
    }

    // "(i)" below "(1)"
    private static boolean isRomanUnderNumber(Marker marker, Marker above) {
        return marker.style() == Style.PARENTHESIS
                && above.style() == Style.PARENTHESIS
                && marker.label().matches("[ivx]+")
                && Character.isDigit(above.label().charAt(0));
    }

    // "- Sở Xây dựng:" and "(i) …", "(ii) …" on lines below it.
    private static boolean isListUnderDash(Marker marker, Item item) {
        boolean begins = item.paragraph().announces() && marker.label().matches("[i1a]");
        boolean goesOn = item.children().stream()
                .anyMatch(child -> child.marker() != null && child.marker().style() == marker.style());
        return item.marker().isBullet() && marker.style() == Style.PARENTHESIS && (begins || goesOn);
    }

    private static boolean closes(Paragraph paragraph, Item item) {
        var marker = item.marker();
        if (!paragraph.isMarked()) {
            boolean part = marker != null && marker.style() == Style.PART;
            return paragraph.isCapitals()
                    ? !part
                    : marker != null && (marker.isBullet() || item.paragraph().within());
        }
        if (marker == null) {
            return paragraph.marker().style() == Style.PART;
        }
        if (isRomanUnderNumber(paragraph.marker(), marker) || isListUnderDash(paragraph.marker(), item)) {
            return false;
        }
        // "- Sở Xây dựng: (i) …; (ii) …": these are the dash's own, though by themselves they would stand above it.
        return !(paragraph.within() && marker.isBullet())
                && paragraph.marker().style().compareTo(marker.style()) <= 0;
    }
}
