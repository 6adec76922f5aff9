package vn.vanban.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Type, number and day of a document that others tell of: a news site ("UBND tỉnh đã có Thông báo 12/TB-UBND …"), the
 * table in which an archive keeps it, or the note above an annex ("Kèm theo Quyết định số …"). Each may be null.
 */
record ToldDocument(String type, String number, LocalDate issued) {

    private static final String TYPES =
            "(?:công điện|chỉ thị|công văn|thông báo|kế hoạch|quyết định|nghị quyết|kết luận|hướng dẫn|văn bản)";
    private static final Pattern ISSUED_BY =
            Pattern.compile("(?iu)\\b(?:ký|ban hành|có|ra)\\s+(?:ban hành\\s+)?(?=" + TYPES + "\\s+(?:số\\s+)?\\d)");
    private static final Pattern NAMED = Pattern.compile("(?iu)" + TYPES + "\\s+(?=\\d)");
    /** Sites leave out "số", offices do not. */
    private static final Pattern ANSWERED =
            Pattern.compile("(?iu)(?:theo|căn cứ|tại)\\b.{0,60}?(" + TYPES + "\\s+\\d.*)");

    private static final Pattern AGREED = Pattern.compile("(?iu)(?:thực hiện|căn cứ|triển khai|để)\\b.*");
    private static final Pattern ATTACHED = Pattern.compile("(?iu)\\W*(?:ban hành )?kèm theo (?=" + TYPES + " số)");

    private static final int LINES = 8;
    private static final int TABLE = 40;
    private static final int HEADING = 100;

    /** How far into the sentence that tells of a document its number and date stand. */
    private static final int OPENING = 80;

    /** What a page tells of a document whose own head it leaves out, or null. */
    static ToldDocument of(List<Paragraph> paragraphs, Layout layout) {
        var lines = paragraphs.stream().limit(LINES).map(Paragraph::value).toList();
        if (lines.isEmpty()) {
            return null;
        }
        if (DocumentTypes.begun(lines.get(0)).isPresent()) {
            return told(lines.get(0), lines.get(0), null);
        }
        if (layout.title() >= 0) {
            var told = named(lines);
            return told == null || DocumentTypes.opened(lines.get(0)).equals(Optional.ofNullable(told.type()))
                    ? told
                    : null;
        }
        for (var line : lines) {
            var sentence = ISSUED_BY.matcher(line);
            if (sentence.find() && !AGREED.matcher(line).matches()) {
                return told(opening(line, sentence.end()), opening(line, sentence.end()), before(line));
            }
            var answer = ANSWERED.matcher(line);
            if (answer.lookingAt() && line.endsWith("như sau:")) {
                return told(answer.group(1), "", null);
            }
            if (line.length() > HEADING && !isHeading(line)) {
                break;
            }
        }
        return named(lines);
    }

    // The heading of a page counts only where a sentence below says the same.
    private static ToldDocument named(List<String> lines) {
        var heading = NAMED.matcher(lines.get(0));
        var number = heading.find() ? DocumentNumber.told(opening(lines.get(0), heading.start())) : null;
        return lines.stream()
                .skip(1)
                .filter(line -> number != null && line.contains(number) && !isHeading(line))
                .findFirst()
                .map(line -> told(
                        lines.get(0).substring(heading.start()),
                        "",
                        ISSUED_BY.matcher(line).find() ? before(line) : null))
                .orElse(null);
    }

    private static boolean isHeading(String line) {
        return !line.endsWith(".") && !line.endsWith(":") && !line.contains(". ");
    }

    private static ToldDocument told(String name, String dated, LocalDate day) {
        var within = IssueDate.in(dated);
        return new ToldDocument(
                DocumentTypes.opened(name + " ")
                        .or(() -> DocumentTypes.begun(name))
                        .orElse(null),
                DocumentNumber.told(name),
                within != null ? within : day);
    }

    private static String opening(String line, int from) {
        return line.substring(from, Math.min(line.length(), from + OPENING));
    }

    // "Ngày 5/3/2026, UBND tỉnh đã có …"
    private static LocalDate before(String line) {
        return Text.fold(opening(line, 0)).startsWith("ngay") ? IssueDate.in(opening(line, 0)) : null;
    }

    /** What the note above an annex says of the document it belongs to, or null. */
    static ToldDocument attached(List<Paragraph> paragraphs, Layout layout, String type) {
        return paragraphs.stream()
                .skip(layout.recipients())
                .map(Paragraph::value)
                .map(line -> {
                    Matcher note = ATTACHED.matcher(line);
                    return note.lookingAt() ? line.substring(note.end()) : null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .map(note -> new ToldDocument(
                        DocumentTypes.begun(note).orElse(null), DocumentNumber.told(note), IssueDate.in(note)))
                .filter(note -> type == null || type.equals(note.type()))
                .orElse(null);
    }

    /** "Số hiệu: …", "Loại văn bản: …", "Ngày ban hành: …" above the text, or null. */
    static ToldDocument listed(List<Paragraph> paragraphs) {
        var lines = paragraphs.stream()
                .limit(TABLE)
                .map(line -> line.value().replaceAll("[|*]", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        Function<String, Optional<String>> under = label -> IntStream.range(0, lines.size() - 1)
                .filter(i -> lines.get(i).equals(label))
                .mapToObj(i -> lines.get(i + 1))
                .findFirst();
        return under.apply("Số hiệu:")
                .map(number -> new ToldDocument(
                        under.apply("Loại văn bản:")
                                .flatMap(type -> DocumentTypes.titled(type.toUpperCase()))
                                .orElse(null),
                        number,
                        under.apply("Ngày ban hành:")
                                .map(day -> IssueDate.in("ngày " + day))
                                .orElse(null)))
                .orElse(null);
    }
}
