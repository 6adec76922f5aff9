package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The type's name and the subject below it; both absent in a công văn. */
final class Title {

    private static final int LONGEST_SUBJECT_LINE = 250;
    private static final int MOST_LINES_AFTER_HEAD = 12;
    private static final Set<String> WITHOUT_SUBJECT = Set.of(
            "GIẤY GIỚI THIỆU",
            "GIẤY NGHỈ PHÉP",
            "GIẤY ỦY QUYỀN",
            "PHIẾU GỬI",
            "PHIẾU CHUYỂN",
            "PHIẾU BÁO",
            "HỢP ĐỒNG",
            "BẢN GHI NHỚ",
            "BẢN THỎA THUẬN",
            "THƯ CÔNG",
            "PHIẾU TRÌNH");

    private final Line name;
    private final String type;
    private final List<Line> subject = new ArrayList<>();
    private final int end;
    private boolean ofAnotherType;

    /** Looks among the paragraphs after the head. */
    Title(List<Paragraph> paragraphs, int afterHead) {
        int at = afterHead;
        Line found = null;
        for (int i = afterHead, seen = 0; i < paragraphs.size() && seen < MOST_LINES_AFTER_HEAD && found == null; i++) {
            List<Line> lines = paragraphs.get(i).lines(false);
            if (lines.isEmpty()) {
                continue;
            }
            if (lines.get(0).folded().startsWith("kinh gui")
                    || lines.get(0).folded().startsWith("can cu ")) {
                break;
            }
            seen++;
            ofAnotherType |= i > afterHead
                    && lines.get(0).isCapitals()
                    && lines.get(0).isBold()
                    && lines.get(0).isCentred();
            found = lines.stream()
                    .filter(line -> TypeNames.in(line).isPresent())
                    .findFirst()
                    .orElse(null);
            at = i;
        }
        name = found;
        type = found == null ? "" : TypeNames.in(found).orElseThrow();
        end = found == null ? afterHead : readSubject(paragraphs, at);
    }

    private int readSubject(List<Paragraph> paragraphs, int at) {
        for (Line line : paragraphs.get(at).lines(false)) {
            if (line.from() > name.from()) {
                subject.add(line);
            }
        }
        int i = at + 1;
        for (; i < paragraphs.size(); i++) {
            List<Line> lines = paragraphs.get(i).lines(false);
            if (lines.isEmpty() || lines.get(0).isRule()) {
                if (!subject.isEmpty()) {
                    break;
                }
                continue;
            }
            if (!lines.stream().allMatch(this::belongs)) {
                break;
            }
            subject.addAll(lines);
        }
        return i;
    }

    private boolean belongs(Line line) {
        String folded = line.folded();
        boolean authority =
                line.isCapitals() && (!subject.isEmpty() || type.equals("QUYẾT ĐỊNH") || type.equals("NGHỊ QUYẾT"));
        boolean startsBody =
                folded.matches("(kinh gui|can cu |so:|\\().*") || folded.matches("\\d+\\..*|[ivx]+\\..*|dieu \\d.*");
        // A subject that lost its centring is still bold; one that lost its weight is still centred.
        boolean looksLikeTitle =
                line.isCentred() || line.isBold() && line.text().length() < LONGEST_SUBJECT_LINE;
        boolean centredText = !subject.isEmpty()
                && subject.get(subject.size() - 1).isBold()
                && !line.isBold()
                && line.text().matches(".*[.;,]");
        return looksLikeTitle
                && !authority
                && !startsBody
                && !centredText
                && !line.text().endsWith(":");
    }

    Line name() {
        return name;
    }

    /** "KẾ HOẠCH", empty when no type is named. */
    String type() {
        return type;
    }

    /** A licence, a certificate: titled, but with none of the names of Điều 7. */
    boolean isOfAnotherType() {
        return ofAnotherType && name == null;
    }

    List<Line> subject() {
        return subject;
    }

    boolean mayGoWithoutSubject() {
        return WITHOUT_SUBJECT.contains(type) || name != null && name.text().length() > type.length() + 2;
    }

    /** The index of the first paragraph after it. */
    int end() {
        return end;
    }
}
