package vn.vanban.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.drafting.DraftText;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.AssignmentPlan;
import vn.vanban.followup.AssignmentPlans;
import vn.vanban.followup.AssignmentStatus;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.IssuedDocuments;
import vn.vanban.register.Registers;
import vn.vanban.review.ContentApproved;
import vn.vanban.review.FormalitiesApproved;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.signing.DocumentSigned;
import vn.vanban.workflow.EngineJobs;

@OfficeTest
class AmendmentTest {

    private static final String RECEIVER = "diep.phan";

    @Autowired
    Road road;

    @Autowired
    Recall recall;

    @Autowired
    Documents documents;

    @Autowired
    DraftText text;

    @Autowired
    AssignmentPlans plans;

    @Autowired
    FollowUp followUp;

    @Autowired
    IssuedDocuments issuedDocuments;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Registers registers;

    MockMvcTester web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void replacesADocumentAndItsWorkTheMomentItsSuccessorIsIssued() {
        DocumentId earlier = road.sealed();
        AssignmentId work = plan(earlier, Road.REGISTRY_CLERK);
        send(earlier);
        byte[] file = documents.currentPdf(earlier);

        DocumentId successor = begin(earlier, "REPLACE");
        assertThat(documents.get(successor).type()).isEqualTo(DocumentType.NOTICE);
        assertThat(documents.get(successor).subject())
                .isEqualTo(documents.get(earlier).subject());
        assertThat(documents.get(successor).recipients())
                .isEqualTo(documents.get(earlier).recipients());
        assertThat(text.of(successor))
                .containsPattern("Thông báo này thay thế Thông báo số " + code(earlier) + " ngày .*\\./\\.");
        assertThat(documents.get(earlier).status()).isEqualTo(DocumentStatus.ISSUED);
        assertThat(followUp.get(work).status()).isEqualTo(AssignmentStatus.GIVEN);
        plan(successor, Road.DRAFTER);
        issue(successor);

        assertThat(documents.get(earlier).status()).isEqualTo(DocumentStatus.REPLACED);
        assertThat(documents.currentPdf(earlier)).isEqualTo(file);
        assertThat(followUp.get(work).status()).isEqualTo(AssignmentStatus.REPLACED);
        assertThat(last(earlier, "AssignmentReplaced").remark()).contains(code(successor));
        assertThat(page(earlier, Road.DRAFTER))
                .contains("Đã được thay thế bằng", "/documents/" + successor, "Đã bị thay thế");
        assertThat(page(successor, Road.DRAFTER)).contains("Thay thế", "/documents/" + earlier);
        assertThat(book(earlier)).contains("THAY THẾ", code(successor));
        assertThat(page(earlier, RECEIVER)).contains("Đã được thay thế bằng");
    }

    /** Nothing is forgotten until somebody has closed it. */
    @Test
    void leavesWorkOpenWhoseDocumentIsReplacedByOneThatGivesNone() {
        DocumentId earlier = road.sealed();
        AssignmentId work = plan(earlier, Road.REGISTRY_CLERK);
        send(earlier);
        issue(begin(earlier, "REPLACE"));

        assertThat(documents.get(earlier).status()).isEqualTo(DocumentStatus.REPLACED);
        assertThat(followUp.get(work).status()).isEqualTo(AssignmentStatus.GIVEN);
    }

    private AssignmentId plan(DocumentId document, String planner) {
        return plans.plan(
                document,
                road.actor(planner),
                new AssignmentPlan(
                        "Báo cáo kết quả", Optional.of(road.unit("H00.SYT.BVDK")), List.of(), "", "", "", ""));
    }

    @Test
    void endsTheForceOfADocumentByOneOfTheSameForm() {
        DocumentId earlier = sent();
        DocumentId ending = begin(earlier, "CANCEL");
        assertThat(documents.get(ending).type()).isEqualTo(DocumentType.NOTICE);
        assertThat(text.of(ending)).contains("Bãi bỏ Thông báo số " + code(earlier));
        issue(ending);

        assertThat(documents.get(earlier).status()).isEqualTo(DocumentStatus.CANCELLED);
        assertThat(page(earlier, RECEIVER)).contains("Đã bị bãi bỏ bằng", code(ending));
    }

    @Test
    void correctsADocumentByALetterAndLeavesItInForce() {
        DocumentId earlier = sent();
        DocumentId letter = begin(earlier, "CORRECT");
        assertThat(documents.get(letter).type()).isEqualTo(DocumentType.OFFICIAL_LETTER);
        assertThat(documents.get(letter).subject()).startsWith("đính chính Thông báo số " + code(earlier) + " ngày ");
        assertThat(text.of(letter))
                .contains("Kính gửi: Bệnh viện Đa khoa tỉnh", "Sở Y tế đính chính Thông báo số " + code(earlier));
        assertThat(page(earlier, RECEIVER)).doesNotContain("đính chính");
        issue(letter);

        assertThat(documents.get(earlier).status()).isEqualTo(DocumentStatus.ISSUED);
        assertThat(page(earlier, RECEIVER)).contains("Đã được đính chính bằng", code(letter));
        assertThat(page(letter, Road.DRAFTER)).contains("Đính chính", "/documents/" + earlier);
        assertThat(book(earlier)).contains("ĐÍNH CHÍNH", code(letter));
    }

    @Test
    void refusesToIssueASecondSuccessorAndNumbersStayAsTheyAre() {
        DocumentId earlier = sent();
        DocumentId first = begin(earlier, "REPLACE");
        DocumentId second = begin(earlier, "REPLACE");
        issue(first);

        assertThatThrownBy(() -> issue(second))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining(code(earlier));
        assertThat(documents.get(second).status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(begins(earlier, "CANCEL")).hasStatus(422);
    }

    @Test
    void putsASuccessorInThePlaceOfARecalledDocumentWhichStaysRecalled() {
        DocumentId earlier = sent();
        recall.order(earlier, road.actor(Road.SIGNER), "Sai thời hạn ở điểm 2", Optional.empty());
        assertThat(begins(earlier, "CORRECT")).hasStatus(422);
        DocumentId successor = begin(earlier, "REPLACE");
        issue(successor);

        assertThat(documents.get(earlier).status()).isEqualTo(DocumentStatus.RECALLED);
        assertThat(page(earlier, Road.DRAFTER)).contains("Đã thu hồi lúc", "Đã được thay thế bằng", code(successor));
    }

    private DocumentId sent() {
        DocumentId id = road.sealed();
        send(id);
        return id;
    }

    private void send(DocumentId id) {
        road.issue(id);
        jobs.run(id);
    }

    /** Walks the draft to its issue. */
    private void issue(DocumentId id) {
        documents.record(new DraftSubmitted(id, Road.by(road.actor(Road.DRAFTER))));
        documents.record(new ContentApproved(id, Road.by(road.actor(Road.UNIT_HEAD)), ""));
        documents.record(new FormalitiesApproved(id, Road.by(road.actor(Road.FORMALITY_CHECKER)), ""));
        documents.record(new DocumentSigned(id, Road.by(road.actor(Road.SIGNER)), ""));
        issuedDocuments.issue(id);
    }

    private DocumentId begin(DocumentId source, String way) {
        MvcTestResult answer = begins(source, way);
        assertThat(answer).hasStatus3xxRedirection();
        String address = answer.getMvcResult().getResponse().getRedirectedUrl();
        return DocumentId.of(address.split("/")[2]);
    }

    private MvcTestResult begins(DocumentId source, String way) {
        return web.post()
                .uri("/documents/" + source + "/drafts")
                .with(user(Road.DRAFTER).roles("PERSON"))
                .with(csrf())
                .param("way", way)
                .exchange();
    }

    private HistoryEntry last(DocumentId id, String act) {
        return documents.historyOf(id).stream()
                .filter(entry -> entry.act().equals(act))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private String code(DocumentId id) {
        return documents.get(id).code().map(DocumentCode::toString).orElseThrow();
    }

    private String book(DocumentId id) {
        String html = html(
                "/registers?register="
                        + registers
                                .taking(
                                        documents.get(id),
                                        LocalDate.now(WorkingCalendar.ZONE).getYear())
                                .get(0)
                                .id()
                                .value(),
                Road.REGISTRY_CLERK);
        String line = html.substring(html.indexOf(id.toString()));
        return line.substring(0, line.indexOf("</tr>"));
    }

    private String page(DocumentId id, String who) {
        return html("/documents/" + id, who);
    }

    private String html(String address, String who) {
        MvcTestResult answer =
                web.get().uri(address).with(user(who).roles("PERSON")).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
