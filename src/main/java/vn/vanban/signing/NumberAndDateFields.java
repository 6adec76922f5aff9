package vn.vanban.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The form fields for number, day and month: empty when the signer signs, filled by the registry (Điều 15). */
final class NumberAndDateFields {

    private static final Pattern PRINTED_YEAR = Pattern.compile("ngàytháng.*?năm(\\d{4})");

    private NumberAndDateFields() {}

    /** Adds them, empty, to the first page. */
    static void addTo(PrintedPages pages) throws IOException {
        var document = pages.document();
        var form = new PDAcroForm(document);
        // Set later, this flag would count as a change of the signed content.
        form.setNeedAppearances(false);
        form.setDefaultResources(new PDResources());
        document.getDocumentCatalog().setAcroForm(form);
        var page = pages.get(1);
        var fonts = new HashMap<String, PDFont>();
        for (var blank : HeadingBlank.on(page)) {
            var font = fonts.get(blank.typeface());
            if (font == null) {
                font = DigitsAppearance.embedFont(document, blank.typeface());
                fonts.put(blank.typeface(), font);
            }
            addField(document, form, blank, page, font);
        }
    }

    private static void addField(
            PDDocument document, PDAcroForm form, HeadingBlank blank, PrintedPage printed, PDFont font)
            throws IOException {
        var page = document.getPage(0);
        var place = blank.find(printed, page.getMediaBox().getHeight());
        var fontName = form.getDefaultResources().add(font).getName();
        var field = new PDTextField(form);
        field.setPartialName(blank.fieldName());
        field.setAlternateFieldName(blank.label());
        field.setDefaultAppearance(String.format(Locale.ROOT, "/%s %.1f Tf 0 g", fontName, place.fontSize()));
        // Only the registry fills the fields, by program; no reader may offer to type into them.
        field.setReadOnly(true);
        var widget = field.getWidgets().get(0);
        widget.setRectangle(place.rectangle());
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(new PDAppearanceDictionary());
        widget.getAppearance().setNormalAppearance(DigitsAppearance.empty(document, place.rectangle(), font));
        var annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
        form.getFields().add(field);
    }

    static byte[] fill(byte[] signedPdf, String number, LocalDate issuedOn) {
        try (var document = Loader.loadPDF(signedPdf)) {
            requireSignedButNotSealed(document);
            var changed = new HashSet<COSDictionary>();
            changed.addAll(write(document, HeadingBlank.NUMBER, printedNumber(number)));
            if (BlankFilling.field(document, HeadingBlank.DAY) != null) {
                requireYear(document, issuedOn);
                changed.addAll(write(document, HeadingBlank.DAY, "%02d".formatted(issuedOn.getDayOfMonth())));
                changed.addAll(write(document, HeadingBlank.MONTH, printedMonth(issuedOn.getMonthValue())));
            }
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out, changed);
            return out.toByteArray();
        } catch (IOException e) {
            throw new SigningImpossible("Tệp PDF không đọc được.", e);
        }
    }

    private static void requireSignedButNotSealed(PDDocument document) {
        int signatures = document.getSignatureDictionaries().size();
        if (signatures == 0) {
            throw new SigningImpossible("Văn bản chưa có chữ ký số của người có thẩm quyền nên chưa được cấp số.");
        }
        if (signatures > 1) {
            throw new SigningImpossible("Văn bản đã được đóng dấu nên không ghi số, ngày được nữa.");
        }
    }

    /** The year is printed with the draft; a document signed in December must not get a January date on it. */
    private static void requireYear(PDDocument document, LocalDate issuedOn) throws IOException {
        var printed = new PrintedPage(document, 1).text();
        var year = PRINTED_YEAR.matcher(printed);
        if (!year.find() || Integer.parseInt(year.group(1)) != issuedOn.getYear()) {
            throw new SigningImpossible("Năm in sẵn trên văn bản không phải năm " + issuedOn.getYear()
                    + ", cần trả lại để ký bản có năm đúng.");
        }
    }

    private static String printedNumber(String number) {
        if (!number.matches("[1-9]\\d{0,4}|0[1-9]")) {
            throw new SigningImpossible("Số văn bản phải là số từ 1 đến 99999.");
        }
        return number.length() == 1 ? "0" + number : number;
    }

    /** Only January and February carry a zero (Phụ lục I, II.4). */
    private static String printedMonth(int month) {
        return month <= 2 ? "0" + month : String.valueOf(month);
    }

    /** Returns the objects it changed; the appearance is drawn here so that the digits stand on the printed baseline. */
    private static List<COSDictionary> write(PDDocument document, HeadingBlank blank, String digits)
            throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        var field = form == null ? null : form.getField(blank.fieldName());
        if (field == null) {
            throw new SigningImpossible("Văn bản không có ô trống để ghi số, ngày, tháng.");
        }
        if (!field.getValueAsString().isEmpty()) {
            throw new SigningImpossible("Văn bản đã được ghi số, ngày, tháng.");
        }
        var appearance = field.getWidgets().get(0).getNormalAppearanceStream();
        DigitsAppearance.draw(appearance, digits);
        field.getCOSObject().setString(COSName.V, digits);
        field.getCOSObject().setNeedToBeUpdated(true);
        appearance.getCOSObject().setNeedToBeUpdated(true);
        return List.of(field.getCOSObject(), appearance.getCOSObject());
    }
}
