package vn.vanban.formality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What the styles, the numbering and the theme of a DOCX make of a paragraph and of a run (ISO/IEC 29500-1, 17.7.2). */
final class StyleSheet {

    private static final int NO_LINE = 240;
    private static final int AUTOMATIC_SPACING = 280;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Element> levels = new HashMap<>();
    private final Map<String, String> themeFonts = new HashMap<>();
    private final Element defaultParagraph;
    private final Element defaultRun;

    StyleSheet(WordPackage word) {
        Element root = word.related("/styles").orElse(null);
        defaultParagraph = Nodes.at(root, "docDefaults", "pPrDefault", "pPr");
        defaultRun = Nodes.at(root, "docDefaults", "rPrDefault", "rPr");
        Stream.ofNullable(root).flatMap(all -> Nodes.children(all, "style")).forEach(this::read);
        word.related("/numbering").ifPresent(this::readNumbering);
        word.related("/theme")
                .ifPresent(theme -> Stream.of("major", "minor").forEach(kind -> Nodes.descendants(theme, kind + "Font")
                        .map(font -> Nodes.value(Nodes.at(font, "latin"), "typeface"))
                        .filter(Objects::nonNull)
                        .forEach(face -> themeFonts.putIfAbsent(kind, face))));
    }

    private void read(Element style) {
        String id = Nodes.value(style, "styleId");
        styles.put(id, style);
        if (List.of("1", "true", "on").contains(String.valueOf(Nodes.value(style, "default")))) {
            defaults.put(Nodes.value(style, "type"), id);
        }
    }

    private void readNumbering(Element root) {
        Map<String, Element> templates = new HashMap<>();
        Nodes.children(root, "abstractNum").forEach(each -> templates.put(Nodes.value(each, "abstractNumId"), each));
        Nodes.children(root, "num").forEach(num -> {
            Element template = templates.get(Nodes.value(Nodes.at(num, "abstractNumId"), "val"));
            Stream.concat(
                            Stream.ofNullable(template).flatMap(each -> Nodes.children(each, "lvl")),
                            Nodes.children(num, "lvlOverride").flatMap(each -> Nodes.children(each, "lvl")))
                    .forEach(level -> levels.put(Nodes.value(num, "numId") + "/" + Nodes.value(level, "ilvl"), level));
        });
    }

    /** The styles a style is based on, the first ancestor first; the default of its type when it is not named. */
    private List<Element> chain(String type, String id) {
        Deque<Element> chain = new ArrayDeque<>();
        Element style = styles.get(id == null || !styles.containsKey(id) ? defaults.get(type) : id);
        // A style that is based on itself must not be followed for ever.
        while (style != null && !chain.contains(style)) {
            chain.addFirst(style);
            style = styles.get(Nodes.value(Nodes.at(style, "basedOn"), "val"));
        }
        return new ArrayList<>(chain);
    }

    private static Stream<Element> properties(List<Element> chain, String name) {
        return chain.stream().map(style -> Nodes.at(style, name)).filter(Objects::nonNull);
    }

    private static String style(Element properties, String kind) {
        return Nodes.value(Nodes.at(properties, kind), "val");
    }

    ParagraphFormat paragraph(Element direct, String tableStyle) {
        List<Element> chain = chain("paragraph", style(direct, "pStyle"));
        List<Element> layers = new ArrayList<>();
        layers.add(defaultParagraph);
        if (tableStyle != null) {
            properties(chain("table", tableStyle), "pPr").forEach(layers::add);
        }
        properties(chain, "pPr").forEach(layers::add);
        Optional<Element> level = level(layers, direct);
        level.map(each -> Nodes.at(each, "pPr")).ifPresent(layers::add);
        layers.add(direct);
        String name = chain.isEmpty() ? "" : Nodes.value(chain.get(chain.size() - 1), "styleId");
        return paragraph(layers.stream().filter(Objects::nonNull).toList(), level.isPresent(), name);
    }

    private Optional<Element> level(List<Element> layers, Element direct) {
        String number = null;
        String depth = "0";
        for (Element layer :
                Stream.concat(layers.stream(), Stream.ofNullable(direct)).toList()) {
            Element numbering = Nodes.at(layer, "numPr");
            number = Objects.requireNonNullElse(
                    Nodes.value(Nodes.at(numbering, "numId"), "val"), String.valueOf(number));
            depth = Objects.requireNonNullElse(Nodes.value(Nodes.at(numbering, "ilvl"), "val"), depth);
        }
        return Optional.ofNullable(levels.get(number + "/" + depth));
    }

    private static ParagraphFormat paragraph(List<Element> layers, boolean numbered, String style) {
        int left = 0;
        int firstLine = 0;
        for (Element layer : layers) {
            Element indent = Nodes.at(layer, "ind");
            left = first(Nodes.number(indent, "left"), Nodes.number(indent, "start"), left);
            Integer hanging = Nodes.number(indent, "hanging");
            firstLine = hanging != null ? -hanging : first(Nodes.number(indent, "firstLine"), firstLine);
        }
        String rule = last(layers, "spacing", "lineRule", "auto");
        return new ParagraphFormat(
                alignment(last(layers, "jc", "val", "left")),
                left,
                firstLine,
                spacing(layers, "before"),
                spacing(layers, "after"),
                Integer.parseInt(
                        last(layers, "spacing", "line", String.valueOf(NO_LINE)).replaceFirst("\\..*|[a-z]+$", "")),
                rule,
                layers.stream()
                        .map(layer -> Nodes.toggle(layer, "contextualSpacing"))
                        .filter(Objects::nonNull)
                        .reduce(false, (a, b) -> b),
                numbered,
                style);
    }

    private static String alignment(String written) {
        return switch (written) {
            case "start" -> "left";
            case "end" -> "right";
            case "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" -> "both";
            default -> written;
        };
    }

    private static int spacing(List<Element> layers, String side) {
        int spacing = 0;
        for (Element layer : layers) {
            Element written = Nodes.at(layer, "spacing");
            String automatic = Nodes.value(written, side + "Autospacing");
            Integer lines = Nodes.number(written, side + "Lines");
            if (automatic != null && List.of("1", "true", "on").contains(automatic)) {
                spacing = AUTOMATIC_SPACING;
            } else if (lines != null && lines > 0) {
                spacing = lines * NO_LINE / 100;
            } else {
                spacing = first(Nodes.number(written, side), spacing);
            }
        }
        return spacing;
    }

    private static String last(List<Element> layers, String element, String attribute, String otherwise) {
        return layers.stream()
                .map(layer -> Nodes.value(Nodes.at(layer, element), attribute))
                .filter(Objects::nonNull)
                .reduce(otherwise, (a, b) -> b);
    }

    private static int first(Integer... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    RunFormat run(Element paragraph, Element direct, String tableStyle) {
        List<List<Element>> styled = List.of(
                tableStyle == null
                        ? List.of()
                        : properties(chain("table", tableStyle), "rPr").toList(),
                properties(chain("paragraph", style(paragraph, "pStyle")), "rPr")
                        .toList(),
                style(direct, "rStyle") == null
                        ? List.of()
                        : properties(chain("character", style(direct, "rStyle")), "rPr")
                                .toList());
        List<Element> layers = Stream.of(
                        Stream.ofNullable(defaultRun), styled.stream().flatMap(List::stream), Stream.ofNullable(direct))
                .flatMap(each -> each)
                .toList();
        String position = last(layers, "vertAlign", "val", "baseline");
        return new RunFormat(
                font(layers, "ascii"),
                font(layers, "hAnsi"),
                Double.parseDouble(last(layers, "sz", "val", "20").replaceFirst("[a-z]+$", "")) / 2,
                toggle(styled, direct, "b"),
                toggle(styled, direct, "i"),
                toggle(styled, direct, "caps"),
                toggle(styled, direct, "vanish"),
                !position.equals("baseline"),
                last(layers, "color", "val", "auto"));
    }

    /** Within one element the theme's face wins; a later element wins over both. */
    private String font(List<Element> layers, String script) {
        String font = "Times New Roman";
        for (Element layer : layers) {
            Element fonts = Nodes.at(layer, "rFonts");
            String theme = Nodes.value(fonts, script + "Theme");
            if (theme != null) {
                font = themeFonts.getOrDefault(theme.startsWith("major") ? "major" : "minor", font);
            } else {
                font = Objects.requireNonNullElse(Nodes.value(fonts, script), font);
            }
        }
        return font;
    }

    /** Each level of styles that says "on" turns the property over; what the run itself says is final (17.7.3). */
    private boolean toggle(List<List<Element>> styled, Element direct, String name) {
        Boolean own = Nodes.toggle(direct, name);
        if (own != null) {
            return own;
        }
        boolean on = false;
        for (List<Element> level : styled) {
            on ^= level.stream()
                    .map(layer -> Nodes.toggle(layer, name))
                    .filter(Objects::nonNull)
                    .reduce(false, (a, b) -> b);
        }
        return on || Boolean.TRUE.equals(Nodes.toggle(defaultRun, name));
    }
}
