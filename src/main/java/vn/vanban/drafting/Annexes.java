package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.w3c.dom.Document;

/**
 * The annexes in the same file (NĐ 30/2020, Phụ lục I, Mục III.1 and mẫu 2.2): each begins in the editor with an
 * {@code h1.annex} that holds its name, and follows the signature on pages counted from 1.
 */
final class Annexes {

    private static final String BEGINNING = "h1.annex";
    private static final String BLANK = "\u00a0".repeat(8);
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    record Annex(List<Node> name, StringBuilder html) {

        /** Its name in words. */
        String title() {
            Element title = new Element("p");
            name.forEach(node -> title.appendChild(node.clone()));
            return title.text();
        }

        String text() {
            return html.toString();
        }
    }

    private final StringBuilder body = new StringBuilder();
    private final List<Annex> annexes = new ArrayList<>();

    private Annexes() {}

    static Annexes in(String html) {
        Annexes found = new Annexes();
        var parsed = Jsoup.parseBodyFragment(html);
        // Line breaks put in for reading would be printed as spaces.
        parsed.outputSettings().prettyPrint(false);
        for (Node node : parsed.body().childNodes()) {
            if (node instanceof Element element && element.is(BEGINNING)) {
                found.annexes.add(new Annex(element.childNodesCopy(), new StringBuilder()));
            } else {
                found.current().append(node.outerHtml());
            }
        }
        return found;
    }

    private StringBuilder current() {
        return annexes.isEmpty() ? body : annexes.get(annexes.size() - 1).html();
    }

    /** What stands before the signature. */
    String body() {
        return body.toString();
    }

    /** The first one, which then is no annex any more but the text a decision puts into force; empty when there is none. */
    Annex takeFirst() {
        return annexes.isEmpty() ? new Annex(List.of(), new StringBuilder()) : annexes.remove(0);
    }

    /** Puts them behind everything else in the document. */
    void appendTo(Document document, DraftContent draft) {
        org.w3c.dom.Element content =
                WordXml.descendants(document.getDocumentElement(), "body").get(0);
        org.w3c.dom.Element pages = WordXml.children(content, "sectPr").get(0);
        for (int i = 0; i < annexes.size(); i++) {
            content.insertBefore(endOfSection(document, pages), pages);
            if (i == 0) {
                countFromOne(document, pages);
            }
            for (org.w3c.dom.Element block : blocks(document, i, draft)) {
                content.insertBefore(block, pages);
            }
        }
    }

    private List<org.w3c.dom.Element> blocks(Document document, int index, DraftContent draft) {
        Annex annex = annexes.get(index);
        InlineConverter inline = new InlineConverter(document);
        List<org.w3c.dom.Element> blocks = new ArrayList<>();
        String number = annexes.size() == 1 ? "" : " " + roman(index + 1);
        blocks.add(inline.paragraph("VBPhan", "Phụ lục" + number, List.of()));
        if (!annex.name().isEmpty()) {
            blocks.add(inline.inCapitals().paragraph("VBTieuDePhan", "", annex.name()));
        }
        blocks.add(inline.inItalics().paragraph("VBNoiDungGiua", reference(draft), List.of()));
        blocks.addAll(new BodyConverter(document).convert(annex.text()));
        return blocks;
    }

    /** Number and day stay blank: on an electronic document they stand in its heading only. */
    private static String reference(DraftContent draft) {
        String type = draft.typeName().substring(0, 1)
                + draft.typeName().substring(1).toLowerCase(Locale.forLanguageTag("vi"));
        return "(Kèm theo %s số%s%s ngày%stháng%snăm %d của %s)"
                .formatted(type, BLANK, draft.notation(), BLANK, BLANK, draft.year(), draft.organizationName());
    }

    /** An empty line that ends a section, with the pages as they are until here. */
    private static org.w3c.dom.Element endOfSection(Document document, org.w3c.dom.Element pages) {
        return WordXml.element(
                document,
                "p",
                WordXml.element(
                        document, "pPr", WordXml.element(document, "pStyle", "VBGachNgan"), pages.cloneNode(true)));
    }

    private static void countFromOne(Document document, org.w3c.dom.Element pages) {
        if (!WordXml.children(pages, "pgNumType").isEmpty()) {
            return;
        }
        org.w3c.dom.Element numbers = WordXml.element(document, "pgNumType");
        numbers.setAttributeNS(WordXml.W, "w:start", "1");
        pages.insertBefore(numbers, WordXml.children(pages, "pgMar").get(0).getNextSibling());
    }

    private static String roman(int number) {
        return "X".repeat(number / 10) + ROMAN[number % 10];
    }
}
