package vn.vanban.drafting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the DOCX templates of {@code templates/}: run its main method in the project directory after a change. */
final class TemplateAuthor {

    private static final String NBSP = "\u00a0";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    // Twips: the name of the nation needs the right side, the name of a province the left.
    private static final int LEFT = 4215;
    private static final int RIGHT = 5140;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("templates");
        write(folder.resolve("KH-ke-hoach.docx"), named("KẾ HOẠCH", ""));
        write(folder.resolve("TB-thong-bao.docx"), named("THÔNG BÁO", ""));
        write(folder.resolve("BC-bao-cao.docx"), named("BÁO CÁO", addressee()));
        write(folder.resolve("TTr-to-trinh.docx"), named("TỜ TRÌNH", addressee()));
        write(folder.resolve("QD-quyet-dinh.docx"), named("QUYẾT ĐỊNH", ""));
        write(folder.resolve("CV-cong-van.docx"), letter());
    }

    /** Mẫu 1.4: a document that prints the name of its type. */
    private static String named(String typeName, String addressee) {
        return header("")
                + paragraph("VBTenLoai", control("type-name", "Tên loại", typeName))
                + paragraph("VBTrichYeu", control("subject", "Trích yếu", "Trích yếu nội dung"))
                + paragraph("VBGachTrichYeu", rule("subject-rule"))
                + addressee
                + body()
                + closing();
    }

    /** Mẫu 1.5: an official letter prints no type; its subject stands under the number. */
    private static String letter() {
        String subject =
                paragraph("VBTrichYeuCongVan", run("V/v ") + control("subject", "Trích yếu", "trích yếu nội dung"));
        return header("<w:tr>" + cell(LEFT, subject) + cell(RIGHT, paragraph("VBDiaDanh", "")) + "</w:tr>")
                + paragraph("VBNoiDung", "")
                + addressee()
                + body()
                + closing();
    }

    private static String header(String thirdRow) {
        String organization = repeated(
                        "superior-organization",
                        "Cơ quan chủ quản",
                        paragraph("VBCoQuanChuQuan", run("CƠ QUAN CHỦ QUẢN")))
                + paragraph("VBCoQuanBanHanh", control("issuing-organization", "Cơ quan ban hành", "CƠ QUAN BAN HÀNH"))
                + paragraph("VBGachNgan", rule("issuing-organization-rule"));
        // The rule below the motto is as long as the motto itself: 159 pt, 80 spaces of 2 pt.
        String nation = paragraph("VBQuocHieu", run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                + paragraph("VBTieuNgu", run("Độc lập - Tự do - Hạnh phúc"))
                + paragraph("VBGachNgan", underlined(80));
        String number =
                paragraph("VBSoKyHieu", run("Số:" + NBSP.repeat(14)) + control("notation", "Ký hiệu", "/KH-CQ"));
        String date = paragraph(
                "VBDiaDanh",
                control("place", "Địa danh", "Địa danh")
                        + run(", ngày" + NBSP.repeat(8) + "tháng" + NBSP.repeat(8) + "năm" + NBSP)
                        + control("year", "Năm", "20..."));
        return table(
                "<w:tr>" + cell(LEFT, organization) + cell(RIGHT, nation) + "</w:tr>"
                        + "<w:tr>" + cell(LEFT, number) + cell(RIGHT, date) + "</w:tr>"
                        + thirdRow,
                LEFT,
                RIGHT);
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
        String recipients = paragraph("VBNoiNhan", run("Nơi nhận:"))
                + repeated("recipients", "Nơi nhận", paragraph("VBNoiNhanDong", run("- Như trên;")))
                + paragraph("VBNoiNhanDong", run("- Lưu: ") + control("archive", "Lưu", "VT") + run("."));
        String signature =
                repeated("signer-capacity", "Quyền hạn, chức vụ", paragraph("VBQuyenHan", run("QUYỀN HẠN, CHỨC VỤ")))
                        + paragraph("VBNguoiKy", control("signer-name", "Người ký", "Họ và tên"));
        return table(
                "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(4677, recipients) + cell(4678, signature) + "</w:tr>",
                4677,
                4678);
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

    private static String paragraph(String style, String content) {
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

    private static String document(String content) {
        return """
                <w:document %s xmlns:r="%s"><w:body>%s<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>\
                <w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>\
                <w:titlePg/></w:sectPr></w:body></w:document>"""
                .formatted(W, RELATION, content);
    }

    private static String pageNumber() {
        return "<w:hdr " + W + ">"
                + paragraph("VBSoTrang", "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>")
                + "</w:hdr>";
    }

    private static void write(Path file, String content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/word/document.xml" ContentType="%1$sdocument.main+xml"/>
                    <Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/>
                    <Override PartName="/word/header1.xml" ContentType="%1$sheader+xml"/>
                    </Types>"""
                            .formatted(TYPE));
            part(zip, "_rels/.rels", relations("officeDocument\" Target=\"word/document.xml"));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations("styles\" Target=\"styles.xml", "header\" Target=\"header1.xml"));
            part(zip, "word/styles.xml", TemplateStyles.xml());
            part(zip, "word/header1.xml", pageNumber());
            part(zip, "word/document.xml", document(content));
        }
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i++) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\"/>".formatted(i + 1, RELATION, typesAndTargets[i]));
        }
        return xml.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        // A fixed time keeps a regenerated, unchanged template byte for byte the same.
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
