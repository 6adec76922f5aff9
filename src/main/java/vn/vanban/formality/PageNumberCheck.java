package vn.vanban.formality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Page numbers: Arabic, from 1, centred in the top margin, 13–14, upright, none on the first page (Mục I.7). */
final class PageNumberCheck {

    private static final String WANTED = "số trang ở giữa lề trên, cỡ 13–14, chữ đứng, không hiện ở trang 1";
    private static final double SURELY_LONGER = 1.15;
    private static final double LINE_HEIGHT = 1.15;

    private PageNumberCheck() {}

    static Stream<Fault> faults(Anatomy document) {
        Section first = document.word().sections().get(0);
        Element header = first.headers().get("header default");
        Element number = field(header);
        if (number == null) {
            Section below = document.word().sections().stream()
                    .filter(section -> field(section.headers().get("footer default")) != null)
                    .findFirst()
                    .orElse(null);
            if (below != null) {
                return Stream.of(Fault.at(null, "số trang ở lề dưới", WANTED));
            }
            boolean numberedLater = document.word().sections().stream()
                    .anyMatch(section -> field(section.headers().get("header default")) != null);
            return numberedLater || !isLong(document)
                    ? Stream.empty()
                    : Stream.of(Fault.at(null, "không có số trang", WANTED));
        }
        return Stream.of(position(document, number), format(document, number), firstPage(first), counting(first))
                .filter(Objects::nonNull);
    }

    /** The run of the PAGE field, or the simple field itself; null when there is none. */
    private static Element field(Element part) {
        if (part == null) {
            return null;
        }
        return Stream.concat(
                        Nodes.descendants(part, "fldSimple").filter(field -> names(Nodes.value(field, "instr"))),
                        Nodes.descendants(part, "instrText")
                                .filter(instruction -> names(instruction.getTextContent()))
                                .map(instruction -> (Element) instruction.getParentNode()))
                .findFirst()
                .orElse(null);
    }

    private static boolean names(String instruction) {
        return instruction != null && instruction.toUpperCase().matches("(?s).*\\bPAGE\\b.*");
    }

    private static Fault position(Anatomy document, Element number) {
        Element paragraph = ancestor(number, "p");
        Element properties = Nodes.at(paragraph, "pPr");
        Element frame = Nodes.at(properties, "framePr");
        boolean centred =
                document.word().styles().paragraph(properties, null).alignment().equals("center")
                        || "center".equals(Nodes.value(frame, "xAlign"))
                        || Nodes.descendants(paragraph, "tab").anyMatch(tab -> Nodes.is(tab.getParentNode(), "r"))
                        || Nodes.descendants(paragraph, "ptab").findAny().isPresent()
                        || ancestor(number, "txbxContent") != null
                        || ancestor(number, "tc") != null;
        return centred
                ? null
                : Fault.at(null, "số trang không ở giữa", WANTED).fixedBy(() -> {
                    Element own = Nodes.ensure(paragraph, "pPr");
                    Nodes.set(Nodes.ensure(own, "jc"), "val", "center");
                });
    }

    private static Fault format(Anatomy document, Element number) {
        Element paragraph = Nodes.at(ancestor(number, "p"), "pPr");
        List<Element> runs =
                Nodes.is(number, "fldSimple") ? Nodes.descendants(number, "r").toList() : result(number);
        List<RunFormat> formats = (runs.isEmpty() ? List.of(number) : runs)
                .stream()
                        .map(run -> document.word().styles().run(paragraph, Nodes.at(run, "rPr"), null))
                        .toList();
        List<String> wrong = new ArrayList<>();
        formats.stream()
                .map(RunFormat::size)
                .filter(size -> size < 13 || size > 14)
                .findFirst()
                .ifPresent(size -> wrong.add("cỡ " + Look.points(size)));
        if (formats.stream().anyMatch(RunFormat::italic)) {
            wrong.add("nghiêng");
        }
        return wrong.isEmpty()
                ? null
                : Fault.at(null, "số trang " + String.join(", ", wrong), WANTED)
                        .fixedBy(() ->
                                Nodes.descendants(ancestor(number, "p"), "r").forEach(PageNumberCheck::correct));
    }

    private static void correct(Element run) {
        Element properties = Nodes.ensure(run, "rPr");
        Look.setSize(properties, 14);
        Nodes.setToggle(properties, "i", false);
    }

    /** The runs that show the number: those with letters behind the instruction, up to the field's end. */
    private static List<Element> result(Element instruction) {
        List<Element> shown = new ArrayList<>();
        for (Node node = instruction.getNextSibling(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element run && Nodes.is(run, "r")) {
                if ("end".equals(Nodes.value(Nodes.at(run, "fldChar"), "fldCharType"))) {
                    break;
                }
                if (Nodes.at(run, "t") != null) {
                    shown.add(run);
                }
            }
        }
        return shown;
    }

    private static Fault firstPage(Section first) {
        boolean conditional = Nodes.descendants(first.headers().get("header default"), "instrText")
                .anyMatch(instruction ->
                        instruction.getTextContent().toUpperCase().matches("(?s).*\\bIF\\b.*"));
        boolean onFirst = field(first.headers().get("header first")) != null
                || field(first.headers().get("footer first")) != null;
        if (conditional || first.hasOwnFirstPage() && !onFirst) {
            return null;
        }
        Fault fault = Fault.at(null, "số trang hiện ở trang 1", WANTED);
        return onFirst ? fault : fault.fixedBy(() -> Nodes.setToggle(first.properties(), "titlePg", true));
    }

    private static Fault counting(Section first) {
        Element numbers = Nodes.at(first.properties(), "pgNumType");
        Integer start = Nodes.number(numbers, "start");
        String format = Nodes.value(numbers, "fmt");
        boolean arabic = format == null || List.of("decimal", "numberInDash").contains(format);
        if (arabic && (start == null || start == 1)) {
            return null;
        }
        return Fault.at(null, arabic ? "đánh số từ " + start : "không phải chữ số Ả Rập", "chữ số Ả Rập, bắt đầu từ 1")
                .fixedBy(() -> Nodes.remove(numbers, "start", "fmt"));
    }

    private static Element ancestor(Node node, String name) {
        for (Node parent = node; parent != null; parent = parent.getParentNode()) {
            if (parent instanceof Element element && Nodes.is(element, name)) {
                return element;
            }
        }
        return null;
    }

    /** Whether the document surely goes beyond its first page. */
    private static boolean isLong(Anatomy document) {
        // What is bound behind the signature is counted by itself.
        List<Paragraph> paragraphs =
                document.word().paragraphs().subList(0, document.closing().start());
        if (paragraphs.stream().skip(1).anyMatch(PageNumberCheck::isBeyondFirstPage)) {
            return true;
        }
        Section first = document.word().sections().get(0);
        double height = 0;
        Map<String, Map<Integer, Double>> rows = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            double own = height(paragraph);
            if (paragraph.cell() == null) {
                height += own;
            } else {
                rows.computeIfAbsent(
                                paragraph.cell().table() + "/"
                                        + paragraph.cell().row(),
                                key -> new HashMap<>())
                        .merge(paragraph.cell().column(), own, Double::sum);
            }
        }
        height += rows.values().stream().collect(Collectors.summingDouble(row -> row.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0)));
        return height > first.textHeightInPoints() * SURELY_LONGER;
    }

    private static boolean isBeyondFirstPage(Paragraph paragraph) {
        return paragraph.page() > 1
                || paragraph.startsPage()
                || paragraph.pieces().stream().anyMatch(Piece::breaksPage);
    }

    private static double height(Paragraph paragraph) {
        Line whole = paragraph.whole();
        ParagraphFormat format = paragraph.format();
        double width = paragraph.cell() != null && paragraph.cell().width() > 0
                ? paragraph.cell().width() / 20.0
                : paragraph.section.textWidthInPoints();
        double size = whole.size() == 0 ? 13 : whole.size();
        double line =
                format.lineRule().equals("auto") ? size * LINE_HEIGHT * format.line() / 240 : format.line() / 20.0;
        return Math.ceil((whole.width() + 1) / width) * line + (format.before() + format.after()) / 20.0;
    }
}
