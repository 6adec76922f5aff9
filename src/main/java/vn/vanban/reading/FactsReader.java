package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the facts in the form of a document: its head, title, and the block of recipients and signature. */
final class FactsReader {

    private static final String NOTATION = "[A-ZĐa-z&]+[A-ZĐ0-9a-z&.\\-/()]*";
    private static final Pattern NUMBER =
            Pattern.compile("(?u)[Ss][ốôồó]\\s*[:.]?\\s*(\\d+[a-z]?)\\s*(/\\s*\\d{4})?\\s*/\\s*(" + NOTATION + ")");
    private static final Pattern BLANK_NUMBER = Pattern.compile("(?u)S[ốôồó]\\s*:[\\s.…]*/\\s*(" + NOTATION + ")");
    private static final Pattern SUBJECT = Pattern.compile("(?iu)V/v\\.?:?\\s*(.*)");

    private final List<Paragraph> paragraphs;
    private final Layout layout;

    private FactsReader(List<Paragraph> paragraphs, Layout layout) {
        this.paragraphs = paragraphs;
        this.layout = layout;
    }

    static DocumentFacts read(List<Paragraph> paragraphs, Layout layout, Text text) {
        return new FactsReader(paragraphs, layout).read(text);
    }

    private DocumentFacts read(Text text) {
        var head = head();
        var opening = opening();
        var number = number(head, opening);
        var closing = ClosingBlock.of(paragraphs, layout, text);
        return new DocumentFacts(
                type(head, opening),
                number,
                issued(head, opening),
                agency(head),
                subject(head),
                closing.signer(),
                closing.recipients(),
                closing.archive(),
                Citations.of(text, number));
    }

    private List<String> head() {
        int end = layout.title() >= 0 ? layout.title() : layout.body();
        return paragraphs.subList(0, Math.min(end, paragraphs.size())).stream()
                .map(paragraph -> paragraph.isMarked() ? "" : paragraph.value())
                .toList();
    }

    /** The first sentence of a text without a head, as news sites print it: "Công điện số … ngày … của …". */
    private String opening() {
        var first = paragraphs.isEmpty() ? "" : paragraphs.get(0).value();
        return layout.title() < 0 && DocumentTypes.begun(first).isPresent() ? first : "";
    }

    private String type(List<String> head, String opening) {
        if (layout.title() >= 0) {
            return DocumentTypes.titled(paragraphs.get(layout.title()).value()).orElse(null);
        }
        if (!opening.isEmpty()) {
            return DocumentTypes.begun(opening).orElse(null);
        }
        boolean letter = paragraphs.stream().limit(20).anyMatch(line -> Text.fold(line.value())
                .startsWith("kinh gui"));
        boolean notation = head.stream()
                .anyMatch(line -> NUMBER.matcher(line).find()
                        || BLANK_NUMBER.matcher(line).find());
        return letter || notation ? "CV" : null;
    }

    private static String number(List<String> head, String opening) {
        for (var line : with(opening, head)) {
            var matcher = NUMBER.matcher(line);
            if (matcher.find() && (line.equals(opening) || line.charAt(matcher.start()) == 'S')) {
                var year = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\s", "");
                return matcher.group(1) + year + "/" + matcher.group(3).replaceAll("[.\\-/]+$", "");
            }
        }
        return null;
    }

    private static LocalDate issued(List<String> head, String opening) {
        for (var line : with(opening, head)) {
            boolean place = line.matches("(?su).*\\p{L},\\s*ng[àa]y.*") || line.equals(opening);
            var date = place ? IssueDate.in(line) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static List<String> with(String opening, List<String> head) {
        if (opening.isEmpty()) {
            return head;
        }
        var lines = new ArrayList<>(head);
        lines.add(0, opening);
        return lines;
    }

    private static String agency(List<String> head) {
        String agency = null;
        for (var line : head) {
            var left = line.replaceAll(
                            "(?iu)C[ỘO]NG H[ÒO][AÀ].*|Đ[ộo]c l[ậâa]p.*|S[ốô]\\s*:.*|\\S+(?: \\S+)?,\\s*ngày.*|[_—=#-]+",
                            " ")
                    .strip();
            boolean capitals = left.equals(left.toUpperCase())
                    && left.chars().filter(Character::isLetter).count() > 3;
            agency = capitals && !left.startsWith("V/V") ? left.replaceAll("\\s+", " ") : agency;
        }
        return agency;
    }

    /** Below the subject of a decision stands, in capitals, who decides. */
    private static int endOfSubject(List<String> lines) {
        return IntStream.range(1, lines.size())
                .filter(i -> isCapitals(lines.get(i)) && !isCapitals(lines.get(0)))
                .findFirst()
                .orElse(lines.size());
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase());
    }

    private String subject(List<String> head) {
        if (layout.title() >= 0) {
            var lines = paragraphs.subList(layout.title() + 1, Math.min(layout.body(), paragraphs.size())).stream()
                    .map(Paragraph::value)
                    .filter(line -> !line.startsWith("(") && line.chars().anyMatch(Character::isLetter))
                    .toList();
            return lines.isEmpty() ? null : String.join(" ", lines.subList(0, endOfSubject(lines)));
        }
        return head.stream()
                .map(SUBJECT::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }
}
