package vn.vanban.rendition;

/** A sheet and its margins in points; {@code header} and {@code footer} are their distances from the edges. */
record PageShape(
        double width,
        double height,
        double left,
        double right,
        double top,
        double bottom,
        double header,
        double footer) {

    static PageShape of(Node section) {
        Node size = section.at("pgSz");
        Node margins = section.at("pgMar");
        double gutter = margins.number("gutter", 0) / 20;
        return new PageShape(
                size.number("w", 11906) / 20,
                size.number("h", 16838) / 20,
                margins.number("left", 1440) / 20 + gutter,
                margins.number("right", 1440) / 20,
                // Negative where the header may run into the text.
                Math.abs(margins.number("top", 1440)) / 20,
                Math.abs(margins.number("bottom", 1440)) / 20,
                margins.number("header", 720) / 20,
                margins.number("footer", 720) / 20);
    }

    double textWidth() {
        return width - left - right;
    }

    boolean isSameSheet(PageShape other) {
        return width == other.width && height == other.height;
    }
}
