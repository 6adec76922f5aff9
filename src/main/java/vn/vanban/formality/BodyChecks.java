package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How the text of the document is set, and how it ends (Phụ lục I, Phần I, Mục II.6). */
final class BodyChecks {

    private static final String END = "./.";
    private static final int LONGER_THAN_A_LINE = 75;
    private static final int SEEN_AS_TEXT = 45;
    private static final int ONE_CENTIMETRE = 567;
    private static final int HALF_INCH = 720;
    // Rulers step by a quarter of a millimetre up to half of one.
    private static final int INDENT_TOLERATED = 28;
    private static final int SIX_POINTS = 120;
    private static final int SPACING_TOLERATED = 4;
    private static final int SINGLE = 240;
    private static final int ONE_AND_A_HALF = 360;
    private static final int LINE_TOLERATED = 5;
    private static final double SINGLE_OF_SIZE = 1.1;
    private static final double ONE_AND_A_HALF_OF_SIZE = 1.75;

    private BodyChecks() {}

    static Stream<Fault> size(Anatomy document) {
        List<Fault> faults = new ArrayList<>();
        for (Paragraph paragraph : document.body()) {
            Line line = paragraph.whole();
            line.written().stream()
                    .filter(piece -> !piece.format().raised() && isOutside(piece))
                    .filter(piece -> !Nodes.is(piece.run().getParentNode(), "fldSimple"))
                    .findFirst()
                    .ifPresent(piece -> faults.add(
                            Fault.at(line, "cỡ " + Look.points(piece.format().size()), "cỡ 13–14")
                                    .fixedBy(() -> resize(line))));
        }
        return Fault.together(faults).stream();
    }

    private static boolean isOutside(Piece piece) {
        return piece.format().size() < 13 || piece.format().size() > 14;
    }

    private static void resize(Line line) {
        line.written().stream()
                .filter(piece -> !piece.format().raised() && isOutside(piece))
                .forEach(piece -> Look.setSize(
                        Nodes.ensure(piece.run(), "rPr"), piece.format().size() < 13 ? 13 : 14));
    }

    /** A short line looks the same justified or not. */
    static Stream<Fault> alignment(Anatomy document) {
        List<Fault> faults = document.body().stream()
                .filter(paragraph -> !paragraph.format().alignment().equals("both"))
                .filter(paragraph -> isRunningText(paragraph.whole()))
                .filter(paragraph -> !paragraph.whole().isCentred()
                        || paragraph.whole().text().length() > 2 * LONGER_THAN_A_LINE
                        || isSentence(paragraph.whole()))
                .map(paragraph -> Fault.at(
                                paragraph.whole(), inWords(paragraph.format().alignment()), "canh đều hai bên")
                        .fixedBy(() -> Nodes.set(Nodes.ensure(paragraph.properties(), "jc"), "val", "both")))
                .toList();
        return Fault.together(faults).stream();
    }

    private static boolean isSentence(Line line) {
        return !line.isBold()
                && line.text().length() > SEEN_AS_TEXT
                && line.text().matches("[\\p{Lu}\\d].*[.;:]");
    }

    private static boolean isRunningText(Line line) {
        int length = line.text().length();
        return line.isBold() ? length > 2 * LONGER_THAN_A_LINE && !line.isCentred() : length > SEEN_AS_TEXT;
    }

    private static String inWords(String alignment) {
        return switch (alignment) {
            case "center" -> "canh giữa";
            case "right" -> "canh phải";
            default -> "canh trái";
        };
    }

    static Stream<Fault> firstLineIndent(Anatomy document) {
        List<Fault> faults = document.text().stream()
                .filter(paragraph -> paragraph.format().alignment().matches("both|left")
                        && !paragraph.format().numbered())
                .filter(paragraph -> paragraph.text().strip().length() > SEEN_AS_TEXT / 2
                        && !paragraph.text().matches("(?s)(\t| {3,}|\u00a0{2,}).*"))
                .filter(paragraph -> !isIndentRight(paragraph.format()))
                .map(paragraph -> Fault.at(
                                paragraph.whole(), centimetres(position(paragraph.format())), "1 cm hoặc 1,27 cm")
                        .fixedBy(() -> indent(paragraph)))
                .toList();
        return Fault.together(faults).stream();
    }

    private static int position(ParagraphFormat format) {
        return format.left() + format.firstLine();
    }

    private static boolean isIndentRight(ParagraphFormat format) {
        return Stream.of(format.firstLine(), position(format))
                .anyMatch(indent -> Math.abs(indent - ONE_CENTIMETRE) <= INDENT_TOLERATED
                        || Math.abs(indent - HALF_INCH) <= INDENT_TOLERATED);
    }

    private static String centimetres(int twips) {
        return Look.points(Math.round(twips * 254.0 / 1440) / 100.0) + " cm";
    }

    private static void indent(Paragraph paragraph) {
        Element indent = Nodes.ensure(paragraph.properties(), "ind");
        Nodes.remove(indent, "hanging", "firstLine", "firstLineChars", "hangingChars");
        Nodes.set(indent, "left", 0);
        Nodes.set(indent, "firstLine", HALF_INCH);
    }

    /** Between two paragraphs of text that follow each other, tables and blank lines aside. */
    static Stream<Fault> paragraphSpacing(Anatomy document) {
        List<Paragraph> text = document.text();
        List<Fault> faults = IntStream.range(1, text.size())
                .filter(i -> text.get(i).number() == text.get(i - 1).number() + 1)
                .filter(i -> gap(text.get(i - 1), text.get(i)) < SIX_POINTS - SPACING_TOLERATED)
                .mapToObj(i -> Fault.at(
                                text.get(i).whole(),
                                Look.points(gap(text.get(i - 1), text.get(i)) / 20.0) + " pt",
                                "ít nhất 6 pt")
                        .fixedBy(() -> separate(text.get(i))))
                .toList();
        return Fault.together(faults).stream();
    }

    private static int gap(Paragraph above, Paragraph below) {
        boolean alike = above.format().style().equals(below.format().style());
        int after = alike && above.format().contextual() ? 0 : above.format().after();
        int before = alike && below.format().contextual() ? 0 : below.format().before();
        return after + before;
    }

    private static void separate(Paragraph paragraph) {
        Element spacing = Nodes.ensure(paragraph.properties(), "spacing");
        Nodes.remove(spacing, "beforeAutospacing", "beforeLines");
        Nodes.set(spacing, "before", SIX_POINTS);
        Nodes.setToggle(paragraph.properties(), "contextualSpacing", false);
    }

    static Stream<Fault> lineSpacing(Anatomy document) {
        List<Fault> faults = document.text().stream()
                .filter(paragraph -> paragraph.whole().size() > 0)
                .filter(paragraph -> !isLineSpacingRight(paragraph))
                .map(paragraph -> Fault.at(paragraph.whole(), lines(paragraph.format()), "từ dòng đơn đến 1,5 dòng")
                        .fixedBy(() -> {
                            Element spacing = Nodes.ensure(paragraph.properties(), "spacing");
                            Nodes.set(spacing, "line", isTight(paragraph) ? SINGLE : ONE_AND_A_HALF);
                            Nodes.set(spacing, "lineRule", "auto");
                        }))
                .toList();
        return Fault.together(faults).stream();
    }

    private static boolean isTight(Paragraph paragraph) {
        ParagraphFormat format = paragraph.format();
        return format.lineRule().equals("auto")
                ? format.line() < SINGLE - LINE_TOLERATED
                : format.lineRule().equals("exact")
                        && format.line() / 20.0 < paragraph.whole().size() * SINGLE_OF_SIZE;
    }

    private static boolean isLineSpacingRight(Paragraph paragraph) {
        ParagraphFormat format = paragraph.format();
        double most = format.lineRule().equals("auto")
                ? ONE_AND_A_HALF + LINE_TOLERATED
                : paragraph.whole().size() * ONE_AND_A_HALF_OF_SIZE * 20;
        return !isTight(paragraph) && format.line() <= most;
    }

    private static String lines(ParagraphFormat format) {
        return format.lineRule().equals("auto")
                ? Look.points(Math.round(format.line() / 2.4) / 100.0) + " dòng"
                : Look.points(format.line() / 20.0) + " pt";
    }

    static Stream<Fault> ending(Anatomy document) {
        int end = document.closing().start();
        List<Paragraph> all = document.word().paragraphs();
        // An annex that stands before the signature is no part of what the document says.
        List<Paragraph> body = document.body().stream()
                .takeWhile(paragraph -> !Annexes.isHeading(paragraph))
                .toList();
        if (body.isEmpty() || end > all.size()) {
            return Stream.empty();
        }
        Line last = body.get(body.size() - 1).whole();
        boolean tableEnds = all.subList(last.paragraph().number(), end).stream()
                .anyMatch(paragraph -> paragraph.text().strip().endsWith(END));
        if (last.text().endsWith(END) || tableEnds) {
            return Stream.empty();
        }
        int length = last.raw().stripTrailing().length();
        String marks = last.raw().stripTrailing().replaceFirst("(?s).*?([./;,: ]*)$", "$1");
        String ending = last.text().length() > 25
                ? "…" + last.text().substring(last.text().length() - 25)
                : last.text();
        Fault fault = Fault.at(last, "kết thúc “" + ending + "”", "kết thúc bằng “./.”");
        return Stream.of(fault.reworded(last, length - marks.length(), length, END));
    }
}
