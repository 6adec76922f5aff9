package vn.vanban.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.IssuedDocuments;
import vn.vanban.followup.RecurringDuties;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.WorkingCalendar;

@OfficeTest
class StallsTest {

    private static final String ADMINISTRATOR = "phuc.cao";

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    Stalls stalls;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ManagementService engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private byte[] sealPin;

    @BeforeEach
    void breakTheSeal() {
        sealPin = jdbc.sql("select seal_pin from signing.key where organization_id = :syt")
                .param("syt", road.unit("H00.SYT").value())
                .query(byte[].class)
                .single();
        setSealPin(new byte[64]);
    }

    @AfterEach
    void mendTheSeal() {
        setSealPin(sealPin);
    }

    @Test
    void showsTheUnsealedDocumentWithItsCauseUntilItIsSealed() {
        DocumentId id = numberedLongAgo();
        failToSeal(id);
        assertThat(stallOf(id, Road.REGISTRY_CLERK).cause()).startsWith("Khóa con dấu không mở được");
        assertThat(stallOf(id, Road.REGISTRY_CLERK).readable()).isTrue();
        assertThat(stallOf(id, ADMINISTRATOR).readable()).isFalse();
        assertThat(stalls.of(id)).hasValueSatisfying(cause -> assertThat(cause).doesNotContain("${"));

        mendTheSeal();
        stalls.retry(road.actor(Road.REGISTRY_CLERK), id);
        jobs.run(id);
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(stalls.of(road.actor(Road.REGISTRY_CLERK)))
                .noneMatch(stall -> stall.document().id().equals(id));
    }

    @Test
    void showsTheIssuedDocumentThatWasNotSent() {
        mendTheSeal();
        DocumentId id = road.sealed();
        road.issue(id);
        jdbc.sql("update distribution.issue set issued_at = issued_at - interval '1 hour' where document_id = :id")
                .param("id", id.value())
                .update();
        assertThat(stallOf(id, Road.REGISTRY_CLERK).document().step()).isEqualTo("Gửi nơi nhận");
        jobs.run(id);
        assertThat(stalls.of(road.actor(Road.REGISTRY_CLERK)))
                .noneMatch(stall -> stall.document().id().equals(id));
    }

    @Test
    void triesAgainWhatTheEngineHasGivenUp() {
        DocumentId id = numberedLongAgo();
        failToSeal(id);
        String job = jobs.of(id).getId();
        engine.setJobRetries(job, 0);
        mendTheSeal();
        stalls.sweep();
        jobs.run(id);
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SEALED);
    }

    @Test
    void showsAndTriesAgainThePeriodThatCouldNotBeGiven(
            @Autowired IssuedDocuments issued,
            @Autowired FollowUp followUp,
            @Autowired RecurringDuties duties,
            @Autowired MovableClock clock) {
        AssignmentId series = issued.assigning("Báo cáo tồn kho", "H00.SYT.BVDK", "định kỳ hằng tháng");
        DocumentId id = followUp.get(series).documentId();
        jobs.run(id);
        clock.moveTo(followUp.get(series)
                .firstDue()
                .orElseThrow()
                .plusDays(5)
                .atTime(8, 30)
                .atZone(WorkingCalendar.ZONE));
        try {
            setRule(series, "FREQ=YEARLY;INTERVAL=0");
            assertThatThrownBy(() -> engine.executeJob(dutyJob(series).getId())).isInstanceOf(RuntimeException.class);
            setRule(series, "FREQ=MONTHLY");
            assertThat(dutyJob(series).getRetries()).isGreaterThan(3);
            assertThat(stallOf(id, Road.REGISTRY_CLERK).document().step()).isEqualTo("Giao kỳ sau");
            engine.setJobRetries(dutyJob(series).getId(), 0);

            stalls.retry(road.actor(Road.REGISTRY_CLERK), id);
            assertThat(dutyJob(series).getRetries()).isPositive();
            engine.executeJob(dutyJob(series).getId());

            assertThat(duties.nextBegins(series).orElseThrow()).isAfter(ZonedDateTime.now(clock));
            assertThat(stalls.of(road.actor(Road.REGISTRY_CLERK)))
                    .noneMatch(stall -> stall.document().id().equals(id));
        } finally {
            clock.putBack();
        }
    }

    private Job dutyJob(AssignmentId series) {
        return engine.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(series.toString(), RecurringDutyProcess.KEY)
                        .singleResult()
                        .getId())
                .singleResult();
    }

    private void setRule(AssignmentId series, String rule) {
        jdbc.sql("update followup.assignment set rrule = :rule where id = :id")
                .param("rule", rule)
                .param("id", series.value())
                .update();
    }

    @Test
    void isForTheRegistryAndTheAdministratorOfTheIssuingOrganization() {
        DocumentId id = numberedLongAgo();
        assertThatThrownBy(() -> stalls.of(road.actor(Road.DRAFTER))).isInstanceOf(Forbidden.class);
        assertThat(stalls.of(road.actor("nhan.bach")))
                .noneMatch(stall -> stall.document().id().equals(id));
        assertThatThrownBy(() -> stalls.retry(road.actor("nhan.bach"), id)).isInstanceOf(NotFound.class);
        assertThat(stalls.count(road.actor(Road.DRAFTER))).isZero();
        assertThat(stalls.count(road.actor(Road.REGISTRY_CLERK))).isPositive();
    }

    private DocumentId numberedLongAgo() {
        DocumentId id = road.signed();
        road.number(id);
        jdbc.sql("update document.document set changed_at = changed_at - interval '1 hour' where id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    private void failToSeal(DocumentId id) {
        assertThatThrownBy(() -> jobs.run(id)).isInstanceOf(RuntimeException.class);
    }

    private Stall stallOf(DocumentId id, String username) {
        return stalls.of(road.actor(username)).stream()
                .filter(stall -> stall.document().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void setSealPin(byte[] pin) {
        jdbc.sql("update signing.key set seal_pin = :pin where organization_id = :syt")
                .param("pin", pin)
                .param("syt", road.unit("H00.SYT").value())
                .update();
    }
}
