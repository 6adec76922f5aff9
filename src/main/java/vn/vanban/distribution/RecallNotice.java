package vn.vanban.distribution;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentNotice;
import vn.vanban.organization.Actor;

/** Says above the pages that the document was taken back, when, by whose order and why. */
@Component
@Order(10)
class RecallNotice implements DocumentNotice {

    private final Recall recall;

    RecallNotice(Recall recall) {
        this.recall = recall;
    }

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        return recall.orderOf(document.id())
                .map(order -> new Content(Place.NOTICE, "recalled", "", "distribution/recall :: notice", order));
    }
}
