package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanban.formality.Formality;

/** Each type of the page, filled as an office would, against every rule of the form check. */
class TypeFormsTest {

    private final TemplateFiller filler = new TemplateFiller(new DocumentTemplates());

    TypeFormsTest() throws IOException {}

    static Stream<SampleForms.Sample> samples() {
        return SampleForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wellFilledTypeKeepsTheForm(SampleForms.Sample sample) throws Exception {
        byte[] docx = filler.fill(sample.form(), sample.draft());

        assertThat(Formality.check(docx)).isEmpty();
        assertThat(TemplateFillerTest.lines(TemplateFillerTest.document(docx))).containsSubsequence(sample.printed());
    }
}
