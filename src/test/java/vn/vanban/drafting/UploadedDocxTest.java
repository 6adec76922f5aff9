package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.vanban.shared.BusinessRuleViolation;

class UploadedDocxTest {

    private final DocumentTemplates templates = new DocumentTemplates();
    private final UploadedDocx uploaded = new UploadedDocx();
    private final byte[] prefilled =
            new TemplateFiller(templates).prefill("TB", SampleDrafts.notice("<p>Viết trong Word./.</p>"));

    UploadedDocxTest() throws IOException {}

    @Test
    void keepsTheBodyAndTakesTheFieldsFromTheForm() throws Exception {
        DraftContent form = SampleDrafts.signedBy("Lê Minh Tuấn");

        Document finished = TemplateFillerTest.document(uploaded.accept(templates.of("TB"), prefilled, form));

        assertThat(TemplateFillerTest.lines(finished))
                .contains("Viết trong Word./.", "Lê Minh Tuấn")
                .doesNotContain("Không dùng.", "Vũ Hoàng Nam");
        assertThat(ContentControl.allIn(finished)).isEmpty();
    }

    @Test
    void namesTheControlsThatWereLost() throws Exception {
        byte[] damaged = change(document -> ContentControl.allIn(document).stream()
                .filter(control -> List.of("subject", "signer-name").contains(control.tag()))
                .forEach(ContentControl::unwrap));

        assertThatThrownBy(() -> uploaded.accept(templates.of("TB"), damaged, SampleDrafts.conclusionNotice()))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("Trích yếu, Người ký");
    }

    @Test
    void refusesTextWithOpenChanges() throws Exception {
        byte[] changed = change(document -> document.getDocumentElement()
                .getFirstChild()
                .appendChild(WordXml.element(document, "p", WordXml.element(document, "ins"))));

        assertThatThrownBy(() -> uploaded.accept(templates.of("TB"), changed, SampleDrafts.conclusionNotice()))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("chấp nhận");
    }

    @Test
    void acceptsFileWithoutSuperiorWhenTheFormHasNone() throws Exception {
        DraftContent province = SampleDrafts.ofProvince();
        byte[] file = new TemplateFiller(templates).prefill("TB", province);

        assertThat(TemplateFillerTest.lines(
                        TemplateFillerTest.document(uploaded.accept(templates.of("TB"), file, province))))
                .contains("ỦY BAN NHÂN DÂN TỈNH BÌNH AN");
    }

    private interface Change {
        void apply(Document document);
    }

    private byte[] change(Change change) throws Exception {
        DocxFile file = new DocxFile(prefilled);
        Document document = file.document();
        change.apply(document);
        return file.with(document);
    }
}
