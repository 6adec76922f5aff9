package vn.vanban.reading;

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
        var title = Text.fold(line.replaceAll("[^\\p{L} ]", "").strip());
        return capitals
                ? Optional.ofNullable(CODES.get(title.replaceFirst(
                        " (?:hanh dong|khan|hoa toc|thuong khan|ket luan|thanh tra|kiem tra|giam sat)$", "")))
                : Optional.empty();
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
