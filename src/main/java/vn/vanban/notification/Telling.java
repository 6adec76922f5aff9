package vn.vanban.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.Documents;
import vn.vanban.followup.Assignment;
import vn.vanban.followup.AssignmentEvent;
import vn.vanban.followup.AssignmentGiven;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.ExtensionGranted;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.TermCorrected;
import vn.vanban.followup.TermStarted;
import vn.vanban.organization.AssigneeKey;

/** Writes a fact down as notices: which work it is about, what happened, and where it leads. */
@Component
class Telling {

    private final Notices notices;
    private final Documents documents;
    private final FollowUp followUp;
    private final Clock clock;

    Telling(Notices notices, Documents documents, FollowUp followUp, Clock clock) {
        this.notices = notices;
        this.documents = documents;
        this.followUp = followUp;
        this.clock = clock;
    }

    @SafeVarargs
    static List<AssigneeKey> keys(List<AssigneeKey>... parts) {
        return Stream.of(parts).flatMap(List::stream).distinct().toList();
    }

    /** The unit's receivers and the person who does it. */
    List<AssigneeKey> leadUnit(AssignmentEvent fact) {
        Assignment assignment = followUp.get(fact.assignmentId());
        return keys(followUp.receivers(assignment), followUp.doers(assignment));
    }

    void tell(DocumentEvent fact, List<AssigneeKey> keys) {
        tell(fact, fact.assignment(), keys);
    }

    /** @param opens the assignment that the notice leads to; else it leads to the document */
    void tell(DocumentEvent fact, Optional<UUID> opens, List<AssigneeKey> keys) {
        Document document = documents.get(fact.documentId());
        String act = fact.getClass().getSimpleName();
        long entry = documents.entryOf(fact);
        Optional<Assignment> work = fact.assignment().map(AssignmentId::new).map(followUp::get);
        String text = work.map(Assignment::content).orElseGet(document::subject);
        String about = work.map(task -> saysTheDeadline(fact) ? followUp.name(task) : followUp.label(task))
                .orElse("");
        // Of what was given there is nothing to say but its words.
        String remark = fact instanceof AssignmentGiven ? "Đơn vị bạn phối hợp" : fact.remark();
        OffsetDateTime at = OffsetDateTime.now(clock);
        keys.forEach(key -> notices.tell(key, document.id().value(), opens, entry, act, text, about, remark, at));
    }

    private static boolean saysTheDeadline(DocumentEvent fact) {
        return fact instanceof ExtensionGranted || fact instanceof TermStarted || fact instanceof TermCorrected;
    }
}
