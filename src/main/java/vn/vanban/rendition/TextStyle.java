package vn.vanban.rendition;

import java.util.Map;

/**
 * How a run of words is printed. Sizes and distances in points; colours as "1F497D".
 *
 * @param scale the width of the characters, 1 as designed
 * @param rise how far above the line the words stand, below it when negative
 * @param spacing what is added behind each character
 * @param highlight the colour behind the words, or ""
 */
record TextStyle(
        Face face,
        double size,
        double scale,
        String color,
        boolean underlined,
        boolean struck,
        double rise,
        double spacing,
        String highlight,
        Capitals capitals) {

    enum Capitals {
        AS_WRITTEN,
        ALL,
        SMALL
    }

    private static final double SMALL_CAPITALS = 0.8;
    private static final double RAISED_SIZE = 0.58;
    private static final double RAISED_BY = 0.33;
    private static final double LOWERED_BY = 0.08;
    private static final Map<String, String> COLORS = Map.ofEntries(
            Map.entry("black", "000000"),
            Map.entry("blue", "0000FF"),
            Map.entry("cyan", "00FFFF"),
            Map.entry("green", "00FF00"),
            Map.entry("magenta", "FF00FF"),
            Map.entry("red", "FF0000"),
            Map.entry("yellow", "FFFF00"),
            Map.entry("white", "FFFFFF"),
            Map.entry("darkBlue", "000080"),
            Map.entry("darkCyan", "008080"),
            Map.entry("darkGreen", "008000"),
            Map.entry("darkMagenta", "800080"),
            Map.entry("darkRed", "800000"),
            Map.entry("darkYellow", "808000"),
            Map.entry("darkGray", "808080"),
            Map.entry("lightGray", "C0C0C0"));

    static TextStyle of(Properties run, Faces faces) {
        double size = run.number("sz", 20) / 2;
        double rise = run.number("position", 0) / 2;
        switch (run.get("vertAlign")) {
            case "superscript" -> {
                rise += size * RAISED_BY;
                size *= RAISED_SIZE;
            }
            case "subscript" -> {
                rise -= size * LOWERED_BY;
                size *= RAISED_SIZE;
            }
            default -> {}
        }
        String underline = run.get("u");
        return new TextStyle(
                faces.of(run.get("rFonts.ascii", run.get("rFonts.hAnsi")), run.on("b"), run.on("i")),
                size,
                Math.max(0.01, run.number("w", 100) / 100),
                color(run.get("color"), "000000"),
                !underline.isEmpty() && !underline.equals("none"),
                run.on("strike") || run.on("dstrike"),
                rise,
                run.points("spacing"),
                run.has("highlight") && !run.get("highlight").equals("none")
                        ? COLORS.getOrDefault(run.get("highlight"), "")
                        : color(run.get("shd.fill"), ""),
                run.on("caps") ? Capitals.ALL : run.on("smallCaps") ? Capitals.SMALL : Capitals.AS_WRITTEN);
    }

    static String color(String written, String otherwise) {
        return written.matches("[0-9a-fA-F]{6}") ? written : COLORS.getOrDefault(written, otherwise);
    }

    TextStyle smallCapitals() {
        return new TextStyle(
                face, size * SMALL_CAPITALS, scale, color, underlined, struck, rise, spacing, highlight, Capitals.ALL);
    }

    double width(int character) {
        return character == 0xAD || character == 0x200B ? 0 : face.width(character) * size * scale + spacing;
    }

    double ascent() {
        return face.ascent * size + Math.max(rise, 0);
    }

    double descent() {
        return face.descent * size - Math.min(rise, 0);
    }

    double leading() {
        return face.leading * size;
    }
}
