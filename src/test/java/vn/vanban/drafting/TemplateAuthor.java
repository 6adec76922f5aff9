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

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("templates");
        write(folder.resolve("NQ-nghi-quyet.docx"), TemplateForms.ruling("NGHỊ QUYẾT", "QUYẾT NGHỊ:"));
        write(folder.resolve("QD-quyet-dinh.docx"), TemplateForms.ruling("QUYẾT ĐỊNH", "QUYẾT ĐỊNH:"));
        write(
                folder.resolve("QDBH-quyet-dinh-ban-hanh.docx"),
                TemplateForms.rulingWithAttachment(pages("")),
                pages("<w:pgNumType w:start=\"1\"/>"));
        write(folder.resolve("CT-chi-thi.docx"), TemplateForms.named("CHỈ THỊ"));
        write(folder.resolve("TB-thong-bao.docx"), TemplateForms.named("THÔNG BÁO"));
        write(folder.resolve("HD-huong-dan.docx"), TemplateForms.named("HƯỚNG DẪN"));
        write(folder.resolve("CTr-chuong-trinh.docx"), TemplateForms.named("CHƯƠNG TRÌNH"));
        write(folder.resolve("KH-ke-hoach.docx"), TemplateForms.named("KẾ HOẠCH"));
        write(folder.resolve("TL-co-ten-loai.docx"), TemplateForms.named("TÊN LOẠI VĂN BẢN"));
        write(folder.resolve("BC-bao-cao.docx"), TemplateForms.addressed("BÁO CÁO"));
        write(folder.resolve("TTr-to-trinh.docx"), TemplateForms.addressed("TỜ TRÌNH"));
        write(folder.resolve("CV-cong-van.docx"), TemplateForms.letter());
        write(folder.resolve("CD-cong-dien.docx"), TemplateForms.telegram());
        write(folder.resolve("GM-giay-moi.docx"), TemplateForms.invitation());
        write(folder.resolve("BB-bien-ban.docx"), TemplateForms.minutes());
        write(folder.resolve("PL-phu-luc.docx"), TemplateForms.annex());
        write(folder.resolve("PLDT-phu-luc-dien-tu.docx"), TemplateForms.electronicAnnex());
    }

    private static String document(String content, String pages) {
        return "<w:document %s xmlns:r=\"%s\"><w:body>%s%s</w:body></w:document>"
                .formatted(W, RELATION, content, pages);
    }

    /** A4 with the number above every page but the first; the numbers may begin anew. */
    private static String pages(String numbers) {
        return """
                <w:sectPr><w:headerReference w:type="default" r:id="rId2"/>\
                <w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>\
                %s<w:titlePg/></w:sectPr>"""
                .formatted(numbers);
    }

    private static String pageNumber() {
        return "<w:hdr " + W + ">"
                + TemplateForms.paragraph(
                        "VBSoTrang", "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>")
                + "</w:hdr>";
    }

    private static void write(Path file, String content) throws IOException {
        write(file, content, pages(""));
    }

    private static void write(Path file, String content, String pages) throws IOException {
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
            part(zip, "word/document.xml", document(content, pages));
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
