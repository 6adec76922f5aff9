package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the facts in the form of a document: its head, title, and the block of recipients and signature. */
final class FactsReader {

    private static final String NOTATION = "[A-ZĐa-z&]+[A-ZĐ0-9a-z&.\\-/()]*(?:\\s?[-,]\\s?[A-ZĐ]{2,8}\\b)*";
    private static final Pattern NUMBER =
            Pattern.compile("(?u)[Ss][ốôồóỐ]\\s*[:.]?\\s*(\\d+[a-z]?)\\s*(/\\s*\\d{4})?\\s*/\\s*(" + NOTATION + ")");
    private static final Pattern PARTY_NUMBER =
            Pattern.compile("(?u)[Ss][ốôồó]\\s*[:.]?\\s*(\\d+)\\s?-\\s?([A-ZĐ]{2,4}[a-z]?/[A-ZĐ]{2,8})");
    private static final Pattern BLANK_NUMBER = Pattern.compile("(?u)S[ốôồó]\\s*:[\\s.…]*/\\s*(" + NOTATION + ")");
    private static final Pattern SUBJECT = Pattern.compile("(?iu)V/v\\.?\\s*:?\\s*(.*)|^Về (?:việc )?(.+)");
    private static final Pattern DECIDER = Pattern.compile(
            "(?u)(?:ỦY BAN|UỶ BAN|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ|TỔNG CỤC|CỤC TRƯỞNG|HIỆU TRƯỞNG|THỐNG ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|TRƯỞNG BAN).*");
    private static final Pattern PLACE =
            Pattern.compile("(?u)(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\\b.*");
    private static final Pattern URGENCY =
            Pattern.compile("(?u)(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT|DỰ THẢO)");
    private static final Pattern TOLD = Pattern.compile(
            "(?iu)(?:ký|ban hành|có|ra)\\s+(?:ban hành\\s+)?(?=(?:công điện|chỉ thị|công văn|thông báo|kế hoạch|quyết định|nghị quyết|văn bản)\\s+số)");

    private static final Pattern DATELINE = Pattern.compile("(?u)\\p{Lu}[^.;:]{1,40}\\p{L}\\s?,\\s*ng[àa]y.*");
    private static final Pattern BROKEN_DATE =
            Pattern.compile("(?su).*ng[àa]y(?:\\s*\\d{1,2})?(?:\\s*th[áa]ng(?:\\s*\\d{1,2})?)?\\s*");
    private static final int HEAD = 20;

    /** How far into the sentence that tells of a document its number and date stand. */
    private static final int OPENING = 80;

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
                Optional.ofNullable(issued(head, opening))
                        .or(() -> Optional.ofNullable(issuedAfter()))
                        .orElseGet(this::issuedAtTheEnd),
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
        var told = TOLD.matcher(first);
        if (layout.title() < 0 && told.find() && !isLetter()) {
            return first.substring(told.end(), Math.min(first.length(), told.end() + OPENING));
        }
        return layout.title() < 0 && DocumentTypes.begun(first).isPresent() ? first : "";
    }

    private String type(List<String> head, String opening) {
        if (layout.title() >= 0) {
            var title = paragraphs.get(layout.title()).value();
            return DocumentTypes.titled(title)
                    .or(() -> DocumentTypes.opened(title))
                    .orElse(null);
        }
        if (!opening.isEmpty()) {
            return DocumentTypes.begun(opening).orElse(null);
        }
        boolean notation = head.stream()
                .anyMatch(line -> NUMBER.matcher(line).find()
                        || BLANK_NUMBER.matcher(line).find());
        return isLetter() || notation ? "CV" : null;
    }

    private boolean isLetter() {
        return paragraphs.stream().limit(20).anyMatch(line -> Layout.isAddress(line.value()));
    }

    private static String number(List<String> head, String opening) {
        var lines = with(opening, head);
        for (var line : lines) {
            var matcher = NUMBER.matcher(line);
            if (matcher.find() && (line.equals(opening) || line.charAt(matcher.start()) == 'S')) {
                return number(matcher);
            }
            var party = PARTY_NUMBER.matcher(line);
            if (party.lookingAt()) {
                return party.group(1) + "-" + party.group(2);
            }
        }
        return brokenNumber(lines);
    }

    // "Số: 21" on one line, "/KH-UBND" on the next: a page breaks where it likes.
    private static String brokenNumber(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            var matcher = NUMBER.matcher(lines.get(i) + " " + lines.get(i + 1));
            if (lines.get(i).matches("(?u)S[ốô]\\s*:?\\s*\\d{0,5}") && matcher.lookingAt()) {
                return number(matcher);
            }
        }
        return null;
    }

    private static String number(Matcher matcher) {
        var year = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\s", "");
        return matcher.group(1)
                + year
                + "/"
                + matcher.group(3).replaceAll("\\s", "").replaceAll("[.\\-/]+$", "");
    }

    private static LocalDate issued(List<String> head, String opening) {
        var lines = with(opening, head);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean place = line.matches(
                            "(?su).*\\p{L}\\s?,\\s*(?:(?:hồi|lúc)\\s[\\p{L}\\d:\\s]{2,18}?)?ng[àa]y.*|(?iu)ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}")
                    || line.equals(opening);
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
                .filter(line ->
                        line.length() < OPENING && DATELINE.matcher(line).matches())
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
            if (line.length() < OPENING && line.matches("(?su)\\p{Lu}[^.;:]*\\p{L},\\s*ng[àa]y.*")) {
                return IssueDate.in(line);
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
