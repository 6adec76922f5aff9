package vn.vanban.drafting;

/** The forms of Phụ lục III of Nghị định 30/2020 as Word writes them, every field a tagged control. */
final class TemplateForms {

    private static final String NBSP = "\u00a0";
    // Twips: the name of the nation needs the right side, the name of a province the left.
    private static final int LEFT = 4215;
    private static final int RIGHT = 5140;
    private static final int HALF = 4677;

    private TemplateForms() {}

    /** Mẫu 1.4: a document that prints the name of its type. */
    static String named(String typeName) {
        return header("", dated()) + title(typeName) + body() + closing();
    }

    /** Mẫu 1.4, sent to those above. */
    static String addressed(String typeName) {
        return header("", dated()) + title(typeName) + addressee() + body() + closing();
    }

    /** Mẫu 1.1 and 1.2: who rules, on what grounds, and the articles. */
    static String ruling(String typeName, String verb) {
        return header("", dated()) + title(typeName) + grounds(verb) + body() + closing();
    }

    /** Mẫu 1.3: the decision, and on pages of its own what it puts into force. */
    static String rulingWithAttachment(String pages) {
        return ruling("QUYẾT ĐỊNH", "QUYẾT ĐỊNH:")
                + "<w:p><w:pPr><w:pStyle w:val=\"VBGachNgan\"/>" + pages + "</w:pPr></w:p>"
                + table("<w:tr>" + cell(LEFT, organization()) + cell(RIGHT, nation()) + "</w:tr>", LEFT, RIGHT)
                + paragraph("VBTenLoai", control("attached-type-name", "Tên loại văn bản kèm theo", "QUY CHẾ"))
                + paragraph(
                        "VBTrichYeu", control("attached-subject", "Trích yếu văn bản kèm theo", "Tên văn bản kèm theo"))
                + paragraph(
                        "VBKemTheo", control("attached-to", "Kèm theo", "(Kèm theo Quyết định của cơ quan ban hành)"))
                + paragraph("VBGachTrichYeu", rule("attached-rule"))
                + repeated("attached-body", "Nội dung văn bản kèm theo", paragraph("VBNoiDung", run("Nội dung./.")));
    }

    /** Mẫu 1.6. */
    static String telegram() {
        return header("", dated())
                + title("CÔNG ĐIỆN")
                + repeated(
                        "telegram-addressee",
                        "Nơi nhận điện",
                        paragraph("VBKinhGui", run("GIÁM ĐỐC SỞ điện:"))
                                + paragraph("VBKinhGuiDong", run("- Nơi nhận;")))
                + body()
                + closing();
    }

    /** Mẫu 1.7. */
    static String invitation() {
        return header("", dated())
                + title("GIẤY MỜI")
                + repeated(
                        "invitation", "Lời mời", paragraph("VBNoiDung", run("Cơ quan trân trọng kính mời: khách mời.")))
                + body()
                + closing();
    }

    /** Mẫu 1.9: no day in the heading, and two who sign. */
    static String minutes() {
        String secretary = paragraph("VBQuyenHan", run("THƯ KÝ"))
                + paragraph("VBNguoiKy", control("secretary-name", "Thư ký", "Họ và tên"));
        String chair = paragraph("VBQuyenHan", run("CHỦ TỌA"))
                + paragraph("VBNguoiKy", control("signer-name", "Chủ tọa", "Họ và tên"));
        return header("", paragraph("VBDiaDanh", ""))
                + title("BIÊN BẢN")
                + repeated(
                        "minutes-opening",
                        "Thời gian, địa điểm, thành phần",
                        paragraph("VBNoiDung", run("Thời gian bắt đầu: …")))
                + body()
                + repeated("minutes-closing", "Kết thúc", paragraph("VBNoiDung", run("Cuộc họp kết thúc vào …./.")))
                + table(
                        "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(HALF, secretary) + cell(HALF, chair) + "</w:tr>",
                        HALF,
                        HALF)
                + recipients();
    }

    /** Mẫu 2.1: a paper annex. */
    static String annex() {
        return annexHeading() + body();
    }

    /** Mẫu 2.2: the organization's signature leaves its line at the upper right. */
    static String electronicAnnex() {
        return paragraph(
                        "VBKySoPhuLuc",
                        control("signature-line", "Dòng chữ ký số của cơ quan", "Số: …; ngày ký; giờ ký"))
                + annexHeading()
                + body();
    }

    private static String annexHeading() {
        return paragraph("VBTenLoai", control("annex-number", "Số thứ tự phụ lục", "Phụ lục"))
                + paragraph("VBTrichYeu", control("annex-title", "Tên phụ lục", "TÊN PHỤ LỤC"))
                + paragraph("VBKemTheo", control("attached-to", "Kèm theo", "(Kèm theo văn bản của cơ quan ban hành)"))
                + paragraph("VBGachTrichYeu", rule("attached-rule"));
    }

    private static String title(String typeName) {
        return paragraph("VBTenLoai", control("type-name", "Tên loại", typeName))
                + paragraph("VBTrichYeu", control("subject", "Trích yếu", "Trích yếu nội dung"))
                + paragraph("VBGachTrichYeu", rule("subject-rule"));
    }

    private static String grounds(String verb) {
        return paragraph("VBThamQuyen", control("authority", "Thẩm quyền ban hành", "THẨM QUYỀN BAN HÀNH"))
                + repeated("legal-basis", "Căn cứ", paragraph("VBCanCu", run("Căn cứ ban hành;")))
                + paragraph("VBQuyetDinh", run(verb));
    }

    /** Mẫu 1.5: an official letter prints no type; its subject stands under the number. */
    static String letter() {
        String subject =
                paragraph("VBTrichYeuCongVan", run("V/v ") + control("subject", "Trích yếu", "trích yếu nội dung"));
        return header("<w:tr>" + cell(LEFT, subject) + cell(RIGHT, paragraph("VBDiaDanh", "")) + "</w:tr>", dated())
                + paragraph("VBNoiDung", "")
                + addressee()
                + body()
                + closing();
    }

    private static String header(String thirdRow, String date) {
        String number =
                paragraph("VBSoKyHieu", run("Số:" + NBSP.repeat(14)) + control("notation", "Ký hiệu", "/KH-CQ"));
        return table(
                "<w:tr>" + cell(LEFT, organization()) + cell(RIGHT, nation()) + "</w:tr>"
                        + "<w:tr>" + cell(LEFT, number) + cell(RIGHT, date) + "</w:tr>"
                        + thirdRow,
                LEFT,
                RIGHT);
    }

    private static String organization() {
        return repeated(
                        "superior-organization",
                        "Cơ quan chủ quản",
                        paragraph("VBCoQuanChuQuan", run("CƠ QUAN CHỦ QUẢN")))
                + paragraph("VBCoQuanBanHanh", control("issuing-organization", "Cơ quan ban hành", "CƠ QUAN BAN HÀNH"))
                + paragraph("VBGachNgan", rule("issuing-organization-rule"));
    }

    /** The rule below the motto is as long as the motto itself: 159 pt, 80 spaces of 2 pt. */
    private static String nation() {
        return paragraph("VBQuocHieu", run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                + paragraph("VBTieuNgu", run("Độc lập - Tự do - Hạnh phúc"))
                + paragraph("VBGachNgan", underlined(80));
    }

    private static String dated() {
        return paragraph(
                "VBDiaDanh",
                control("place", "Địa danh", "Địa danh")
                        + run(", ngày" + NBSP.repeat(8) + "tháng" + NBSP.repeat(8) + "năm" + NBSP)
                        + control("year", "Năm", "20..."));
    }

    private static String addressee() {
        return repeated(
                "addressee",
                "Kính gửi",
                paragraph("VBKinhGui", run("Kính gửi: Nơi nhận")) + paragraph("VBKinhGuiDong", run("- Nơi nhận;")));
    }

    private static String body() {
        return repeated("body", "Nội dung", paragraph("VBNoiDung", run("Nội dung văn bản./.")));
    }

    private static String closing() {
        String signature =
                repeated("signer-capacity", "Quyền hạn, chức vụ", paragraph("VBQuyenHan", run("QUYỀN HẠN, CHỨC VỤ")))
                        + paragraph("VBNguoiKy", control("signer-name", "Người ký", "Họ và tên"));
        return table(
                "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(HALF, recipients()) + cell(HALF, signature) + "</w:tr>",
                HALF,
                HALF);
    }

    private static String recipients() {
        return paragraph("VBNoiNhan", run("Nơi nhận:"))
                + repeated("recipients", "Nơi nhận", paragraph("VBNoiNhanDong", run("- Như trên;")))
                + paragraph("VBNoiNhanDong", run("- Lưu: ") + control("archive", "Lưu", "VT") + run("."));
    }

    private static String table(String rows, int left, int right) {
        return """
                <w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>\
                <w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>\
                <w:tblGrid><w:gridCol w:w="%d"/><w:gridCol w:w="%d"/></w:tblGrid>%s</w:tbl>"""
                .formatted(left + right, left, right, rows);
    }

    private static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>".formatted(width, content);
    }

    static String paragraph(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, content);
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
    }

    private static String underlined(int spaces) {
        return "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(NBSP.repeat(spaces));
    }

    private static String control(String tag, String title, String placeholder) {
        return repeated(tag, title, run(placeholder));
    }

    private static String rule(String tag) {
        return repeated(tag, "Gạch ngắn", underlined(20));
    }

    private static String repeated(String tag, String title, String content) {
        return """
                <w:sdt><w:sdtPr><w:alias w:val="%s"/><w:tag w:val="%s"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"""
                .formatted(title, tag, content);
    }
}
