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
import vn.vanban.organization.Officer;

/** The order to take the document back, and for a unit that has it the confirmation that it destroyed it. */
@Component
@Order(70)
class RecallActions implements DocumentPanel {

    private final Documents documents;
    private final Distribution distribution;
    private final Recall recall;

    RecallActions(Documents documents, Distribution distribution, Recall recall) {
        this.documents = documents;
        this.distribution = distribution;
        this.recall = recall;
    }

    /**
     * @param deciders whose order the registry can carry out; empty for who decides by themselves
     * @param destructions what the reader's units have still to destroy
     */
    record Offer(Document document, boolean recall, List<Officer> deciders, List<Dispatch> destructions) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        boolean may = documents.allows(DocumentAct.RECALL, document, actor);
        List<Dispatch> destructions = distribution.dispatchesOf(document.id()).stream()
                .filter(Dispatch::awaitsDestruction)
                .filter(dispatch -> actor.holds(AssigneeKey.receiverOf(dispatch.unit())))
                .toList();
        if (!may && destructions.isEmpty()) {
            return Optional.empty();
        }
        List<Officer> deciders = may && !Recall.decides(document, actor) ? recall.deciders(document) : List.of();
        return Optional.of(new Content(
                Place.ACTIONS,
                "recall",
                "",
                "distribution/recall :: actions",
                new Offer(document, may, deciders, destructions)));
    }
}
