package vn.vanban.rendition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The styles of a document, each with all it inherits. */
final class Styles {

    /** What a style, or a place in a document, says about paragraphs and about runs. */
    record Look(Properties paragraph, Properties run) {

        static final Look NONE = new Look(Properties.NONE, Properties.NONE);

        static Look of(Node element) {
            return new Look(Properties.of(element.at("pPr")), Properties.of(element.at("rPr")));
        }

        Look with(Look direct) {
            return new Look(paragraph.with(direct.paragraph), run.with(direct.run));
        }
    }

    /** What a table style adds: its own properties and the look of what stands in the table. */
    record TableLook(Properties table, Properties cell, Look content, Map<String, TableLook> parts) {}

    private final Map<String, Node> styles = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Look defaults;
    private String paragraphStyle = "";
    private String tableStyle = "";

    Styles(Node part) {
        defaults = new Look(
                Properties.of(part.at("docDefaults", "pPrDefault", "pPr")),
                Properties.of(part.at("docDefaults", "rPrDefault", "rPr")));
        part.forEach("style", style -> {
            styles.put(style.attribute("styleId"), style);
            if (Set.of("1", "true").contains(style.attribute("default"))) {
                paragraphStyle =
                        style.attribute("type").equals("paragraph") ? style.attribute("styleId") : paragraphStyle;
                tableStyle = style.attribute("type").equals("table") ? style.attribute("styleId") : tableStyle;
            }
        });
    }

    /** The look of a paragraph of this style inside a table, or outside with {@link Look#NONE}. */
    Look paragraph(String styleId, Look table) {
        return defaults.with(table).with(inherited(styles.containsKey(styleId) ? styleId : paragraphStyle));
    }

    Properties character(String styleId) {
        return styleId.isEmpty() ? Properties.NONE : inherited(styleId).run();
    }

    TableLook table(String styleId) {
        return table(styles.containsKey(styleId) ? styleId : tableStyle, new HashSet<>());
    }

    private TableLook table(String styleId, Set<String> seen) {
        Node style = styles.getOrDefault(styleId, Node.NONE);
        if (!style.exists() || !seen.add(styleId)) {
            return new TableLook(Properties.NONE, Properties.NONE, Look.NONE, Map.of());
        }
        TableLook base = table(style.at("basedOn").val(), seen);
        Map<String, TableLook> parts = new HashMap<>(base.parts());
        style.forEach("tblStylePr", part -> parts.put(part.attribute("type"), own(part, Map.of())));
        TableLook own = own(style, parts);
        return new TableLook(
                base.table().with(own.table()),
                base.cell().with(own.cell()),
                base.content().with(own.content()),
                parts);
    }

    private static TableLook own(Node style, Map<String, TableLook> parts) {
        return new TableLook(Properties.of(style.at("tblPr")), Properties.of(style.at("tcPr")), Look.of(style), parts);
    }

    private Look inherited(String styleId) {
        Look known = looks.get(styleId);
        if (known == null) {
            Node style = styles.getOrDefault(styleId, Node.NONE);
            // Guards against a style that is based on itself.
            looks.put(styleId, Look.NONE);
            known = style.exists() ? inherited(style.at("basedOn").val()).with(Look.of(style)) : Look.NONE;
            looks.put(styleId, known);
        }
        return known;
    }
}
