package vn.vanban.rendition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A run of pages of one shape with the same headers and footers. */
final class Section {

    private final Manuscript manuscript;
    private final Node properties;
    private final Map<String, String> parts = new HashMap<>();
    final PageShape shape;
    final List<Strip> strips;

    /** @param before the section before this one, whose headers it has where it names none; null for the first */
    Section(Manuscript manuscript, Node properties, List<Node> blocks, Section before) throws XMLStreamException {
        this.manuscript = manuscript;
        this.properties = properties;
        shape = PageShape.of(properties);
        if (before != null) {
            parts.putAll(before.parts);
        }
        for (Node child : properties.children()) {
            if (child.is("headerReference") || child.is("footerReference")) {
                parts.put(
                        child.name() + child.attribute("type"),
                        manuscript.word.byId(manuscript.word.main(), child.attribute("id")));
            }
        }
        strips = new Story(manuscript, manuscript.word.main(), shape.textWidth(), Styles.Look.NONE, null).set(blocks);
    }

    boolean continuesPageOf(Section before) {
        return before != null && properties.at("type").val().equals("continuous") && shape.isSameSheet(before.shape);
    }

    /** The number of its first page, {@code following} where the section goes on counting. */
    int firstNumber(int following) {
        return (int) properties.at("pgNumType").number("start", following);
    }

    String printed(int number) {
        return Numbering.formatted(number, properties.at("pgNumType").attribute("fmt"));
    }

    /** What stands above the text ("header") or below ("footer"); {@code first} on the section's first page. */
    List<Strip> margin(String place, boolean first, int number, ParagraphReader.PageNumber page)
            throws XMLStreamException {
        String kind = first && properties.at("titlePg").on()
                ? "first"
                : number % 2 == 0 && manuscript.settings.at("evenAndOddHeaders").on() ? "even" : "default";
        String part = parts.getOrDefault(place + "Reference" + kind, "");
        return part.isEmpty()
                ? List.of()
                : new Story(manuscript, part, shape.textWidth(), Styles.Look.NONE, page)
                        .set(manuscript.word.xml(part).children());
    }
}
