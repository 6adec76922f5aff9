package vn.vanban.rendition;

/** The border and shading of a paragraph; whether its first and last line draw the edges above and below. */
record ParagraphFrame(Properties paragraph, boolean first, boolean last) {

    static final ParagraphFrame NONE = new ParagraphFrame(Properties.NONE, false, false);

    static boolean hasBorder(Properties paragraph) {
        return paragraph.values().keySet().stream().anyMatch(key -> key.startsWith("pBdr/"));
    }

    /** What an edge adds to the height of its paragraph. */
    static double room(Properties paragraph, String side) {
        Edge edge = Edge.of(paragraph, "pBdr/" + side);
        return edge.width() == 0 ? 0 : edge.width() + paragraph.number("pBdr/" + side + ".space", 0);
    }

    void draw(Canvas canvas, double x, double y, double width, double height) {
        if (this == NONE) {
            return;
        }
        double left = x
                + paragraph.points("ind.left")
                - Math.max(0, paragraph.points("ind.hanging"))
                - room(paragraph, "left");
        double right = x + width - paragraph.points("ind.right") + room(paragraph, "right");
        double top = first ? y - room(paragraph, "top") : y;
        double bottom = last ? y + height + room(paragraph, "bottom") : y + height;
        String fill = TextStyle.color(paragraph.get("shd.fill"), "");
        if (!fill.isEmpty()) {
            canvas.fill(left, top, right - left, bottom - top, fill);
        }
        Edge.of(paragraph, "pBdr/left").draw(canvas, left, top, left, bottom);
        Edge.of(paragraph, "pBdr/right").draw(canvas, right, top, right, bottom);
        if (first) {
            Edge.of(paragraph, "pBdr/top").draw(canvas, left, top, right, top);
        }
        if (last) {
            Edge.of(paragraph, "pBdr/bottom").draw(canvas, left, bottom, right, bottom);
        }
    }
}
