package vn.vanban.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.shared.WorkingCalendar;

/** Work the issuing side stops: for a time, for good, or for other work in its place. Each with its reason. */
@Component
@Transactional
public class Interruptions {

    private final AssignmentSteps steps;
    private final AssignmentPlans plans;
    private final AssignmentGiving giving;
    private final RecurringDuties duties;
    private final Documents documents;

    Interruptions(
            AssignmentSteps steps,
            AssignmentPlans plans,
            AssignmentGiving giving,
            RecurringDuties duties,
            Documents documents) {
        this.steps = steps;
        this.plans = plans;
        this.giving = giving;
        this.duties = duties;
        this.documents = documents;
    }

    public void suspend(AssignmentId id, Actor actor, String reason) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.SUSPEND, actor);
        String words = Words.reason(reason, "Hãy ghi lý do tạm hoãn.");
        assignment.after(AssignmentAct.SUSPEND, steps.now());
        steps.done(assignment, new AssignmentSuspended(assignment.documentId(), by, id, words));
    }

    /** The working days it lay still are added to the deadline, so that they do not make it late. */
    public void resume(AssignmentId id, Actor actor, String remark) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.RESUME, actor);
        String words = Words.optional("remark", remark);
        Optional<LocalDate> due = assignment.due().map(day -> moved(assignment, day));
        assignment.resume(due, steps.now());
        String said = due.map(steps.calendar()::rollForward)
                        .map(day -> "Hạn " + AssignmentSteps.DATE.format(day) + ". ")
                        .orElse("")
                + words;
        steps.done(assignment, new AssignmentResumed(assignment.documentId(), by, id, said.strip()));
    }

    private LocalDate moved(Assignment assignment, LocalDate due) {
        WorkingCalendar calendar = steps.calendar();
        LocalDate since = assignment
                .suspendedAt()
                .orElseThrow()
                .atZone(WorkingCalendar.ZONE)
                .toLocalDate();
        int lost = calendar.workingDaysBetween(since, steps.today());
        return lost == 0 ? due : calendar.plusWorkingDays(due, lost);
    }

    /** Of a duty that recurs, the following periods are dropped with it. */
    public void cancel(AssignmentId id, Actor actor, String reason) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.CANCEL, actor);
        String words = Words.reason(reason, "Hãy ghi lý do hủy nhiệm vụ.");
        cancel(assignment, by, words);
        duties.periods(assignment).stream()
                .filter(later -> later.period() > assignment.period() && AssignmentAct.CANCEL.isTimely(later.status()))
                .forEach(later -> cancel(later, by, words));
    }

    private void cancel(Assignment assignment, DoneBy by, String words) {
        assignment.after(AssignmentAct.CANCEL, steps.now());
        steps.done(assignment, new AssignmentCancelled(assignment.documentId(), by, assignment.id(), words));
    }

    /** Other work of the same document takes its place at once. */
    public AssignmentId replace(AssignmentId id, Actor actor, String reason, AssignmentPlan plan) {
        Assignment former = steps.get(id);
        DoneBy by = steps.require(former, AssignmentAct.REPLACE, actor);
        String words = Words.reason(reason, "Hãy ghi lý do thay nhiệm vụ.");
        Document document = documents.get(former.documentId());
        Assignment next = plans.draw(document.id(), plan, former.proposalId());
        DeadlineWords stated = next.statedDeadline(steps.today());
        Optional<LocalDate> day = next.due().or(() -> stated.issued(steps.today(), steps.calendar()));
        next.takePlaceOf(former);
        former.after(AssignmentAct.REPLACE, steps.now());
        steps.done(former, new AssignmentReplaced(document.id(), by, id, words));
        giving.give(next, document, stated, day, by);
        return next.id();
    }

    @Transactional(readOnly = true)
    Optional<Assignment> former(Assignment assignment) {
        return assignment.former().map(steps::get);
    }

    /** Its sentence in the document; of work given in the place of other work, the sentence of that. */
    @Transactional(readOnly = true)
    String quote(Assignment assignment) {
        return assignment.quote().isEmpty()
                ? former(assignment).map(this::quote).orElse("")
                : assignment.quote();
    }

    /** The work that was given in its place. */
    @Transactional(readOnly = true)
    Optional<Assignment> successor(Assignment assignment) {
        return plans.of(assignment.documentId()).stream()
                .filter(next -> next.former().equals(Optional.of(assignment.id())))
                .findFirst();
    }
}
