package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import vn.vanban.formality.Finding;
import vn.vanban.formality.FormalityRule;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.UnitId;
import vn.vanban.rendition.PdfRenderer;

class TemplateTrialTest {

    private static final IssuingOrganization OFFICE = new IssuingOrganization(
            new UnitId(1),
            "Sở Y tế",
            "SỞ Y TẾ",
            Optional.of("UBND TỈNH BÌNH AN"),
            "SYT",
            "Bình An",
            "GIÁM ĐỐC",
            Optional.empty(),
            Optional.empty());
    private static final IssuingOrganization PROVINCE = new IssuingOrganization(
            new UnitId(2),
            "UBND tỉnh Bình An",
            "ỦY BAN NHÂN DÂN TỈNH BÌNH AN",
            Optional.empty(),
            "UBND",
            "Bình An",
            "CHỦ TỊCH",
            Optional.of("ỦY BAN NHÂN DÂN"),
            Optional.empty());

    private final DocumentTemplates standard = new DocumentTemplates();
    private final TemplateTrial trial =
            new TemplateTrial(standard, new TemplateFiller(standard), PdfRenderer.embedded());

    TemplateTrialTest() throws IOException {}

    static Stream<String> forms() {
        return DocumentTemplates.forms().stream().map(DocumentTemplates.Form::code);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void passesEveryStandardTemplateOfOfficeAndProvince(String form) {
        for (IssuingOrganization organization : new IssuingOrganization[] {OFFICE, PROVINCE}) {
            TemplateTrial.Result result = tried(form, standard.of(form), organization);
            assertThat(result.faults()).isEmpty();
            assertThat(result.findings()).isEmpty();
        }
    }

    @Test
    void namesEveryFieldThatIsMissingStrangeOrDoubled() throws Exception {
        byte[] damaged = changed("TB", document -> {
            ContentControl.allIn(document).stream()
                    .filter(control -> control.tag().equals("subject"))
                    .forEach(ContentControl::unwrap);
            ContentControl place = named(document, "place");
            WordXml.children(place.sdt(), "sdtPr").stream()
                    .flatMap(properties -> WordXml.children(properties, "tag").stream())
                    .forEach(tag -> tag.setAttributeNS(WordXml.W, "w:val", "city"));
            ContentControl signer = named(document, "signer-name");
            signer.sdt().getParentNode().appendChild(signer.sdt().cloneNode(true));
        });

        assertThat(tried("TB", damaged, OFFICE).faults())
                .containsExactly(
                        "Thiếu trường: “Trích yếu” (thẻ subject), “Địa danh” (thẻ place).",
                        "Có trường lạ, mẫu chuẩn không có: “Địa danh” (thẻ city).",
                        "Số lần lặp lại khác mẫu chuẩn: “Người ký” (thẻ signer-name).");
    }

    @Test
    void findsWhatTheRestyledFormBreaks() throws Exception {
        byte[] restyled = changed("TB", document -> WordXml.descendants(document.getDocumentElement(), "pgMar")
                .forEach(margins -> margins.setAttributeNS(WordXml.W, "w:left", "1134")));

        assertThat(tried("TB", restyled, OFFICE).findings())
                .extracting(Finding::rule)
                .containsExactly(FormalityRule.MARGIN_LEFT);
    }

    @Test
    void refusesBlanksTheRegistryCannotWriteIn() throws Exception {
        byte[] narrow = changed("TB", document -> WordXml.descendants(document.getDocumentElement(), "t")
                .forEach(text -> text.setTextContent(text.getTextContent().replaceAll("\u00a0{3,}", "\u00a0"))));

        assertThat(tried("TB", narrow, OFFICE).faults())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("Số:"))
                .anyMatch(fault -> fault.contains("ngày"));
    }

    @Test
    void saysSoWhenAFieldHasNoPlaceForWords() throws Exception {
        byte[] broken = changed("TB", document -> {
            ContentControl subject = named(document, "subject");
            while (subject.content().hasChildNodes()) {
                subject.content().removeChild(subject.content().getFirstChild());
            }
        });

        assertThat(tried("TB", broken, OFFICE).faults()).anyMatch(fault -> fault.startsWith("Không điền thử được"));
    }

    private TemplateTrial.Result tried(String form, byte[] template, IssuingOrganization organization) {
        return trial.of(form, template, TemplateSample.of(form, organization, 2026));
    }

    private static ContentControl named(Document document, String tag) {
        return ContentControl.allIn(document).stream()
                .filter(control -> control.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private interface Change {
        void apply(Document document);
    }

    private byte[] changed(String form, Change change) throws Exception {
        DocxFile file = new DocxFile(standard.of(form));
        Document document = file.document();
        change.apply(document);
        return file.with(document);
    }
}
