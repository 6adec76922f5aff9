package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanban.document.DocumentType;
import vn.vanban.formality.Formality;

/** Each type of the page, filled as an office would, against every rule of the form check. */
class TypeFormsTest {

    private final TemplateFiller filler = new TemplateFiller(new DocumentTemplates());

    TypeFormsTest() throws IOException {}

    static Stream<SampleForms.Sample> samples() {
        return SampleForms.all().stream();
    }

    /** What two parties sign, what is about one person, and a letter without a form stay in Word. */
    @Test
    void writesEveryTypeOfTheDecreeButSix() {
        assertThat(DocumentType.values())
                .filteredOn(type -> !DocumentTemplates.TYPES.contains(type))
                .containsExactly(
                        DocumentType.CONTRACT,
                        DocumentType.MEMORANDUM,
                        DocumentType.AGREEMENT,
                        DocumentType.INTRODUCTION,
                        DocumentType.LEAVE_PERMIT,
                        DocumentType.PUBLIC_LETTER);
        assertThat(samples().map(sample -> sample.draft().typeName()))
                .containsAll(DocumentTemplates.TYPES.stream()
                        .map(DocumentType::printedName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wellFilledTypeKeepsTheForm(SampleForms.Sample sample) throws Exception {
        byte[] docx = filler.fill(sample.form(), sample.draft());

        assertThat(Formality.check(docx)).isEmpty();
        assertThat(TemplateFillerTest.lines(TemplateFillerTest.document(docx))).containsSubsequence(sample.printed());
    }

    @Test
    void aLineOfSignsKeepsTheForm() throws Exception {
        byte[] docx = filler.fill("TB", SampleDrafts.notice("<p>Các đơn vị:</p><p>…</p><p>Báo cáo kết quả./.</p>"));

        assertThat(Formality.check(docx)).isEmpty();
    }
}
