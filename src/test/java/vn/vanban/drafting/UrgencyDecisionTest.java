package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import vn.vanban.Road;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.PdfText;
import vn.vanban.document.Urgency;
import vn.vanban.review.Review;
import vn.vanban.shared.Overtaken;
import vn.vanban.signing.Signing;

/** A notice that its drafter proposes as urgent, on the desk of the director. */
@OfficeTest
class UrgencyDecisionTest {

    @Autowired
    Drafting drafting;

    @Autowired
    Documents documents;

    @Autowired
    Review review;

    @Autowired
    Signing signing;

    @Autowired
    Road road;

    MockMvcTester web;
    DocumentId id;

    @BeforeEach
    void bringItToTheSigner(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        id = drafting.begin(DocumentType.NOTICE, road.actor(Road.DRAFTER)).id();
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "lock", Integer.toString(documents.get(id).lock()),
                "type", "NOTICE",
                "subject", "Ứng phó dịch sởi",
                "urgency", "URGENT",
                "signer",
                        road.position(Road.SIGNER).value() + ":"
                                + road.actor(Road.SIGNER).id().value(),
                "recipients", "Bệnh viện Đa khoa tỉnh",
                "body", "<p>Các bệnh viện lập đội đáp ứng nhanh./.</p>"));
        assertThat(post("submission", Road.DRAFTER, form)).hasStatus3xxRedirection();
        review.approveContent(id, road.actor(Road.UNIT_HEAD), "");
        review.approveFormalities(id, road.actor(Road.FORMALITY_CHECKER), "");
    }

    @Test
    void printsWhatTheDrafterProposes() {
        assertThat(PdfText.of(documents.currentPdf(id))).contains("KHẨN").doesNotContain("HỎA TỐC");
    }

    @Test
    void signsOnlyTheVersionWithTheMarkTheSignerDecided() {
        int lock = documents.get(id).lock();
        assertThat(web.get().uri("/documents/" + id).with(user(Road.SIGNER).roles("PERSON")))
                .bodyText()
                .contains("Độ khẩn do người ký quyết định");

        assertThat(decide(Road.SIGNER, Urgency.EXPRESS)).hasStatus3xxRedirection();

        Document document = documents.get(id);
        assertThat(document.urgency()).isEqualTo(Urgency.EXPRESS);
        assertThat(document.versionNumber()).isEqualTo(2);
        assertThat(PdfText.of(documents.currentPdf(id)))
                .contains("HỎA TỐC", "Các bệnh viện lập đội đáp ứng nhanh")
                .doesNotContain("KHẨN");
        assertThat(documents.historyOf(id)).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("UrgencyDecided");
            assertThat(entry.remark()).isEqualTo("Hỏa tốc; người soạn đề xuất Khẩn");
        });
        assertThatThrownBy(() -> signing.sign(id, lock, 1, "123456", road.actor(Road.SIGNER)))
                .isInstanceOf(Overtaken.class);
        signing.sign(id, document.lock(), 2, "123456", road.actor(Road.SIGNER));
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void leavesTheDecisionToThePersonItNames() {
        assertThat(decide("ha.le", Urgency.NORMAL))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Người ký quyết định mức độ khẩn");
        assertThat(decide(Road.SIGNER, Urgency.URGENT))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Văn bản đang ở mức khẩn");
        assertThat(documents.get(id).versionNumber()).isEqualTo(1);
    }

    private MvcTestResult decide(String username, Urgency urgency) {
        String lock = Integer.toString(documents.get(id).lock());
        return post("urgency", username, Map.of("lock", lock, "urgency", urgency.name()));
    }

    private MvcTestResult post(String action, String username, Map<String, String> fields) {
        var request = web.post()
                .uri("/documents/" + id + "/" + action)
                .with(user(username).roles("PERSON"))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
