package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A tagged field of a template ({@code w:sdt}), around words of one paragraph or around whole paragraphs. */
record ContentControl(Element sdt) {

    static List<ContentControl> allIn(Document document) {
        return WordXml.descendants(document.getDocumentElement(), "sdt").stream()
                .map(ContentControl::new)
                .filter(control -> !control.tag().isEmpty())
                .toList();
    }

    String tag() {
        return property("tag");
    }

    /** The Vietnamese name that Word shows at the control. */
    String title() {
        return property("alias");
    }

    private String property(String name) {
        return WordXml.children(sdt, "sdtPr").stream()
                .flatMap(properties -> WordXml.children(properties, name).stream())
                .map(property -> property.getAttributeNS(WordXml.W, "val"))
                .findFirst()
                .orElse("");
    }

    Element content() {
        return WordXml.children(sdt, "sdtContent").get(0);
    }

    /**
     * One copy of the prototype for each text: the first text takes the first child, the second the second, and so on;
     * the last child serves all that remain.
     */
    void fill(List<String> texts) {
        Element content = content();
        List<Element> prototypes = prototypes(content);
        List<Node> filled = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Element copy =
                    (Element) prototypes.get(Math.min(i, prototypes.size() - 1)).cloneNode(true);
            write(copy, texts.get(i));
            filled.add(copy);
        }
        replaceContent(filled);
    }

    void replaceContent(List<? extends Node> nodes) {
        Element content = content();
        while (content.hasChildNodes()) {
            content.removeChild(content.getFirstChild());
        }
        nodes.forEach(content::appendChild);
    }

    /** Leaves the content and takes the control away. */
    void unwrap() {
        Element content = content();
        while (content.hasChildNodes()) {
            sdt.getParentNode().insertBefore(content.getFirstChild(), sdt);
        }
        sdt.getParentNode().removeChild(sdt);
    }

    private static List<Element> prototypes(Element content) {
        List<Element> paragraphs = WordXml.children(content, "p");
        return paragraphs.isEmpty() ? WordXml.children(content, "r").subList(0, 1) : paragraphs;
    }

    private static void write(Element prototype, String text) {
        List<Element> runs = WordXml.isWord(prototype, "r") ? List.of(prototype) : WordXml.descendants(prototype, "r");
        Element first = runs.get(0);
        runs.stream().skip(1).forEach(run -> run.getParentNode().removeChild(run));
        WordXml.children(first, "t").forEach(first::removeChild);
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                first.appendChild(WordXml.element(first.getOwnerDocument(), "br"));
            }
            first.appendChild(WordXml.text(first.getOwnerDocument(), lines[i]));
        }
    }
}
