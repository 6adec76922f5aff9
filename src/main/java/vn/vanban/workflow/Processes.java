package vn.vanban.workflow;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.shared.Overtaken;

/** The running processes, found by business key. Where nothing waits for a fact any more, its author was overtaken. */
@Component
class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;

    Processes(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    void start(String process, Object businessKey) {
        runtime.startProcessInstanceByKey(process, businessKey.toString());
    }

    void complete(String task, Object businessKey) {
        complete(task, businessKey, Map.of());
    }

    void complete(String task, Object businessKey, Map<String, Object> variables) {
        complete(waiting(task, businessKey, query -> query), variables);
    }

    /** Completes the one of several parallel tasks that waits for this key. */
    void complete(String task, Object businessKey, AssigneeKey key) {
        complete(waiting(task, businessKey, query -> query.taskCandidateGroup(key.value())), Map.of());
    }

    /** The same where it may have been completed before. */
    void completeIfWaiting(String task, Object businessKey, AssigneeKey key) {
        open(task, businessKey, query -> query.taskCandidateGroup(key.value()))
                .findFirst()
                .ifPresent(waiting -> complete(waiting, Map.of()));
    }

    /** Lets open tasks wait until another moment, where there are any. */
    void reschedule(String task, Object businessKey, Date due) {
        open(task, businessKey, query -> query).forEach(waiting -> tasks.setDueDate(waiting.getId(), due));
    }

    void correlate(String message, Object businessKey) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey.toString())
                    .correlate();
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException e) {
            throw overtaken();
        }
    }

    /** Lets an open task wait for others than before. */
    void handOver(String task, Object businessKey, Collection<AssigneeKey> keys) {
        String id = waiting(task, businessKey, query -> query).getId();
        for (IdentityLink before : tasks.getIdentityLinksForTask(id)) {
            tasks.deleteCandidateGroup(id, before.getGroupId());
        }
        keys.forEach(key -> tasks.addCandidateGroup(id, key.value()));
    }

    private Task waiting(String task, Object businessKey, UnaryOperator<TaskQuery> more) {
        return open(task, businessKey, more).findFirst().orElseThrow(Processes::overtaken);
    }

    private Stream<Task> open(String task, Object businessKey, UnaryOperator<TaskQuery> more) {
        TaskQuery query = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .taskDefinitionKey(task);
        return more.apply(query).list().stream();
    }

    private void complete(Task task, Map<String, Object> variables) {
        try {
            tasks.complete(task.getId(), variables);
        } catch (OptimisticLockingException e) {
            throw overtaken();
        }
    }

    private static Overtaken overtaken() {
        return new Overtaken("Việc này vừa được người khác làm hoặc đã chuyển bước. Hãy tải lại trang để thấy ai giữ.");
    }
}
