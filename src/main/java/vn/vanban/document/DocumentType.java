package vn.vanban.document;

import java.util.Arrays;
import java.util.Locale;

/** The twenty-nine types of administrative documents (NĐ 30/2020, Điều 7) with their abbreviations (Phụ lục III). */
public enum DocumentType {
    RESOLUTION("NQ", "Nghị quyết"),
    DECISION("QĐ", "Quyết định"),
    DIRECTIVE("CT", "Chỉ thị"),
    REGULATION("QC", "Quy chế"),
    RULE("QyĐ", "Quy định"),
    COMMUNIQUE("TC", "Thông cáo"),
    NOTICE("TB", "Thông báo"),
    GUIDANCE("HD", "Hướng dẫn"),
    PROGRAMME("CTr", "Chương trình"),
    PLAN("KH", "Kế hoạch"),
    SCHEME("PA", "Phương án"),
    PROPOSAL("ĐA", "Đề án"),
    PROJECT("DA", "Dự án"),
    REPORT("BC", "Báo cáo"),
    MINUTES("BB", "Biên bản"),
    STATEMENT("TTr", "Tờ trình"),
    CONTRACT("HĐ", "Hợp đồng"),
    OFFICIAL_LETTER("CV", "Công văn"),
    TELEGRAM("CĐ", "Công điện"),
    MEMORANDUM("BGN", "Bản ghi nhớ"),
    AGREEMENT("BTT", "Bản thỏa thuận"),
    POWER_OF_ATTORNEY("GUQ", "Giấy ủy quyền"),
    INVITATION("GM", "Giấy mời"),
    INTRODUCTION("GGT", "Giấy giới thiệu"),
    LEAVE_PERMIT("GNP", "Giấy nghỉ phép"),
    DISPATCH_SLIP("PG", "Phiếu gửi"),
    TRANSFER_SLIP("PC", "Phiếu chuyển"),
    NOTICE_SLIP("PB", "Phiếu báo"),
    PUBLIC_LETTER("TCg", "Thư công");

    private final String abbreviation;
    private final String typeName;

    DocumentType(String abbreviation, String typeName) {
        this.abbreviation = abbreviation;
        this.typeName = typeName;
    }

    /** "TB"; shown as a badge for every type, printed only for those that carry it in their notation. */
    public String abbreviation() {
        return abbreviation;
    }

    /** "Thông báo". */
    public String typeName() {
        return typeName;
    }

    /** "THÔNG BÁO", as it stands above the subject. */
    public String printedName() {
        return typeName.toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** "TB-SYT"; official letters name the drafting unit instead of the type: "SYT-NVY". */
    public String notation(String organization, String unit) {
        return switch (this) {
            case OFFICIAL_LETTER, PUBLIC_LETTER -> organization + "-" + unit;
            default -> abbreviation + "-" + organization;
        };
    }

    public static DocumentType ofAbbreviation(String abbreviation) {
        return Arrays.stream(values())
                .filter(type -> type.abbreviation.equals(abbreviation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(abbreviation));
    }
}
