package vn.vanban.formality;

import static vn.vanban.formality.Finding.Severity.ERROR;
import static vn.vanban.formality.Finding.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vanban.formality.Finding.Severity;

/** The form (thể thức) an administrative document must have: each demand of Nghị định 30/2020/NĐ-CP under its name. */
public enum FormalityRule {
    PAGE_SIZE(
            "page-size",
            ERROR,
            "Mục I.1",
            "Khổ giấy A4 (210 × 297 mm); nằm ngang chỉ khi có bảng rộng",
            PageChecks::size),
    MARGIN_TOP("margin-top", ERROR, "Mục I.3", "Lề trên 20–25 mm", d -> PageChecks.margin(d, "top", 20, 25)),
    MARGIN_BOTTOM("margin-bottom", ERROR, "Mục I.3", "Lề dưới 20–25 mm", d -> PageChecks.margin(d, "bottom", 20, 25)),
    MARGIN_LEFT("margin-left", ERROR, "Mục I.3", "Lề trái 30–35 mm", d -> PageChecks.margin(d, "left", 30, 35)),
    MARGIN_RIGHT("margin-right", ERROR, "Mục I.3", "Lề phải 15–20 mm", d -> PageChecks.margin(d, "right", 15, 20)),
    FONT_FAMILY("font-family", ERROR, "Mục I.4", "Phông Times New Roman, màu đen", PageChecks::font),
    NATIONAL_NAME(
            "national-name", ERROR, "Mục II.1", "Quốc hiệu: in hoa, cỡ 12–13, đứng, đậm", HeadChecks::nationalName),
    MOTTO(
            "motto",
            ERROR,
            "Mục II.1",
            "Tiêu ngữ: chữ thường, cỡ 13–14, đứng, đậm, gạch nối có cách chữ",
            HeadChecks::motto),
    SUPERIOR_ORGANIZATION(
            "superior-organization",
            ERROR,
            "Mục II.2",
            "Tên cơ quan chủ quản: in hoa, cỡ 12–13, đứng, không đậm",
            HeadChecks::superior),
    ISSUING_ORGANIZATION(
            "issuing-organization",
            ERROR,
            "Mục II.2",
            "Tên cơ quan ban hành: in hoa, cỡ 12–13, đứng, đậm",
            HeadChecks::issuing),
    CODE_FORMAT(
            "code-format",
            ERROR,
            "Mục II.3",
            "Số, ký hiệu: “Số: 15/QĐ-BNV”, công văn “Số: 05/BNV-VP”, cỡ 13, đứng",
            HeadChecks::code),
    NUMBER_PADDING(
            "number-padding", ERROR, "Mục II.3", "Số nhỏ hơn 10 thêm số 0 phía trước", HeadChecks::numberPadding),
    PLACE_DATE(
            "place-date",
            ERROR,
            "Mục II.4",
            "Địa danh, thời gian: “Bình An, ngày … tháng … năm …”, cỡ 13–14, nghiêng",
            HeadChecks::placeDate),
    LEADING_ZERO(
            "leading-zero", ERROR, "Mục II.4", "Ngày nhỏ hơn 10 và chỉ tháng 1, 2 thêm số 0", HeadChecks::leadingZero),
    TYPE_NAME("type-name", ERROR, "Mục II.5", "Tên loại: in hoa, cỡ 13–14, đứng, đậm, ở giữa", TitleChecks::typeName),
    SUBJECT(
            "subject",
            ERROR,
            "Mục II.5",
            "Trích yếu: cỡ 13–14, đứng, đậm, ở giữa; công văn “V/v …” cỡ 12–13, đứng",
            TitleChecks::subject),
    LEGAL_BASIS(
            "legal-basis",
            ERROR,
            "Mục II.6",
            "Căn cứ: nghiêng, cỡ 13–14, cuối dòng “;”, dòng cuối “.”",
            TitleChecks::legalBasis),
    BODY_SIZE("body-size", ERROR, "Mục II.6", "Nội dung: cỡ 13–14", BodyChecks::size),
    BODY_ALIGNMENT("body-alignment", ERROR, "Mục II.6", "Nội dung: canh đều hai bên", BodyChecks::alignment),
    FIRST_LINE_INDENT(
            "first-line-indent",
            WARNING,
            "Mục II.6",
            "Dòng đầu đoạn lùi 1 cm hoặc 1,27 cm",
            BodyChecks::firstLineIndent),
    PARAGRAPH_SPACING(
            "paragraph-spacing", WARNING, "Mục II.6", "Các đoạn cách nhau ít nhất 6 pt", BodyChecks::paragraphSpacing),
    LINE_SPACING("line-spacing", WARNING, "Mục II.6", "Giãn dòng từ dòng đơn đến 1,5 dòng", BodyChecks::lineSpacing),
    ENDING("ending", ERROR, "Mục II.6; mẫu 1.1–1.9", "Nội dung kết thúc bằng “./.”", BodyChecks::ending),
    RECIPIENTS_HEADING(
            "recipients-heading", ERROR, "Mục II.9", "“Nơi nhận:” cỡ 12, nghiêng, đậm", ClosingChecks::heading),
    RECIPIENTS_LIST(
            "recipients-list",
            ERROR,
            "Mục II.9",
            "Nơi nhận: cỡ 11, đứng, mỗi nơi một dòng “- …;”",
            ClosingChecks::list),
    ARCHIVE_LINE(
            "archive-line",
            ERROR,
            "Mục II.9",
            "Dòng cuối của Nơi nhận: “- Lưu: VT, <đơn vị soạn thảo>.”",
            ClosingChecks::archive),
    SIGNER_CAPACITY(
            "signer-capacity",
            ERROR,
            "Mục II.7",
            "Quyền hạn, chức vụ: in hoa, cỡ 13–14, đứng, đậm",
            ClosingChecks::capacity),
    SIGNER_NAME(
            "signer-name",
            ERROR,
            "Mục II.7",
            "Họ tên: chữ thường, cỡ 13–14, đứng, đậm, không ghi học hàm, học vị",
            ClosingChecks::name),
    PAGE_NUMBER(
            "page-number",
            ERROR,
            "Mục I.7",
            "Số trang ở giữa lề trên, cỡ 13–14, đứng, không hiện ở trang 1",
            PageNumberCheck::faults),
    ANNEX_HEADING(
            "annex-heading",
            ERROR,
            "Mục III.1",
            "“Phụ lục I”: dòng riêng, cỡ 14, đứng, đậm, ở giữa; tên phụ lục in hoa",
            AnnexCheck::faults),
    CAPITALIZATION(
            "capitalization",
            WARNING,
            "Phụ lục II",
            "Viết hoa: đầu câu, Nhân dân, Nhà nước, tên riêng, viện dẫn Điều, khoản, điểm",
            CapitalizationCheck::faults),
    CITATION(
            "citation",
            WARNING,
            "Mục II.6",
            "Viện dẫn lần đầu ghi đủ số, ký hiệu, ngày, cơ quan ban hành, trích yếu",
            CitationCheck::faults),
    SECRECY_MARK(
            "secrecy-mark",
            ERROR,
            "Mục III.2",
            "Văn bản có dấu độ mật không được đưa lên hệ thống",
            SecrecyCheck::faults);

    /** Broken by what a person may rightly have meant, or read from where a paragraph seems to belong (decision 16). */
    private static final Set<FormalityRule> UNCERTAIN =
            EnumSet.of(LEGAL_BASIS, BODY_ALIGNMENT, SIGNER_NAME, PAGE_NUMBER, ANNEX_HEADING);

    private final String id;
    private final Severity severity;
    private final String clause;
    private final String demand;
    private final Function<Anatomy, Stream<Fault>> check;

    FormalityRule(String id, Severity severity, String clause, String demand, Function<Anatomy, Stream<Fault>> check) {
        this.id = id;
        this.severity = severity;
        this.clause = clause;
        this.demand = demand;
        this.check = check;
    }

    public static List<FormalityRule> all() {
        return List.of(values());
    }

    /** "margin-left". */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether a draft that breaks it is not to be submitted: an error about which there is no doubt. */
    public boolean stops() {
        return severity == ERROR && !UNCERTAIN.contains(this);
    }

    /** "NĐ 30/2020, Phụ lục I, Phần I, Mục II.1". */
    public String article() {
        return "NĐ 30/2020, " + (clause.startsWith("Phụ lục") ? clause : "Phụ lục I, Phần I, " + clause);
    }

    /** What is demanded, in Vietnamese. */
    public String demand() {
        return demand;
    }

    Stream<Fault> faults(Anatomy document) {
        return check.apply(document);
    }
}
