package vn.vanban.notification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.Distribution;
import vn.vanban.distribution.DocumentCancelled;
import vn.vanban.distribution.DocumentCorrected;
import vn.vanban.distribution.DocumentIssued;
import vn.vanban.distribution.DocumentRecalled;
import vn.vanban.distribution.DocumentReplaced;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.Documents;
import vn.vanban.followup.AssignmentCancelled;
import vn.vanban.followup.AssignmentClosed;
import vn.vanban.followup.AssignmentDue;
import vn.vanban.followup.AssignmentGiven;
import vn.vanban.followup.AssignmentHandedOver;
import vn.vanban.followup.AssignmentReassigned;
import vn.vanban.followup.AssignmentReminded;
import vn.vanban.followup.AssignmentReplaced;
import vn.vanban.followup.AssignmentResumed;
import vn.vanban.followup.AssignmentReturned;
import vn.vanban.followup.AssignmentSuspended;
import vn.vanban.followup.ExtensionGranted;
import vn.vanban.followup.ExtensionRefused;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.PartReported;
import vn.vanban.followup.PlanChanged;
import vn.vanban.followup.ProposalsLeft;
import vn.vanban.followup.ResultReported;
import vn.vanban.followup.TermCorrected;
import vn.vanban.followup.TermStarted;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Role;
import vn.vanban.review.ReturnedForRevision;
import vn.vanban.signing.DocumentSigned;

/**
 * Tells people what concerns them and is not already a task in their inbox. Heard after the fact is committed, from a
 * list that survives a crash: at least once, so each notice names the history entry it is of and is kept once.
 */
@Component
class Notification {

    private final Telling telling;
    private final Documents documents;
    private final FollowUp followUp;
    private final Distribution distribution;

    Notification(Telling telling, Documents documents, FollowUp followUp, Distribution distribution) {
        this.telling = telling;
        this.documents = documents;
        this.followUp = followUp;
        this.distribution = distribution;
    }

    @ApplicationModuleListener
    void on(ReturnedForRevision fact) {
        tellDrafter(fact);
    }

    @ApplicationModuleListener
    void on(DocumentSigned fact) {
        tellDrafter(fact);
    }

    @ApplicationModuleListener
    void on(DocumentIssued fact) {
        tellDrafter(fact);
    }

    /** Receivers have it in their inbox. */
    @ApplicationModuleListener
    void on(DocumentRecalled fact) {
        tellIssuers(fact);
    }

    @ApplicationModuleListener
    void on(DocumentReplaced fact) {
        tellReaders(fact);
    }

    @ApplicationModuleListener
    void on(DocumentCancelled fact) {
        tellReaders(fact);
    }

    @ApplicationModuleListener
    void on(DocumentCorrected fact) {
        tellReaders(fact);
    }

    /** Whoever has signed the document has signed what it orders. */
    @ApplicationModuleListener
    void on(PlanChanged fact) {
        if (documents.get(fact.documentId()).status().isSigned()) {
            tellIssuers(fact);
        }
    }

    @ApplicationModuleListener
    void on(ProposalsLeft fact) {
        tellIssuers(fact);
        telling.tell(
                fact, List.of(AssigneeKey.of(documents.get(fact.documentId()).organization(), Role.MONITOR)));
    }

    @ApplicationModuleListener
    void on(ResultReported fact) {
        telling.tell(fact, followUp.confirmers(followUp.get(fact.assignmentId())));
    }

    @ApplicationModuleListener
    void on(AssignmentReturned fact) {
        telling.tell(fact, telling.leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(AssignmentClosed fact) {
        telling.tell(fact, telling.leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(AssignmentReminded fact) {
        telling.tell(fact, telling.leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(AssignmentDue fact) {
        telling.tell(fact, telling.leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(ExtensionGranted fact) {
        telling.tell(fact, telling.leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(ExtensionRefused fact) {
        telling.tell(fact, telling.leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(TermStarted fact) {
        telling.tell(fact, telling.leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(TermCorrected fact) {
        telling.tell(fact, telling.leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(PartReported fact) {
        telling.tell(fact, telling.leadUnit(fact));
    }

    /** It is in the doer's inbox; what the unit says with it is not. */
    @ApplicationModuleListener
    void on(AssignmentHandedOver fact) {
        followUp.get(fact.assignmentId())
                .doer()
                .filter(doer -> !fact.by().person().equals(Optional.of(doer)))
                .ifPresent(doer -> telling.tell(fact, List.of(AssigneeKey.of(doer))));
    }

    /** What stops the lead unit stops those who cooperate. */
    @ApplicationModuleListener
    void on(AssignmentSuspended fact) {
        telling.tell(fact, followUp.workers(followUp.get(fact.assignmentId())));
    }

    @ApplicationModuleListener
    void on(AssignmentResumed fact) {
        telling.tell(fact, followUp.workers(followUp.get(fact.assignmentId())));
    }

    @ApplicationModuleListener
    void on(AssignmentCancelled fact) {
        telling.tell(fact, followUp.workers(followUp.get(fact.assignmentId())));
    }

    @ApplicationModuleListener
    void on(AssignmentReplaced fact) {
        telling.tell(fact, followUp.workers(followUp.get(fact.assignmentId())));
    }

    /** The lead unit has it in its inbox; those who cooperate only once it is accepted, and prepare for it now. */
    @ApplicationModuleListener
    void on(AssignmentGiven fact) {
        telling.tell(
                fact,
                followUp.get(fact.assignmentId()).cooperatingUnits().stream()
                        .map(AssigneeKey::receiverOf)
                        .toList());
    }

    /** The former unit sees the document only. */
    @ApplicationModuleListener
    void on(AssignmentReassigned fact) {
        telling.tell(fact, Optional.empty(), List.of(AssigneeKey.receiverOf(fact.former())));
    }

    /** Who wrote it and the post that signed it. */
    private void tellIssuers(DocumentEvent fact) {
        Document document = documents.get(fact.documentId());
        telling.tell(
                fact,
                Stream.concat(
                                Stream.of(AssigneeKey.of(document.drafter())),
                                document.signerPosition().map(AssigneeKey::of).stream())
                        .toList());
    }

    /** Who wrote it and every unit that has it. */
    private void tellReaders(DocumentEvent fact) {
        tellDrafter(fact);
        telling.tell(
                fact,
                distribution.dispatchesOf(fact.documentId()).stream()
                        .map(dispatch -> AssigneeKey.receiverOf(dispatch.unit()))
                        .toList());
    }

    private void tellDrafter(DocumentEvent fact) {
        telling.tell(
                fact, List.of(AssigneeKey.of(documents.get(fact.documentId()).drafter())));
    }
}
