package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Types;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.register.SignedDocuments;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.DueText;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

@OfficeTest
class FollowUpTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final byte[] REPORT = BlankPdf.bytes();

    @Autowired
    FollowUp followUp;

    @Autowired
    Extensions extensions;

    @Autowired
    LeadUnits leadUnits;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AssignmentPlans plans;

    @Autowired
    WorkLog log;

    @Autowired
    SignedDocuments signedDocuments;

    @Autowired
    IssuedDocuments issuedDocuments;

    @Autowired
    Documents documents;

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    Actor drafter;
    Actor registry;
    Actor hospitalHead;
    Actor hospitalClerk;
    Actor centre;
    UnitId hospital;
    UnitId cooperating;
    LocalDate soon;

    @BeforeEach
    void signIn() {
        drafter = actors.named("chau.ta");
        registry = actors.named("ly.tran");
        hospitalHead = actors.named("khoa.trinh");
        hospitalClerk = actors.named("diep.phan");
        centre = actors.named("binh.tran");
        hospital = directory.unitByCode("H00.SYT.BVDK").orElseThrow().id();
        cooperating = centre.organization().id();
        soon = directory.calendar().plusWorkingDays(directory.today(), 4);
    }

    /** A plan that slipped in between would never be given. */
    @Test
    void holdsTheIssueUntilThePlanIsWritten(@Autowired TransactionTemplate transaction) {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AtomicReference<CompletableFuture<Void>> issue = new AtomicReference<>();
        AssignmentId id = transaction.execute(status -> {
            AssignmentId planned = plans.plan(document, registry, plan(DATE.format(soon), "Báo cáo"));
            issue.set(CompletableFuture.runAsync(() -> issuedDocuments.issue(document)));
            assertThatThrownBy(() -> issue.get().get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return planned;
        });

        issue.get().join();
        assertThat(followUp.get(id).status()).isEqualTo(AssignmentStatus.GIVEN);
    }

    @Test
    void walksFromPlanToClosedTask() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AssignmentId id = plans.plan(document, registry, plan(DATE.format(soon), "Báo cáo"));
        assertThat(followUp.get(id).status()).isEqualTo(AssignmentStatus.PLANNED);
        issuedDocuments.issue(document);

        followUp.accept(id, hospitalClerk, "");
        followUp.noteProgress(id, hospitalClerk, 60, "Xong đánh giá hiện trạng", List.of());
        followUp.noteProgress(id, centre, 90, "Đã trả kết quả lấy mẫu", List.of());
        assertThat(followUp.get(id).percent()).isEqualTo(60);
        followUp.reportResult(
                id, hospitalHead, "Đã rà soát 14 quy trình", List.of(new Evidence("bao-cao.pdf", REPORT)));
        assertThat(followUp.get(id).percent()).isEqualTo(100);
        followUp.returnResult(id, drafter, "Thiếu biên bản đánh giá");
        assertThat(followUp.get(id).percent()).isEqualTo(60);
        followUp.reportResult(id, hospitalHead, "Bổ sung biên bản", List.of(new Evidence("bien-ban.pdf", REPORT)));
        followUp.close(id, drafter, "Đạt yêu cầu");

        Assignment closed = followUp.get(id);
        assertThat(closed.status()).isEqualTo(AssignmentStatus.CLOSED);
        assertThat(closed.source())
                .contains(documents.get(document).code().orElseThrow().toString());
        assertThat(followUp.standing(closed).standing()).isEqualTo(DueText.Standing.DONE);
        assertThat(log.reportsOf(id)).hasSize(2).first().satisfies(report -> assertThat(report.files())
                .extracting(WorkLog.KeptFile::name)
                .containsExactly("bien-ban.pdf"));
        assertThat(documents.historyOf(document))
                .filteredOn(entry -> entry.assignment().equals(Optional.of(id.value())))
                .extracting(HistoryEntry::act)
                .containsExactly(
                        "AssignmentGiven",
                        "AssignmentAccepted",
                        "ProgressNoted",
                        "ProgressNoted",
                        "ResultReported",
                        "AssignmentReturned",
                        "ResultReported",
                        "AssignmentClosed");
    }

    @Test
    void showsAnAssignmentToTheUnitsItConcernsFromTheIssueOn() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AssignmentId id = plans.plan(document, registry, plan(DATE.format(soon), ""));
        assertThatThrownBy(() -> followUp.visibleTo(hospitalHead, id)).isInstanceOf(NotFound.class);

        issuedDocuments.issue(document);

        assertThat(followUp.visibleTo(hospitalHead, id).due()).contains(soon);
        assertThat(followUp.visibleTo(centre, id).leadUnit()).isEqualTo(hospital);
        assertThat(documents.visibleTo(centre, document).id()).isEqualTo(document);
        assertThatThrownBy(() -> followUp.visibleTo(actors.named("tam.doan"), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opensTheDocumentToAllWhoDecideAboutItsTasks() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AssignmentId id = plans.plan(document, registry, plan("", ""));
        Actor monitor = actors.named("dat.luu");
        assertThatThrownBy(() -> documents.visibleTo(monitor, document)).isInstanceOf(NotFound.class);
        issuedDocuments.issue(document);
        for (String decider : List.of("dat.luu", "nam.nguyen", "chau.ta", "hanh.do", "ha.le")) {
            assertThat(followUp.visibleTo(actors.named(decider), id)).isNotNull();
            assertThat(documents.visibleTo(actors.named(decider), document)).isNotNull();
        }
    }

    @Test
    void refusesWrongPeopleAndActsOutOfTurn() {
        AssignmentId id = given(DATE.format(soon));

        assertThatThrownBy(() -> followUp.accept(id, centre, "")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> followUp.accept(id, actors.named("tam.doan"), ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> followUp.close(id, drafter, "")).isInstanceOf(Overtaken.class);
        followUp.accept(id, hospitalHead, "");
        assertThatThrownBy(() -> followUp.accept(id, hospitalClerk, "")).isInstanceOf(Overtaken.class);
        followUp.reportResult(id, hospitalHead, "Đã xong", List.of());
        assertThatThrownBy(() -> followUp.close(id, hospitalHead, "")).isInstanceOf(Forbidden.class);
    }

    @Test
    void letsNobodyConfirmTheWorkOfTheirUnit() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        UnitId office = drafter.unit().id();
        AssignmentId id = plans.plan(document, registry, plan(Optional.of(office), List.of(), "", ""));
        issuedDocuments.issue(document);

        assertThat(followUp.confirmers(followUp.get(id)))
                .doesNotContain(AssigneeKey.of(drafter.id()), AssigneeKey.headOf(office));
    }

    /** Whoever monitors for the organization heads the unit that does the work, and can give it to themselves otherwise. */
    @Test
    void letsAMonitorOfTheLeadUnitReadAndNotDecide() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        Actor monitor = actors.named("nam.nguyen");
        AssignmentId id = plans.plan(
                document, registry, plan(Optional.of(monitor.unit().id()), List.of(), DATE.format(soon), ""));
        issuedDocuments.issue(document);
        followUp.accept(id, monitor, "");
        extensions.ask(id, monitor, Optional.of(soon.plusDays(9)), "Chờ các đơn vị gửi báo cáo");

        for (String ofTheUnit : List.of("nam.nguyen", "dat.luu")) {
            assertThatThrownBy(() -> extensions.grant(id, actors.named(ofTheUnit), Optional.of(soon.plusDays(9)), ""))
                    .isInstanceOf(Forbidden.class);
        }
        extensions.grant(id, actors.named("hanh.do"), Optional.of(soon.plusDays(9)), "");
        followUp.reportResult(id, monitor, "Đã tổng hợp", List.of());
        assertThatThrownBy(() -> followUp.close(id, monitor, "")).isInstanceOf(Forbidden.class);
        assertThat(followUp.visibleTo(actors.named("dat.luu"), id).status()).isEqualTo(AssignmentStatus.REPORTED);
        followUp.close(id, actors.named("hanh.do"), "");

        assertThat(documents.historyOf(document))
                .filteredOn(entry -> entry.act().equals("AssignmentClosed"))
                .extracting(entry -> entry.by().positionTitle())
                .containsExactly(Optional.of("Giám đốc"));
    }

    @Test
    void saysInTheHistoryThatNobodyElseOfTheIssuingSideCouldDecide() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AssignmentId id =
                plans.plan(document, registry, plan(Optional.of(drafter.unit().id()), List.of(), "", ""));
        issuedDocuments.issue(document);
        followUp.accept(id, actors.named("nam.nguyen"), "");
        leadUnits.handOver(id, actors.named("nam.nguyen"), Optional.of(drafter.id()), "");
        followUp.reportResult(id, drafter, "Đã tổng hợp", List.of());
        assertThatThrownBy(() -> followUp.close(id, actors.named("nam.nguyen"), ""))
                .isInstanceOf(Forbidden.class);

        appointDirectorsUntil(directory.today().minusDays(1));
        try {
            followUp.close(id, actors.named("nam.nguyen"), "");
        } finally {
            appointDirectorsUntil(null);
        }

        assertThat(documents.historyOf(document))
                .filteredOn(entry -> entry.act().equals("AssignmentClosed"))
                .extracting(entry -> entry.by().positionTitle().orElseThrow())
                .singleElement()
                .asString()
                .startsWith("Chánh Văn phòng (")
                .contains("không còn ai khác");
    }

    private void appointDirectorsUntil(LocalDate day) {
        jdbc.sql(
                        """
                        update organization.appointment set until = :day where position_id in
                          (select id from organization.position where unit_id = :unit)
                        """)
                .param("day", day, Types.DATE)
                .param("unit", drafter.organization().id().value())
                .update();
    }

    @Test
    void readsDeadlinesInWordsAndCountsTermsFromTheIssue() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AssignmentId term = plans.plan(document, registry, plan("trong vòng 5 ngày làm việc kể từ ngày ban hành", ""));
        AssignmentId none = plans.plan(document, registry, plan("", ""));
        assertThat(followUp.get(term).due()).isEmpty();

        issuedDocuments.issue(document);

        LocalDate issuedOn = documents.get(document).issuedOn().orElseThrow();
        assertThat(followUp.get(term).due()).contains(directory.calendar().plusWorkingDays(issuedOn, 5));
        assertThat(followUp.standing(followUp.get(none)).text()).isEqualTo("Không hạn");
    }

    @Test
    void refusesBadPlansAtTheirField() {
        UnitId nowhere = new UnitId(999_999);
        Optional<UnitId> lead = Optional.of(hospital);

        assertThat(refusedField(() -> plan(Optional.empty(), List.of(), "", "")))
                .contains("lead");
        assertThat(refusedField(() -> plan(lead, List.of(hospital), "", ""))).contains("cooperating");
        assertThat(refusedField(() -> new AssignmentPlan(" ", lead, List.of(), "", "", "", "")))
                .contains("content");
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        assertThat(refusedField(() -> plans.plan(document, registry, plan(Optional.of(nowhere), List.of(), "", ""))))
                .contains("lead");
        assertThat(refusedField(() -> plans.plan(document, registry, plan(lead, List.of(nowhere), "", ""))))
                .contains("cooperating");
        assertThat(refusedField(() -> plans.plan(document, registry, plan("01/11/2020", ""))))
                .contains("deadline");
        assertThat(refusedField(() -> plans.plan(document, registry, plan("khi nào tiện", ""))))
                .contains("deadline");
        assertThat(plans.of(document)).isEmpty();
    }

    @Test
    void refusesToPlanForOthersOrAfterTheIssue() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AssignmentPlan plan = plan("", "");

        assertThatThrownBy(() -> plans.plan(document, actors.named("hanh.do"), plan))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> plans.plan(document, actors.named("tam.doan"), plan))
                .isInstanceOf(NotFound.class);
        AssignmentId id = plans.plan(document, registry, plan);
        assertThatThrownBy(() -> plans.change(id, registry, 99, plan)).isInstanceOf(Overtaken.class);
        issuedDocuments.issue(document);
        assertThatThrownBy(() -> plans.drop(id, registry)).isInstanceOf(Overtaken.class);

        Actor reader = actors.named("tam.doan");
        documents.admit(document, List.of(AssigneeKey.of(reader.id())));
        assertThatThrownBy(() -> plans.changeable(id, reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.drop(id, reader)).isInstanceOf(NotFound.class);
    }

    /** Whoever signed has signed what the document orders. */
    @Test
    void leavesThePlanToTheRegistryOnceTheDocumentIsSigned() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AssignmentId id = plans.plan(document, registry, plan("", ""));

        assertThatThrownBy(() -> plans.plan(document, drafter, plan("", ""))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> plans.change(id, drafter, followUp.get(id).lock(), plan("", "")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> plans.drop(id, drafter)).isInstanceOf(Forbidden.class);
    }

    @Test
    void asksForTheProductAndForWords() {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AssignmentId id = plans.plan(document, registry, plan("", "Báo cáo"));
        issuedDocuments.issue(document);
        followUp.accept(id, hospitalHead, "");

        assertThat(refusedField(() -> followUp.reportResult(id, hospitalHead, "Đã xong", List.of())))
                .contains("file");
        assertThat(refusedField(() -> followUp.reportResult(id, hospitalHead, " ", List.of())))
                .contains("result");
        assertThat(refusedField(() -> followUp.noteProgress(id, hospitalHead, 101, "Xong", List.of())))
                .contains("percent");
        assertThat(followUp.get(id).status()).isEqualTo(AssignmentStatus.ACCEPTED);
    }

    private AssignmentId given(String deadline) {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        AssignmentId id = plans.plan(document, registry, plan(deadline, ""));
        issuedDocuments.issue(document);
        return id;
    }

    private AssignmentPlan plan(String deadline, String product) {
        return plan(Optional.of(hospital), List.of(cooperating), deadline, product);
    }

    private AssignmentPlan plan(Optional<UnitId> lead, List<UnitId> others, String deadline, String product) {
        return new AssignmentPlan(
                "Rà soát quy trình kiểm soát nhiễm khuẩn", lead, others, deadline, product, "điểm 2b", "");
    }

    private static Optional<String> refusedField(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (BusinessRuleViolation refusal) {
            return refusal.field();
        }
    }
}
