package vn.vanban.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.Purpose;
import vn.vanban.document.Recipient;
import vn.vanban.drafting.DraftText;
import vn.vanban.workflow.EngineJobs;

@OfficeTest
class ReplyPagesTest {

    private static final String PROVINCE_CLERK = "nhan.bach";
    private static final String PROVINCE_DRAFTER = "linh.phan";

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    Distribution distribution;

    @Autowired
    DraftText text;

    @Autowired
    EngineJobs jobs;

    MockMvcTester web;
    DocumentId source;

    @BeforeEach
    void sendADocumentToTheProvince(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        source = road.sealed();
        Document document = documents.get(source);
        documents.describe(
                source,
                document.lock(),
                new Document.Facts(
                        document.type(),
                        document.notation(),
                        document.subject(),
                        document.urgency(),
                        document.signer(),
                        document.signerPosition(),
                        document.capacity(),
                        List.of(new Recipient(
                                "UBND tỉnh Bình An",
                                Purpose.FOR_REPORT,
                                road.unit("H00").value(),
                                null)),
                        document.copyHolders()));
        road.issue(source);
        jobs.run(source);
        distribution.dispatch(source);
    }

    @Test
    void hasADrafterAnswerTheSenderCitingTheDocumentInFull() {
        assertThat(page(source, PROVINCE_CLERK)).bodyText().contains("Trả lời văn bản này", "Phan Thùy Linh");
        assertThat(page(source, PROVINCE_DRAFTER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(reply(PROVINCE_CLERK, "OFFICIAL_LETTER", PROVINCE_DRAFTER)).hasStatus3xxRedirection();

        assertThat(page(source, PROVINCE_DRAFTER)).bodyText().contains("Được trả lời", "Dự thảo công văn");
        DocumentId answer = answerOf(PROVINCE_DRAFTER);
        Document letter = documents.get(answer);
        DocumentCode code = documents.get(source).code().orElseThrow();
        assertThat(letter.type()).isEqualTo(DocumentType.OFFICIAL_LETTER);
        assertThat(letter.subject()).isEqualTo("trả lời Thông báo số " + code);
        assertThat(letter.recipients())
                .extracting(Recipient::unitId)
                .containsExactly(road.unit("H00.SYT").value());
        assertThat(text.of(answer))
                .contains("Kính gửi: Sở Y tế")
                .containsPattern("Phúc đáp Thông báo số " + code
                        + " ngày \\d{2} tháng \\d{1,2} năm \\d{4} của Sở Y tế về \\S.*, UBND tỉnh Bình An có ý kiến");
        assertThat(page(answer, PROVINCE_DRAFTER)).bodyText().contains("Thông báo " + code);
    }

    @Test
    void showsNothingOfTheAnswerToThoseWhoMaySeeOnlyTheSource() {
        assertThat(reply(PROVINCE_CLERK, "REPORT", PROVINCE_DRAFTER)).hasStatus3xxRedirection();

        assertThat(page(source, Road.DRAFTER)).hasStatusOk().bodyText().doesNotContain("Được trả lời");
    }

    @Test
    void refusesWhoeverDidNotReceiveItAndAnswersThatAreNone() {
        assertThat(reply(Road.DRAFTER, "OFFICIAL_LETTER", Road.DRAFTER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(reply(PROVINCE_DRAFTER, "OFFICIAL_LETTER", PROVINCE_DRAFTER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(reply(PROVINCE_CLERK, "DECISION", PROVINCE_DRAFTER)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(reply(PROVINCE_CLERK, "REPORT", Road.DRAFTER)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private DocumentId answerOf(String drafter) {
        String html = body(page(source, drafter));
        String facts = html.substring(html.indexOf("Được trả lời"));
        return DocumentId.of(facts.replaceFirst("(?s).*?/documents/([0-9a-f-]{36}).*", "$1"));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult reply(String who, String type, String writer) {
        return web.post()
                .uri("/documents/" + source + "/reply")
                .with(user(who).roles("PERSON"))
                .with(csrf())
                .param("type", type)
                .param("writer", Long.toString(road.actor(writer).id().value()))
                .exchange();
    }

    private MvcTestResult page(DocumentId id, String who) {
        return web.get().uri("/documents/" + id).with(user(who).roles("PERSON")).exchange();
    }
}
