package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actors;

@OfficeTest
class DraftPagesTest {

    private static final String CLERK = "chi.vu";

    @Autowired
    Documents documents;

    @Autowired
    Drafting drafting;

    MockMvcTester web;
    DocumentId id;
    Map<String, String> form;

    @BeforeEach
    void beginDraft(@Autowired WebApplicationContext application, @Autowired Actors actors) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        id = drafting.begin(DocumentType.NOTICE, actors.named(CLERK)).id();
        Signers.Signer signer =
                drafting.signersOf(documents.get(id).organization()).get(0);
        form = new LinkedHashMap<>(Map.of(
                "type",
                "NOTICE",
                "subject",
                "Kết luận họp về kho thuốc dự phòng",
                "signer",
                signer.officer().position().id().value() + ":"
                        + signer.officer().person().id().value(),
                "recipients",
                "Bệnh viện Đa khoa tỉnh",
                "body",
                "<p>Giám đốc Sở kết luận như sau./.</p>"));
    }

    @Test
    void submitsCompleteDraftOnce() {
        int lock = documents.get(id).lock();
        assertThat(post("submission", lock)).hasStatus3xxRedirection();
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.CONTENT_CHECK);

        assertThat(post("submission", lock)).hasStatus(HttpStatus.CONFLICT);
        assertThat(documents.versionsOf(id)).hasSize(1);
    }

    @Test
    void namesEachMissingFieldAndKeepsWhatWasWritten() {
        form.put("subject", "");
        form.put("signer", "");
        MvcTestResult answer = post("submission", documents.get(id).lock());

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer).bodyText().contains("Giám đốc Sở kết luận như sau", "aria-invalid=\"true\"");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(documents.versionsOf(id)).isEmpty();
    }

    @Test
    void refusesFormWithoutTypeAndOverlongSubject() {
        form.remove("type");
        assertThat(post("draft", documents.get(id).lock())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post("submission", documents.get(id).lock())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        form.put("type", "NOTICE");
        form.put("subject", "a".repeat(DraftForm.SUBJECT_LIMIT + 1));
        assertThat(post("draft", documents.get(id).lock()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Trích yếu dài quá");
    }

    @Test
    void beginsTheNextPeriodsReportFromTheLast() {
        form.put("type", "REPORT");
        form.put("subject", "Kết quả tiêm chủng tháng 11/2026");
        form.put("body", "<p>Trong tháng 11/2026 tiêm được nhiều hơn tháng 10/2026.</p>");
        assertThat(post("draft", documents.get(id).lock())).hasStatus3xxRedirection();
        assertThat(web.get().uri("/documents/" + id).with(user(CLERK).roles("PERSON")))
                .bodyText()
                .contains("Sao lại nguyên văn", "Kết quả tiêm chủng tháng 12/2026");
        form.put("way", "NEXT_PERIOD");

        String address = post("drafts", 0).getMvcResult().getResponse().getRedirectedUrl();

        DocumentId next = DocumentId.of(address.split("/")[2]);
        assertThat(documents.get(next).subject()).isEqualTo("Kết quả tiêm chủng tháng 12/2026");
        assertThat(documents.get(next).recipients())
                .isEqualTo(documents.get(id).recipients())
                .isNotEmpty();
        assertThat(web.get()
                        .uri("/documents/" + next + "/edit")
                        .with(user(CLERK).roles("PERSON")))
                .bodyText()
                .contains("Trong tháng 12/2026 tiêm được nhiều hơn tháng 11/2026.");
    }

    @Test
    void refusesTheNextPeriodOfWhatHasNone() {
        assertThat(post("draft", documents.get(id).lock())).hasStatus3xxRedirection();
        form.put("way", "NEXT_PERIOD");

        assertThat(post("drafts", 0)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void showsBothStatesWhenTheDraftWasChangedMeanwhile() {
        int seen = documents.get(id).lock();
        assertThat(post("draft", seen)).hasStatus3xxRedirection();
        form.put("subject", "Kết luận khác về kho thuốc");

        assertThat(post("draft", seen))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Kết luận khác về kho thuốc", "Kết luận họp về kho thuốc dự phòng");
        Document kept = documents.get(id);
        assertThat(kept.subject()).isEqualTo("Kết luận họp về kho thuốc dự phòng");
    }

    private MvcTestResult post(String path, int lock) {
        var request = web.post()
                .uri("/documents/" + id + "/" + path)
                .with(user(CLERK).roles("PERSON"))
                .with(csrf())
                .param("lock", Integer.toString(lock));
        form.forEach(request::param);
        return request.exchange();
    }
}
