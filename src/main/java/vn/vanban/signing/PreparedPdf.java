package vn.vanban.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;

/**
 * A file ready for its first signature.
 *
 * @param pdf with the empty fields for number, day and month, which Điều 15 fills only after the signature
 * @param place where the signer's image goes
 */
record PreparedPdf(byte[] pdf, SignaturePlace place) {

    /** @throws SigningImpossible it prints no blank for the number, or no room for this signer */
    static PreparedPdf of(byte[] pdf, SignatureAppearance.Handwriting handwriting) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new PrintedPages(document);
            NumberAndDateFields.addTo(pages);
            var place = SignaturePlace.ofHandwriting(pages, handwriting);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new PreparedPdf(out.toByteArray(), place);
        } catch (IOException e) {
            throw new SigningImpossible("Tệp PDF không đọc được.", e);
        }
    }
}
