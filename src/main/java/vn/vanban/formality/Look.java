package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How the words of one component are printed: size in points, upright or italic, bold or not, capitals (Phụ lục I, Mục V). */
record Look(double smallest, double largest, boolean bold, boolean italic, boolean capitals, boolean centred) {

    private static final double HALF_LINE_TOLERATED = 34;

    static Look size(double smallest, double largest) {
        return new Look(smallest, largest, false, false, false, false);
    }

    Look inBold() {
        return new Look(smallest, largest, true, italic, capitals, centred);
    }

    Look inItalics() {
        return new Look(smallest, largest, bold, true, capitals, centred);
    }

    Look inCapitals() {
        return new Look(smallest, largest, bold, italic, true, centred);
    }

    Look inTheMiddle() {
        return new Look(smallest, largest, bold, italic, capitals, true);
    }

    /** All that a line breaks, in one fault; none when it looks right. */
    Stream<Fault> faults(Line line) {
        List<String> wrong = new ArrayList<>();
        List<RunFormat> formats = line.written().stream().map(Piece::format).toList();
        formats.stream()
                .map(RunFormat::size)
                .filter(size -> size < smallest || size > largest)
                .findFirst()
                .ifPresent(size -> wrong.add("cỡ " + points(size)));
        if (formats.stream().anyMatch(format -> format.bold() != bold)) {
            wrong.add(bold ? "không đậm" : "đậm");
        }
        if (formats.stream().anyMatch(format -> format.italic() != italic)) {
            wrong.add(italic ? "không nghiêng" : "nghiêng");
        }
        boolean lettersWrong = capitals && !line.isCapitals();
        if (lettersWrong) {
            wrong.add("chữ thường");
        }
        boolean aside = centred && isAside(line);
        if (aside) {
            wrong.add("không ở giữa");
        }
        return wrong.isEmpty()
                ? Stream.empty()
                : Stream.of(Fault.at(line, String.join(", ", wrong), words())
                        .fixedBy(() -> apply(line, lettersWrong, aside)));
    }

    Stream<Fault> faults(List<Line> lines) {
        return Fault.together(lines.stream().flatMap(this::faults).toList()).stream();
    }

    /** A line that fills its cell, or is pushed to the middle by spaces, looks centred whatever its paragraph says. */
    private static boolean isAside(Line line) {
        Paragraph paragraph = line.paragraph();
        if (line.isCentred()
                || line.raw().matches("(?s)[ \u00a0]{3,}.*")
                || line.from() > 0
                || paragraph.text().startsWith("\t")) {
            return false;
        }
        Cell cell = paragraph.cell();
        double room = cell == null ? paragraph.section.textWidthInPoints() : cell.width() / 20.0;
        int indent = paragraph.format().left() + paragraph.format().firstLine();
        return (room == 0 || room - line.width() > 2 * HALF_LINE_TOLERATED) && indent < 400
                || paragraph.format().alignment().equals("right");
    }

    private void apply(Line line, boolean lettersWrong, boolean aside) {
        for (Piece piece : line.written()) {
            Element properties = Nodes.ensure(piece.run(), "rPr");
            if (piece.format().size() < smallest || piece.format().size() > largest) {
                double size = piece.format().size() < smallest ? smallest : largest;
                setSize(properties, size);
            }
            if (piece.format().bold() != bold) {
                Nodes.setToggle(properties, "b", bold);
            }
            if (piece.format().italic() != italic) {
                Nodes.setToggle(properties, "i", italic);
            }
            if (lettersWrong && piece.isEditable()) {
                piece.text().setTextContent(piece.text().getTextContent().toUpperCase(Locale.ROOT));
            }
        }
        if (aside) {
            Nodes.set(Nodes.ensure(line.paragraph().properties(), "jc"), "val", "center");
            Element indent = Nodes.at(line.paragraph().properties(), "ind");
            Stream.ofNullable(indent)
                    .filter(Objects::nonNull)
                    .forEach(each -> Nodes.remove(each, "firstLine", "hanging"));
        }
    }

    static void setSize(Element runProperties, double points) {
        Nodes.set(Nodes.ensure(runProperties, "sz"), "val", Math.round(points * 2));
        Nodes.set(Nodes.ensure(runProperties, "szCs"), "val", Math.round(points * 2));
    }

    private String words() {
        return "cỡ " + points(smallest) + (smallest == largest ? "" : "–" + points(largest))
                + (capitals ? ", in hoa" : "")
                + (italic ? ", nghiêng" : ", đứng")
                + (bold ? ", đậm" : ", không đậm")
                + (centred ? ", ở giữa" : "");
    }

    static String points(double size) {
        return size == Math.rint(size)
                ? String.valueOf((int) size)
                : String.valueOf(size).replace('.', ',');
    }
}
