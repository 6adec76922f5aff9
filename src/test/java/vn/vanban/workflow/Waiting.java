package vn.vanban.workflow;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Looks where a process waits, and lets its timers ring before their time. */
@Component
class Waiting {

    private final TaskService tasks;
    private final ManagementService jobs;
    private final HistoryService history;

    Waiting(TaskService tasks, ManagementService jobs, HistoryService history) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.history = history;
    }

    /** The user tasks it waits at. */
    List<String> at(Object businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** The keys of whom it waits for. */
    List<String> forWhom(Object businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream())
                .map(IdentityLink::getGroupId)
                .toList();
    }

    /** The end events it has reached; empty while it runs. */
    List<String> endedAt(Object businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .finished()
                .list()
                .stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream()
                                .filter(activity -> activity.getActivityType().endsWith("EndEvent")))
                .map(activity -> activity.getActivityId())
                .toList();
    }

    List<Job> timers(Object businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .list()
                .stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .toList();
    }

    void ring(Job timer) {
        jobs.executeJob(timer.getId());
    }
}
