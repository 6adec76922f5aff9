package vn.vanban.formality;

import java.util.Map;
import org.w3c.dom.Element;

/**
 * Pages of one size with one set of headers.
 *
 * @param number counted from nought
 * @param headers "header default", "footer first" …, the inherited ones included
 */
record Section(int number, Element properties, Map<String, Element> headers) {

    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;
    private static final int LETTER_WIDTH = 12240;
    private static final int LETTER_HEIGHT = 15840;
    private static final int INCH = 1440;

    double width() {
        return size("w", LETTER_WIDTH) / TWIPS_A_MILLIMETRE;
    }

    double height() {
        return size("h", LETTER_HEIGHT) / TWIPS_A_MILLIMETRE;
    }

    boolean isLandscape() {
        return width() > height();
    }

    /** In millimetres; what is bound into the gutter adds to the left margin. */
    double margin(String side) {
        Element margins = Nodes.at(properties, "pgMar");
        Integer written = Nodes.number(margins, side);
        Integer gutter = side.equals("left") ? Nodes.number(margins, "gutter") : null;
        return (Math.abs(written == null ? INCH : written) + (gutter == null ? 0 : gutter)) / TWIPS_A_MILLIMETRE;
    }

    double textWidthInPoints() {
        return (width() - margin("left") - margin("right")) * TWIPS_A_MILLIMETRE / 20;
    }

    double textHeightInPoints() {
        return (height() - margin("top") - margin("bottom")) * TWIPS_A_MILLIMETRE / 20;
    }

    boolean hasOwnFirstPage() {
        return Boolean.TRUE.equals(Nodes.toggle(properties, "titlePg"));
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_A_MILLIMETRE);
    }

    private int size(String side, int otherwise) {
        Integer written = Nodes.number(Nodes.at(properties, "pgSz"), side);
        return written == null ? otherwise : written;
    }
}
