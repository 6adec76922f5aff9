package vn.vanban.signing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A blank of the heading that waits for the registry: the words printed before it and the digits it must hold. */
enum HeadingBlank {
    NUMBER("Số:(?=/)", 5, "Tinos-Regular", "số văn bản"),
    DAY("ngày(?=tháng)", 2, "Tinos-Italic", "ngày ban hành"),
    MONTH("ngàytháng", 2, "Tinos-Italic", "tháng ban hành");

    /** A place on the first page in the page's own coordinates. */
    record Place(PDRectangle rectangle, float fontSize) {}

    /** Digits of Times and its metric twin are half an em wide. */
    private static final float DIGIT_WIDTH = 0.5f;

    private static final Pattern NUMBER_OF_MINUTES = Pattern.compile("Số:/BB-");

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

    /** Those that a first page has: the heading of minutes bears no day (Phụ lục III, mẫu 1.9). */
    static List<HeadingBlank> on(PrintedPage page) {
        return page.find(NUMBER_OF_MINUTES).isEmpty() ? List.of(values()) : List.of(NUMBER);
    }

    static List<String> fieldNames() {
        return Arrays.stream(values()).map(HeadingBlank::fieldName).toList();
    }

    String fieldName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String typeface() {
        return typeface;
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
        // In a narrow column the next word may stand on the next line.
        float right = page.after(last).map(PrintedPage.Glyph::left).orElse(last.right() + 2 * needed);
        if (right - last.right() < needed) {
            throw new SigningImpossible("Chỗ trống để ghi " + label + " quá hẹp.");
        }
        float bottom = pageHeight - last.baseline() - DigitsAppearance.DESCENT * size;
        return new Place(
                new PDRectangle(last.right(), bottom, right - last.right(), DigitsAppearance.LINE_HEIGHT * size), size);
    }
}
