package vn.vanban.workflow;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Overtaken;
import vn.vanban.signing.DocumentSealed;
import vn.vanban.signing.Preservation;

/**
 * What makes a sealed document provable, and keeps it so: bpmn/PreservationProcess.bpmn in words. It runs beside the
 * document's own road and delays nothing there. Its task is external: the engine lends it out, and while a time-stamp
 * service takes minutes to answer no transaction is open.
 */
@Component
public class PreservationProcess implements DisposableBean {

    static final String KEY = "PreservationProcess";
    static final String TOPIC = "preserveDocument";

    private static final Logger log = LoggerFactory.getLogger(PreservationProcess.class);

    /** Longer than the longest try: three answers of three minutes. */
    private static final Duration LENT = Duration.ofMinutes(15);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final int AT_ONCE = 4;
    private static final int MADE_GOOD_AT_ONCE = 100;

    private final Preservation preservation;
    private final Processes processes;
    private final RuntimeService runtime;
    private final ExternalTaskService tasks;
    private final Clock clock;
    private final boolean working;
    private final String worker;
    private final AtomicInteger busy = new AtomicInteger();
    private final ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);

    PreservationProcess(
            Preservation preservation,
            Processes processes,
            RuntimeService runtime,
            ExternalTaskService tasks,
            Clock clock,
            Environment environment,
            @Value("${camunda.bpm.job-execution.enabled}") boolean working)
            throws UnknownHostException {
        this.preservation = preservation;
        this.processes = processes;
        this.runtime = runtime;
        this.tasks = tasks;
        this.clock = clock;
        this.working = working;
        this.worker = InetAddress.getLocalHost().getHostName() + ":" + environment.getProperty("server.port", "8080");
    }

    /** This node, by a name that no other running one has and that it keeps through a restart. */
    String worker() {
        return worker;
    }

    @EventListener
    void on(DocumentSealed sealed) {
        if (preservation.isOn()) {
            processes.start(KEY, sealed.documentId());
        }
    }

    /** Renews what ages. A document whose proof is being worked on already is left alone. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void renew() {
        preservation.due().stream().filter(id -> !isRunning(id)).forEach(id -> processes.start(KEY, id));
    }

    /** Begins what could not begin when it was sealed, as there was no service. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void makeGood() {
        makeGood(MADE_GOOD_AT_ONCE);
    }

    void makeGood(int most) {
        preservation.unproven(most).stream().filter(id -> !isRunning(id)).forEach(id -> processes.start(KEY, id));
    }

    private boolean isRunning(DocumentId id) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString(), KEY)
                        .count()
                > 0;
    }

    /** What this node held when it was killed is taken up at once, not when its time is over. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        tasks.createExternalTaskQuery().workerId(worker).locked().list().stream()
                .map(ExternalTask::getId)
                .forEach(tasks::unlock);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void work() {
        if (working && preservation.isOn()) {
            lend(AT_ONCE - busy.get());
        }
    }

    /** Takes up to so many tasks in hand, each on a thread of its own. */
    void lend(int most) {
        if (most > 0) {
            for (LockedExternalTask task : tasks.fetchAndLock(most, worker)
                    .topic(TOPIC, LENT.toMillis())
                    .execute()) {
                busy.incrementAndGet();
                hands.execute(() -> {
                    try {
                        preserve(task);
                    } finally {
                        busy.decrementAndGet();
                    }
                });
            }
        }
    }

    private void preserve(LockedExternalTask task) {
        try {
            preserveDocument(task.getBusinessKey());
            tasks.complete(task.getId(), worker);
        } catch (BusinessRuleViolation | Overtaken reason) {
            tryAgain(task, reason.getMessage());
        } catch (RuntimeException failure) {
            String incident = UUID.randomUUID().toString().substring(0, 8);
            log.error("Incident {}", incident, failure);
            tryAgain(task, "Lỗi kỹ thuật, báo Quản trị mã " + incident + ".");
        }
    }

    public void preserveDocument(String documentId) {
        preservation.preserve(DocumentId.of(documentId));
    }

    /** After a tenth of the time it has waited already, and never given up: a service may be down for a day. */
    private void tryAgain(LockedExternalTask task, String reason) {
        Duration waited = Duration.between(task.getCreateTime().toInstant(), clock.instant());
        long wait = Math.max(
                SHORTEST_WAIT.toMillis(),
                Math.min(LONGEST_WAIT.toMillis(), waited.dividedBy(10).toMillis()));
        tasks.handleFailure(task.getId(), worker, reason, 1, wait);
    }

    @Override
    public void destroy() {
        hands.shutdownNow();
    }
}
