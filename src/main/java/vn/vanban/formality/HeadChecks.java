package vn.vanban.formality;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Quốc hiệu, Tiêu ngữ, the organizations, number and symbol, place and date (Phụ lục I, Phần I, Mục II.1–II.4). */
final class HeadChecks {

    private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final Pattern CODE = Pattern.compile("Số: ?([\\d. …_]*?)/ ?((\\d{4})/)?(.*)");
    private static final String GROUP = "([A-ZĐ][A-ZĐ\\d&.]*|QyĐ|CTr|TTr|TrS|PTr|[A-ZĐ]+[a-zđ]{1,2}[A-ZĐ]*|P\\.?\\d+)";
    private static final Pattern SYMBOL = Pattern.compile(GROUP + "([-‑]" + GROUP + ")+");
    private static final Pattern DATE = Pattern.compile(
            "(.*?)(,?) ?ngày([\\s\u00a0.…_]*(\\d*)[\\s\u00a0.…_]*)tháng([\\s\u00a0.…_]*(\\d*)[\\s\u00a0.…_]*)năm[\\s\u00a0.…_]*(\\d{4}|\\d{0,3}[.…_]*)\\.?");

    private HeadChecks() {}

    static Stream<Fault> nationalName(Anatomy document) {
        Line line = document.head().national();
        if (line == null) {
            return Stream.of(Fault.missing(NATIONAL_NAME));
        }
        return Stream.concat(
                text(line, NATIONAL_NAME, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                Look.size(12, 13).inBold().inTheMiddle().faults(line));
    }

    static Stream<Fault> motto(Anatomy document) {
        Line line = document.head().motto();
        if (line == null) {
            return Stream.of(Fault.missing(MOTTO));
        }
        return Stream.concat(
                text(line, MOTTO), Look.size(13, 14).inBold().inTheMiddle().faults(line));
    }

    private static Stream<Fault> text(Line line, String... wanted) {
        boolean right =
                List.of(wanted).contains(line.text()) && !line.raw().strip().matches("(?s).*[\\s\u00a0]{2,}.*");
        return right
                ? Stream.empty()
                : Stream.of(Fault.at(line, line.raw().strip(), wanted[0])
                        .reworded(line, 0, line.raw().length(), wanted[0]));
    }

    static Stream<Fault> superior(Anatomy document) {
        return Look.size(12, 13)
                .inCapitals()
                .inTheMiddle()
                .faults(document.head().superior());
    }

    static Stream<Fault> issuing(Anatomy document) {
        List<Line> lines = document.head().issuing();
        return lines.isEmpty()
                ? Stream.of(Fault.missing("tên cơ quan, tổ chức ban hành văn bản"))
                : Look.size(12, 13).inCapitals().inBold().inTheMiddle().faults(lines);
    }

    static Stream<Fault> code(Anatomy document) {
        Line line = document.head().code();
        String wanted = document.isLetter() ? "Số: …/<cơ quan>-<đơn vị soạn thảo>" : "Số: …/<loại>-<cơ quan>";
        if (line == null) {
            return Stream.of(Fault.missing(wanted));
        }
        return Stream.concat(
                notation(document, line, wanted),
                Look.size(13, 13).inTheMiddle().faults(line));
    }

    private static Stream<Fault> notation(Anatomy document, Line line, String wanted) {
        Matcher code = CODE.matcher(line.text());
        if (!code.matches()) {
            return Stream.of(Fault.at(line, line.text(), wanted));
        }
        String symbol = code.group(4).strip();
        String close = symbol.replaceAll("\\s*[-‑–—]\\s*", "-");
        boolean spaced = line.text().matches(".*/ .*") || !symbol.equals(close);
        if (spaced && SYMBOL.matcher(close).matches()) {
            int slash = line.raw().indexOf('/', 0) + 1;
            return Stream.of(Fault.at(line, code.group(4), close + " (gạch nối, không cách chữ)")
                    .reworded(line, slash, line.raw().length(), (code.group(2) == null ? "" : code.group(2)) + close));
        }
        if (!SYMBOL.matcher(symbol).matches()) {
            return Stream.of(Fault.at(line, line.text(), wanted));
        }
        String expected = TypeNames.ABBREVIATIONS.get(document.title().type());
        String first = symbol.split("[-‑]")[0];
        boolean ofType = expected == null || expected.equals("-") || expected.equals(first);
        return ofType ? Stream.empty() : Stream.of(Fault.at(line, "ký hiệu " + first, "ký hiệu " + expected));
    }

    /** The digits of the number; empty while it is still to be given. */
    private static Optional<Matcher> digits(Anatomy document) {
        Line line = document.head().code();
        Matcher digits = Pattern.compile("^[^\\d/]*(\\d+)[\\s\u00a0]*[/\\-]").matcher(line == null ? "" : line.raw());
        return digits.find() ? Optional.of(digits) : Optional.empty();
    }

    static Stream<Fault> numberPadding(Anatomy document) {
        return digits(document).stream().flatMap(digits -> {
            String written = digits.group(1);
            String bare = written.replaceFirst("^0+", "");
            String wanted = bare.length() < 2 ? "0" + bare : bare;
            return written.equals(wanted) || bare.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Fault.at(document.head().code(), written, wanted)
                            .reworded(document.head().code(), digits.start(1), digits.end(1), wanted));
        });
    }

    static Stream<Fault> placeDate(Anatomy document) {
        Line line = document.head().placeDate();
        String wanted = "<địa danh>, ngày … tháng … năm …";
        if (line == null) {
            // The minutes tell in their text when the meeting was (mẫu 1.9).
            return document.title().type().equals("BIÊN BẢN") ? Stream.empty() : Stream.of(Fault.missing(wanted));
        }
        Matcher date = DATE.matcher(line.text());
        boolean right = date.matches()
                && !date.group(1).isBlank()
                && date.group(2).equals(",")
                && Character.isUpperCase(date.group(1).strip().codePointAt(0))
                && date.group(1).equals(date.group(1).stripTrailing());
        return Stream.concat(
                right ? Stream.empty() : Stream.of(Fault.at(line, line.text(), wanted)),
                Look.size(13, 14).inItalics().inTheMiddle().faults(line));
    }

    static Stream<Fault> leadingZero(Anatomy document) {
        Line line = document.head().placeDate();
        Matcher date = DATE.matcher(line == null ? "" : line.raw().strip());
        if (!date.matches()) {
            return Stream.empty();
        }
        int shift = line.raw().indexOf(line.raw().strip());
        return Stream.concat(zero(line, date, 4, shift, 9, "ngày"), zero(line, date, 6, shift, 2, "tháng"));
    }

    private static Stream<Fault> zero(Line line, Matcher date, int group, int shift, int lastPadded, String unit) {
        String written = date.group(group);
        if (written.isEmpty() || written.length() > 2) {
            return Stream.empty();
        }
        int number = Integer.parseInt(written);
        String wanted = number <= lastPadded ? "0" + number : String.valueOf(number);
        return written.equals(wanted)
                ? Stream.empty()
                : Stream.of(Fault.at(line, unit + " " + written, unit + " " + wanted)
                        .reworded(line, date.start(group) + shift, date.end(group) + shift, wanted));
    }
}
