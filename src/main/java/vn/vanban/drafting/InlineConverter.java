package vn.vanban.drafting;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Document;

/** The words of one paragraph with what the editor can do to them: bold, italic, underlined, raised, lowered. */
record InlineConverter(
        Document document, boolean bold, boolean italic, boolean underlined, String raised, boolean capitals) {

    /** The key under which a {@code w:t} knows the node of the editor's text it was made from. */
    static final String SOURCE = "source";

    InlineConverter(Document document) {
        this(document, false, false, false, null, false);
    }

    InlineConverter inCapitals() {
        return new InlineConverter(document, bold, italic, underlined, raised, true);
    }

    InlineConverter inItalics() {
        return new InlineConverter(document, bold, true, underlined, raised, capitals);
    }

    /** @param mark words of its own, spaces and all, before those of the nodes */
    org.w3c.dom.Element paragraph(String style, String mark, List<Node> nodes) {
        org.w3c.dom.Element paragraph = WordXml.element(
                document, "p", WordXml.element(document, "pPr", WordXml.element(document, "pStyle", style)));
        if (!mark.isEmpty()) {
            paragraph.appendChild(run(WordXml.text(document, mark)));
        }
        nodes.forEach(node -> append(paragraph, node));
        return paragraph;
    }

    static String style(org.w3c.dom.Element paragraph) {
        List<org.w3c.dom.Element> styles = WordXml.descendants(paragraph, "pStyle");
        return styles.isEmpty() ? "" : styles.get(0).getAttributeNS(WordXml.W, "val");
    }

    private void append(org.w3c.dom.Element paragraph, Node node) {
        if (node instanceof TextNode text) {
            String words = paragraph.getLastChild() == paragraph.getFirstChild()
                    ? text.text().stripLeading()
                    : text.text();
            if (!words.isEmpty()) {
                org.w3c.dom.Element written = WordXml.text(document, capitals ? words.toUpperCase(Locale.ROOT) : words);
                written.setUserData(SOURCE, text, null);
                paragraph.appendChild(run(written));
            }
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                paragraph.appendChild(run(WordXml.element(document, "br")));
            } else if (element.is("span.footnote")) {
                paragraph.appendChild(superscript().run(Footnotes.reference(document, element.text())));
            } else if (!element.normalName().matches("script|style")) {
                InlineConverter inner = inside(element.normalName());
                element.childNodes().forEach(child -> inner.append(paragraph, child));
            }
        }
    }

    private InlineConverter superscript() {
        return new InlineConverter(document, bold, italic, underlined, "superscript", capitals);
    }

    private InlineConverter inside(String tag) {
        return switch (tag) {
            case "b", "strong" -> new InlineConverter(document, true, italic, underlined, raised, capitals);
            case "i", "em" -> new InlineConverter(document, bold, true, underlined, raised, capitals);
            case "u" -> new InlineConverter(document, bold, italic, true, raised, capitals);
            case "sup" -> superscript();
            case "sub" -> new InlineConverter(document, bold, italic, underlined, "subscript", capitals);
            default -> this;
        };
    }

    private org.w3c.dom.Element run(org.w3c.dom.Element content) {
        org.w3c.dom.Element properties = WordXml.element(document, "rPr");
        if (bold) {
            properties.appendChild(WordXml.element(document, "b"));
        }
        if (italic) {
            properties.appendChild(WordXml.element(document, "i"));
        }
        if (underlined) {
            properties.appendChild(WordXml.element(document, "u", "single"));
        }
        if (raised != null) {
            properties.appendChild(WordXml.element(document, "vertAlign", raised));
        }
        return properties.hasChildNodes()
                ? WordXml.element(document, "r", properties, content)
                : WordXml.element(document, "r", content);
    }
}
