package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;

/** What a drafter can do on a document's page: write on, take the draft back, or begin another from it. */
@Component
@Order(10)
class DraftActions implements DocumentPanel {

    private final Documents documents;
    private final StartingPoints startingPoints;

    DraftActions(Documents documents, StartingPoints startingPoints) {
        this.documents = documents;
        this.startingPoints = startingPoints;
    }

    record Offer(Document document, boolean editing, boolean withdrawing, List<StartingPoints.Start> starts) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        Offer offer = new Offer(
                document,
                documents.allows(DocumentAct.EDIT, document, actor),
                documents.allows(DocumentAct.WITHDRAW, document, actor),
                startingPoints.from(document, actor));
        return offer.editing() || offer.withdrawing() || !offer.starts().isEmpty()
                ? Optional.of(new Content(Place.ACTIONS, "draft", "", "drafting/actions :: panel", offer))
                : Optional.empty();
    }
}
