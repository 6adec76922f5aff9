package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the pictures, lines and boxes of DrawingML, measured in English Metric Units. */
final class DrawingReader {

    static final double EMU = 12700;

    private static final double USUAL_STROKE = 0.75;

    private final Story story;
    private final TextStyle style;

    DrawingReader(Story story, TextStyle style) {
        this.story = story;
        this.style = style;
    }

    List<Item> read(Node element) throws XMLStreamException {
        if (!element.is("drawing")) {
            return new VmlReader(story, style).read(element);
        }
        Node frame = element.at("inline").exists() ? element.at("inline") : element.at("anchor");
        Graphic graphic = graphic(
                frame.at("graphic", "graphicData"),
                frame.at("extent").number("cx", 0) / EMU,
                frame.at("extent").number("cy", 0) / EMU);
        if (frame.is("inline")) {
            return List.of(Item.graphic(graphic, style));
        }
        Floating floating = new Floating(
                graphic,
                place(frame.at("positionH")),
                place(frame.at("positionV")),
                List.of("1", "true").contains(frame.attribute("behindDoc")));
        return List.of(Item.floating(floating, style));
    }

    private static Floating.Place place(Node position) {
        return new Floating.Place(
                position.attribute("relativeFrom"),
                position.at("align").text(),
                Node.parsed(position.at("posOffset").text(), 0) / EMU);
    }

    private Graphic graphic(Node holder, double width, double height) throws XMLStreamException {
        for (Node child : holder.children()) {
            switch (child.name()) {
                case "pic" -> {
                    return new Graphic.Picture(
                            story.picture(child.at("blipFill", "blip").attribute("embed")), width, height);
                }
                case "wsp" -> {
                    return shape(child, width, height);
                }
                case "wgp", "grpSp" -> {
                    return group(child, width, height);
                }
                default -> {}
            }
        }
        return new Graphic.Group(List.of(), width, height);
    }

    private Graphic group(Node group, double width, double height) throws XMLStreamException {
        Node frame = group.at("grpSpPr", "xfrm");
        double scaleX = scale(width, frame.at("chExt").number("cx", 0));
        double scaleY = scale(height, frame.at("chExt").number("cy", 0));
        List<Graphic.Member> members = new ArrayList<>();
        for (Node child : group.children()) {
            Node own = child.at(child.is("grpSp") ? "grpSpPr" : "spPr", "xfrm");
            if (own.exists()) {
                Graphic graphic = graphic(
                        Node.holding(child),
                        own.at("ext").number("cx", 0) * scaleX,
                        own.at("ext").number("cy", 0) * scaleY);
                members.add(new Graphic.Member(
                        graphic,
                        (own.at("off").number("x", 0) - frame.at("chOff").number("x", 0)) * scaleX,
                        (own.at("off").number("y", 0) - frame.at("chOff").number("y", 0)) * scaleY));
            }
        }
        return new Graphic.Group(members, width, height);
    }

    private static double scale(double points, double units) {
        return units == 0 ? 1 / EMU : points / units;
    }

    private Shape shape(Node shape, double width, double height) throws XMLStreamException {
        Node look = shape.at("spPr");
        String form = look.at("prstGeom").attribute("prst");
        Node line = look.at("ln");
        Node lineStyle = shape.at("style", "lnRef");
        Node fillStyle = shape.at("style", "fillRef");
        String stroke = line.at("noFill").exists() || !line.at("solidFill").exists() && styleIsOff(lineStyle)
                ? ""
                : story.manuscript().color(line.at("solidFill").exists() ? line.at("solidFill") : lineStyle, "000000");
        String fill = look.at("noFill").exists()
                ? ""
                : look.at("solidFill").exists()
                        ? story.manuscript().color(look.at("solidFill"), "")
                        : styleIsOff(fillStyle) ? "" : story.manuscript().color(fillStyle, "");
        Node frame = look.at("xfrm");
        return new Shape(
                form.equals("line") || form.endsWith("Connector1") ? Shape.Form.LINE : Shape.Form.BOX,
                width,
                height,
                frame.attribute("flipV").equals("1") != frame.attribute("flipH").equals("1"),
                stroke,
                line.has("w") ? line.number("w", 0) / EMU : USUAL_STROKE,
                fill,
                words(shape, width));
    }

    private static boolean styleIsOff(Node reference) {
        return reference.number("idx", 0) == 0;
    }

    private Shape.Words words(Node shape, double width) throws XMLStreamException {
        Node content = shape.at("txbx", "txbxContent");
        if (!content.exists()) {
            return Shape.Words.NONE;
        }
        Node body = shape.at("bodyPr");
        double left = body.number("lIns", 91440) / EMU;
        double right = body.number("rIns", 91440) / EMU;
        String anchor = body.attribute("anchor");
        return new Shape.Words(
                story.inner(Math.max(width - left - right, 1), Styles.Look.NONE).set(content.children()),
                left,
                body.number("tIns", 45720) / EMU,
                body.number("bIns", 45720) / EMU,
                anchor.isEmpty() ? "t" : anchor);
    }
}
