package vn.vanban.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;

/** Documents that still wait for their time-stamp, as the engine knows them. */
@Component
class LateProofs {

    private final ExternalTaskService tasks;

    LateProofs(ExternalTaskService tasks) {
        this.tasks = tasks;
    }

    /** Those that began to wait before then, the longest first. */
    List<Late> since(Instant before) {
        return open().stream()
                .filter(task -> task.getCreateTime().toInstant().isBefore(before))
                .map(task -> new Late(
                        DocumentId.of(task.getBusinessKey()),
                        task.getCreateTime().toInstant(),
                        Optional.ofNullable(task.getErrorMessage()),
                        Optional.ofNullable(task.getLockExpirationTime()).map(Date::toInstant)))
                .toList();
    }

    /** Lets the next try begin at once. */
    void hurry(DocumentId document) {
        open().stream()
                .filter(task -> document.toString().equals(task.getBusinessKey()))
                .map(ExternalTask::getId)
                .forEach(tasks::unlock);
    }

    private List<ExternalTask> open() {
        return tasks.createExternalTaskQuery()
                .topicName(PreservationProcess.TOPIC)
                .orderByCreateTime()
                .asc()
                .list();
    }
}
