package vn.vanban.drafting;

/** The named styles of the templates, with the sizes of Phụ lục I of Nghị định 30/2020; an office may restyle them in Word. */
final class TemplateStyles {

    private static final String CENTERED = "<w:jc w:val=\"center\"/>";
    private static final String JUSTIFIED = "<w:jc w:val=\"both\"/>";
    private static final String LEFT = "<w:jc w:val=\"left\"/>";
    private static final String RIGHT = "<w:jc w:val=\"right\"/>";
    private static final String FIRST_LINE = "<w:ind w:firstLine=\"720\"/>";
    private static final String BODY_SPACING = spacing(0, 120, 360);
    private static final String BOLD = "<w:b/>";
    private static final String ITALIC = "<w:i/>";
    private static final String UPRIGHT = "";

    private final StringBuilder styles = new StringBuilder();

    static String xml() {
        return new TemplateStyles().write();
    }

    private String write() {
        header();
        body();
        table();
        closing();
        return """
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:docDefaults><w:rPrDefault><w:rPr>
                <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
                <w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>
                </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
                """
                + styles + "</w:styles>";
    }

    private void header() {
        style("VBCoQuanChuQuan", "VB Cơ quan chủ quản", 12, UPRIGHT, spacing(0, 0, 320) + CENTERED);
        style("VBCoQuanBanHanh", "VB Cơ quan ban hành", 12, BOLD, spacing(0, 0, 320) + CENTERED);
        style("VBQuocHieu", "VB Quốc hiệu", 12, BOLD, spacing(0, 0, 320) + CENTERED);
        style("VBTieuNgu", "VB Tiêu ngữ", 13, BOLD, spacing(0, 0, 320) + CENTERED);
        style("VBGachNgan", "VB Gạch ngắn", 8, UPRIGHT, spacing(0, 120, 80) + CENTERED);
        style("VBSoKyHieu", "VB Số, ký hiệu", 13, UPRIGHT, spacing(60, 0, 340) + CENTERED);
        style("VBDiaDanh", "VB Địa danh, thời gian", 13, ITALIC, spacing(60, 0, 340) + CENTERED);
        style("VBTrichYeuCongVan", "VB Trích yếu công văn", 12, UPRIGHT, spacing(120, 0, 300) + CENTERED);
        style("VBTenLoai", "VB Tên loại", 14, BOLD, keep(spacing(240, 0, 340) + CENTERED));
        style("VBTrichYeu", "VB Trích yếu", 14, BOLD, keep(spacing(0, 0, 340) + CENTERED));
        style("VBGachTrichYeu", "VB Gạch dưới trích yếu", 8, UPRIGHT, spacing(0, 240, 80) + CENTERED);
        style("VBKinhGui", "VB Kính gửi", 14, UPRIGHT, spacing(0, 120, 360) + indent(2565, 1147));
        style("VBKinhGuiDong", "VB Kính gửi (từng nơi)", 14, UPRIGHT, spacing(0, 60, 360) + indent(2435, 160));
        style("VBThamQuyen", "VB Thẩm quyền ban hành", 14, BOLD, keep(spacing(0, 240, 340) + CENTERED));
        style("VBCanCu", "VB Căn cứ", 14, ITALIC, BODY_SPACING + FIRST_LINE + JUSTIFIED);
        style("VBQuyetDinh", "VB Lời quyết định", 14, BOLD, keep(spacing(120, 240, 340) + CENTERED));
        style("VBKemTheo", "VB Kèm theo", 14, ITALIC, keep(spacing(0, 0, 340) + CENTERED));
        style("VBKySoPhuLuc", "VB Chữ ký số trên phụ lục", 10, UPRIGHT, spacing(0, 120, 240) + RIGHT);
        style("VBSoTrang", "VB Số trang", 14, UPRIGHT, CENTERED);
    }

    private void body() {
        style("VBNoiDung", "VB Nội dung", 14, UPRIGHT, BODY_SPACING + FIRST_LINE + JUSTIFIED);
        style("VBNoiDungGiua", "VB Nội dung căn giữa", 14, UPRIGHT, BODY_SPACING + CENTERED);
        style("VBPhan", "VB Phần, chương", 14, BOLD, keep(spacing(120, 60, 360) + CENTERED));
        style("VBTieuDePhan", "VB Tiêu đề phần, chương", 14, BOLD, keep(BODY_SPACING + CENTERED));
        style("VBMuc", "VB Mục", 14, BOLD, keep(BODY_SPACING + FIRST_LINE + JUSTIFIED));
        style("VBKhoan", "VB Khoản", 14, BOLD, keep(BODY_SPACING + FIRST_LINE + JUSTIFIED));
        style("VBDiem", "VB Điểm", 14, UPRIGHT, BODY_SPACING + FIRST_LINE + JUSTIFIED);
        style("VBLietKe", "VB Liệt kê", 14, UPRIGHT, BODY_SPACING + FIRST_LINE + JUSTIFIED);
    }

    private void table() {
        style("VBBang", "VB Bảng", 12, UPRIGHT, spacing(40, 40, 280) + LEFT);
        style("VBBangSo", "VB Bảng (số)", 12, UPRIGHT, spacing(40, 40, 280) + CENTERED);
        style("VBBangTieuDe", "VB Bảng (tiêu đề cột)", 12, BOLD, keep(spacing(40, 40, 280) + CENTERED));
    }

    private void closing() {
        style("VBNoiNhan", "VB Nơi nhận", 12, BOLD + ITALIC, keep(spacing(0, 0, 320) + LEFT));
        style("VBNoiNhanDong", "VB Nơi nhận (từng nơi)", 11, UPRIGHT, spacing(0, 0, 260) + LEFT);
        style("VBQuyenHan", "VB Quyền hạn, chức vụ", 14, BOLD, keep(spacing(0, 0, 320) + CENTERED));
        style("VBNguoiKy", "VB Người ký", 14, BOLD, spacing(1500, 0, 320) + CENTERED);
    }

    /** {@code size} in points, as the decree gives it. */
    private void style(String id, String name, int size, String face, String paragraph) {
        styles.append(
                """
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/>
                <w:pPr>%s</w:pPr><w:rPr>%s<w:sz w:val="%d"/><w:szCs w:val="%d"/></w:rPr></w:style>
                """
                        .formatted(id, name, paragraph, face, size * 2, size * 2));
    }

    // Exact line height: the PDF and Word then break pages at the same places.
    private static String spacing(int before, int after, int line) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"exact\"/>"
                .formatted(before, after, line);
    }

    private static String indent(int left, int hanging) {
        return "<w:ind w:left=\"%d\" w:hanging=\"%d\"/>".formatted(left, hanging);
    }

    private static String keep(String properties) {
        return "<w:keepNext/>" + properties;
    }
}
