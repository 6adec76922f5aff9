package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The block at the end of the text: "Nơi nhận" with its list, and who signs. */
final class Closing {

    private static final Pattern HEADING = Pattern.compile("noi nhan\\b.{0,12}");
    private static final Pattern ARCHIVE =
            Pattern.compile("[-–—+*•]? ?luu ?[:;,.]? ?(vt|van thu|vp|ho so|hs|h so)\\b.*|[-–—] ?luu ?:.*");
    // Read with its accents: "Trưởng" is an office, "Trương" a family.
    private static final Pattern OFFICE = Pattern.compile(
            "((tm|kt|tl|tuq|q|t ?/ ?m|k ?/ ?t|t ?/ ?l) ?[. ].*)|((tổng |phó |quyền |q\\. )*(giám đốc|chủ tịch|trưởng|thủ trưởng|bộ trưởng|"
                    + "vụ trưởng|cục trưởng|chi cục trưởng|tổng cục trưởng|hiệu trưởng|viện trưởng|chánh |phó |thủ tướng|tổng thanh tra|thanh tra|bí thư|thư ký|"
                    + "chủ t[oọ]a|chủ toạ|chủ trì|chủ nhiệm|[uủ][yỷ] viên|đội trưởng|tổ trưởng|hạt trưởng|kiểm toán|đoàn trưởng|trạm trưởng|"
                    + "tư lệnh|chính [uủ][yỷ]|chỉ huy|kế toán|người |đại diện|bên [ab]\\b|tổng biên tập|thống đốc|thành viên|thủ quỹ|tổng giám đốc).*)");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "(viện|hội đồng|ban|[uủ][yỷ] ban|ubnd|hđnd|vụ|sở|cục|văn phòng|phòng|trung tâm|trường|bệnh viện|bộ|đoàn|tổ|chi cục|công ty)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAME = Pattern.compile(
            "((GS|PGS|TS|ThS|BS|DS|KS|CN|CKI|CKII|BSCK\\w*|BSCKI{1,2}|NGND|NGƯT|TTND|TTƯT|Dr|Ths|Bs|Ts)\\.? ?)*"
                    + "(Ông |Bà )?\\p{Lu}\\p{L}*( \\p{Lu}\\p{L}*){1,5}");
    private static final int LONGEST_LINE = 90;
    private static final int FAR_RIGHT = 2500;

    private final List<Line> recipients = new ArrayList<>();
    private final List<Line> signers = new ArrayList<>();
    private final int start;
    private final int end;

    Closing(List<Paragraph> paragraphs, int from) {
        int anchor = anchor(paragraphs, from);
        start = anchor < 0 ? paragraphs.size() : start(paragraphs, anchor, from);
        end = anchor < 0 ? paragraphs.size() : end(paragraphs, anchor);
        sort(paragraphs.subList(start, end));
    }

    private static int anchor(List<Paragraph> paragraphs, int from) {
        for (Pattern sign : List.of(HEADING, ARCHIVE)) {
            for (int i = from; i < paragraphs.size(); i++) {
                boolean found = paragraphs.get(i).lines(true).stream()
                        .anyMatch(line -> sign.matcher(line.folded()).matches());
                if (found) {
                    return i;
                }
            }
        }
        for (int i = paragraphs.size() - 1; i > from; i--) {
            boolean found = paragraphs.get(i).lines(true).stream().anyMatch(Closing::isCapacity);
            if (found) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a short line begins with an office or a mark of authority, however it is printed. */
    static boolean isTitle(Line line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        return text.length() < LONGEST_LINE
                && (OFFICE.matcher(text).matches()
                        || line.isCapitals() && ORGANIZATION.matcher(text).matches());
    }

    static boolean isCapacity(Line line) {
        return isTitle(line)
                && (line.isCapitals() || line.isBold())
                && !line.text().endsWith(";");
    }

    static boolean isName(Line line) {
        return NAME.matcher(line.text()).matches();
    }

    /** The whole table of the anchor, or the lines of the block that stand before it. */
    private static int start(List<Paragraph> paragraphs, int anchor, int from) {
        int start = anchor;
        while (start > from && partOfBlock(paragraphs, start - 1, anchor)) {
            start--;
        }
        while (start < anchor
                && paragraphs.get(start).isBlank()
                && paragraphs.get(start).cell() == null) {
            start++;
        }
        return start;
    }

    private static boolean partOfBlock(List<Paragraph> paragraphs, int i, int anchor) {
        Paragraph paragraph = paragraphs.get(i);
        if (paragraph.isBlank()) {
            return true;
        }
        if (paragraph.cell() != null) {
            int table = paragraph.cell().table();
            Cell other = paragraphs.get(anchor).cell();
            return other != null && other.table() == table
                    || paragraphs.stream()
                            .filter(each -> each.cell() != null && each.cell().table() == table)
                            .flatMap(each -> each.lines(true).stream())
                            .filter(line -> !line.isRule())
                            .findFirst()
                            .filter(Closing::isCapacity)
                            .isPresent();
        }
        Line line = paragraph.whole();
        boolean aside = !line.paragraph().format().alignment().matches("both|left")
                || line.paragraph().format().left() + line.paragraph().format().firstLine() > FAR_RIGHT
                || line.raw().startsWith("\t\t");
        return paragraph.lines(true).stream()
                        .allMatch(each ->
                                isCapacity(each) && each.isCapitals() || aside && (isCapacity(each) || isName(each)))
                || line.text().matches("[-–+] ?.*;") && line.size() < 13 && line.size() > 0;
    }

    private static int end(List<Paragraph> paragraphs, int anchor) {
        int i = anchor;
        Cell cell = paragraphs.get(anchor).cell();
        while (cell != null
                && i < paragraphs.size()
                && paragraphs.get(i).cell() != null
                && paragraphs.get(i).cell().table() == cell.table()) {
            i++;
        }
        for (; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean elsewhere = i > anchor
                    && (paragraph.startsPage()
                            || paragraph.section != paragraphs.get(anchor).section
                            || cell != null && paragraph.cell() != null
                            || paragraph.text().length() > 2 * LONGEST_LINE
                            || Annexes.isHeading(paragraph));
            if (elsewhere) {
                break;
            }
        }
        return i;
    }

    private void sort(List<Paragraph> block) {
        Line heading = block.stream()
                .flatMap(paragraph -> paragraph.lines(true).stream())
                .filter(line -> HEADING.matcher(line.folded()).matches())
                .findFirst()
                .or(() -> block.stream()
                        .flatMap(paragraph -> paragraph.lines(true).stream())
                        .filter(line -> ARCHIVE.matcher(line.folded()).matches())
                        .findFirst())
                .orElse(null);
        Cell listCell = heading == null ? null : heading.paragraph().cell();
        for (Paragraph paragraph : block) {
            List<Line> lines = paragraph.lines(true);
            for (Line line : lines) {
                if (!line.isRule() && !line.text().startsWith("(")) {
                    (heading != null && isOfList(line, lines, heading, listCell) ? recipients : signers).add(line);
                }
            }
        }
    }

    private static boolean isOfList(Line line, List<Line> lines, Line heading, Cell listCell) {
        Cell cell = line.paragraph().cell();
        if (listCell != null) {
            return cell != null
                    && cell.table() == listCell.table()
                    && cell.column() == listCell.column()
                    && (cell.row() >= listCell.row());
        }
        if (cell != null) {
            return false;
        }
        boolean first = lines.indexOf(line) == 0
                && !line.paragraph().text().substring(0, line.from()).contains("\t");
        boolean after = line.paragraph().number() >= heading.paragraph().number()
                || line.text().matches("[-–+] ?.*");
        ParagraphFormat format = line.paragraph().format();
        boolean aside = !format.alignment().matches("both|left") || format.left() + format.firstLine() > FAR_RIGHT;
        return first && after && !aside && (line == heading || !(isCapacity(line) && line.isCapitals()));
    }

    /** "Nơi nhận:"; null when it is not written. */
    Line heading() {
        return recipients.stream()
                .filter(line -> HEADING.matcher(line.folded()).matches())
                .findFirst()
                .orElse(null);
    }

    /** The lines below "Nơi nhận:", that of the archive included. */
    List<Line> list() {
        int heading = recipients.indexOf(heading());
        return recipients.subList(heading + 1, recipients.size());
    }

    static boolean isArchive(Line line) {
        return ARCHIVE.matcher(line.folded()).matches();
    }

    /** Capacity lines and names of those who sign, in the order of reading. */
    List<Line> signers() {
        return signers;
    }

    /** Index of its first paragraph; the number of paragraphs when there is no such block. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
