package vn.vanban.followup;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.DocumentEnded;
import vn.vanban.distribution.DocumentReplaced;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.drafting.Amendment;
import vn.vanban.drafting.Amendments;

/**
 * Work stops with the document that assigned it, in the same transaction. A result already reported stays with the
 * issuing side, which confirms what was done. Work of a replaced document goes on until its successor has given all the
 * tasks that it orders, so that nothing is lost in between.
 */
@Component
class EndedDocuments {

    private final AssignmentPlans plans;
    private final UndecidedProposals undecided;
    private final AssignmentSteps steps;
    private final Amendments amendments;
    private final Documents documents;

    EndedDocuments(
            AssignmentPlans plans,
            UndecidedProposals undecided,
            AssignmentSteps steps,
            Amendments amendments,
            Documents documents) {
        this.plans = plans;
        this.undecided = undecided;
        this.steps = steps;
        this.amendments = amendments;
        this.documents = documents;
    }

    @EventListener
    void stopWork(DocumentEnded ended) {
        if (!(ended instanceof DocumentReplaced replaced)) {
            stop(AssignmentAct.CANCEL, ended.documentId(), ended.by(), ended.why());
        } else if (succeeds(replaced.successorId())) {
            stop(AssignmentAct.REPLACE, ended.documentId(), ended.by(), ended.why());
        }
    }

    /** The last open proposal of a successor was decided after its issue. */
    @EventListener({AssignmentGiven.class, PlanChanged.class})
    void stopWorkOfThePredecessor(DocumentEvent decided) {
        Optional<Document> replaced = amendments
                .by(decided.documentId())
                .filter(amendment -> amendment.way() == Amendment.Way.REPLACE)
                .map(amendment -> documents.get(amendment.source()))
                .filter(document -> document.status() == DocumentStatus.REPLACED);
        if (replaced.isPresent() && succeeds(decided.documentId())) {
            Document successor = documents.get(decided.documentId());
            String why = "Văn bản giao nhiệm vụ được thay bằng %s %s"
                    .formatted(successor.type().typeName(), successor.code().orElseThrow());
            stop(AssignmentAct.REPLACE, replaced.get().id(), decided.by(), why);
        }
    }

    private boolean succeeds(DocumentId successor) {
        return !plans.of(successor).isEmpty() && undecided.of(successor).isEmpty();
    }

    private void stop(AssignmentAct act, DocumentId document, DoneBy by, String why) {
        plans.of(document).stream()
                .filter(assignment -> act.isTimely(assignment.status()))
                .forEach(assignment -> {
                    assignment.after(act, steps.now());
                    steps.done(assignment, fact(act, assignment, by, why));
                });
    }

    private static AssignmentEvent fact(AssignmentAct act, Assignment assignment, DoneBy by, String why) {
        return act == AssignmentAct.REPLACE
                ? new AssignmentReplaced(assignment.documentId(), by, assignment.id(), why)
                : new AssignmentCancelled(assignment.documentId(), by, assignment.id(), why);
    }
}
