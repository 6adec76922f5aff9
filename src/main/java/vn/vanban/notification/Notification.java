package vn.vanban.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.vanban.followup.Assignment;
import vn.vanban.followup.AssignmentCancelled;
import vn.vanban.followup.AssignmentClosed;
import vn.vanban.followup.AssignmentDue;
import vn.vanban.followup.AssignmentEvent;
import vn.vanban.followup.AssignmentHandedOver;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.AssignmentOverdue;
import vn.vanban.followup.AssignmentReassigned;
import vn.vanban.followup.AssignmentReminded;
import vn.vanban.followup.AssignmentReplaced;
import vn.vanban.followup.AssignmentResumed;
import vn.vanban.followup.AssignmentReturned;
import vn.vanban.followup.AssignmentSuspended;
import vn.vanban.followup.EscalatedToHead;
import vn.vanban.followup.EscalatedToMonitor;
import vn.vanban.followup.ExtensionGranted;
import vn.vanban.followup.ExtensionRefused;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.PartReported;
import vn.vanban.followup.PlanChanged;
import vn.vanban.followup.ProposalsLeft;
import vn.vanban.followup.ResultReported;
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

    private final Notices notices;
    private final Documents documents;
    private final FollowUp followUp;
    private final Distribution distribution;
    private final Clock clock;

    Notification(Notices notices, Documents documents, FollowUp followUp, Distribution distribution, Clock clock) {
        this.notices = notices;
        this.documents = documents;
        this.followUp = followUp;
        this.distribution = distribution;
        this.clock = clock;
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
        tell(fact, List.of(AssigneeKey.of(documents.get(fact.documentId()).organization(), Role.MONITOR)));
    }

    @ApplicationModuleListener
    void on(ResultReported fact) {
        tell(fact, followUp.confirmers(followUp.get(fact.assignmentId())));
    }

    @ApplicationModuleListener
    void on(AssignmentReturned fact) {
        tell(fact, leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(AssignmentClosed fact) {
        tell(fact, leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(AssignmentReminded fact) {
        tell(fact, leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(AssignmentDue fact) {
        tell(fact, leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(ExtensionGranted fact) {
        tell(fact, leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(ExtensionRefused fact) {
        tell(fact, leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(TermStarted fact) {
        tell(fact, leadUnit(fact));
    }

    @ApplicationModuleListener
    void on(PartReported fact) {
        tell(fact, leadUnit(fact));
    }

    /** It is in the doer's inbox; what the unit says with it is not. */
    @ApplicationModuleListener
    void on(AssignmentHandedOver fact) {
        followUp.get(fact.assignmentId())
                .doer()
                .filter(doer -> !fact.by().person().equals(Optional.of(doer)))
                .ifPresent(doer -> tell(fact, List.of(AssigneeKey.of(doer))));
    }

    /** What stops the lead unit stops those who cooperate. */
    @ApplicationModuleListener
    void on(AssignmentSuspended fact) {
        tell(fact, followUp.workers(followUp.get(fact.assignmentId())));
    }

    @ApplicationModuleListener
    void on(AssignmentResumed fact) {
        tell(fact, followUp.workers(followUp.get(fact.assignmentId())));
    }

    @ApplicationModuleListener
    void on(AssignmentCancelled fact) {
        tell(fact, followUp.workers(followUp.get(fact.assignmentId())));
    }

    @ApplicationModuleListener
    void on(AssignmentReplaced fact) {
        tell(fact, followUp.workers(followUp.get(fact.assignmentId())));
    }

    /** Lateness concerns both sides. */
    @ApplicationModuleListener
    void on(AssignmentOverdue fact) {
        tell(
                fact,
                Stream.concat(leadUnit(fact).stream(), followUp.confirmers(followUp.get(fact.assignmentId())).stream())
                        .distinct()
                        .toList());
    }

    @ApplicationModuleListener
    void on(EscalatedToHead fact) {
        tell(fact, List.of(AssigneeKey.headOf(followUp.get(fact.assignmentId()).leadUnit())));
    }

    @ApplicationModuleListener
    void on(EscalatedToMonitor fact) {
        tell(fact, List.of(AssigneeKey.of(documents.get(fact.documentId()).organization(), Role.MONITOR)));
    }

    /** The former unit sees the document only. */
    @ApplicationModuleListener
    void on(AssignmentReassigned fact) {
        tell(fact, Optional.empty(), List.of(AssigneeKey.receiverOf(fact.former())));
    }

    /** The unit's receivers and the person who does it. */
    private List<AssigneeKey> leadUnit(AssignmentEvent fact) {
        Assignment assignment = followUp.get(fact.assignmentId());
        return Stream.concat(followUp.receivers(assignment).stream(), followUp.doers(assignment).stream())
                .distinct()
                .toList();
    }

    /** Who wrote it and the post that signed it. */
    private void tellIssuers(DocumentEvent fact) {
        Document document = documents.get(fact.documentId());
        tell(
                fact,
                Stream.concat(
                                Stream.of(AssigneeKey.of(document.drafter())),
                                document.signerPosition().map(AssigneeKey::of).stream())
                        .toList());
    }

    /** Who wrote it and every unit that has it. */
    private void tellReaders(DocumentEvent fact) {
        tellDrafter(fact);
        tell(
                fact,
                distribution.dispatchesOf(fact.documentId()).stream()
                        .map(dispatch -> AssigneeKey.receiverOf(dispatch.unit()))
                        .toList());
    }

    private void tellDrafter(DocumentEvent fact) {
        tell(fact, List.of(AssigneeKey.of(documents.get(fact.documentId()).drafter())));
    }

    private void tell(DocumentEvent fact, List<AssigneeKey> keys) {
        tell(fact, fact.assignment(), keys);
    }

    /** @param opens the assignment that the notice leads to; else it leads to the document */
    private void tell(DocumentEvent fact, Optional<UUID> opens, List<AssigneeKey> keys) {
        Document document = documents.get(fact.documentId());
        String act = fact.getClass().getSimpleName();
        long entry = documents.entryOf(fact);
        Optional<Assignment> work = fact.assignment().map(AssignmentId::new).map(followUp::get);
        String text = work.map(Assignment::content).orElseGet(document::subject);
        String about = work.map(followUp::label).orElse("");
        OffsetDateTime at = OffsetDateTime.now(clock);
        keys.forEach(
                key -> notices.tell(key, document.id().value(), opens, entry, act, text, about, fact.remark(), at));
    }
}
