package vn.vanban.followup;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.DocumentEnded;
import vn.vanban.distribution.DocumentReplaced;

/**
 * Work stops with the document that assigned it, in the same transaction. A result already reported stays with the
 * issuing side, which confirms what was done.
 */
@Component
class EndedDocuments {

    private final AssignmentPlans plans;
    private final AssignmentSteps steps;

    EndedDocuments(AssignmentPlans plans, AssignmentSteps steps) {
        this.plans = plans;
        this.steps = steps;
    }

    @EventListener
    void stopWork(DocumentEnded ended) {
        AssignmentAct act = ended instanceof DocumentReplaced ? AssignmentAct.REPLACE : AssignmentAct.CANCEL;
        plans.of(ended.documentId()).stream()
                .filter(assignment -> act.isTimely(assignment.status()))
                .forEach(assignment -> {
                    assignment.after(act, steps.now());
                    steps.done(assignment, fact(act, assignment.id(), ended));
                });
    }

    private static AssignmentEvent fact(AssignmentAct act, AssignmentId id, DocumentEnded ended) {
        return act == AssignmentAct.REPLACE
                ? new AssignmentReplaced(ended.documentId(), ended.by(), id, ended.why())
                : new AssignmentCancelled(ended.documentId(), ended.by(), id, ended.why());
    }
}
