package vn.vanban.formality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The paragraphs of a DOCX in the order of reading, each with its place and its printed format. */
final class WordDocument {

    private static final Set<String> NOT_READ = Set.of(
            "del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr");

    private record Place(Cell cell, boolean boxed, String tableStyle) {}

    private final WordPackage word;
    private final StyleSheet styles;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final boolean knowsPages;
    private int tables;
    private int page = 1;
    private boolean newPage;

    WordDocument(byte[] docx) {
        word = new WordPackage(docx);
        styles = new StyleSheet(word);
        Element body = Nodes.at(word.main(), "body");
        knowsPages = Nodes.descendants(body, "lastRenderedPageBreak").findAny().isPresent();
        readBlocks(body, new Place(null, false, null));
        Element last = Nodes.at(body, "sectPr");
        endSection(last == null ? Nodes.ensure(body, "sectPr") : last);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Section> sections() {
        return sections;
    }

    StyleSheet styles() {
        return styles;
    }

    boolean hasEvenHeaders() {
        return word.related("/settings")
                .map(settings -> Nodes.toggle(settings, "evenAndOddHeaders"))
                .orElse(false);
    }

    byte[] bytes() {
        return word.bytes();
    }

    private void readBlocks(Node parent, Place place) {
        for (Element child : Nodes.children(parent)) {
            if (Nodes.is(child, "p")) {
                readParagraph(child, place);
            } else if (Nodes.is(child, "tbl")) {
                readTable(child, place);
            } else if (!NOT_READ.contains(child.getLocalName())) {
                readBlocks(child, place);
            }
        }
    }

    private void readTable(Element table, Place place) {
        int number = ++tables;
        int columns =
                (int) Nodes.children(Nodes.at(table, "tblGrid") == null ? table : Nodes.at(table, "tblGrid"), "gridCol")
                        .count();
        String style = Nodes.value(Nodes.at(table, "tblPr", "tblStyle"), "val");
        int row = 0;
        for (Element tr : rows(table, "tr")) {
            int column = 0;
            for (Element tc : rows(tr, "tc")) {
                Integer width = Nodes.number(Nodes.at(tc, "tcPr", "tcW"), "w");
                Integer span = Nodes.number(Nodes.at(tc, "tcPr", "gridSpan"), "val");
                readBlocks(
                        tc,
                        new Place(
                                new Cell(number, row, column, columns, width == null ? 0 : width), place.boxed, style));
                column += span == null ? 1 : span;
            }
            row++;
        }
    }

    /** Rows and cells, those in content controls and revisions included. */
    private static List<Element> rows(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Nodes.children(parent)) {
            if (Nodes.is(child, name)) {
                found.add(child);
            } else if (Set.of("sdt", "sdtContent", "ins", "customXml").contains(child.getLocalName())) {
                found.addAll(rows(child, name));
            }
        }
        return found;
    }

    private void readParagraph(Element element, Place place) {
        Element direct = Nodes.at(element, "pPr");
        boolean breaksBefore = Boolean.TRUE.equals(Nodes.toggle(direct, "pageBreakBefore"));
        boolean startsPage = newPage || breaksBefore;
        int start = page;
        List<Piece> pieces = new ArrayList<>();
        List<Element> boxes = new ArrayList<>();
        readRuns(element, direct, place.tableStyle, pieces, boxes);
        int broken = lastPageBreak(pieces);
        boolean blankBefore = isBlank(pieces.subList(0, Math.max(broken, 0)));
        boolean blankAfter = isBlank(pieces.subList(broken + 1, pieces.size()));
        startsPage |= broken >= 0 && blankBefore && !blankAfter;
        newPage = blankAfter && (broken >= 0 || startsPage);
        paragraphs.add(new Paragraph(
                element,
                paragraphs.size() + 1,
                occurrences.merge(Paragraph.text(pieces), 1, Integer::sum) - 1,
                knowsPages ? start : 0,
                startsPage,
                place.cell,
                place.boxed,
                styles.paragraph(direct, place.tableStyle),
                pieces));
        boxes.forEach(box -> readBlocks(box, new Place(null, true, null)));
        Element section = Nodes.at(direct, "sectPr");
        if (section != null) {
            endSection(section);
            newPage = true;
        }
    }

    private static int lastPageBreak(List<Piece> pieces) {
        int last = pieces.size() - 1;
        while (last >= 0 && !pieces.get(last).breaksPage()) {
            last--;
        }
        return last;
    }

    private static boolean isBlank(List<Piece> pieces) {
        return pieces.stream().allMatch(piece -> piece.letters().isBlank());
    }

    private void readRuns(Element parent, Element direct, String tableStyle, List<Piece> pieces, List<Element> boxes) {
        for (Element child : Nodes.children(parent)) {
            if (Nodes.is(child, "r")) {
                RunFormat format = styles.run(direct, Nodes.at(child, "rPr"), tableStyle);
                readRun(child, child, format, pieces, boxes);
            } else if (!NOT_READ.contains(child.getLocalName())
                    && !child.getLocalName().startsWith("oMath")) {
                readRuns(child, direct, tableStyle, pieces, boxes);
            }
        }
    }

    private void readRun(Element run, Element parent, RunFormat format, List<Piece> pieces, List<Element> boxes) {
        for (Element part : Nodes.children(parent)) {
            String letters = letters(part);
            if (letters != null && !format.hidden()) {
                int start = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
                pieces.add(new Piece(run, part, letters, start, format));
            } else if (Nodes.is(part, "txbxContent")) {
                boxes.add(part);
            } else if (Nodes.is(part, "lastRenderedPageBreak")) {
                page++;
            } else if (!NOT_READ.contains(part.getLocalName())) {
                readRun(run, part, format, pieces, boxes);
            }
        }
    }

    private String letters(Element part) {
        return switch (part.getLocalName()) {
            case "t" -> {
                // Vietnamese letters come whole or as a letter and its accents; both are the same word.
                String text = Normalizer.normalize(part.getTextContent(), Normalizer.Form.NFC);
                part.setTextContent(text);
                yield text;
            }
            case "tab", "ptab" -> "\t";
            case "noBreakHyphen" -> "-";
            case "br", "cr" -> "\n";
            default -> null;
        };
    }

    private void endSection(Element properties) {
        Map<String, Element> headers = new HashMap<>(
                sections.isEmpty()
                        ? Map.of()
                        : sections.get(sections.size() - 1).headers());
        for (String kind : List.of("header", "footer")) {
            Nodes.children(properties, kind + "Reference")
                    .forEach(reference -> word.relatedById(Nodes.value(reference, "id"))
                            .ifPresent(part -> headers.put(kind + " " + Nodes.value(reference, "type"), part)));
        }
        Section section = new Section(sections.size(), properties, headers);
        sections.add(section);
        paragraphs.stream().filter(each -> each.section == null).forEach(each -> each.section = section);
    }
}
