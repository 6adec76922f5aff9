package vn.vanban.workflow;

import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.followup.Assignment;
import vn.vanban.followup.AssignmentAccepted;
import vn.vanban.followup.AssignmentCancelled;
import vn.vanban.followup.AssignmentClosed;
import vn.vanban.followup.AssignmentEvent;
import vn.vanban.followup.AssignmentGiven;
import vn.vanban.followup.AssignmentHandedOver;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.AssignmentReassigned;
import vn.vanban.followup.AssignmentRefused;
import vn.vanban.followup.AssignmentReplaced;
import vn.vanban.followup.AssignmentResumed;
import vn.vanban.followup.AssignmentReturned;
import vn.vanban.followup.AssignmentStatus;
import vn.vanban.followup.AssignmentSuspended;
import vn.vanban.followup.DeadlineWatch;
import vn.vanban.followup.ExtensionAsked;
import vn.vanban.followup.ExtensionGranted;
import vn.vanban.followup.ExtensionRefused;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.PartReported;
import vn.vanban.followup.Parts;
import vn.vanban.followup.RefusalOverruled;
import vn.vanban.followup.ResultReported;
import vn.vanban.followup.TermCorrected;
import vn.vanban.followup.TermStarted;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.UnitId;

/**
 * The life of one assignment: bpmn/AssignmentProcess.bpmn in words, in the order of the picture. The assignment knows at
 * which step it stands, the gateways ask it; below the work, one branch watches the deadline with one timer at a time.
 */
@Component
public class AssignmentProcess {

    static final String KEY = "AssignmentProcess";
    static final String COOPERATING_UNIT = "cooperatingUnit";

    private final Processes processes;
    private final FollowUp followUp;
    private final Parts parts;
    private final DeadlineWatch watch;

    AssignmentProcess(Processes processes, FollowUp followUp, Parts parts, DeadlineWatch watch) {
        this.processes = processes;
        this.followUp = followUp;
        this.parts = parts;
        this.watch = watch;
    }

    /** The questions of the gateways. */
    public enum Step {
        TO_ACCEPT,
        REFUSED,
        TAKEN,
        UNDER_WAY,
        REPORTED,
        CLOSED
    }

    public boolean isAt(String assignmentId, String step) {
        AssignmentStatus status = assignment(assignmentId).status();
        return switch (Step.valueOf(step)) {
            case TO_ACCEPT -> status == AssignmentStatus.GIVEN;
            case REFUSED -> status == AssignmentStatus.REFUSED;
            case TAKEN, UNDER_WAY -> status.isUnderWay();
            case REPORTED -> status == AssignmentStatus.REPORTED;
            case CLOSED -> status == AssignmentStatus.CLOSED;
        };
    }

    @EventListener
    void on(AssignmentGiven given) {
        processes.start(KEY, given.assignmentId());
    }

    /** Whom the acceptance waits for. */
    public List<String> leadUnit(String assignmentId) {
        return values(followUp.receivers(assignment(assignmentId)));
    }

    @EventListener({AssignmentAccepted.class, AssignmentRefused.class})
    void onAnswerOfTheUnit(AssignmentEvent fact) {
        processes.complete("Task_AcceptAssignment", fact.assignmentId());
        processes.correlate("Message_DeadlineChanged", fact.assignmentId());
    }

    @EventListener({RefusalOverruled.class, AssignmentReassigned.class})
    void onRefusalDecided(AssignmentEvent fact) {
        processes.complete("Task_DecideRefusal", fact.assignmentId());
        processes.correlate("Message_DeadlineChanged", fact.assignmentId());
    }

    /** Whom the report waits for. */
    public List<String> doers(String assignmentId) {
        return values(followUp.doers(assignment(assignmentId)));
    }

    @EventListener
    void on(AssignmentHandedOver handed) {
        processes.handOver(
                "Task_ReportResult", handed.assignmentId(), followUp.doers(followUp.get(handed.assignmentId())));
    }

    /** The end of the office's day; null without a deadline, as the engine wants it. */
    public Date deadline(String assignmentId) {
        return followUp.dueAt(assignment(assignmentId))
                .map(AssignmentProcess::date)
                .orElse(null);
    }

    @EventListener
    void on(ResultReported reported) {
        processes.complete("Task_ReportResult", reported.assignmentId());
        processes.correlate("Message_DeadlineChanged", reported.assignmentId());
    }

    /** Whom refusals, results and extensions wait for. */
    public List<String> confirmers(String assignmentId) {
        return values(followUp.confirmers(assignment(assignmentId)));
    }

    @EventListener
    void on(AssignmentReturned returned) {
        processes.complete("Task_ConfirmResult", returned.assignmentId());
        processes.correlate("Message_DeadlineChanged", returned.assignmentId());
    }

    @EventListener
    void on(AssignmentClosed closed) {
        processes.complete("Task_ConfirmResult", closed.assignmentId());
    }

    /** One part for each cooperating unit that has not reported it yet. */
    public List<String> missingUnits(String assignmentId) {
        return parts.missing(assignment(assignmentId)).stream()
                .map(unit -> Long.toString(unit.value()))
                .toList();
    }

    public String receiverOf(String cooperatingUnit) {
        return AssigneeKey.receiverOf(new UnitId(Long.parseLong(cooperatingUnit)))
                .value();
    }

    /** A unit may add to its part later; then nothing waits any more. */
    @EventListener
    void on(PartReported reported) {
        processes.completeIfWaiting(
                "Task_ReportPart", reported.assignmentId(), AssigneeKey.receiverOf(reported.unit()));
    }

    @EventListener
    void on(AssignmentSuspended suspended) {
        processes.correlate("Message_AssignmentSuspended", suspended.assignmentId());
        processes.correlate("Message_DeadlineChanged", suspended.assignmentId());
    }

    @EventListener
    void on(AssignmentResumed resumed) {
        processes.correlate("Message_AssignmentResumed", resumed.assignmentId());
        processes.correlate("Message_DeadlineChanged", resumed.assignmentId());
    }

    public boolean hasMark(String assignmentId) {
        return watch.next(AssignmentId.of(assignmentId)).isPresent();
    }

    public Date nextMark(String assignmentId) {
        return date(watch.next(AssignmentId.of(assignmentId)).orElseThrow());
    }

    public void tellMark(String assignmentId) {
        watch.tell(AssignmentId.of(assignmentId));
    }

    @EventListener({ExtensionGranted.class, TermStarted.class, TermCorrected.class})
    void onNewDeadline(AssignmentEvent fact) {
        Date deadline = deadline(fact.assignmentId().toString());
        processes.reschedule("Task_AcceptAssignment", fact.assignmentId(), deadline);
        processes.reschedule("Task_ReportResult", fact.assignmentId(), deadline);
        processes.reschedule("Task_ReportPart", fact.assignmentId(), deadline);
        processes.correlate("Message_DeadlineChanged", fact.assignmentId());
    }

    @EventListener
    void on(ExtensionAsked asked) {
        processes.correlate("Message_ExtensionAsked", asked.assignmentId());
    }

    @EventListener({ExtensionGranted.class, ExtensionRefused.class})
    void onExtensionDecided(AssignmentEvent fact) {
        processes.complete("Task_DecideExtension", fact.assignmentId());
    }

    @EventListener({AssignmentCancelled.class, AssignmentReplaced.class})
    void onStopped(AssignmentEvent fact) {
        processes.correlate("Message_AssignmentCancelled", fact.assignmentId());
    }

    private Assignment assignment(String assignmentId) {
        return followUp.get(AssignmentId.of(assignmentId));
    }

    private static Date date(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }

    private static List<String> values(List<AssigneeKey> keys) {
        return keys.stream().map(AssigneeKey::value).toList();
    }
}
