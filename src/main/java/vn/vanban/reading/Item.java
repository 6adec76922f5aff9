package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;

/** A paragraph in its place: under which numbered heading it stands and what stands under it. */
final class Item {

    private final Paragraph paragraph;
    private final Item parent;
    private final List<Item> children = new ArrayList<>();

    Item(Paragraph paragraph, Item parent) {
        this.paragraph = paragraph;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Paragraph paragraph() {
        return paragraph;
    }

    Item parent() {
        return parent;
    }

    List<Item> children() {
        return children;
    }

    Marker marker() {
        return paragraph == null ? null : paragraph.marker();
    }

    /** Names what follows instead of saying it. */
    boolean isHeading() {
        if (paragraph == null) {
            return true;
        }
        boolean shortLine = paragraph.value().length() < 220 && !paragraph.endsSentence();
        return paragraph.isCapitals() || shortLine && (!children.isEmpty() || paragraph.announces());
    }

    /** Heads a whole part, by its capitals or its numbering. */
    boolean isPart() {
        return paragraph.isCapitals() || marker() != null && marker().style().compareTo(Marker.Style.ROMAN) <= 0;
    }

    /** A heading of the first order: what it announces holds even under a narrative one. */
    boolean isChapter() {
        boolean top = parent == null || parent.paragraph == null;
        return top || isPart();
    }

    /** The numbers on the way here: "II.1", "Thứ hai (1)". */
    String section() {
        var above = parent == null ? "" : parent.section();
        var own = marker();
        if (own == null || own.isBullet()) {
            return above;
        }
        return switch (own.style()) {
            case PARENTHESIS -> join(above, " ", "(" + own.label() + ")");
            case DECIMAL -> parent != null && parent.parent != null ? join(root(), ".", own.label()) : own.label();
            default -> join(above, ".", own.label());
        };
    }

    private String root() {
        Item item = this;
        while (item.parent != null && item.parent.parent != null) {
            item = item.parent;
        }
        return item == this || item.marker() == null || item.marker().style() == Marker.Style.NUMBER
                ? ""
                : item.marker().label();
    }

    private static String join(String above, String by, String own) {
        return above.isEmpty() ? own : above + by + own;
    }
}
