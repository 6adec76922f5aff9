package vn.vanban.formality;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Paper, margins and the face of the letters (Phụ lục I, Phần I, Mục I.1–I.5). */
final class PageChecks {

    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;
    private static final double SIZE_TOLERATED = 1.5;
    // Word writes 2 cm as 1134 twips, others 0.79 inch; no ruler shows the difference.
    private static final double MARGIN_TOLERATED = 0.3;
    private static final int COLUMNS_OF_A_WIDE_TABLE = 4;
    private static final String FACE = "Times New Roman";
    private static final int NEARLY_BLACK = 0x40;
    private static final Predicate<String> SYMBOLS = font ->
            font.matches("(?i)(symbol|wingdings.*|webdings|cambria math|mt extra|ms gothic|segoe ui (symbol|emoji))");
    // Their letters are stored under other codes: another face would show other words.
    private static final Predicate<String> OWN_CODES = font -> font.matches("(?i)(\\.vn.*|vni[- ].*)");

    private PageChecks() {}

    static Stream<Fault> size(Anatomy document) {
        return document.word().sections().stream().flatMap(section -> {
            double shorter = Math.min(section.width(), section.height());
            double longer = Math.max(section.width(), section.height());
            boolean a4 =
                    Math.abs(shorter - A4_WIDTH) <= SIZE_TOLERATED && Math.abs(longer - A4_HEIGHT) <= SIZE_TOLERATED;
            boolean turned = section.isLandscape() && section.number() == 0 && !hasWideTable(document, section);
            if (a4 && !turned) {
                return Stream.empty();
            }
            String found = String.format("%s × %s mm", millimetres(section.width()), millimetres(section.height()));
            String expected = turned ? "A4 đứng, 210 × 297 mm" : "A4, 210 × 297 mm";
            return Stream.of(Fault.at(first(document, section), found, expected)
                    .fixedBy(() -> setA4(section, section.isLandscape() && !turned)));
        });
    }

    private static boolean hasWideTable(Anatomy document, Section section) {
        return document.word().paragraphs().stream()
                .anyMatch(paragraph -> paragraph.section == section
                        && paragraph.cell() != null
                        && paragraph.cell().columns() >= COLUMNS_OF_A_WIDE_TABLE);
    }

    private static void setA4(Section section, boolean landscape) {
        Element paper = Nodes.ensure(section.properties(), "pgSz");
        Nodes.set(paper, "w", landscape ? 16838 : 11906);
        Nodes.set(paper, "h", landscape ? 11906 : 16838);
        Nodes.remove(paper, "orient");
        if (landscape) {
            Nodes.set(paper, "orient", "landscape");
        }
    }

    /** A landscape page may carry the margins of the portrait page it is bound with, turned along with it. */
    static Stream<Fault> margin(Anatomy document, String side, double least, double most) {
        return document.word().sections().stream()
                .filter(section -> outside(section.margin(side), least, most)
                        && !(section.isLandscape() && isTurned(section.margin(side))))
                .map(section -> Fault.at(
                                first(document, section),
                                millimetres(section.margin(side)) + " mm",
                                millimetres(least) + "–" + millimetres(most) + " mm")
                        .fixedBy(() -> setMargin(section, side, section.margin(side) < least ? least : most)));
    }

    private static boolean outside(double margin, double least, double most) {
        return margin < least - MARGIN_TOLERATED || margin > most + MARGIN_TOLERATED;
    }

    private static boolean isTurned(double margin) {
        return !outside(margin, 15, 25) || !outside(margin, 30, 35);
    }

    private static void setMargin(Section section, String side, double millimetres) {
        Element margins = Nodes.ensure(section.properties(), "pgMar");
        Nodes.set(margins, side, Section.twips(millimetres));
        if (side.equals("left")) {
            Nodes.set(margins, "gutter", 0);
        }
    }

    private static Line first(Anatomy document, Section section) {
        return document.word().paragraphs().stream()
                .filter(paragraph -> paragraph.section == section && !paragraph.isBlank())
                .findFirst()
                .map(Paragraph::whole)
                .orElse(null);
    }

    private static String millimetres(double length) {
        return Look.points(Math.round(length * 10) / 10.0);
    }

    static Stream<Fault> font(Anatomy document) {
        List<Fault> faults = document.word().paragraphs().stream()
                .map(Paragraph::whole)
                .flatMap(line ->
                        line.written().stream()
                                .collect(Collectors.groupingBy(PageChecks::wrongFace))
                                .entrySet()
                                .stream()
                                .filter(face -> !face.getKey().isEmpty())
                                .map(face -> wrongFace(line, face)))
                .toList();
        return Stream.concat(Fault.together(faults).stream(), color(document));
    }

    private static Fault wrongFace(Line line, Map.Entry<String, List<Piece>> face) {
        Fault fault = Fault.at(line, "phông " + face.getKey(), "phông " + FACE);
        return OWN_CODES.test(face.getKey())
                ? fault
                : fault.fixedBy(() -> face.getValue().forEach(PageChecks::setFace));
    }

    private static String wrongFace(Piece piece) {
        boolean vietnamese =
                piece.letters().codePoints().anyMatch(letter -> letter > 0x7f && Character.isLetter(letter));
        boolean latin =
                piece.letters().codePoints().anyMatch(letter -> letter <= 0x7f && Character.isLetterOrDigit(letter));
        return Stream.of(
                        latin ? piece.format().font() : FACE,
                        vietnamese ? piece.format().otherFont() : FACE)
                .filter(font -> !font.strip().equalsIgnoreCase(FACE) && !SYMBOLS.test(font))
                .findFirst()
                .orElse("");
    }

    private static void setFace(Piece piece) {
        Element fonts = Nodes.ensure(Nodes.ensure(piece.run(), "rPr"), "rFonts");
        Nodes.remove(fonts, "asciiTheme", "hAnsiTheme", "cstheme");
        Stream.of("ascii", "hAnsi", "cs").forEach(script -> Nodes.set(fonts, script, FACE));
    }

    /** Black but for the stamp-like marks of urgency, and for links, which a screen colours. */
    private static Stream<Fault> color(Anatomy document) {
        List<Fault> faults = document.word().paragraphs().stream()
                .filter(paragraph ->
                        !paragraph.whole().folded().matches("(hoa toc|thuong khan|khan|tuyet mat|toi mat|mat)\\b.*"))
                .map(Paragraph::whole)
                .filter(line -> line.written().stream().anyMatch(PageChecks::isColored))
                .map(line -> Fault.at(line, "chữ màu", "chữ màu đen").fixedBy(() -> line.written().stream()
                        .filter(PageChecks::isColored)
                        .forEach(piece ->
                                Nodes.set(Nodes.ensure(Nodes.ensure(piece.run(), "rPr"), "color"), "val", "000000"))))
                .toList();
        return Fault.together(faults).stream();
    }

    private static boolean isColored(Piece piece) {
        String color = piece.format().color();
        if (!color.matches("[0-9A-Fa-f]{6}") || Nodes.is(piece.run().getParentNode(), "hyperlink")) {
            return false;
        }
        int code = Integer.parseInt(color, 16);
        return Stream.of(code >> 16, code >> 8 & 0xff, code & 0xff).anyMatch(channel -> channel > NEARLY_BLACK);
    }
}
