package vn.vanban.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Draws digits into a form field on the baseline of the words around it, where PDFBox would centre them in the box. */
final class DigitsAppearance {

    static final COSName FONT = COSName.getPDFName("Digits");

    /** Parts of the font size below the baseline and in all. */
    static final float DESCENT = 0.25f;

    static final float LINE_HEIGHT = 1.15f;

    /** What PDF asks of a typeface; the hinting programs alone weigh more than ten digits. */
    private static final List<String> FONT_TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "cmap", "glyf", "loca", "name", "post", "OS/2");

    /** By typeface, a font file of ten digits; cutting it out takes as long as all else about the fields. */
    private static final Map<String, byte[]> DIGITS = new ConcurrentHashMap<>();

    private DigitsAppearance() {}

    /** Embeds the ten digits only: a whole Vietnamese typeface would add 400 KB to every document. */
    static PDFont embedFont(PDDocument document, String typeface) throws IOException {
        var digits = DIGITS.computeIfAbsent(typeface, DigitsAppearance::digits);
        return PDTrueTypeFont.load(document, new ByteArrayInputStream(digits), WinAnsiEncoding.INSTANCE);
    }

    private static byte[] digits(String typeface) {
        try (var resource = DigitsAppearance.class.getResourceAsStream("/fonts/Tinos/" + typeface + ".ttf");
                var whole = new TTFParser().parse(new RandomAccessReadBuffer(resource))) {
            var subset = new TTFSubsetter(whole, FONT_TABLES);
            // Marks the typeface as incomplete, so that no reader takes it for the whole one.
            subset.setPrefix("DIGITS");
            "0123456789".chars().forEach(subset::add);
            var bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("The bundled typeface is unreadable", e);
        }
    }

    static PDAppearanceStream empty(PDDocument document, PDRectangle field, PDFont font) throws IOException {
        var appearance = new PDAppearanceStream(document);
        appearance.setBBox(new PDRectangle(field.getWidth(), field.getHeight()));
        appearance.setResources(new PDResources());
        appearance.getResources().put(FONT, font);
        draw(appearance, "");
        return appearance;
    }

    static void draw(PDAppearanceStream appearance, String digits) throws IOException {
        try (var out = appearance.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content(appearance, digits).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** What is drawn; always the same for the same digits, so that a check can tell whether it was drawn by us. */
    static String content(PDAppearanceStream appearance, String digits) throws IOException {
        var box = appearance.getBBox();
        float size = box.getHeight() / LINE_HEIGHT;
        float width = appearance.getResources().getFont(FONT).getStringWidth(digits) / 1000 * size;
        return String.format(
                Locale.ROOT,
                "/Tx BMC BT /%s %.2f Tf 0 g %.2f %.2f Td (%s) Tj ET EMC",
                FONT.getName(),
                size,
                (box.getWidth() - width) / 2,
                DESCENT * size,
                digits);
    }
}
