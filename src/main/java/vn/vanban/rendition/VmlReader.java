package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the pictures, lines and boxes of VML, which Word wrote until 2007 and others still write. */
final class VmlReader {

    private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]+)(pt|in|cm|mm|px)?");
    private static final String USUAL_INSETS = "7.2pt,3.6pt,7.2pt,3.6pt";

    private final Story story;
    private final TextStyle style;

    VmlReader(Story story, TextStyle style) {
        this.story = story;
        this.style = style;
    }

    List<Item> read(Node picture) throws XMLStreamException {
        List<Item> items = new ArrayList<>();
        for (Node shape : picture.children()) {
            if (List.of("shape", "rect", "roundrect", "line", "group").contains(shape.name())) {
                items.add(item(shape));
            }
        }
        return items;
    }

    private Item item(Node shape) throws XMLStreamException {
        Map<String, String> css = css(shape);
        double x = points(css.getOrDefault("margin-left", css.get("left")));
        double y = points(css.getOrDefault("margin-top", css.get("top")));
        if (shape.is("line")) {
            double[] from = pair(shape.attribute("from"));
            double[] to = pair(shape.attribute("to"));
            x += Math.min(from[0], to[0]);
            y += Math.min(from[1], to[1]);
        }
        Graphic graphic = graphic(shape, points(css.get("width")), points(css.get("height")));
        if (!css.getOrDefault("position", "").equals("absolute")) {
            return Item.graphic(graphic, style);
        }
        return Item.floating(
                new Floating(
                        graphic,
                        place(css, "horizontal", x),
                        place(css, "vertical", y),
                        css.getOrDefault("z-index", "").startsWith("-")),
                style);
    }

    private static Floating.Place place(Map<String, String> css, String direction, double offset) {
        String align = css.getOrDefault("mso-position-" + direction, "absolute");
        String from = css.getOrDefault("mso-position-" + direction + "-relative", "text");
        return new Floating.Place(from, align.equals("absolute") ? "" : align, offset);
    }

    private Graphic graphic(Node shape, double width, double height) throws XMLStreamException {
        Node image = shape.at("imagedata");
        if (image.exists()) {
            return new Graphic.Picture(story.picture(image.attribute("id")), width, height);
        }
        if (shape.is("group")) {
            return group(shape, width, height);
        }
        boolean rising = false;
        Shape.Form form = Shape.Form.BOX;
        if (shape.is("line")) {
            double[] from = pair(shape.attribute("from"));
            double[] to = pair(shape.attribute("to"));
            form = Shape.Form.LINE;
            width = Math.abs(to[0] - from[0]);
            height = Math.abs(to[1] - from[1]);
            rising = (to[0] - from[0]) * (to[1] - from[1]) < 0;
        } else if (shape.attribute("type").endsWith("t32")) {
            form = Shape.Form.LINE;
        } else if (shape.attribute("type").endsWith("t75")) {
            form = Shape.Form.NONE;
        }
        boolean stroked = !shape.attribute("stroked").startsWith("f");
        boolean filled = !shape.attribute("filled").startsWith("f") && shape.has("fillcolor");
        return new Shape(
                form,
                width,
                height,
                rising,
                stroked ? color(shape.attribute("strokecolor"), "000000") : "",
                shape.has("strokeweight") ? points(shape.attribute("strokeweight")) : 0.75,
                filled ? color(shape.attribute("fillcolor"), "") : "",
                words(shape, width));
    }

    private Graphic group(Node group, double width, double height) throws XMLStreamException {
        double[] size = pair(group.attribute("coordsize"));
        double[] origin = pair(group.attribute("coordorigin"));
        double scaleX = size[0] == 0 ? 1 : width / size[0];
        double scaleY = size[1] == 0 ? 1 : height / size[1];
        List<Graphic.Member> members = new ArrayList<>();
        for (Node child : group.children()) {
            Map<String, String> css = css(child);
            if (css.containsKey("width")) {
                Graphic graphic = graphic(child, points(css.get("width")) * scaleX, points(css.get("height")) * scaleY);
                members.add(new Graphic.Member(
                        graphic,
                        (points(css.get("left")) - origin[0]) * scaleX,
                        (points(css.get("top")) - origin[1]) * scaleY));
            }
        }
        return new Graphic.Group(members, width, height);
    }

    private Shape.Words words(Node shape, double width) throws XMLStreamException {
        Node box = shape.at("textbox");
        if (!box.exists()) {
            return Shape.Words.NONE;
        }
        String[] written = box.attribute("inset").split(",", -1);
        String[] usual = USUAL_INSETS.split(",");
        double[] insets = new double[usual.length];
        for (int i = 0; i < usual.length; i++) {
            insets[i] = points(i < written.length && !written[i].isBlank() ? written[i] : usual[i]);
        }
        return new Shape.Words(
                story.inner(Math.max(width - insets[0] - insets[2], 1), Styles.Look.NONE)
                        .set(box.at("txbxContent").children()),
                insets[0],
                insets[1],
                insets[3],
                "t");
    }

    private static Map<String, String> css(Node shape) {
        Map<String, String> css = new HashMap<>();
        for (String declaration : shape.attribute("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                css.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return css;
    }

    private static double[] pair(String written) {
        String[] parts = written.split(",", -1);
        return new double[] {points(parts[0]), points(parts.length > 1 ? parts[1] : "")};
    }

    private static double points(String written) {
        Matcher length = LENGTH.matcher(written == null ? "" : written.strip());
        if (!length.lookingAt()) {
            return 0;
        }
        double number = Node.parsed(length.group(1), 0);
        return switch (length.group(2) == null ? "pt" : length.group(2)) {
            case "in" -> number * 72;
            case "cm" -> number * 72 / 2.54;
            case "mm" -> number * 72 / 25.4;
            case "px" -> number * 0.75;
            default -> number;
        };
    }

    private static String color(String written, String otherwise) {
        String name = written.split(" ")[0].replace("#", "");
        return name.matches("[0-9a-fA-F]{3}") ? name.replaceAll("(.)", "$1$1") : TextStyle.color(name, otherwise);
    }
}
