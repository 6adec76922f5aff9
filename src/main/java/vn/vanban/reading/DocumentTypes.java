package vn.vanban.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of administrative documents with their codes (Phụ lục III Nghị định 30/2020/NĐ-CP, and of laws). */
final class DocumentTypes {

    private static final int LONGEST_TITLE = 400;

    /** A telegram that opens with whom it is sent to. */
    private static final Pattern WIRED = Pattern.compile("(?iu)(?:[^.;:]{3,60}\\s)?điện\\s*:");

    /** "Kế hoạch số 12/KH-UBND": told of, not entitled. */
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\S+ ){1,4}so:? *\\d");

    /** "[HỎA TỐC] KẾ HOẠCH" */
    private static final Pattern URGENT = Pattern.compile("^(?:hoa toc|thuong khan|khan) ");

    /** "12/KH-UBND", "12-KH/TU", "/KH-SYT" */
    private static final Pattern CODED = Pattern.compile("(?u)^\\p{Lu}?\\d*(?:/\\d{4})?[/-](\\p{Lu}\\p{L}{1,2})[-/]");

    /** Shorter names resemble too many words. */
    private static final int LONG_NAME = 7;

    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        var names =
                """
                QUYẾT ĐỊNH QĐ|NGHỊ QUYẾT NQ|CHỈ THỊ CT|QUY CHẾ QC|QUY ĐỊNH QyĐ|THÔNG CÁO TC|THÔNG BÁO TB|HƯỚNG DẪN HD|CHƯƠNG TRÌNH CTr|
                KẾ HOẠCH KH|PHƯƠNG ÁN PA|ĐỀ ÁN ĐA|DỰ ÁN DA|BÁO CÁO BC|BIÊN BẢN BB|TỜ TRÌNH TTr|HỢP ĐỒNG HĐ|CÔNG ĐIỆN CĐ|BẢN GHI NHỚ BGN|
                BẢN THỎA THUẬN BTT|GIẤY ỦY QUYỀN GUQ|GIẤY MỜI GM|GIẤY GIỚI THIỆU GGT|GIẤY NGHỈ PHÉP GNP|PHIẾU GỬI PG|PHIẾU CHUYỂN PC|
                PHIẾU BÁO PB|THƯ CÔNG TCg|THÔNG TƯ TT|NGHỊ ĐỊNH NĐ|KẾT LUẬN KL|QUY TRÌNH QT|CÔNG VĂN CV|LUẬT L
                """;
        for (var entry : names.split("[|\\n]+")) {
            int code = entry.strip().lastIndexOf(' ');
            if (code > 0) {
                CODES.put(
                        Text.fold(entry.strip().substring(0, code)),
                        entry.strip().substring(code + 1));
            }
        }
    }

    private DocumentTypes() {}

    /** The code of the type named alone on a line, as the title of a document is. */
    static Optional<String> titled(String line) {
        boolean capitals = line.chars().noneMatch(Character::isLowerCase);
        var title = Text.fold(line.replaceAll("[^\\p{L} ]|\\p{Lm}", "").strip())
                .replaceFirst(" (?:hanh dong|khan|hoa toc|thuong khan|ket luan|thanh tra|kiem tra|giam sat)$", "");
        var name = URGENT.matcher(title).replaceFirst("");
        return capitals ? Optional.ofNullable(CODES.get(name)).or(() -> misread(name)) : Optional.empty();
    }

    // "KẾẺ HOẠCH": a scanner's word that no language has, one letter off.
    private static Optional<String> misread(String title) {
        boolean words = Arrays.stream(title.split(" ")).allMatch(Syllables::isOne);
        return words
                ? Optional.empty()
                : CODES.keySet().stream()
                        .filter(name -> name.length() >= LONG_NAME && isOneLetterOff(title, name))
                        .map(CODES::get)
                        .findFirst();
    }

    private static boolean isOneLetterOff(String read, String name) {
        int same = 0;
        while (same < Math.min(read.length(), name.length()) && read.charAt(same) == name.charAt(same)) {
            same++;
        }
        int longer = read.length() - name.length();
        return longer == 0 && same < name.length() && read.substring(same + 1).equals(name.substring(same + 1))
                || longer == 1 && read.substring(same + 1).equals(name.substring(same))
                || longer == -1 && read.substring(same).equals(name.substring(same + 1));
    }

    /** The code that a document's number bears, where it is one of a type: a letter's names only who wrote it. */
    static Optional<String> coded(String number) {
        var code = CODED.matcher(number);
        return code.find() && CODES.containsValue(code.group(1)) ? Optional.of(code.group(1)) : Optional.empty();
    }

    /** The code of the type that begins the first line of a text without a letterhead: "Kế hoạch phòng, chống lụt bão". */
    static Optional<String> opened(String line) {
        if (WIRED.matcher(line).lookingAt()) {
            return Optional.of("CĐ");
        }
        var folded = Text.fold(line);
        return line.length() > LONGEST_TITLE || NUMBERED.matcher(folded).find()
                ? Optional.empty()
                : CODES.entrySet().stream()
                        .filter(type -> folded.startsWith(type.getKey() + " "))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** The code of the type a sentence begins with: "Công điện số 12/CĐ-…". */
    static Optional<String> begun(String line) {
        var folded = Text.fold(line);
        return CODES.entrySet().stream()
                .filter(type -> folded.startsWith(type.getKey() + " so "))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
