package vn.vanban.workflow;

import java.util.Date;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.followup.Assignment;
import vn.vanban.followup.AssignmentGiven;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.RecurringDuties;

/** A duty that recurs: bpmn/RecurringDutyProcess.bpmn in words. Its business key is the assignment of the first period. */
@Component
public class RecurringDutyProcess {

    static final String KEY = "RecurringDutyProcess";

    private final Processes processes;
    private final FollowUp followUp;
    private final RecurringDuties duties;

    RecurringDutyProcess(Processes processes, FollowUp followUp, RecurringDuties duties) {
        this.processes = processes;
        this.followUp = followUp;
        this.duties = duties;
    }

    @EventListener
    void on(AssignmentGiven given) {
        Assignment assignment = followUp.get(given.assignmentId());
        assignment
                .series()
                .filter(first -> assignment.period() == 1)
                .ifPresent(first -> processes.start(KEY, new AssignmentId(first)));
    }

    public boolean hasNext(String seriesId) {
        return duties.nextBegins(AssignmentId.of(seriesId)).isPresent();
    }

    public Date nextBegins(String seriesId) {
        return Date.from(
                duties.nextBegins(AssignmentId.of(seriesId)).orElseThrow().toInstant());
    }

    public void giveNext(String seriesId) {
        duties.giveNext(AssignmentId.of(seriesId));
    }
}
