package vn.vanban.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the facts in the form of a document: its head, title, and the block of recipients and signature. */
final class FactsReader {

    private static final Pattern SUBJECT = Pattern.compile("(?iu)V/v\\.?\\s*:?\\s*(.*)|^Về (?:việc )?(.+)");
    private static final Pattern DECIDER = Pattern.compile(
            "(?u)(?:ỦY BAN|UỶ BAN|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ|TỔNG CỤC|CỤC TRƯỞNG|HIỆU TRƯỞNG|THỐNG ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|TRƯỞNG BAN).*");
    private static final Pattern PLACE =
            Pattern.compile("(?u)(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\\b.*");
    private static final Pattern URGENCY =
            Pattern.compile("(?u)(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT|DỰ THẢO)");
    private static final Pattern DATELINE = Pattern.compile("(?u)\\p{Lu}[^.;:]{1,40}\\p{L}\\s?,\\s*ng[àa]y.*");
    private static final Pattern BROKEN_DATE =
            Pattern.compile("(?su).*ng[àa]y(?:\\s*\\d{1,2})?(?:\\s*th[áa]ng(?:\\s*\\d{1,2})?)?\\s*");
    private static final Pattern ADOPTED =
            Pattern.compile("(?u)Nghị quyết này[^.;]{0,200}?thông qua (?:vào )?(ngày .{8,30})");
    private static final int HEAD = 20;

    /** The longest line of place and date. */
    private static final int DATED = 80;

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
        var told = told();
        var type = type(head, told);
        var attached = ToldDocument.attached(paragraphs, layout, type);
        boolean blank = DocumentNumber.isIn(head);
        var number = first(
                told == null ? null : told.number(),
                DocumentNumber.in(head),
                attached == null || blank ? null : attached.number());
        boolean same = attached != null && number != null && number.equals(attached.number());
        var closing = ClosingBlock.of(paragraphs, layout, text);
        return new DocumentFacts(
                type,
                number,
                first(
                        told == null ? null : told.issued(),
                        issued(head),
                        issuedAfter(),
                        issuedAtTheEnd(),
                        same ? attached.issued() : null,
                        "NQ".equals(type) ? adopted() : null),
                agency(head),
                subject(head),
                closing.signer(),
                closing.recipients(),
                closing.archive(),
                Citations.of(text, number));
    }

    @SafeVarargs
    private static <T> T first(T... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private List<String> head() {
        int end = layout.title() >= 0 ? layout.title() : layout.body();
        return paragraphs.subList(0, Math.min(end, paragraphs.size())).stream()
                .map(paragraph -> paragraph.isMarked() ? "" : paragraph.value())
                .toList();
    }

    // News sites and archives print a text without its head and tell what it is.
    private ToldDocument told() {
        var listed = ToldDocument.listed(paragraphs);
        return listed != null || isLetter() ? listed : ToldDocument.of(paragraphs, layout);
    }

    private String type(List<String> head, ToldDocument told) {
        if (layout.title() >= 0) {
            var title = paragraphs.get(layout.title()).value();
            return DocumentTypes.titled(title)
                    .or(() -> DocumentTypes.opened(title))
                    .orElse(null);
        }
        if (told != null) {
            return told.type();
        }
        if (isLetter()) {
            return "CV";
        }
        var notation = DocumentNumber.notation(head);
        return DocumentTypes.coded(notation).orElse(notation.isEmpty() ? null : "CV");
    }

    private boolean isLetter() {
        return paragraphs.stream().limit(20).anyMatch(line -> Layout.isAddress(line.value()));
    }

    private static LocalDate issued(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean place = line.matches(
                    "(?su).*\\p{L}\\s?,\\s*(?:(?:hồi|lúc)\\s[\\p{L}\\d:\\s]{2,18}?)?ng[àa]y.*|(?iu)ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}");
            var date = place ? IssueDate.in(line) : null;
            if (date == null
                    && place
                    && i + 1 < lines.size()
                    && BROKEN_DATE.matcher(line).matches()) {
                date = IssueDate.in(line + " " + lines.get(i + 1));
            }
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    // A page of two columns may give the place and date after "Kính gửi:".
    private LocalDate issuedAfter() {
        return paragraphs.stream()
                .limit(HEAD)
                .map(Paragraph::value)
                .filter(line -> line.length() < DATED && DATELINE.matcher(line).matches())
                .map(IssueDate::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // Some offices, and forms from elsewhere, put place and date above the signature.
    private LocalDate issuedAtTheEnd() {
        int end = Math.min(layout.recipients(), paragraphs.size());
        for (int i = Math.max(layout.body(), end - 3); i < end; i++) {
            var line = paragraphs.get(i).value();
            if (line.length() < DATED && line.matches("(?su)\\p{Lu}[^.;:]*\\p{L},\\s*ng[àa]y.*")) {
                return IssueDate.in(line);
            }
        }
        return null;
    }

    // "Nghị quyết này … thông qua ngày …": what a council adopts is of that day.
    private LocalDate adopted() {
        int end = Math.min(layout.recipients(), paragraphs.size());
        var found = ADOPTED.matcher(paragraphs.subList(Math.min(layout.body(), end), end).stream()
                .map(Paragraph::value)
                .collect(Collectors.joining(" ")));
        return found.find() ? IssueDate.in(found.group(1)) : null;
    }

    private static String agency(List<String> head) {
        String agency = null;
        for (var line : head) {
            var left = line.replaceAll(
                            "(?iu)Đ[ẢA]NG C[ỘO]NG S[ẢA]N VI[ỆE]T NAM|C[ỘO]NG H[ÒO][AÀ].*|^\\s*(?:C[ỘO]NG\\s*)?(?:H[ÒO][AÀ] X[ÃA] H[ỘO]I.*)?$|Đ[ộo]c l[ậâa]p.*|S[ốô]\\s*:.*|\\S+(?: \\S+)?,\\s*ngày.*|[_—=#-]+",
                            " ")
                    .strip();
            boolean capitals = left.equals(left.toUpperCase())
                    && left.chars().filter(Character::isLetter).count()
                            > (line.equals("ỦY") || line.equals("UỶ") ? 1 : 3);
            boolean names = capitals
                    && !left.startsWith("V/V")
                    && left.chars().noneMatch(Character::isDigit)
                    && !URGENCY.matcher(left).matches();
            left = left.replaceAll("\\s+", " ")
                    .replaceFirst(
                            "(?u)^(?:UBND|ỦY BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|TP)\\.? .+? (?=(?:SỞ|VĂN PHÒNG|CHI CỤC|CÔNG AN|TRƯỜNG) )",
                            "");
            names &= !left.isEmpty() && Character.isLetter(left.charAt(0));
            boolean goesOn = agency != null
                    && (UnitNames.headAt(Words.of(left), 0) == 0
                            || PLACE.matcher(left).matches()
                            || left.startsWith("VÀ ")
                            || left.startsWith("BAN NHÂN DÂN"));
            agency = names ? goesOn ? agency + " " + left : left : agency;
        }
        return agency;
    }

    /** Below the subject of a decision stands, in capitals, who decides. */
    private static int endOfSubject(List<String> lines) {
        return IntStream.range(1, lines.size())
                .filter(i -> isCapitals(lines.get(i))
                        && (!isCapitals(lines.get(0))
                                || DECIDER.matcher(lines.get(i)).matches()
                                        && !lines.get(i - 1).matches("(?u).*(?:CỦA|CHO|DO|VỀ|VỚI)")))
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
            return lines.isEmpty() ? untitled() : String.join(" ", lines.subList(0, endOfSubject(lines)));
        }
        return subjectIn(head.stream());
    }

    // "Chỉ thị về việc phòng, chống dịch": a title and subject on one line.
    private String untitled() {
        return subjectIn(
                Stream.of(paragraphs.get(layout.title()).value().replaceFirst("(?u)^\\p{L}+ \\p{L}+ (?=về )", "V/v ")));
    }

    private static String subjectIn(Stream<String> lines) {
        return lines.map(SUBJECT::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                .findFirst()
                .orElse(null);
    }
}
