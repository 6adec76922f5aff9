package vn.vanban.rendition;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A document as it is read: its parts, and what all of them share. */
final class Manuscript {

    final WordPackage word;
    final Styles styles;
    final Numbering numbering;
    final Faces faces;
    final Node settings;
    final Map<String, Node> footnotes = new HashMap<>();
    /** Points between the tab stops nobody has set. */
    final double tabDistance;

    private final Map<String, String> theme = new HashMap<>();
    private int notes;

    Manuscript(WordPackage word, Faces faces) throws XMLStreamException {
        this.word = word;
        this.faces = faces;
        String main = word.main();
        styles = new Styles(word.xml(word.byType(main, "styles")));
        numbering = new Numbering(word.xml(word.byType(main, "numbering")));
        settings = word.xml(word.byType(main, "settings"));
        tabDistance = Math.max(1, settings.at("defaultTabStop").number("val", 720) / 20);
        word.xml(word.byType(main, "footnotes")).forEach("footnote", note -> footnotes.put(note.attribute("id"), note));
        word.xml(word.byType(main, "theme"))
                .at("themeElements", "clrScheme")
                .children()
                .forEach(color -> {
                    Node value = color.children().isEmpty()
                            ? Node.NONE
                            : color.children().get(0);
                    theme.put(color.name(), value.has("lastClr") ? value.attribute("lastClr") : value.val());
                });
    }

    int nextNote() {
        return ++notes;
    }

    /** Which Word first wrote it decides some distances; 12 is Word 2007. */
    int wordVersion() {
        return settings.at("compat").children("compatSetting").stream()
                .filter(setting -> setting.attribute("name").equals("compatibilityMode"))
                .mapToInt(setting -> (int) setting.number("val", 12))
                .findFirst()
                .orElse(12);
    }

    /** The colour that a fill or line of a drawing names, or {@code otherwise}. */
    String color(Node fill, String otherwise) {
        Node scheme = fill.at("schemeClr");
        if (scheme.exists()) {
            String name =
                    switch (scheme.val()) {
                        case "tx1" -> "dk1";
                        case "bg1" -> "lt1";
                        case "tx2" -> "dk2";
                        case "bg2" -> "lt2";
                        default -> scheme.val();
                    };
            return TextStyle.color(theme.getOrDefault(name, ""), otherwise);
        }
        return TextStyle.color(fill.at("srgbClr").val(), fill.at("sysClr").exists() ? "000000" : otherwise);
    }
}
