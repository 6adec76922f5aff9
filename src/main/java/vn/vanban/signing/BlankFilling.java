package vn.vanban.signing;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * The one change of content the law wants after a signature: number, day and month, once, into blanks that were empty
 * (Điều 15). What the reader sees must be the value itself, drawn as the registry draws it.
 */
record BlankFilling(PDDocument before, PDDocument after) {

    /** Whether the two revisions of an object differ by that filling only. */
    boolean explains(COSDictionary was, COSDictionary is) throws IOException {
        for (var blank : HeadingBlank.values()) {
            var old = field(before, blank);
            var now = field(after, blank);
            if (old == null || now == null || !old.getValueAsString().isEmpty()) {
                continue;
            }
            if (old.getCOSObject() == was) {
                return RevisionChanges.differing(was, is).equals(Set.of("V"))
                        && now.getValueAsString().matches("\\d+");
            }
            if (appearance(old) == was && is instanceof COSStream stream) {
                return Set.of("Filter", "Length").containsAll(RevisionChanges.differing(was, is))
                        && DigitsAppearance.content(
                                        now.getWidgets().get(0).getNormalAppearanceStream(), now.getValueAsString())
                                .equals(stream.toTextString());
            }
        }
        return false;
    }

    static PDField field(PDDocument document, HeadingBlank blank) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        return form == null ? null : form.getField(blank.fieldName());
    }

    private static COSDictionary appearance(PDField field) {
        return field.getWidgets()
                .get(0)
                .getCOSObject()
                .getCOSDictionary(COSName.AP)
                .getCOSStream(COSName.N);
    }
}
