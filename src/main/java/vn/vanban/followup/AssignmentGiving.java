package vn.vanban.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.AssigneeKey;

/** The moment a planned assignment takes effect: with the issue, in place of another, or as the next period of a duty. */
@Component
class AssignmentGiving {

    private final AssignmentSteps steps;
    private final Documents documents;

    AssignmentGiving(AssignmentSteps steps, Documents documents) {
        this.steps = steps;
        this.documents = documents;
    }

    /** @param day the deadline; empty when there is none or it waits for something */
    void give(Assignment assignment, Document document, DeadlineWords stated, Optional<LocalDate> day, DoneBy by) {
        assignment.give(document.code().map(Object::toString).orElse(""), stated, day, steps.now());
        documents.admit(
                document.id(),
                Stream.concat(Stream.of(assignment.leadUnit()), assignment.cooperatingUnits().stream())
                        .map(AssigneeKey::receiverOf)
                        .toList());
        steps.done(assignment, new AssignmentGiven(document.id(), by, assignment.id(), assignment.content()));
    }
}
