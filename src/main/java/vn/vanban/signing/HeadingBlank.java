package vn.vanban.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** A blank of the heading that waits for the registry: what is printed before it, and how many digits it must hold. */
enum HeadingBlank {
    NUMBER("Số:(?=/)", 5, "Tinos-Regular", "số văn bản"),
    DAY("ngày(?=tháng)", 2, "Tinos-Italic", "ngày ban hành"),
    MONTH("ngàytháng", 2, "Tinos-Italic", "tháng ban hành");

    /** Digits of Times and its metric twin are half an em wide. */
    private static final float DIGIT_WIDTH = 0.5f;

    static final float DESCENT = 0.25f;
    static final float LINE_HEIGHT = 1.15f;

    private final Pattern wordsBefore;
    private final int mostDigits;
    private final String typeface;
    private final String label;

    HeadingBlank(String wordsBefore, int mostDigits, String typeface, String label) {
        this.wordsBefore = Pattern.compile(wordsBefore);
        this.mostDigits = mostDigits;
        this.typeface = typeface;
        this.label = label;
    }

    /** A place on the first page, in the page's own coordinates. */
    record Place(PDRectangle rectangle, float fontSize) {}

    String fieldName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> fieldNames() {
        return Arrays.stream(values()).map(HeadingBlank::fieldName).toList();
    }

    String label() {
        return label;
    }

    Place find(PrintedPage page, float pageHeight) {
        var before = page.find(wordsBefore).stream()
                .findFirst()
                .orElseThrow(() ->
                        new SigningImpossible("Không tìm thấy chỗ trống để ghi " + label + " ở phần đầu văn bản."));
        var last = before.get(before.size() - 1);
        float size = last.fontSize();
        float needed = mostDigits * DIGIT_WIDTH * size;
        float right = page.after(last).map(PrintedPage.Glyph::left).orElse(last.right() + 2 * needed);
        if (right - last.right() < needed) {
            throw new SigningImpossible("Chỗ trống để ghi " + label + " quá hẹp.");
        }
        float bottom = pageHeight - last.baseline() - DESCENT * size;
        return new Place(new PDRectangle(last.right(), bottom, right - last.right(), LINE_HEIGHT * size), size);
    }

    /** Embeds the ten digits only: a whole Vietnamese typeface would add 400 KB to every document. */
    PDFont embedDigits(PDDocument document) throws IOException {
        try (var resource = HeadingBlank.class.getResourceAsStream("/fonts/Tinos/" + typeface + ".ttf");
                var typeface = new TTFParser().parse(new RandomAccessReadBuffer(resource))) {
            var subset = new TTFSubsetter(typeface);
            "0123456789".chars().forEach(subset::add);
            var bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return PDTrueTypeFont.load(
                    document, new ByteArrayInputStream(bytes.toByteArray()), WinAnsiEncoding.INSTANCE);
        }
    }
}
