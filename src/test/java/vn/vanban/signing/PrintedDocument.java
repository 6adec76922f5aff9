package vn.vanban.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a notice of the fictional Bình An with blanks for number and date, as the renderer would. */
final class PrintedDocument {

    static final String SIGNER = "Trần Quốc Hưng";
    static final String OFFICE = "Sở Y tế tỉnh Bình An";
    private static final String BLANK = "\u00a0";

    private final PDDocument document = new PDDocument();
    private final PDType0Font regular = font("Regular");
    private final PDType0Font bold = font("Bold");
    private final PDType0Font italic = font("Italic");
    private PDPageContentStream content;
    private final String number;
    private final boolean dated;

    private PrintedDocument(String number, boolean dated) throws IOException {
        this.number = number;
        this.dated = dated;
    }

    /** The heading of minutes bears no day. */
    static byte[] minutes() throws IOException {
        return new PrintedDocument("Số:" + BLANK.repeat(14) + "/BB-SYT", false).print();
    }

    static byte[] notice() throws IOException {
        return new PrintedDocument("Số:" + BLANK.repeat(14) + "/TB-SYT", true).print();
    }

    static byte[] noticeWithNarrowBlank() throws IOException {
        return new PrintedDocument("Số:" + BLANK.repeat(3) + "/TB-SYT", true).print();
    }

    private byte[] print() throws IOException {
        try (document) {
            page();
            heading();
            middle(bold, 14, 297, 640, "THÔNG BÁO");
            middle(bold, 14, 297, 622, "Kết luận cuộc họp về phòng, chống sốt xuất huyết");
            text(regular, 14, 85, 590, "Ngày 12 tháng 11 năm 2026, đồng chí " + SIGNER + " chủ trì cuộc họp.");
            for (int line = 0; line < 18; line++) {
                text(
                        regular,
                        14,
                        85,
                        568 - line * 20,
                        (line + 1) + ". Các đơn vị báo cáo kết quả trước ngày 30 hằng tháng.");
            }
            closing();
            content.close();
            page();
            middle(bold, 14, 297, 780, "PHỤ LỤC");
            text(regular, 13, 85, 740, "1. " + SIGNER + ", Trưởng ban chỉ đạo");
            content.close();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void heading() throws IOException {
        middle(regular, 13, 165, 780, "ỦY BAN NHÂN DÂN TỈNH BÌNH AN");
        middle(bold, 13, 165, 764, "SỞ Y TẾ");
        middle(bold, 12, 425, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        middle(bold, 13, 425, 764, "Độc lập - Tự do - Hạnh phúc");
        middle(regular, 13, 165, 726, number);
        if (dated) {
            middle(italic, 14, 425, 725, "Bình An, ngày" + BLANK.repeat(6) + "tháng" + BLANK.repeat(6) + "năm 2026");
        }
    }

    private void closing() throws IOException {
        text(italic, 12, 85, 180, "Nơi nhận:");
        text(regular, 11, 85, 164, "- Như trên;");
        text(regular, 11, 85, 150, "- Lưu: VT, NVY.");
        middle(bold, 14, 425, 180, "GIÁM ĐỐC");
        middle(bold, 14, 425, 95, SIGNER);
    }

    private void page() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    private void middle(PDType0Font font, float size, float x, float y, String text) throws IOException {
        text(font, size, x - font.getStringWidth(text) / 2000 * size, y, text);
    }

    private void text(PDType0Font font, float size, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private PDType0Font font(String face) throws IOException {
        try (var bytes = PrintedDocument.class.getResourceAsStream("/fonts/Tinos/Tinos-" + face + ".ttf")) {
            return PDType0Font.load(document, bytes);
        }
    }
}
