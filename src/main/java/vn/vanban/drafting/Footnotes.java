package vn.vanban.drafting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The footnotes of the editor's text as a part of their own in the DOCX, numbered as they are referred to. */
final class Footnotes {

    private static final String PART = "word/footnotes.xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORDS = "words";
    private static final String TEN_POINTS = "20";
    private static final String EMPTY = "<w:footnotes xmlns:w=\"" + WordXml.W + "\">"
            + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\">"
            + "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>";

    private Footnotes() {}

    /** What stands in the text; the note itself is written by {@link #write}. */
    static Element reference(Document document, String words) {
        Element reference = WordXml.element(document, "footnoteReference");
        reference.setUserData(WORDS, words, null);
        return reference;
    }

    /** Writes the notes of a text that has just been set into the parts of its DOCX. */
    static void write(Map<String, byte[]> parts, Document document) throws Exception {
        List<Element> references = WordXml.descendants(document.getDocumentElement(), "footnoteReference").stream()
                .filter(reference -> reference.getUserData(WORDS) != null)
                .toList();
        if (references.isEmpty()) {
            return;
        }
        boolean first = !parts.containsKey(PART);
        Document notes = WordXml.parse(first ? EMPTY.getBytes(StandardCharsets.UTF_8) : parts.get(PART));
        int id = WordXml.descendants(notes.getDocumentElement(), "footnote").stream()
                .mapToInt(note -> Integer.parseInt(note.getAttributeNS(WordXml.W, "id")))
                .max()
                .orElse(0);
        for (Element reference : references) {
            id++;
            reference.setAttributeNS(WordXml.W, "w:id", String.valueOf(id));
            Element note = note(notes, (String) reference.getUserData(WORDS));
            note.setAttributeNS(WordXml.W, "w:id", String.valueOf(id));
            notes.getDocumentElement().appendChild(note);
        }
        parts.put(PART, WordXml.write(notes));
        if (first) {
            name(parts);
        }
    }

    private static Element note(Document notes, String words) {
        Element mark = WordXml.element(
                notes,
                "r",
                look(notes, WordXml.element(notes, "vertAlign", "superscript")),
                WordXml.element(notes, "footnoteRef"));
        Element text = WordXml.element(notes, "r", look(notes), WordXml.text(notes, " " + words));
        Element properties = WordXml.element(notes, "pPr", WordXml.element(notes, "jc", "both"));
        return WordXml.element(notes, "footnote", WordXml.element(notes, "p", properties, mark, text));
    }

    private static Element look(Document notes, Element... more) {
        Element look = WordXml.element(
                notes, "rPr", WordXml.element(notes, "sz", TEN_POINTS), WordXml.element(notes, "szCs", TEN_POINTS));
        for (Element each : more) {
            look.appendChild(each);
        }
        return look;
    }

    private static void name(Map<String, byte[]> parts) throws Exception {
        Document types = WordXml.parse(parts.get(TYPES));
        Element override = types.createElementNS(types.getDocumentElement().getNamespaceURI(), "Override");
        override.setAttribute("PartName", "/" + PART);
        override.setAttribute(
                "ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml");
        types.getDocumentElement().appendChild(override);
        parts.put(TYPES, WordXml.write(types));
        Document relationships = WordXml.parse(parts.get(RELATIONSHIPS));
        Element relationship =
                relationships.createElementNS(relationships.getDocumentElement().getNamespaceURI(), "Relationship");
        relationship.setAttribute("Id", "rIdFootnotes");
        relationship.setAttribute(
                "Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes");
        relationship.setAttribute("Target", "footnotes.xml");
        relationships.getDocumentElement().appendChild(relationship);
        parts.put(RELATIONSHIPS, WordXml.write(relationships));
    }
}
