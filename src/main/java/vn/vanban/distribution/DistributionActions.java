package vn.vanban.distribution;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;

/** The registry's way to its desk, and the receivers' acknowledgement. */
@Component
@Order(40)
class DistributionActions implements DocumentPanel {

    private final Documents documents;
    private final Distribution distribution;

    DistributionActions(Documents documents, Distribution distribution) {
        this.documents = documents;
        this.distribution = distribution;
    }

    /** @param receipts what the reader's units have still to acknowledge */
    record Model(Document document, boolean number, boolean issue, List<Dispatch> receipts) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Dispatch> mine = distribution.dispatchesOf(document.id()).stream()
                .filter(dispatch -> actor.holds(AssigneeKey.receiverOf(dispatch.unit())))
                .toList();
        if (mine.stream().anyMatch(dispatch -> dispatch.openedAt().isEmpty())) {
            // The page that asks for the panels is the document itself: a receiver has it before them now.
            distribution.open(document.id(), actor);
        }
        Model model = new Model(
                document,
                documents.allows(DocumentAct.ASSIGN_NUMBER, document, actor),
                documents.allows(DocumentAct.ISSUE, document, actor),
                mine.stream().filter(Dispatch::awaitsReceipt).toList());
        return model.number() || model.issue() || !model.receipts().isEmpty()
                ? Optional.of(
                        new Content(Place.ACTIONS, "distribution", "", "distribution/dispatches :: actions", model))
                : Optional.empty();
    }
}
