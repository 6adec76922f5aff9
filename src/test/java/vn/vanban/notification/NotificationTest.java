package vn.vanban.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.DocumentId;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.AssignmentPlan;
import vn.vanban.followup.AssignmentPlans;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.Interruptions;
import vn.vanban.followup.IssuedDocuments;
import vn.vanban.followup.LeadUnits;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.review.ReturnedForRevision;
import vn.vanban.review.Review;

@OfficeTest
class NotificationTest {

    @Autowired
    Road road;

    @Autowired
    Review review;

    @Autowired
    Notices notices;

    @Autowired
    Notification notification;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsTheDrafterOnceThatTheirDraftCameBackHoweverOftenItIsHeard() {
        DocumentId id = road.inContentCheck();
        review.returnForRevision(id, road.actor(Road.UNIT_HEAD), "Thiếu thời hạn ở điểm 3");
        await().until(() -> toldOf(id).size() == 1);

        notification.on(new ReturnedForRevision(id, Road.by(road.actor(Road.UNIT_HEAD)), "Thiếu thời hạn ở điểm 3"));

        assertThat(toldOf(id)).singleElement().extracting(Notices.Notice::act).isEqualTo("ReturnedForRevision");
    }

    @Test
    void tellsTheLeadAndTheCooperatingUnitsWhatStopsTheirWork(
            @Autowired AssignmentPlans plans, @Autowired Interruptions interruptions) {
        DocumentId document = road.signed();
        AssignmentId id = plans.plan(
                document,
                road.actor(Road.REGISTRY_CLERK),
                new AssignmentPlan(
                        "Tập huấn kiểm soát nhiễm khuẩn",
                        Optional.of(road.unit("H00.SYT.BVDK")),
                        List.of(road.unit("H00.SYT.CDC")),
                        "",
                        "",
                        "",
                        ""));
        road.issueSigned(document);
        await().until(() -> notices.latestFor(road.actor("binh.tran")).stream()
                .anyMatch(notice -> notice.assignmentId().equals(Optional.of(id.value()))
                        && notice.act().equals("AssignmentGiven")
                        && notice.said().endsWith("Đơn vị bạn phối hợp")));
        assertThat(notices.latestFor(road.actor("khoa.trinh")))
                .noneMatch(notice -> notice.assignmentId().equals(Optional.of(id.value())));

        interruptions.suspend(id, road.actor(Road.DRAFTER), "Chờ quy định mới");

        for (String username : List.of("khoa.trinh", "binh.tran")) {
            await().until(() -> notices.latestFor(road.actor(username)).stream()
                    .anyMatch(notice -> notice.assignmentId().equals(Optional.of(id.value()))
                            && notice.act().equals("AssignmentSuspended")
                            && notice.remark().equals("Chờ quy định mới")));
        }
    }

    @Test
    void tellsOnceWhoReceivesForTheUnitAndDoesTheWorkToo(
            @Autowired IssuedDocuments issued, @Autowired FollowUp followUp, @Autowired LeadUnits leadUnits) {
        Actor doctor = road.actor("diep.phan");
        AssignmentId id = issued.assigning("Rà soát quy trình khử khuẩn", "H00.SYT.BVDK");
        followUp.accept(id, doctor, "");
        leadUnits.handOver(id, doctor, Optional.of(doctor.id()), "");
        followUp.reportResult(id, doctor, "Đã rà soát", List.of());
        long seen = notices.latestFor(doctor).stream()
                .mapToLong(Notices.Notice::id)
                .max()
                .orElse(0);
        notices.markSeen(doctor, seen);
        followUp.returnResult(id, road.actor("chau.ta"), "Thiếu danh mục quy trình");

        await().until(() -> !noticesOf(id, "AssignmentReturned", doctor).isEmpty());

        assertThat(noticesOf(id, "AssignmentReturned", doctor)).hasSize(1);
        assertThat(notices.count(doctor))
                .isEqualTo(notices.latestFor(doctor).stream()
                        .filter(notice -> notice.id() > seen)
                        .count());
    }

    @Test
    void tellsTheDoerWhatTheUnitSaysWithTheWorkAndWhichWorkItIs(
            @Autowired IssuedDocuments issued, @Autowired FollowUp followUp, @Autowired LeadUnits leadUnits) {
        Actor clerk = road.actor("thuy.ly");
        Actor head = road.actor("khoa.trinh");
        AssignmentId id = issued.assigning("Giám sát trường mầm non", "H00.SYT.BVDK", "hằng ngày");
        followUp.accept(id, clerk, "");
        leadUnits.handOver(id, clerk, Optional.of(head.id()), "Làm trước phần cấp cứu ngoại viện");

        await().until(() -> !noticesOf(id, "AssignmentHandedOver", head).isEmpty());
        String due = DateTimeFormatter.ofPattern("dd/MM/yyyy")
                .format(followUp.get(id).due().orElseThrow());
        assertThat(noticesOf(id, "AssignmentHandedOver", head))
                .singleElement()
                .extracting(Notices.Notice::said)
                .isEqualTo("Bệnh viện Đa khoa tỉnh · kỳ 1 · hạn %s · Trịnh Văn Khoa. Làm trước phần cấp cứu ngoại viện"
                        .formatted(due));
    }

    private List<Notices.Notice> noticesOf(AssignmentId id, String act, Actor reader) {
        return notices.latestFor(reader).stream()
                .filter(notice -> notice.assignmentId().equals(Optional.of(id.value())))
                .filter(notice -> notice.act().equals(act))
                .toList();
    }

    @Test
    void tellsTheDrafterAndTheSignerOfATaskChangedAfterTheSignature(@Autowired AssignmentPlans plans) {
        DocumentId document = road.signed();
        plans.plan(
                document,
                road.actor(Road.REGISTRY_CLERK),
                new AssignmentPlan(
                        "Rà soát thuốc tồn", Optional.of(road.unit("H00.SYT.BVDK")), List.of(), "", "", "", ""));

        for (String username : List.of(Road.DRAFTER, Road.SIGNER)) {
            await().until(() -> notices.latestFor(road.actor(username)).stream()
                    .anyMatch(notice -> notice.documentId().equals(document.value())
                            && notice.act().equals("PlanChanged")));
        }
    }

    @Test
    void saysThatThereAreMoreThanAHundred(
            @Autowired WebApplicationContext context, @Autowired TransactionTemplate transactions) {
        DocumentId document = road.inContentCheck();
        transactions.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            tell(document, 100);
            assertThat(noticesPage(context)).contains(">100 tin mới", "Thông báo, 100 tin mới", ">99+<");
            tell(document, 1);
            assertThat(noticesPage(context)).contains(">Hơn 100 tin mới", "Thông báo, hơn 100 tin mới", ">99+<");
        });
    }

    private void tell(DocumentId document, int times) {
        jdbc.sql(
                        """
                        insert into notification.notice (assignee_key, document_id, act, text, at)
                        select :reader, :document, 'DocumentIssued', 'Thông báo', now() from generate_series(1, :times)
                        """)
                .param("reader", AssigneeKey.of(road.actor("phuc.cao").id()).value())
                .param("document", document.value())
                .param("times", times)
                .update();
    }

    private static String noticesPage(WebApplicationContext context) {
        try {
            return MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build()
                    .perform(get("/notices").with(user("phuc.cao").roles("PERSON")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Notices.Notice> toldOf(DocumentId id) {
        return notices.latestFor(road.actor(Road.DRAFTER)).stream()
                .filter(notice -> notice.documentId().equals(id.value()))
                .toList();
    }
}
