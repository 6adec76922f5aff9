package vn.vanban.rendition;

/** One side of a border: {@code kind} as Word names it, width in points. */
record Edge(String kind, double width, String color) {

    static final Edge NONE = new Edge("none", 0, "000000");

    /** The edge under this key, such as "tblBorders/top". */
    static Edge of(Properties properties, String key) {
        String kind = properties.get(key, "none");
        return kind.equals("nil") || kind.equals("none")
                ? NONE
                : new Edge(
                        kind,
                        Math.max(0.25, properties.number(key + ".sz", 4) / 8),
                        TextStyle.color(properties.get(key + ".color"), "000000"));
    }

    void draw(Canvas canvas, double fromX, double fromY, double toX, double toY) {
        if (width > 0) {
            canvas.line(fromX, fromY, toX, toY, width, color, kind);
        }
    }
}
