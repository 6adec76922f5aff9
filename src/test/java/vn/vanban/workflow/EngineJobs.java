package vn.vanban.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

    /** Runs what is due for this document or assignment. */
    public void run(Object businessKey) {
        for (ProcessInstance process : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .list()) {
            for (Job job : jobs.createJobQuery()
                    .processInstanceId(process.getId())
                    .executable()
                    .list()) {
                jobs.executeJob(job.getId());
            }
        }
    }
}
