package vn.vanban.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.AssignmentStatus;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.IssuedDocuments;
import vn.vanban.organization.UnitId;
import vn.vanban.register.Registers;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.Overtaken;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.workflow.EngineJobs;

@OfficeTest
class RecallTest {

    private static final String RECEIVER = "diep.phan";
    private static final String REASON = "Sai thời hạn ở điểm 2";

    @Autowired
    Road road;

    @Autowired
    Recall recall;

    @Autowired
    Distribution distribution;

    @Autowired
    Documents documents;

    @Autowired
    FollowUp followUp;

    @Autowired
    IssuedDocuments issuedDocuments;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Registers registers;

    @Autowired
    JdbcClient jdbc;

    MockMvcTester web;
    UnitId hospital;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext application) {
        web = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        hospital = road.unit("H00.SYT.BVDK");
    }

    @Test
    void takesADocumentBackByTheLeadersOrderAndHasTheReceiverDestroyIt() {
        DocumentId id = sent();
        byte[] issued = documents.currentPdf(id);
        String signer = Long.toString(road.actor(Road.SIGNER).id().value());

        assertThat(post(id, "recall", Road.REGISTRY_CLERK, "reason", REASON))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(id, "recall", Road.REGISTRY_CLERK, "reason", "Sai", "orderedBy", signer))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(id, "recall", Road.REGISTRY_CLERK, "reason", REASON, "orderedBy", signer))
                .hasStatus3xxRedirection();

        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.RECALLED);
        assertThat(page("/documents/" + id, Road.DRAFTER))
                .contains("Đã thu hồi lúc", "Giám đốc Đỗ Minh Hạnh", REASON)
                .doesNotContain("/recall\"");
        assertThat(page("/documents/" + id + "?tab=recipients", Road.DRAFTER)).contains("chưa hủy");
        assertThat(page("/documents", Road.DRAFTER)).contains("Đã thu hồi");
        assertThat(book(id)).contains("THU HỒI", REASON);
        assertThat(get("/inbox/" + toDestroy(id), RECEIVER)).hasStatus3xxRedirection();
        assertThat(page("/documents/" + id, RECEIVER)).contains("Hủy và xác nhận cho Bệnh viện Đa khoa tỉnh");
        assertThat(page(receiptsFrom(id), RECEIVER)).contains(code(id), "Bị thu hồi");

        assertThat(post(id, "destruction", RECEIVER, "unit", Long.toString(hospital.value())))
                .hasStatus3xxRedirection();

        assertThat(get("/documents/" + id, RECEIVER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/documents/" + id + "/versions/1.pdf", RECEIVER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("/receipts", RECEIVER)).contains(code(id), "Đã hủy theo lệnh thu hồi: Phan Ngọc Diệp");
        assertThat(page("/documents/" + id + "?tab=recipients", Road.DRAFTER))
                .contains("Phan Ngọc Diệp")
                .doesNotContain("chưa hủy");
        assertThat(documents.currentPdf(id)).isEqualTo(issued);
        assertThat(documents.historyOf(id))
                .extracting(entry -> entry.act())
                .contains("DocumentRecalled", "RecallConfirmed");
    }

    @Test
    void letsTheLeaderDecideAloneAndNobodyElse() {
        DocumentId id = sent();

        assertThatThrownBy(() -> recall.order(id, road.actor(Road.DRAFTER), REASON, Optional.empty()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> recall.order(id, road.actor(RECEIVER), REASON, Optional.empty()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> recall.order(
                        id,
                        road.actor(Road.REGISTRY_CLERK),
                        REASON,
                        Optional.of(road.actor(Road.DRAFTER).id())))
                .isInstanceOf(BusinessRuleViolation.class);
        recall.order(id, road.actor(Road.SIGNER), REASON, Optional.empty());
        assertThat(recall.orderOf(id).orElseThrow().orderedBy()).isEqualTo("Giám đốc Đỗ Minh Hạnh");
        assertThatThrownBy(() -> recall.order(id, road.actor(Road.SIGNER), REASON, Optional.empty()))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void asksNobodyForAReceiptOfARecalledDocumentAndForItsDestructionOnce() {
        DocumentId id = sent();
        assertThatThrownBy(() -> recall.confirm(id, road.actor(RECEIVER), hospital))
                .isInstanceOf(Overtaken.class);
        recall.order(id, road.actor(Road.SIGNER), REASON, Optional.empty());

        assertThatThrownBy(() -> distribution.acknowledge(id, road.actor(RECEIVER), hospital))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> recall.confirm(id, road.actor(Road.DRAFTER), hospital))
                .isInstanceOf(Forbidden.class);
        recall.confirm(id, road.actor(RECEIVER), hospital);
        assertThat(distribution.dispatchesOf(id)).allMatch(dispatch -> !dispatch.awaitsDestruction());
    }

    @Test
    void sendsNothingWhenItWasTakenBackBeforeItsDispatch() {
        DocumentId id = road.sealed();
        road.issue(id);
        recall.order(id, road.actor(Road.SIGNER), REASON, Optional.empty());
        jobs.run(id);

        assertThat(distribution.dispatchesOf(id)).isEmpty();
        assertThat(get("/documents/" + id, RECEIVER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void stopsTheWorkThatTheDocumentAssigned() {
        AssignmentId work = issuedDocuments.assigning("Báo cáo kết quả tiêm chủng", "H00.SYT.BVDK");
        followUp.accept(work, road.actor(RECEIVER), "");
        DocumentId id = followUp.get(work).documentId();

        recall.order(id, road.actor(Road.SIGNER), REASON, Optional.empty());

        assertThat(followUp.get(work).status()).isEqualTo(AssignmentStatus.CANCELLED);
        assertThat(documents.historyOf(id))
                .filteredOn(entry -> entry.act().equals("AssignmentCancelled"))
                .extracting(entry -> entry.remark())
                .containsExactly("Văn bản giao nhiệm vụ bị thu hồi: " + REASON);
    }

    @Test
    void tellsWhoeverHoldsTheFileThatItWasTakenBackAndNoMore() {
        DocumentId id = sent();
        byte[] pdf = documents.currentPdf(id);
        assertThat(verified(pdf)).doesNotContain("Đã thu hồi");
        recall.order(id, road.actor(Road.SIGNER), REASON, Optional.empty());

        assertThat(verified(pdf))
                .contains("Đã thu hồi ngày", "Văn bản số " + code(id))
                .doesNotContain(REASON)
                .doesNotContain("Đỗ Minh Hạnh, Giám đốc");
        pdf[pdf.length - 1] ^= 1;
        assertThat(verified(pdf)).doesNotContain("Đã thu hồi");
    }

    private DocumentId sent() {
        DocumentId id = road.sealed();
        road.issue(id);
        jobs.run(id);
        return id;
    }

    /** The list from this document on: those of other tests may fill the pages before it. */
    private String receiptsFrom(DocumentId id) {
        var sent = jdbc.sql("select min(sent_at) from distribution.dispatch where document_id = :id")
                .param("id", id.value())
                .query(OffsetDateTime.class)
                .single();
        return "/receipts?part=WAITING&document=" + new UUID(0, 0) + "&moment=" + sent.toInstant();
    }

    private String code(DocumentId id) {
        return documents.get(id).code().map(DocumentCode::toString).orElseThrow();
    }

    /** The line of the document in its register. */
    private String book(DocumentId id) {
        String html = page("/registers?register=" + register(id), Road.REGISTRY_CLERK);
        String line = html.substring(html.indexOf(id.toString()));
        return line.substring(0, line.indexOf("</tr>"));
    }

    private long register(DocumentId id) {
        return registers
                .taking(documents.get(id), LocalDate.now(WorkingCalendar.ZONE).getYear())
                .get(0)
                .id()
                .value();
    }

    private String verified(byte[] pdf) {
        return text(web.perform(multipart("/verify")
                .file(new MockMultipartFile("file", "van-ban.pdf", "application/pdf", pdf))
                .with(csrf())));
    }

    private MvcTestResult post(DocumentId id, String act, String who, String... fields) {
        Document document = documents.get(id);
        var request = web.post()
                .uri("/documents/" + id + "/" + act)
                .with(user(who).roles("PERSON"))
                .with(csrf())
                .param("lock", Integer.toString(document.lock()));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String page(String address, String who) {
        MvcTestResult answer = get(address, who);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult get(String address, String who) {
        return web.get().uri(address).with(user(who).roles("PERSON")).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What waits in an inbox that other tests fill too. */
    private long toDestroy(DocumentId id) {
        return jdbc.sql("select id from workflow.inbox_item where document_id = :id and act = 'DESTROY'")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }
}
