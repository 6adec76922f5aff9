package vn.vanban.signing;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.vanban.signing.PrintedPage.Glyph;

/** Where a signature image goes, in points from the top left of the page; pages count from 1. */
record SignaturePlace(int page, float left, float top, float width, float height) {

    /** A real seal of an office measures 36 mm. */
    private static final float SEAL_DIAMETER = 36 * 72 / 25.4f;

    private static final float SMALLEST_GAP = 20;
    private static final float LARGEST_HEIGHT = 68;
    private static final float LARGEST_WIDTH = 140;
    private static final float COLUMN_MARGIN = 60;
    private static final int POST_LINES = 2;
    /** 15 and 10 mm. */
    private static final float LINE_RIGHT = 42.5f;

    private static final float LINE_TOP = 28.3f;

    static SignaturePlace find(byte[] pdf, SignatureAppearance appearance) {
        try (var document = Loader.loadPDF(pdf)) {
            return appearance instanceof SignatureAppearance.Handwriting handwriting
                    ? ofHandwriting(new PrintedPages(document), handwriting)
                    : ofSeal(document);
        } catch (IOException e) {
            throw new SigningImpossible("Tệp PDF không đọc được.", e);
        }
    }

    /** In the margin above the first page's text, ending where that ends. */
    static SignaturePlace ofLine(byte[] pdf, String words) {
        try (var document = Loader.loadPDF(pdf)) {
            return ofLine(document, LineText.widthOf(words));
        } catch (IOException e) {
            throw new SigningImpossible("Tệp PDF không đọc được.", e);
        }
    }

    private static SignaturePlace ofLine(PDDocument document, float width) {
        var page = document.getPage(0);
        boolean turned = page.getRotation() % 180 != 0;
        float shown = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        return new SignaturePlace(1, Math.max(0, shown - LINE_RIGHT - width), LINE_TOP, width, LineText.HEIGHT);
    }

    static SignaturePlace ofHandwriting(PrintedPages pages, SignatureAppearance.Handwriting handwriting)
            throws IOException {
        var image = SignaturePicture.of(handwriting.image());
        var name = Pattern.compile(Pattern.quote(Normalizer.normalize(handwriting.signerName(), Normalizer.Form.NFC)
                .replaceAll("\\s", "")));
        // From the back, because annexes follow the signature and people are also named in the text before it.
        for (int number = pages.document().getNumberOfPages(); number > 0; number--) {
            var page = pages.get(number);
            var found = page.find(name);
            for (int i = found.size() - 1; i >= 0; i--) {
                var place = above(found.get(i), page, number, image);
                if (place.isPresent()) {
                    return place.get();
                }
            }
        }
        throw new SigningImpossible("Không tìm thấy chỗ ký của " + handwriting.signerName()
                + ": họ tên phải nằm dưới dòng chức vụ viết hoa.");
    }

    private static Optional<SignaturePlace> above(
            List<Glyph> name, PrintedPage page, int number, SignaturePicture image) {
        var first = name.get(0);
        var last = name.get(name.size() - 1);
        var top = first;
        var capacity = lineAbove(first, name, page);
        // Who signs for a council has their other post right above the name (Phụ lục I, Mục II.7đ).
        for (int line = 0; line < POST_LINES && isUpperCase(capacity) && standsOn(capacity, top); line++) {
            top = capacity.get(0);
            capacity = lineAbove(top, name, page);
        }
        float roof = capacity.stream()
                        .map(Glyph::baseline)
                        .max(Comparator.naturalOrder())
                        .orElse(0f)
                + 3;
        float gap = top.baseline() - 0.75f * top.fontSize() - roof;
        if (!first.sharesLineWith(last) || !isUpperCase(capacity) || gap < SMALLEST_GAP) {
            return Optional.empty();
        }
        float scale = Math.min(Math.min(gap, LARGEST_HEIGHT) / image.height(), LARGEST_WIDTH / image.width());
        float width = image.width() * scale;
        float height = image.height() * scale;
        float middle = (first.left() + last.right()) / 2;
        return Optional.of(new SignaturePlace(number, middle - width / 2, roof + (gap - height) / 2, width, height));
    }

    private static List<Glyph> lineAbove(Glyph below, List<Glyph> name, PrintedPage page) {
        float left = name.get(0).left() - COLUMN_MARGIN;
        float right = name.get(name.size() - 1).right() + COLUMN_MARGIN;
        var column = page.glyphs().stream()
                .filter(glyph -> glyph.baseline() < below.baseline() && !glyph.sharesLineWith(below))
                .filter(glyph -> glyph.middle() > left && glyph.middle() < right)
                .toList();
        return column.stream()
                .max(Comparator.comparing(Glyph::baseline))
                .map(lowest -> column.stream().filter(lowest::sharesLineWith).toList())
                .orElse(List.of());
    }

    /** Whether a line has no room for a signature under it. */
    private static boolean standsOn(List<Glyph> line, Glyph below) {
        return below.baseline() - 0.75f * below.fontSize() - line.get(0).baseline() - 3 < SMALLEST_GAP;
    }

    private static boolean isUpperCase(List<Glyph> line) {
        var text = String.join("", line.stream().map(Glyph::character).toList());
        return text.chars().anyMatch(Character::isLetter) && text.equals(text.toUpperCase());
    }

    private static SignaturePlace ofSeal(PDDocument document) throws IOException {
        var signatures = document.getSignatureFields();
        if (signatures.size() != 1) {
            throw new SigningImpossible(
                    signatures.isEmpty()
                            ? "Văn bản chưa có chữ ký số của người có thẩm quyền nên chưa được đóng dấu."
                            : "Văn bản đã được đóng dấu.");
        }
        var widget = signatures.get(0).getWidgets().get(0);
        var handwriting = widget.getRectangle();
        var page = widget.getPage();
        float middle =
                page.getMediaBox().getHeight() - (handwriting.getLowerLeftY() + handwriting.getUpperRightY()) / 2;
        float right = handwriting.getLowerLeftX() + handwriting.getWidth() / 3;
        return new SignaturePlace(
                document.getPages().indexOf(page) + 1,
                right - SEAL_DIAMETER,
                middle - SEAL_DIAMETER / 2,
                SEAL_DIAMETER,
                SEAL_DIAMETER);
    }
}
