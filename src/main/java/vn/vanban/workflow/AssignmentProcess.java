package vn.vanban.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.followup.Assignment;
import vn.vanban.followup.AssignmentAccepted;
import vn.vanban.followup.AssignmentClosed;
import vn.vanban.followup.AssignmentGiven;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.AssignmentReturned;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.ResultReported;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.shared.WorkingCalendar;

/**
 * The life of one assignment: bpmn/AssignmentProcess.bpmn in words, in the order of the picture. Its upper branch is the
 * work, its lower branch watches the deadline with one timer at a time.
 */
@Component
public class AssignmentProcess {

    static final String KEY = "AssignmentProcess";
    static final String RESULT_DECISION = "resultDecision";

    /** Working days before the deadline. */
    private static final int FIRST_REMINDER = 5;

    private static final int SECOND_REMINDER = 1;

    private final Processes processes;
    private final FollowUp followUp;
    private final Directory directory;
    private final Clock clock;

    AssignmentProcess(Processes processes, FollowUp followUp, Directory directory, Clock clock) {
        this.processes = processes;
        this.followUp = followUp;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    void on(AssignmentGiven given) {
        processes.start(KEY, given.assignmentId());
    }

    /** Whom acceptance and report wait for. */
    public List<String> leadUnit(String assignmentId) {
        return values(followUp.receivers(assignment(assignmentId)));
    }

    @EventListener
    void on(AssignmentAccepted accepted) {
        processes.complete("Task_AcceptAssignment", accepted.assignmentId());
    }

    @EventListener
    void on(ResultReported reported) {
        processes.complete("Task_ReportResult", reported.assignmentId());
    }

    /** Whom the confirmation waits for. */
    public List<String> confirmers(String assignmentId) {
        return values(followUp.confirmers(assignment(assignmentId)));
    }

    @EventListener
    void on(AssignmentReturned returned) {
        processes.complete("Task_ConfirmResult", returned.assignmentId(), Map.of(RESULT_DECISION, "RETURNED"));
    }

    @EventListener
    void on(AssignmentClosed closed) {
        processes.complete("Task_ConfirmResult", closed.assignmentId(), Map.of(RESULT_DECISION, "CLOSED"));
    }

    public boolean hasDeadline(String assignmentId) {
        return dueAt(assignmentId).isPresent();
    }

    public Date firstReminder(String assignmentId) {
        return morning(assignmentId, FIRST_REMINDER);
    }

    public void remindFirst(String assignmentId) {
        tell(assignmentId, firstReminder(assignmentId), secondReminder(assignmentId), followUp::remind);
    }

    public Date secondReminder(String assignmentId) {
        return morning(assignmentId, SECOND_REMINDER);
    }

    public void remindAgain(String assignmentId) {
        tell(assignmentId, secondReminder(assignmentId), dueDay(assignmentId), followUp::remind);
    }

    public Date dueDay(String assignmentId) {
        return morning(assignmentId, 0);
    }

    public void recordDue(String assignmentId) {
        tell(assignmentId, dueDay(assignmentId), deadline(assignmentId), followUp::announceDue);
    }

    /** The end of the office's day; null without a deadline, as the engine wants it. */
    public Date deadline(String assignmentId) {
        return dueAt(assignmentId).map(AssignmentProcess::date).orElse(null);
    }

    public void recordOverdue(String assignmentId) {
        if (isOwed(assignmentId)) {
            followUp.announceOverdue(AssignmentId.of(assignmentId));
        }
    }

    /** Silent where it helps nobody: the result is in, the work was given after that day, or the next mark is reached. */
    private void tell(String assignmentId, Date mark, Date nextMark, Consumer<AssignmentId> announcement) {
        Date givenAt = assignment(assignmentId).givenAt().map(Date::from).orElseThrow();
        boolean isLate = !Date.from(clock.instant()).before(nextMark);
        if (isOwed(assignmentId) && !givenAt.after(mark) && !isLate) {
            announcement.accept(AssignmentId.of(assignmentId));
        }
    }

    private boolean isOwed(String assignmentId) {
        return assignment(assignmentId).reportedAt().isEmpty();
    }

    private Date morning(String assignmentId, int workingDaysBefore) {
        LocalDate lastDay = dueAt(assignmentId).orElseThrow().toLocalDate();
        LocalDate day = directory.calendar().plusWorkingDays(lastDay, -workingDaysBefore);
        return date(day.atTime(WorkingCalendar.OPENING).atZone(WorkingCalendar.ZONE));
    }

    private Optional<ZonedDateTime> dueAt(String assignmentId) {
        return followUp.dueAt(assignment(assignmentId));
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
