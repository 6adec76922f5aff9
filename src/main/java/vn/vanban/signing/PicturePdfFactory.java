package vn.vanban.signing;

import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxUtils;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawer;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.NativePdfBoxVisibleSignatureDrawer;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Draws a picture over the whole field; the library would pack it anew for each signature. Words are left to the library. */
final class PicturePdfFactory extends PdfBoxNativeObjectFactory {

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(new PdfBoxSignatureService(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory() {
            @Override
            public PdfBoxSignatureDrawer getSignatureDrawer(SignatureImageParameters parameters) {
                return new PictureDrawer();
            }
        }));
    }

    private static final class PictureDrawer extends NativePdfBoxVisibleSignatureDrawer {

        @Override
        public void draw() throws IOException {
            if (parameters.getImage() == null) {
                super.draw();
                return;
            }
            var picture = SignaturePicture.of(parameters.getImage().openStream().readAllBytes());
            var box = buildSignatureFieldBox().getAnnotationBox();
            var place = new PDRectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
            try (var form = new PDDocument()) {
                form.addPage(new PDPage(getPage().getMediaBox()));
                var fields = new PDAcroForm(form);
                form.getDocumentCatalog().setAcroForm(fields);
                fields.setSignaturesExist(true);
                fields.setAppendOnly(true);
                fields.getCOSObject().setDirect(true);
                var field = new PDSignatureField(fields);
                fields.getFields().add(field);
                var widget = field.getWidgets().get(0);
                widget.setRectangle(place);
                widget.setAppearance(PdfBoxUtils.createSignatureAppearanceDictionary(form, place));
                var appearance = widget.getNormalAppearanceStream();
                try (var content = new PDPageContentStream(form, appearance)) {
                    content.drawImage(picture.in(form), 0, 0, place.getWidth(), place.getHeight());
                }
                var bytes = new ByteArrayOutputStream();
                form.save(bytes);
                signatureOptions.setVisualSignature(new ByteArrayInputStream(bytes.toByteArray()));
            }
        }

        @Override
        protected String getExpectedColorSpaceName() {
            return COSName.DEVICERGB.getName();
        }
    }
}
