package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanban.formality.Formality;

class TemplateFormTest {

    private final TemplateFiller filler = new TemplateFiller(new DocumentTemplates());

    TemplateFormTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "KH, Kế hoạch, /KH-SYT",
        "BC, Báo cáo, /BC-SYT",
        "TB, Thông báo, /TB-SYT",
        "TTr, Tờ trình, /TTr-SYT",
        "QD, Quyết định, /QĐ-SYT",
        "CV, Công văn, /SYT-VP"
    })
    void filledTemplateKeepsTheForm(String typeCode, String typeName, String notation) {
        DraftContent notice = SampleDrafts.conclusionNotice();
        DraftContent draft = new DraftContent(
                typeName,
                notice.superiorOrganization(),
                notice.issuingOrganization(),
                notation,
                notice.place(),
                notice.year(),
                notice.subject(),
                notice.bodyHtml(),
                notice.recipients(),
                notice.archive(),
                notice.capacityLines(),
                notice.signerName(),
                List.of("Các bệnh viện trong tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh"));

        assertThat(Formality.check(filler.fill(typeCode, draft))).isEmpty();
    }
}
