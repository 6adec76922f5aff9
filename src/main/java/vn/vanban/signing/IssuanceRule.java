package vn.vanban.signing;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import vn.vanban.signing.PrintedPage.Glyph;
import vn.vanban.signing.SignatureValidation.ValidatedSignature;

/**
 * What a document with blanks for number and date must be besides intact: signed by the person whose name is printed,
 * then numbered, then sealed by the same organization, and nothing more (Điều 5, Điều 13, Điều 15, Điều 17).
 *
 * <p>A file without these blanks, such as one of another system or an annex, is judged by its signatures alone.
 */
record IssuanceRule(List<ValidatedSignature> signatures, byte[] firstRevision, byte[] pdf) {

    /** A printed name stands this many points below the signature's picture at most. */
    private static final float NEAR = 100;

    /** @param faults speak against the file
     * @param missing steps that have not been taken yet
     */
    record Result(List<String> faults, List<String> missing) {}

    Result judge() {
        try (var signed = Loader.loadPDF(firstRevision);
                var whole = Loader.loadPDF(pdf)) {
            return hasBlanks(signed) ? judge(signed, whole) : new Result(List.of(), List.of());
        } catch (IOException e) {
            return new Result(List.of("Bản do người có thẩm quyền ký không đọc được."), List.of());
        }
    }

    private Result judge(PDDocument signed, PDDocument whole) throws IOException {
        var faults = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var person = signatures.get(0);
        boolean numbered = Arrays.stream(HeadingBlank.values())
                .map(blank -> BlankFilling.field(whole, blank))
                .noneMatch(field -> field != null && field.getValueAsString().isEmpty());
        if (person.isSeal()) {
            faults.add("Dấu của cơ quan đứng trước chữ ký của người có thẩm quyền.");
        } else if (!isPrintedUnderItsPicture(person.signer(), signed)) {
            faults.add("Người ký số là %s, không phải người có họ tên in ở chỗ ký."
                    .formatted(person.signer().isEmpty() ? "người không rõ" : person.signer()));
        }
        if (signatures.size() == 1) {
            missing.add(
                    numbered
                            ? "Văn bản đã ghi số nhưng chưa có dấu (chữ ký số) của cơ quan."
                            : "Văn bản chưa có số và chưa có dấu (chữ ký số) của cơ quan, nên chưa được phát hành.");
            return new Result(faults, missing);
        }
        var seal = signatures.get(1);
        if (!seal.isSeal() || !seal.organization().equals(person.organization())) {
            faults.add("Chữ ký thứ hai là của %s, không phải dấu của cơ quan ban hành."
                    .formatted(seal.signer().isEmpty() ? "người không rõ" : seal.signer()));
        }
        if (signatures.size() > 2) {
            faults.add("Tệp có thêm chữ ký sau dấu của cơ quan.");
        }
        if (!numbered) {
            faults.add("Văn bản được đóng dấu khi chưa ghi đủ số, ngày, tháng.");
        }
        return new Result(faults, missing);
    }

    private static boolean hasBlanks(PDDocument document) {
        return BlankFilling.field(document, HeadingBlank.NUMBER) != null;
    }

    private static boolean isPrintedUnderItsPicture(String name, PDDocument document) throws IOException {
        var fields = document.getSignatureFields();
        if (fields.isEmpty() || fields.get(0).getWidgets().isEmpty()) {
            return false;
        }
        var widget = fields.get(0).getWidgets().get(0);
        var page = pageOf(widget, document);
        float bottom = document.getPage(page).getMediaBox().getHeight()
                - widget.getRectangle().getLowerLeftY();
        var letters = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("\\s", "");
        return new PrintedPage(document, page + 1)
                .find(Pattern.compile(Pattern.quote(letters))).stream()
                        .map(glyphs -> glyphs.get(0))
                        .anyMatch(first -> isBelow(first, bottom));
    }

    private static boolean isBelow(Glyph first, float bottom) {
        return first.baseline() > bottom && first.baseline() < bottom + NEAR;
    }

    private static int pageOf(PDAnnotationWidget widget, PDDocument document) {
        return Math.max(0, document.getPages().indexOf(widget.getPage()));
    }
}
