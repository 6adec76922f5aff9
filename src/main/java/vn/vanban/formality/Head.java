package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first page's head: Quốc hiệu and Tiêu ngữ, the organizations, number and symbol, place and date, "V/v". */
final class Head {

    private static final int LONGEST_HEAD_LINE = 110;
    private static final int MOST_LINES = 40;
    private static final Pattern CODE =
            Pattern.compile("so ?[:.]?[\\d ._…]*(/|-) ?\\p{L}.*|so ?:.*|so ?[\\d._…]+.*|[\\d._…]+ ?/ ?[a-z]+-.*");
    private static final Pattern DATE = Pattern.compile(".*\\bngay\\b.{0,40}(thang\\b|/).*");
    private static final Pattern MARK = Pattern.compile(
            "du thao.*|\\(?lan (thu )?\\w+\\)?|hoa toc.*|thuong khan|khan|(tuyet|toi) mat|mat|xem xong tra lai|luu hanh noi bo");
    // A second line that goes on with the name of the first.
    private static final Pattern CONTINUED = Pattern.compile(
            "(tinh|thanh pho|tp|huyen|quan|phuong|xa|thi xa|thi tran|dac khu|va|viet nam|khu vuc)\\b.*|[-&(].*");
    private static final Pattern STARTS_ORGANIZATION = Pattern.compile(
            "(so|phong|ban|van phong|cuc|chi cuc|trung tam|truong|benh vien|thanh tra|cong ty|hoi dong|ubnd|uy ban|vien|"
                    + "tong cuc|vu|hoc vien|dai hoc|khoa|bo|kho bac|chi nhanh|doan|hoi|lien doan|to|doi|tram|cong an|thue|tap doan|"
                    + "tong cong ty|quy|hat|toa an|ngan hang|bao hiem|lien minh|lien hiep|mat tran|co quan|nha)\\b.*");

    private final List<Line> lines = new ArrayList<>();
    private final Line national;
    private final Line motto;
    private final Line code;
    private final Line placeDate;
    private final List<Line> about;
    private final List<Line> superior;
    private final List<Line> issuing;

    Head(List<Paragraph> paragraphs) {
        read(paragraphs);
        national = find(line -> line.folded().contains("cong hoa xa hoi")
                || line.folded().contains("chu nghia viet nam")
                        && !line.folded().startsWith("dang "));
        motto = find(line -> Stream.of("doc lap", "tu do", "hanh phuc")
                        .filter(line.folded()::contains)
                        .count()
                >= 2);
        code = find(line -> line != motto && CODE.matcher(line.folded()).matches());
        placeDate = find(line -> line != code && DATE.matcher(line.folded()).matches() && !isAbout(line));
        about = aboutLines();
        List<Line> organizations =
                lines.stream().filter(this::namesOrganization).toList();
        int split = firstIssuing(organizations);
        superior = organizations.subList(0, split);
        issuing = organizations.subList(split, organizations.size());
    }

    private void read(List<Paragraph> paragraphs) {
        boolean numbered = false;
        for (Line line : paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines(true).stream())
                .limit(MOST_LINES)
                .toList()) {
            boolean title = line.paragraph().isPlain() && line.isCentred() && line.isBold();
            if (endsHead(line) || numbered && title) {
                return;
            }
            numbered |= CODE.matcher(line.folded()).matches();
            lines.add(line);
        }
    }

    private static boolean endsHead(Line line) {
        String folded = line.folded();
        return folded.startsWith("kinh gui")
                || folded.startsWith("can cu ")
                || folded.startsWith("noi nhan")
                || line.text().length() > longest(line) && !isAbout(line)
                || TypeNames.in(line).isPresent();
    }

    /** Text outside the head's table begins where a line is set as text. */
    private static int longest(Line line) {
        boolean set = line.paragraph().isPlain()
                && line.paragraph().format().alignment().matches("both|left");
        return set && !line.paragraph().text().contains("\t") ? LONGEST_HEAD_LINE / 2 : LONGEST_HEAD_LINE;
    }

    private Line find(Predicate<Line> wanted) {
        return lines.stream().filter(wanted).findFirst().orElse(null);
    }

    private static boolean isAbout(Line line) {
        return line.folded().matches("v ?/ ?v\\b.*|ve viec\\b.*|vv:? .*");
    }

    /** "V/v …" may go on through further lines of the same cell, or of the paragraphs below it. */
    private List<Line> aboutLines() {
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            boolean goesOn =
                    !found.isEmpty() && line != placeDate && line != national && line != motto && !line.isRule();
            boolean sameColumn = goesOn && sameColumn(line, found.get(0)) && !line.isBold();
            if (isAbout(line) && found.isEmpty()
                    || sameColumn && !MARK.matcher(line.folded()).matches()) {
                found.add(line);
            }
        }
        return found;
    }

    private static boolean sameColumn(Line a, Line b) {
        Cell first = a.paragraph().cell();
        Cell second = b.paragraph().cell();
        return first == null || second == null
                ? first == second && !a.paragraph().isBoxed()
                : first.table() == second.table() && first.column() == second.column();
    }

    private boolean namesOrganization(Line line) {
        if (line == national
                || line == motto
                || line == code
                || line == placeDate
                || about.contains(line)
                || line.isRule()) {
            return false;
        }
        if (MARK.matcher(line.folded()).matches()
                || line.paragraph().isBoxed()
                || line.text().startsWith("(")) {
            return false;
        }
        boolean beforeCode = code == null || lines.indexOf(line) < lines.indexOf(code);
        Cell cell = line.paragraph().cell();
        Cell right = national == null
                ? motto == null ? null : motto.paragraph().cell()
                : national.paragraph().cell();
        Cell left = code == null ? null : code.paragraph().cell();
        if (cell == null) {
            return right == null && beforeCode && line.text().length() < LONGEST_HEAD_LINE / 2;
        }
        boolean inLeftColumn =
                left != null ? cell.column() == left.column() : right == null || cell.column() != right.column();
        boolean inHeadTable =
                right != null ? cell.table() == right.table() : left != null && cell.table() == left.table();
        return inHeadTable && inLeftColumn && (beforeCode || left == null);
    }

    private static int firstIssuing(List<Line> lines) {
        int last = lines.size() - 1;
        if (last <= 0) {
            return 0;
        }
        long bold = lines.stream().filter(Line::isBold).count();
        if (bold > 0 && bold < lines.size() && lines.get(last).isBold()) {
            int first = last;
            while (first > 0 && lines.get(first - 1).isBold()) {
                first--;
            }
            return first;
        }
        // All bold, all plain or plain below bold: the words must tell where the second name begins.
        for (int i = last; i > 0; i--) {
            String folded = lines.get(i).folded();
            if (STARTS_ORGANIZATION.matcher(folded).matches()
                            && !CONTINUED.matcher(folded).matches()
                    || folded.startsWith("so ")) {
                return i;
            }
        }
        return lines.get(0).isBold() == lines.get(last).isBold() ? 0 : last;
    }

    List<Line> lines() {
        return lines;
    }

    /** Null when it is not there, as all single lines here. */
    Line national() {
        return national;
    }

    Line motto() {
        return motto;
    }

    Line code() {
        return code;
    }

    Line placeDate() {
        return placeDate;
    }

    List<Line> about() {
        return about;
    }

    List<Line> superior() {
        return superior;
    }

    List<Line> issuing() {
        return issuing;
    }

    boolean isOfTheParty() {
        return national == null && find(line -> line.folded().startsWith("dang cong san viet nam")) != null;
    }

    /** "TB" of "Số: 12/TB-SYT"; empty without a symbol. */
    String firstSymbol() {
        return code == null
                ? ""
                : code.text().replaceFirst("^[^/]*/( ?\\d{4} ?/)?", "").strip().split("[-–/ ]")[0];
    }
}
