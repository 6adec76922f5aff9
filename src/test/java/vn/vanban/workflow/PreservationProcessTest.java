package vn.vanban.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.distribution.Distribution;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.signing.DocumentSealed;
import vn.vanban.signing.TimestampedOffice;

@OfficeTest
class PreservationProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LTA = "TOTAL_PASSED PAdES-BASELINE-LTA";

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    Distribution distribution;

    @Autowired
    Stalls stalls;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TimestampedOffice office;

    @Autowired
    Processes processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ExternalTaskService tasks;

    @Autowired
    Environment environment;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private TimestampedOffice.Service service;
    private PreservationProcess process;

    @BeforeEach
    void open() throws IOException {
        service = office.open();
        process = process();
    }

    @AfterEach
    void close() {
        clock.putBack();
        process.destroy();
        service.close();
    }

    @Test
    void delaysNothingButTheTimeStampWhenTheServiceIsDown() {
        service.breakDown();
        DocumentId id = sealed();
        fail(id);

        road.issue(id);
        jobs.run(id);
        assertThat(distribution.dispatchesOf(id)).isNotEmpty();
        jdbc.sql("update act_ru_ext_task set create_time_ = create_time_ - interval '1 hour'")
                .update();
        Stall stall = stallOf(id).get(0);
        assertThat(stall.document().step()).isEqualTo("Dấu thời gian");
        assertThat(stall.cause()).contains("từ chối (mã 503)");
        assertThat(stall.nextTry()).isAfter(stall.since());

        service.mend();
        stalls.retry(road.actor(Road.REGISTRY_CLERK), id);
        finish(id);
        assertThat(stallOf(id)).isEmpty();
        assertThat(service.levels(id)).containsOnly(LTA);
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.ISSUED);
        assertThat(stages(id)).containsExactly("DRAFT", "SIGNED", "SEALED", "PRESERVED", "PRESERVED");
    }

    @Test
    void holdsNoTransactionWhileTheServiceIsSlow() {
        service.answerLate();
        DocumentId id = sealed();
        process.lend(100);
        await().atMost(PATIENCE).until(() -> service.asked() > 0);

        assertThat(jdbc.sql("select count(*) from pg_stat_activity where state = 'idle in transaction'")
                        .query(int.class)
                        .single())
                .isZero();
        finish(id);
    }

    @Test
    void keepsTheMomentWhenTheServiceFailsHalfWay() {
        DocumentId id = sealed();
        service.breakDownAfter(1);
        fail(id);
        assertThat(service.levels(id)).containsOnly("TOTAL_PASSED PAdES-BASELINE-T");

        service.mend();
        int asked = service.asked();
        again();
        finish(id);
        assertThat(service.levels(id)).containsOnly(LTA);
        assertThat(service.asked()).isEqualTo(asked + 1);
    }

    @Test
    void stampsWhatWasSealedBeforeTheOfficeHadAService() {
        DocumentId id = road.sealed();
        assertThat(service.levels(id)).containsOnly("TOTAL_PASSED PAdES-BASELINE-B");

        // Others of the shared office may have been sealed later.
        int place = service.preservation.unproven(10_000).indexOf(id) + 1;
        assertThat(place).isPositive();

        process.makeGood(place);
        process.makeGood(place);
        finish(id);

        assertThat(service.levels(id)).containsOnly(LTA);
        assertThat(service.preservation.unproven(10_000)).doesNotContain(id);
    }

    @Test
    void renewsTheArchiveTimeStampBeforeItsCertificateEnds() throws IOException {
        ZonedDateTime now = ZonedDateTime.now(clock);
        service.stampUntil(now.plusDays(300).toInstant());
        DocumentId id = sealed();
        finish(id);
        process.renew();
        assertThat(isRunning(id)).isFalse();

        clock.moveTo(now.plusDays(211));
        service.stampUntil(now.plusDays(2000).toInstant());
        process.renew();
        process.renew();
        finish(id);
        clock.moveTo(now.plusDays(400));
        assertThat(service.levels(id)).containsOnly(LTA);
        assertThat(stages(id)).filteredOn("PRESERVED"::equals).hasSize(3);
        process.renew();
        assertThat(isRunning(id)).isFalse();
    }

    @Test
    void takesUpAfterAKillWhatItHadInHand() {
        DocumentId id = sealed();
        tasks.fetchAndLock(100, process.worker())
                .topic(PreservationProcess.TOPIC, Duration.ofHours(1).toMillis())
                .execute();
        process.takeUp();
        finish(id);
        assertThat(service.levels(id)).containsOnly(LTA);
    }

    private DocumentId sealed() {
        DocumentId id = road.sealed();
        process.on(new DocumentSealed(id, DoneBy.system()));
        return id;
    }

    private PreservationProcess process() throws UnknownHostException {
        return new PreservationProcess(service.preservation, processes, runtime, tasks, clock, environment, false);
    }

    private void fail(DocumentId id) {
        process.lend(100);
        await().atMost(PATIENCE).until(() -> tasks.createExternalTaskQuery().list().stream()
                .anyMatch(task -> id.toString().equals(task.getBusinessKey()) && task.getErrorMessage() != null));
    }

    private void again() {
        tasks.createExternalTaskQuery().locked().list().forEach(task -> tasks.unlock(task.getId()));
    }

    private void finish(DocumentId id) {
        await().atMost(PATIENCE).until(() -> {
            process.lend(100);
            return !isRunning(id);
        });
    }

    private boolean isRunning(DocumentId id) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString(), PreservationProcess.KEY)
                        .count()
                > 0;
    }

    private List<Stall> stallOf(DocumentId id) {
        return stalls.of(road.actor(Road.REGISTRY_CLERK)).stream()
                .filter(stall -> stall.document().id().equals(id))
                .toList();
    }

    private List<String> stages(DocumentId id) {
        return jdbc.sql("select stage from document.rendition where document_id = :id order by created_at")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
