package vn.vanban.formality;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** DOCX files of the fictional tỉnh Bình An, formatted run by run over a style sheet that wants Calibri 11. */
record SampleDocx(Map<String, String> parts) {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String BODY = "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/>"
            + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>";
    private static final String CENTRED = "<w:jc w:val=\"center\"/>";

    /** A decision with bases, articles and two annexes, the last one landscape. */
    static SampleDocx decision() {
        String body = paragraph(CENTRED, bold(14, "QUYẾT ĐỊNH"))
                + paragraph(CENTRED, bold(14, "Về việc thành lập Tổ giúp việc chuyển đổi số ngành y tế"))
                + paragraph(CENTRED, run(14, "", "_______________"))
                + paragraph(CENTRED, bold(14, "GIÁM ĐỐC SỞ Y TẾ"))
                + paragraph(
                        BODY,
                        italic(
                                14,
                                "Căn cứ Quyết định số 27/2025/QĐ-UBND ngày 14 tháng 5 năm 2025 của Ủy ban nhân dân tỉnh Bình An"
                                        + " quy định chức năng, nhiệm vụ của Sở Y tế tỉnh Bình An;"))
                + paragraph(BODY, italic(14, "Theo đề nghị của Chánh Văn phòng Sở."))
                + paragraph(CENTRED, bold(14, "QUYẾT ĐỊNH:"))
                + paragraph(
                        BODY,
                        bold(14, "Điều 1."),
                        run(
                                14,
                                "",
                                " Thành lập Tổ giúp việc gồm mười hai thành viên theo danh sách tại Phụ lục I và"
                                        + " Phụ lục II kèm theo Quyết định này."))
                + paragraph(
                        BODY,
                        bold(14, "Điều 2."),
                        run(
                                14,
                                "",
                                " Tổ giúp việc phối hợp với các cơ quan của Nhà nước và chăm lo sức khỏe của"
                                        + " Nhân dân theo khoản 2 Điều 4 Quy chế hoạt động của Tổ."))
                + paragraph(
                        BODY,
                        run(
                                14,
                                "",
                                "Các phòng chuyên môn bố trí người tham gia đầy đủ, báo cáo kết quả trước ngày 25 hằng tháng."))
                + paragraph(
                        BODY,
                        bold(14, "Điều 3."),
                        run(
                                14,
                                "",
                                " Chánh Văn phòng Sở, trưởng các phòng và những người có tên tại Điều 1"
                                        + " chịu trách nhiệm thi hành Quyết định này./."))
                + closing("- Như Điều 3;", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
                + annex("I", "DANH SÁCH TỔ GIÚP VIỆC")
                + "<w:p><w:pPr>" + section(11906, 16838, "", "<w:titlePg/>") + "</w:pPr></w:p>"
                + annex("II", "LỊCH LÀM VIỆC CỦA TỔ").replaceFirst("<w:r><w:br w:type=\"page\"/></w:r>", "");
        return of(head("Số: 05/QĐ-SYT", "") + body + section(16838, 11906, " w:orient=\"landscape\"", ""));
    }

    /** A công văn to several recipients, whose number and day are still to be given. */
    static SampleDocx letter() {
        String address = "<w:ind w:left=\"2268\"/>";
        String body = paragraph(address, run(14, "", "Kính gửi:"))
                + paragraph(address, run(14, "", "- Các bệnh viện trong tỉnh;"))
                + paragraph(address, run(14, "", "- Trung tâm Kiểm soát bệnh tật tỉnh."))
                + paragraph(
                        BODY,
                        run(
                                13,
                                "",
                                "Thực hiện Kế hoạch số 116/KH-UBND ngày 02/6/2026 của Ủy ban nhân dân tỉnh về phòng, chống dịch bệnh mùa"
                                        + " hè, Sở Y tế đề nghị các đơn vị thực hiện các nội dung sau:"))
                + paragraph(
                        BODY,
                        run(
                                13,
                                "",
                                "1. Rà soát thuốc, vật tư, giường bệnh; báo cáo số thiếu về Sở trước ngày 20 tháng 6 năm 2026."))
                + paragraph(
                        BODY,
                        run(
                                13,
                                "",
                                "2. Cử một đầu mối trực dịch từng ca và gửi danh sách theo mẫu đã thống nhất tại cuộc họp giao ban."))
                + paragraph(BODY, run(13, "", "Sở Y tế đề nghị các đơn vị khẩn trương thực hiện./."))
                + closing("- Như trên;", "GIÁM ĐỐC");
        String about = paragraph(
                "<w:spacing w:before=\"120\"/>" + CENTRED, run(12, "", "V/v chuẩn bị phòng, chống dịch bệnh mùa hè"));
        return of(head("Số:          /SYT-NVY", about) + body + section(11906, 16838, "", "<w:titlePg/>"));
    }

    /** A notice without any table: tabs and indents place what stands side by side. */
    static SampleDocx tabbedNotice() {
        String tabs =
                "<w:tabs><w:tab w:val=\"center\" w:pos=\"1800\"/><w:tab w:val=\"center\" w:pos=\"6500\"/></w:tabs>";
        String body = paragraph(
                        tabs,
                        "<w:r><w:tab/></w:r>",
                        run(12, "", "UBND TỈNH BÌNH AN"),
                        "<w:r><w:tab/></w:r>",
                        bold(12, "CỘNG HÒA XÃ HỘI "),
                        bold(12, "CHỦ NGHĨA VIỆT NAM"))
                + paragraph(
                        tabs,
                        "<w:r><w:tab/></w:r>",
                        bold(12, "SỞ Y TẾ"),
                        "<w:r><w:tab/></w:r>",
                        bold(13, "Độc lập - Tự do - Hạnh phúc"))
                + paragraph(
                        tabs,
                        "<w:r><w:tab/></w:r>",
                        run(13, "", "Số: 112/TB-SYT"),
                        "<w:r><w:tab/></w:r>",
                        italic(13, "Bình An, ngày 14 tháng 6 năm 2026"))
                + paragraph("", "")
                + paragraph(CENTRED, bold(14, "THÔNG BÁO"))
                + paragraph(CENTRED, bold(14, "Lịch trực lãnh đạo Sở trong tháng 7 năm 2026"))
                + paragraph(
                        BODY,
                        run(
                                14,
                                "",
                                "Văn phòng Sở thông báo lịch trực lãnh đạo Sở tháng 7 năm 2026 để các phòng, đơn vị biết, liên hệ khi cần."))
                + paragraph(
                        BODY,
                        run(
                                14,
                                "",
                                "Người trực có mặt tại trụ sở trong giờ làm việc và giữ liên lạc qua điện thoại ngoài giờ làm việc./."))
                + paragraph(
                        tabs,
                        bold(12, true, "Nơi nhận:"),
                        "<w:r><w:tab/></w:r>",
                        "<w:r><w:tab/></w:r>",
                        bold(14, "TL. GIÁM ĐỐC"))
                + paragraph(
                        tabs, run(11, "", "- Các phòng, đơn vị;"), "<w:r><w:tab/></w:r>", bold(14, "CHÁNH VĂN PHÒNG"))
                + paragraph(tabs, run(11, "", "- Lưu: VT, VP."))
                + paragraph("", "")
                + paragraph(tabs, "<w:r><w:tab/></w:r>", "<w:r><w:tab/></w:r>", bold(14, "Vũ Hoàng Nam"));
        return of(body + section(11906, 16838, "", "<w:titlePg/>"));
    }

    private static String head(String code, String below) {
        String left = paragraph(CENTRED, run(13, "", "UBND TỈNH BÌNH AN"))
                + paragraph(CENTRED, bold(13, "SỞ Y TẾ"))
                + paragraph(CENTRED, run(13, "", code))
                + below;
        String right = paragraph(CENTRED, bold(13, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                + paragraph(CENTRED, bold(14, "Độc lập - Tự do - Hạnh phúc"))
                + paragraph(
                        CENTRED,
                        italic(
                                14,
                                code.contains("05")
                                        ? "Bình An, ngày 05 tháng 01 năm 2026"
                                        : "Bình An, ngày      tháng 6 năm 2026"));
        return table(left, right);
    }

    private static String closing(String firstRecipient, String... capacity) {
        String left = paragraph("", bold(12, true, "Nơi nhận:"))
                + Stream.of(firstRecipient, "- Ủy ban nhân dân tỉnh (để báo cáo);", "- Lãnh đạo Sở;", "- Lưu: VT, VP.")
                        .map(line -> paragraph("", run(11, "", line)))
                        .collect(Collectors.joining());
        String right = Stream.of(capacity)
                        .map(line -> paragraph(CENTRED, bold(14, line)))
                        .collect(Collectors.joining())
                + paragraph("", "")
                + paragraph(CENTRED, bold(14, "Lê Thu Hà"));
        return table(left, right);
    }

    private static String annex(String number, String title) {
        return paragraph(CENTRED, "<w:r><w:br w:type=\"page\"/></w:r>", bold(14, "Phụ lục " + number))
                + paragraph(CENTRED, bold(14, title))
                + paragraph(
                        CENTRED,
                        italic(14, "(Kèm theo Quyết định số      /QĐ-SYT ngày      tháng 01 năm 2026 của Sở Y tế)"))
                + paragraph(BODY, run(14, "", "Gồm đại diện các phòng chuyên môn của Sở."));
    }

    private static String table(String left, String right) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3400\"/><w:gridCol w:w=\"5672\"/></w:tblGrid><w:tr>"
                + "<w:tc><w:tcPr><w:tcW w:w=\"3400\" w:type=\"dxa\"/></w:tcPr>" + left + "</w:tc>"
                + "<w:tc><w:tcPr><w:tcW w:w=\"5672\" w:type=\"dxa\"/></w:tcPr>" + right + "</w:tc></w:tr></w:tbl>";
    }

    private static String section(int width, int height, String orientation, String more) {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"" + width + "\" w:h=\""
                + height + "\"" + orientation
                + "/><w:pgMar w:top=\"1134\" w:right=\"1021\" w:bottom=\"1191\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + more + "</w:sectPr>";
    }

    private static String paragraph(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    private static String bold(int size, String text) {
        return run(size, "<w:b/>", text);
    }

    private static String bold(int size, boolean italic, String text) {
        return run(size, italic ? "<w:b/><w:i/>" : "<w:b/>", text);
    }

    private static String italic(int size, String text) {
        return run(size, "<w:i/>", text);
    }

    private static String run(int size, String style, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>" + style
                + "<w:sz w:val=\"" + 2 * size + "\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static SampleDocx of(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + Map.of("document", "document.main", "styles", "styles", "header1", "header")
                                .entrySet()
                                .stream()
                                .map(part -> "<Override PartName=\"/word/" + part.getKey()
                                        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                        + ".wordprocessingml." + part.getValue() + "+xml\"/>")
                                .collect(Collectors.joining())
                        + "</Types>");
        parts.put("_rels/.rels", relationships(List.of("officeDocument word/document.xml")));
        parts.put("word/_rels/document.xml.rels", relationships(List.of("styles styles.xml", "header header1.xml")));
        parts.put(
                "word/styles.xml",
                "<w:styles" + NAMESPACES
                        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/>"
                        + "<w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/></w:styles>");
        parts.put(
                "word/header1.xml",
                "<w:hdr" + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \">"
                        + run(14, "", "2") + "</w:fldSimple></w:p></w:hdr>");
        parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return new SampleDocx(parts);
    }

    private static String relationships(List<String> targets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (String target : targets) {
            xml.append("<Relationship Id=\"rId")
                    .append(targets.indexOf(target) + 1)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(target.split(" ")[0])
                    .append("\" Target=\"")
                    .append(target.split(" ")[1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** The same file with the first {@code from} of any part written as {@code to}. */
    SampleDocx with(String from, String to) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        String part = parts.keySet().stream()
                .filter(name -> parts.get(name).contains(from))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nowhere: " + from));
        int at = parts.get(part).indexOf(from);
        changed.put(
                part, parts.get(part).substring(0, at) + to + parts.get(part).substring(at + from.length()));
        return new SampleDocx(changed);
    }

    /** The same file with the properties of the first run with {@code words} changed. */
    SampleDocx withRun(String words, String from, String to) {
        return around(words, "<w:rPr>", from, to);
    }

    SampleDocx withParagraph(String words, String from, String to) {
        return around(words, "<w:pPr>", from, to);
    }

    private SampleDocx around(String words, String opening, String from, String to) {
        String xml = parts.get("word/document.xml");
        int text = xml.indexOf(words);
        int start = xml.lastIndexOf(opening, text);
        String properties = xml.substring(start, text);
        if (text < 0 || !properties.contains(from)) {
            throw new IllegalArgumentException("Nowhere: " + words + ", " + from);
        }
        Map<String, String> changed = new LinkedHashMap<>(parts);
        int at = start + properties.indexOf(from);
        changed.put("word/document.xml", xml.substring(0, at) + to + xml.substring(at + from.length()));
        return new SampleDocx(changed);
    }

    byte[] bytes() {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(docx)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docx.toByteArray();
    }

    /** A file with nothing but paragraphs. */
    static byte[] words(String... paragraphs) {
        return of(Stream.of(paragraphs)
                                .map(text -> paragraph("", run(12, "", text)))
                                .collect(Collectors.joining())
                        + section(11906, 16838, "", ""))
                .bytes();
    }

    /** The words of a file's main part, a line for each paragraph. */
    static String words(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("</w:p>", "\n")
                            .replaceAll("<[^>]*>", "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("No main part");
    }
}
