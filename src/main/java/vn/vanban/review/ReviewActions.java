package vn.vanban.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;

/** The buttons of a review, as far as this reader may press them. */
@Component
@Order(20)
class ReviewActions implements DocumentPanel {

    private static final int USUAL_TERM_IN_WORKING_DAYS = 3;

    private final Documents documents;
    private final Consultations consultations;
    private final Directory directory;

    ReviewActions(Documents documents, Consultations consultations, Directory directory) {
        this.documents = documents;
        this.consultations = consultations;
        this.directory = directory;
    }

    /**
     * @param departments whom the draft can be shown to; empty when this reader cannot ask
     * @param askedUnits the units for which this reader owes an opinion
     */
    record Offer(
            Document document,
            boolean contentApproval,
            boolean formalityApproval,
            boolean returning,
            List<Unit> departments,
            LocalDate usualDueDate,
            List<Unit> askedUnits,
            Verdict[] verdicts) {

        boolean isEmpty() {
            return !contentApproval && !formalityApproval && !returning && askedUnits.isEmpty();
        }
    }

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        Offer offer = new Offer(
                document,
                documents.allows(DocumentAct.CHECK_CONTENT, document, actor),
                documents.allows(DocumentAct.CHECK_FORMALITIES, document, actor),
                documents.allows(DocumentAct.RETURN, document, actor),
                documents.allows(DocumentAct.CONSULT, document, actor) ? departments(document) : List.of(),
                directory.calendar().plusWorkingDays(directory.today(), USUAL_TERM_IN_WORKING_DAYS),
                askedUnits(document, actor),
                Verdict.values());
        return offer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(Place.ACTIONS, "review", "", "review/actions :: panel", offer));
    }

    private List<Unit> departments(Document document) {
        return directory.departmentsOf(document.organization()).stream()
                .filter(unit -> !unit.id().equals(document.unit()))
                .toList();
    }

    private List<Unit> askedUnits(Document document, Actor actor) {
        if (document.status() != DocumentStatus.CONSULTATION) {
            return List.of();
        }
        return directory.units(consultations.of(document.id()).stream()
                .filter(Consultation::open)
                .flatMap(consultation -> consultation.stillAsked().stream())
                .filter(unit -> actor.holds(AssigneeKey.headOf(unit)))
                .toList());
    }
}
