package vn.vanban.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;

/** The moment a planned assignment takes effect: with the issue, in place of another, or as the next period of a duty. */
@Component
class AssignmentGiving {

    private final AssignmentSteps steps;
    private final AssignmentAccess access;
    private final Documents documents;

    AssignmentGiving(AssignmentSteps steps, AssignmentAccess access, Documents documents) {
        this.steps = steps;
        this.access = access;
        this.documents = documents;
    }

    /** @param day the deadline; empty when there is none or it waits for something */
    void give(Assignment assignment, Document document, DeadlineWords stated, Optional<LocalDate> day, DoneBy by) {
        give(assignment, document, stated, day, steps.now(), by);
    }

    /** @param since from when on it counts as given, where that should have been before now */
    void give(
            Assignment assignment,
            Document document,
            DeadlineWords stated,
            Optional<LocalDate> day,
            Instant since,
            DoneBy by) {
        assignment.give(document.code().map(Object::toString).orElse(""), stated, day, since, steps.now());
        documents.admit(document.id(), access.readers(assignment));
        steps.done(assignment, new AssignmentGiven(document.id(), by, assignment.id(), assignment.content()));
    }
}
