package vn.vanban.drafting;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;

/** What the drafter can do on the document's page: write on, or take the draft back. */
@Component
@Order(10)
class DraftActions implements DocumentPanel {

    private final Documents documents;

    DraftActions(Documents documents) {
        this.documents = documents;
    }

    record Offer(Document document, boolean editing, boolean withdrawing) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        Offer offer = new Offer(
                document,
                documents.allows(DocumentAct.EDIT, document, actor),
                documents.allows(DocumentAct.WITHDRAW, document, actor));
        return offer.editing() || offer.withdrawing()
                ? Optional.of(new Content(Place.ACTIONS, "draft", "", "drafting/actions :: panel", offer))
                : Optional.empty();
    }
}
