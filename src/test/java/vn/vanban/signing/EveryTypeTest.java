package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanban.drafting.DocumentTemplates;
import vn.vanban.drafting.SampleForms;
import vn.vanban.drafting.TemplateFiller;
import vn.vanban.rendition.PdfRenderer;

/** The printed page of each type has the places that signer and registry need. */
class EveryTypeTest {

    private static final String SIGNER = "Đỗ Minh Hạnh";

    static Stream<SampleForms.Sample> samples() {
        return SampleForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasPlacesForSignatureNumberAndDay(SampleForms.Sample sample) throws IOException {
        byte[] pdf = PdfRenderer.embedded()
                .render(new TemplateFiller(new DocumentTemplates()).fill(sample.form(), sample.draft()));
        PreparedPdf prepared =
                PreparedPdf.of(pdf, new SignatureAppearance.Handwriting(SIGNER, SignatureImage.draw(SIGNER)));

        try (var document = Loader.loadPDF(prepared.pdf())) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getPartialName)
                    .containsExactly(
                            sample.form().equals("BB")
                                    ? new String[] {"number"}
                                    : new String[] {"number", "day", "month"});
        }
        assertThat(prepared.place().page()).isOne();
    }
}
