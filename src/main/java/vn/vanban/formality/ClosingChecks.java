package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Nơi nhận" with its list, capacity and name of the signer (Phụ lục I, Phần I, Mục II.7 and II.9). */
final class ClosingChecks {

    private static final Pattern DEGREE = Pattern.compile(
            "(?i)^(gs|pgs|ts|ths|bs|bác sĩ|cn|ks|ds|dr|bscki{0,2}|cki{1,2}|tiến sĩ|thạc sĩ|giáo sư|kỹ sư|nhà giáo|thầy thuốc|"
                    + "nsnd|nsưt|ông|bà)\\b[. ].*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OF_LEARNING =
            Pattern.compile(".*\\b(truong|dai hoc|hoc vien|benh vien|vien|trung tam|tram y te|phong kham)\\b.*");
    private static final Pattern OLD_MARK =
            Pattern.compile("(?i)(T ?/ ?M|K ?/ ?T|T ?/ ?L|TU ?/ ?Q)\\b.*|(TM|KT|TL|TUQ)( [^.].*|\\.\\S.*)|Q\\.\\S.*");
    // What follows an issued copy count: "PL.(300)", the drafter's mark (ô số 12).
    private static final Pattern DRAFTER = Pattern.compile("[\\p{Lu}\\d.,]{1,8} ?\\(?\\d*\\)?\\.?");

    private ClosingChecks() {}

    static Stream<Fault> heading(Anatomy document) {
        Line line = document.closing().heading();
        if (line == null) {
            return Stream.of(Fault.missing("Nơi nhận:"));
        }
        Stream<Fault> text = line.text().equals("Nơi nhận:")
                ? Stream.empty()
                : Stream.of(Fault.at(line, line.text(), "Nơi nhận:")
                        .reworded(line, 0, line.raw().length(), "Nơi nhận:"));
        return Stream.concat(text, Look.size(12, 12).inBold().inItalics().faults(line));
    }

    static Stream<Fault> list(Anatomy document) {
        List<Line> lines = list(document.closing());
        if (lines.isEmpty() || lines.size() == 1 && Closing.isArchive(lines.get(0))) {
            return document.closing().heading() == null
                    ? Stream.empty()
                    : Stream.of(
                            Fault.at(document.closing().heading(), "không thấy nơi nhận nào", "- …; mỗi nơi một dòng"));
        }
        List<Fault> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!Closing.isArchive(lines.get(i))) {
                mark(lines, i).ifPresent(marks::add);
            }
        }
        return Stream.concat(Fault.together(marks).stream(), Look.size(11, 11).faults(lines));
    }

    private static List<Line> list(Closing closing) {
        return closing.list().stream()
                .filter(line ->
                        Closing.isArchive(line) || !DRAFTER.matcher(line.text()).matches())
                .toList();
    }

    /** One recipient may go on through further lines: only its first has a dash, only its last a semicolon. */
    private static Optional<Fault> mark(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean starts = startsItem(line);
        boolean nextStarts =
                at + 1 == lines.size() || startsItem(lines.get(at + 1)) || Closing.isArchive(lines.get(at + 1));
        boolean continues = at > 0 && !lines.get(at - 1).text().matches(".*[;.]");
        if (!starts && !continues) {
            return Optional.of(Fault.at(line, "không có gạch đầu dòng", "- …;"));
        }
        boolean last = at + 1 == lines.size();
        boolean header = line.text().endsWith(":");
        if (nextStarts
                && !header
                && !line.text().endsWith(";")
                && !(last && line.text().endsWith("."))) {
            int end = line.raw().stripTrailing().length();
            boolean marked = line.text().matches(".*[.,:]");
            return Optional.of(
                    Fault.at(line, "không kết thúc bằng “;”", "- …;").reworded(line, marked ? end - 1 : end, end, ";"));
        }
        return Optional.empty();
    }

    private static boolean startsItem(Line line) {
        return line.text().matches("[-–—+*•‑].*") || line.paragraph().format().numbered();
    }

    static Stream<Fault> archive(Anatomy document) {
        List<Line> lines = list(document.closing());
        String wanted = "- Lưu: VT, <đơn vị soạn thảo>.";
        Line line =
                lines.stream().filter(Closing::isArchive).reduce((a, b) -> b).orElse(null);
        if (line == null) {
            return lines.isEmpty() && document.closing().heading() == null
                    ? Stream.empty()
                    : Stream.of(Fault.at(
                            lines.isEmpty() ? document.closing().heading() : lines.get(lines.size() - 1),
                            "không có dòng lưu",
                            wanted));
        }
        Line last = lines.get(lines.size() - 1);
        boolean closesList = !startsItem(last) || last == line;
        if (!closesList) {
            return Stream.of(Fault.at(line, "dòng lưu không đứng cuối", wanted));
        }
        boolean numbered = line.paragraph().format().numbered();
        if (!line.text().matches((numbered ? "(- ?)?" : "- ?") + "Lưu: ?(VT|Văn thư)\\b.*")) {
            return Stream.of(Fault.at(line, line.text(), wanted));
        }
        int end = last.raw().stripTrailing().length();
        boolean marked = last.text().matches(".*[;,:]");
        return last.text().endsWith(".")
                ? Stream.empty()
                : Stream.of(Fault.at(last, "không kết thúc bằng “.”", wanted)
                        .reworded(last, marked ? end - 1 : end, end, "."));
    }

    static Stream<Fault> capacity(Anatomy document) {
        List<Line> lines = document.closing().signers().stream()
                .filter(line -> isCapacity(document, line))
                .toList();
        if (lines.isEmpty()) {
            return Stream.of(Fault.missing("quyền hạn, chức vụ của người ký, như “KT. GIÁM ĐỐC”"));
        }
        Stream<Fault> marks = lines.stream()
                .filter(line -> OLD_MARK.matcher(line.text()).matches())
                .map(line -> Fault.at(line, line.text(), "TM. KT. TL. TUQ. Q., một dấu chấm rồi một cách chữ"));
        Line last = lines.get(lines.size() - 1);
        Stream<Fault> deputy = last.text().matches("KT\\. .*") && lines.size() == 1
                ? Stream.of(Fault.at(last, last.text(), "dưới “KT.” là chức vụ của cấp phó ký thay"))
                : Stream.empty();
        return Stream.of(marks, deputy, Look.size(13, 14).inCapitals().inBold().faults(lines))
                .flatMap(faults -> faults);
    }

    private static boolean isCapacity(Anatomy document, Line line) {
        List<Line> lines = document.closing().signers();
        boolean spoken = Closing.isTitle(line);
        boolean before = lines.indexOf(line) < lines.size() - 1
                && line.isCapitals()
                && line.text().matches(".*\\p{L}.*");
        return spoken || before && !Closing.isName(line);
    }

    static Stream<Fault> name(Anatomy document) {
        List<Line> names = document.closing().signers().stream()
                .filter(line -> !isCapacity(document, line) && line.text().matches("\\p{L}[\\p{L}. ]{3,}"))
                .toList();
        if (names.isEmpty()) {
            return Stream.of(Fault.missing("họ và tên người ký"));
        }
        boolean degreesAllowed = document.head().issuing().stream()
                .anyMatch(line -> OF_LEARNING.matcher(line.folded()).matches());
        Stream<Fault> degrees = names.stream()
                .filter(line -> !degreesAllowed && DEGREE.matcher(line.text()).matches())
                .map(line -> Fault.at(line, line.text(), "không ghi học hàm, học vị, danh hiệu trước họ tên"));
        Stream<Fault> capitals = names.stream()
                .filter(line -> line.isCapitals() || !line.text().matches("(\\p{Lu}[\\p{L}.]* ?)+"))
                .map(line -> Fault.at(line, line.text(), "chữ thường, viết hoa chữ cái đầu mỗi âm tiết"));
        return Stream.of(degrees, capitals, Look.size(13, 14).inBold().faults(names))
                .flatMap(faults -> faults);
    }
}
