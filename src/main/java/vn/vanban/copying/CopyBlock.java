package vn.vanban.copying;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.vanban.authority.SigningRight;
import vn.vanban.document.DocumentCode;
import vn.vanban.organization.IssuingOrganization;

/**
 * What makes printed pages a copy, below a rule under the end of the text: kind, organization, number, place and day,
 * signature, recipients (Phụ lục I, Phần II, Mục II; Phụ lục III, mẫu 3.1).
 */
record CopyBlock(
        CopyKind kind,
        IssuingOrganization organization,
        DocumentCode code,
        LocalDate day,
        List<String> recipients,
        SigningRight signer) {

    /** The text area of an A4 page: 30 mm left, 15 mm right (Mục I.2). */
    private static final float LEFT = 85;

    private static final float RIGHT = 553;
    private static final float LEFT_MIDDLE = 175;
    private static final float RIGHT_MIDDLE = 428;
    private static final float LINE = 16;
    private static final float ROOM_FOR_SIGNATURE = 62;
    private static final float LEFT_WIDTH = 195;

    /** In points, from the rule to the last line. */
    float height() {
        float heading = LINE * (organization.superiorName().isPresent() ? 4.2f : 3.2f);
        float signature = LINE * (signer.block().capacityLines().size() + 1) + ROOM_FOR_SIGNATURE;
        return 14 + heading + 8 + Math.max(signature, LINE + 14 * (recipients.size() + 1)) + LINE;
    }

    /** @param top where the rule stands, in points above the foot of the page */
    void draw(PDDocument document, PDPage page, float top) throws IOException {
        Faces faces = new Faces(document);
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            rule(pen, LEFT, RIGHT, top);
            float y = top - 14 - LINE / 2;
            float line = y;
            if (organization.superiorName().isPresent()) {
                centred(pen, faces.regular, 12, organization.superiorName().get(), LEFT_MIDDLE, line);
                line -= LINE;
            }
            String name = organization.printedName();
            centred(pen, faces.bold, 12, name, LEFT_MIDDLE, line);
            float half = width(faces.bold, 12, name) / 5;
            rule(pen, LEFT_MIDDLE - half, LEFT_MIDDLE + half, line - 4);
            centred(pen, faces.bold, 14, kind.printed(), RIGHT_MIDDLE, y);
            line -= LINE * 1.6f;
            centred(pen, faces.regular, 13, "Số: " + code, LEFT_MIDDLE, line);
            centred(pen, faces.italic, 13, organization.place() + ", " + printedDay(), RIGHT_MIDDLE, line);
            sign(pen, faces, line - LINE * 1.6f);
        }
    }

    private void sign(PDPageContentStream pen, Faces faces, float top) throws IOException {
        float line = top;
        for (String words : signer.block().capacityLines()) {
            centred(pen, faces.bold, 13, words, RIGHT_MIDDLE, line);
            line -= LINE;
        }
        centred(pen, faces.bold, 13, signer.block().name(), RIGHT_MIDDLE, line - ROOM_FOR_SIGNATURE + LINE / 2);
        text(pen, faces.boldItalic, 12, "Nơi nhận:", LEFT, top);
        float recipient = top - 14;
        for (String words : recipients) {
            text(pen, faces.regular, 11, fitting(faces.regular, "- " + words + ";"), LEFT, recipient);
            recipient -= 14;
        }
        text(pen, faces.regular, 11, "- Lưu: VT.", LEFT, recipient);
    }

    /** A name too long for its half of the page ends in "…". */
    private static String fitting(PDFont font, String words) throws IOException {
        String fitting = words;
        while (width(font, 11, fitting) > LEFT_WIDTH) {
            fitting = fitting.substring(0, fitting.length() - 2) + "…";
        }
        return fitting;
    }

    /** Days below 10 and the first two months have a zero (Mục II.4). */
    private String printedDay() {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
    }

    private static void rule(PDPageContentStream pen, float from, float to, float y) throws IOException {
        pen.setLineWidth(0.75f);
        pen.moveTo(from, y);
        pen.lineTo(to, y);
        pen.stroke();
    }

    private static void centred(PDPageContentStream pen, PDFont font, float size, String words, float middle, float y)
            throws IOException {
        text(pen, font, size, words, middle - width(font, size, words) / 2, y);
    }

    private static void text(PDPageContentStream pen, PDFont font, float size, String words, float x, float y)
            throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(x, y);
        pen.showText(words);
        pen.endText();
    }

    private static float width(PDFont font, float size, String words) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    /** Of the measures of Times New Roman. */
    private static final class Faces {

        private final PDFont regular;
        private final PDFont bold;
        private final PDFont italic;
        private final PDFont boldItalic;

        Faces(PDDocument document) throws IOException {
            regular = load(document, "Regular");
            bold = load(document, "Bold");
            italic = load(document, "Italic");
            boldItalic = load(document, "BoldItalic");
        }

        private static PDFont load(PDDocument document, String style) throws IOException {
            try (InputStream file = CopyBlock.class.getResourceAsStream("/fonts/Tinos/Tinos-" + style + ".ttf")) {
                return PDType0Font.load(document, file, true);
            }
        }
    }
}
