package vn.vanban.workflow;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * Does what the engine does by itself in the running office: seals, dispatches. In tests it does so only when told, so
 * that a test sees the moment before.
 */
@Component
public class EngineJobs {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final Clock clock;

    EngineJobs(RuntimeService runtime, ManagementService jobs, Clock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Runs what is due for this document; a browser may need a moment until it is. */
    public void run(Object businessKey) {
        await().atMost(Duration.ofSeconds(20)).until(() -> due(businessKey), not(empty()));
        due(businessKey).forEach(job -> jobs.executeJob(job.getId()));
    }

    /** What the engine has still to do for this document, due or not. */
    Job of(Object businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .flatMap(process -> jobs.createJobQuery().processInstanceId(process.getId()).list().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Lets every timer ring whose moment has come by the office's clock, one after the other, as the engine would. */
    public void ring(Object businessKey) {
        for (List<Job> timers = reached(businessKey); !timers.isEmpty(); timers = reached(businessKey)) {
            timers.forEach(timer -> jobs.executeJob(timer.getId()));
        }
    }

    private List<Job> reached(Object businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .flatMap(process -> jobs
                        .createJobQuery()
                        .processInstanceId(process.getId())
                        .timers()
                        .duedateLowerThan(Date.from(clock.instant().plusMillis(1)))
                        .list()
                        .stream())
                .toList();
    }

    private List<Job> due(Object businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .flatMap(process ->
                        jobs.createJobQuery().processInstanceId(process.getId()).executable().list().stream())
                .toList();
    }
}
