package vn.vanban.formality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names of document types and their abbreviations (Phụ lục III, Mục I); those above a decree's rank stand without one. */
final class TypeNames {

    static final Map<String, String> ABBREVIATIONS = new LinkedHashMap<>();

    static {
        String[] names = {
            "NGHỊ QUYẾT NQ",
            "QUYẾT ĐỊNH QĐ",
            "CHỈ THỊ CT",
            "QUY CHẾ QC",
            "QUY ĐỊNH QyĐ",
            "THÔNG CÁO TC",
            "THÔNG BÁO TB",
            "HƯỚNG DẪN HD",
            "CHƯƠNG TRÌNH CTr",
            "KẾ HOẠCH KH",
            "PHƯƠNG ÁN PA",
            "ĐỀ ÁN ĐA",
            "DỰ ÁN DA",
            "BÁO CÁO BC",
            "BIÊN BẢN BB",
            "TỜ TRÌNH TTr",
            "HỢP ĐỒNG HĐ",
            "CÔNG ĐIỆN CĐ",
            "BẢN GHI NHỚ BGN",
            "BẢN THỎA THUẬN BTT",
            "GIẤY ỦY QUYỀN GUQ",
            "GIẤY MỜI GM",
            "GIẤY GIỚI THIỆU GGT",
            "GIẤY NGHỈ PHÉP GNP",
            "PHIẾU GỬI PG",
            "PHIẾU CHUYỂN PC",
            "PHIẾU BÁO PB",
            "NGHỊ ĐỊNH NĐ",
            "THÔNG TƯ TT",
            "PHIẾU TRÌNH PTr",
            "THƯ CÔNG -"
        };
        for (String name : names) {
            int end = name.lastIndexOf(' ');
            ABBREVIATIONS.put(name.substring(0, end), name.substring(end + 1));
        }
    }

    private TypeNames() {}

    /** The type a title line names, by its first words and without regard to accents and case. */
    static Optional<String> in(Line line) {
        String folded = line.folded().replaceAll("[:.]+$", "");
        return ABBREVIATIONS.keySet().stream()
                .filter(name -> folded.equals(Line.fold(name))
                        || folded.startsWith(Line.fold(name) + " ")
                                && (line.isCapitals() || line.isBold() && line.isCentred()))
                .findFirst();
    }
}
