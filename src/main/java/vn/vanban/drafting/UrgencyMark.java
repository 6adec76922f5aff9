package vn.vanban.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.vanban.document.Urgency;

/**
 * The framed red mark below number and subject at the left: HỎA TỐC 30 mm wide, THƯỢNG KHẨN 40, KHẨN 20, each 8 high
 * (NĐ 30/2020, Phụ lục I, Mục II.10b). Put on the finished file, so that each template and each upload bears it alike.
 */
final class UrgencyMark {

    private static final String RED = "FF0000";
    private static final String FACE = "Times New Roman";
    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 1440 / 25.4;

    private record Mark(String words, int width) {}

    private static final Map<Urgency, Mark> MARKS = Map.of(
            Urgency.URGENT, new Mark("KHẨN", 20),
            Urgency.VERY_URGENT, new Mark("THƯỢNG KHẨN", 40),
            Urgency.EXPRESS, new Mark("HỎA TỐC", 30));

    private UrgencyMark() {}

    /** The same file with this mark alone, or with none; what a writer typed there is taken away. */
    static byte[] on(byte[] docx, Urgency urgency) {
        try {
            DocxFile file = new DocxFile(docx);
            Document document = file.document();
            Optional<Element> heading = heading(document);
            if (heading.isEmpty()) {
                return docx;
            }
            boolean typed = removeFrom(heading.get());
            if (urgency == Urgency.NORMAL && !typed) {
                return docx;
            }
            if (urgency != Urgency.NORMAL) {
                List<Element> rows = WordXml.children(heading.get(), "tr");
                Element cell = WordXml.children(rows.get(rows.size() - 1), "tc").get(0);
                cell.appendChild(paragraph(document, MARKS.get(urgency), width(cell)));
            }
            return file.with(document);
        } catch (Exception e) {
            throw new IllegalStateException("The mark of urgency could not be set", e);
        }
    }

    /** The table whose words begin the page and hold the number. */
    private static Optional<Element> heading(Document document) {
        return WordXml.descendants(document.getDocumentElement(), "tbl").stream()
                .filter(table -> words(table).contains("Số:"))
                .findFirst();
    }

    private static boolean removeFrom(Element heading) {
        List<Element> typed = WordXml.descendants(heading, "p").stream()
                .filter(paragraph -> MARKS.values().stream().anyMatch(mark -> mark.words()
                        .equalsIgnoreCase(words(paragraph).strip())))
                .toList();
        typed.forEach(paragraph -> paragraph.getParentNode().removeChild(paragraph));
        return !typed.isEmpty();
    }

    private static String words(Node node) {
        return node.getTextContent();
    }

    private static double width(Element cell) {
        return WordXml.descendants(cell, "tcW").stream()
                .map(width -> Double.parseDouble(width.getAttributeNS(WordXml.W, "w")))
                .findFirst()
                .orElse(4215.0);
    }

    private static Element paragraph(Document document, Mark mark, double cellWidth) {
        String indent = Long.toString(Math.max(0, Math.round((cellWidth - mark.width() * TWIPS) / 2)));
        Element frame = WordXml.element(document, "pBdr");
        for (String side : List.of("top", "left", "bottom", "right")) {
            Element edge = WordXml.element(document, side, "single");
            // A line of 13 points in a frame of 8 mm.
            set(edge, "sz", "8", "space", side.equals("left") || side.equals("right") ? "0" : "3", "color", RED);
            frame.appendChild(edge);
        }
        Element spacing = set(WordXml.element(document, "spacing"), "before", "160", "after", "60", "line", "300");
        set(spacing, "lineRule", "exact");
        Element run = WordXml.element(
                document,
                "r",
                WordXml.element(
                        document,
                        "rPr",
                        set(WordXml.element(document, "rFonts"), "ascii", FACE, "hAnsi", FACE, "cs", FACE),
                        WordXml.element(document, "b"),
                        WordXml.element(document, "color", RED),
                        WordXml.element(document, "sz", "26")),
                WordXml.text(document, mark.words()));
        return WordXml.element(
                document,
                "p",
                WordXml.element(
                        document,
                        "pPr",
                        frame,
                        spacing,
                        set(WordXml.element(document, "ind"), "left", indent, "right", indent, "firstLine", "0"),
                        WordXml.element(document, "jc", "center")),
                run);
    }

    private static Element set(Element element, String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttributeNS(WordXml.W, "w:" + attributes[i], attributes[i + 1]);
        }
        return element;
    }
}
