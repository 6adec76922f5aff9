package vn.vanban.notification;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.vanban.document.Documents;
import vn.vanban.followup.AcceptanceOverdue;
import vn.vanban.followup.AssignmentEvent;
import vn.vanban.followup.AssignmentOverdue;
import vn.vanban.followup.AssignmentUrged;
import vn.vanban.followup.EscalatedToHead;
import vn.vanban.followup.EscalatedToMonitor;
import vn.vanban.followup.FollowUp;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Role;

/** Tells people what is late, and who presses for it. */
@Component
class LatenessNotification {

    private final Telling telling;
    private final Documents documents;
    private final FollowUp followUp;

    LatenessNotification(Telling telling, Documents documents, FollowUp followUp) {
        this.telling = telling;
        this.documents = documents;
        this.followUp = followUp;
    }

    /** Lateness concerns both sides. */
    @ApplicationModuleListener
    void on(AssignmentOverdue fact) {
        telling.tell(fact, bothSides(fact));
    }

    @ApplicationModuleListener
    void on(EscalatedToHead fact) {
        telling.tell(fact, Telling.keys(head(fact), fact.first() ? bothSides(fact) : List.of()));
    }

    @ApplicationModuleListener
    void on(EscalatedToMonitor fact) {
        telling.tell(
                fact,
                Telling.keys(
                        monitor(fact),
                        fact.headToo() ? head(fact) : List.of(),
                        fact.first() ? bothSides(fact) : List.of()));
    }

    @ApplicationModuleListener
    void on(AcceptanceOverdue fact) {
        telling.tell(fact, monitor(fact));
    }

    @ApplicationModuleListener
    void on(AssignmentUrged fact) {
        telling.tell(fact, Telling.keys(head(fact), telling.leadUnit(fact)));
    }

    private List<AssigneeKey> bothSides(AssignmentEvent fact) {
        return Telling.keys(telling.leadUnit(fact), followUp.confirmers(followUp.get(fact.assignmentId())));
    }

    private List<AssigneeKey> head(AssignmentEvent fact) {
        return List.of(AssigneeKey.headOf(followUp.get(fact.assignmentId()).leadUnit()));
    }

    private List<AssigneeKey> monitor(AssignmentEvent fact) {
        return List.of(AssigneeKey.of(documents.get(fact.documentId()).organization(), Role.MONITOR));
    }
}
