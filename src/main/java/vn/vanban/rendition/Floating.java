package vn.vanban.rendition;

/** A graphic that stands outside the lines, at a place of its own on the page of its paragraph. */
record Floating(Graphic graphic, Place horizontal, Place vertical, boolean behind) {

    /**
     * @param from what it is measured from: "page", "margin", "column", "paragraph", …
     * @param align "left", "center", "right", "top", "bottom", or "" for {@code offset}
     */
    record Place(String from, String align, double offset) {

        double in(double start, double length, double own) {
            return start
                    + switch (align) {
                        case "left", "top", "inside" -> 0;
                        case "center" -> (length - own) / 2;
                        case "right", "bottom", "outside" -> length - own;
                        default -> offset;
                    };
        }
    }

    /** @param paragraphTop where its paragraph begins; {@code left} and {@code width} are of the column of text */
    void draw(Canvas canvas, double left, double width, double paragraphTop) {
        PageShape page = canvas.page();
        double own = graphic.width();
        double x =
                switch (horizontal.from()) {
                    case "page" -> horizontal.in(0, page.width(), own);
                    case "margin" -> horizontal.in(page.left(), page.textWidth(), own);
                    case "leftMargin", "insideMargin" -> horizontal.in(0, page.left(), own);
                    case "rightMargin", "outsideMargin" ->
                        horizontal.in(page.width() - page.right(), page.right(), own);
                    default -> horizontal.in(left, width, own);
                };
        double tall = graphic.height();
        double y =
                switch (vertical.from()) {
                    case "page" -> vertical.in(0, page.height(), tall);
                    case "margin" -> vertical.in(page.top(), page.height() - page.top() - page.bottom(), tall);
                    case "topMargin" -> vertical.in(0, page.top(), tall);
                    case "bottomMargin" -> vertical.in(page.height() - page.bottom(), page.bottom(), tall);
                    default -> vertical.in(paragraphTop, 0, tall);
                };
        canvas.inLayer(behind, () -> graphic.draw(canvas, x, y));
    }
}
