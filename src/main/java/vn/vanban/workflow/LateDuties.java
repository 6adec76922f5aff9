package vn.vanban.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.FollowUp;

/** Duties whose next period could not be given, as the engine knows them. */
@Component
class LateDuties {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final HistoryService history;
    private final FollowUp followUp;

    LateDuties(RuntimeService runtime, ManagementService jobs, HistoryService history, FollowUp followUp) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.history = history;
        this.followUp = followUp;
    }

    List<Late> failed() {
        return failures().map(job -> late(job, series(job))).toList();
    }

    Stream<Job> failedOf(DocumentId document) {
        return failures().filter(job -> document(series(job)).equals(document));
    }

    private Stream<Job> failures() {
        return jobs.createJobQuery().processDefinitionKey(RecurringDutyProcess.KEY).withException().list().stream();
    }

    private Late late(Job job, AssignmentId series) {
        return new Late(
                document(series),
                failedFirst(job),
                Stalls.cause(job),
                Optional.ofNullable(job.getDuedate()).map(Date::toInstant));
    }

    private Instant failedFirst(Job job) {
        return history
                .createHistoricJobLogQuery()
                .jobId(job.getId())
                .failureLog()
                .orderByTimestamp()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(HistoricJobLog::getTimestamp)
                .orElseGet(job::getCreateTime)
                .toInstant();
    }

    private DocumentId document(AssignmentId series) {
        return followUp.get(series).documentId();
    }

    private AssignmentId series(Job job) {
        return AssignmentId.of(runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }
}
