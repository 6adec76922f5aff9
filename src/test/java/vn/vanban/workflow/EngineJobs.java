package vn.vanban.workflow;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
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

    EngineJobs(RuntimeService runtime, ManagementService jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
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

    private List<Job> due(Object businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .flatMap(process ->
                        jobs.createJobQuery().processInstanceId(process.getId()).executable().list().stream())
                .toList();
    }
}
