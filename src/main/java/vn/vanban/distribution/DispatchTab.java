package vn.vanban.distribution;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.organization.Actor;

/** Where the document goes or went, and what became of it there. */
@Component
@Order(40)
class DispatchTab implements DocumentPanel {

    private final Distribution distribution;

    DispatchTab(Distribution distribution) {
        this.distribution = distribution;
    }

    /** @param dispatches empty before the dispatch; then the lines say where it will go */
    record Model(List<RecipientLine> lines, List<Dispatch> dispatches) {

        public boolean recalled() {
            return dispatches.stream().anyMatch(one -> one.recalledAt().isPresent());
        }
    }

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        if (document.recipients().isEmpty()) {
            return Optional.empty();
        }
        List<Dispatch> dispatches = distribution.dispatchesOf(document.id());
        List<RecipientLine> lines = distribution.recipientsOf(document);
        int count = dispatches.isEmpty() ? lines.size() : dispatches.size();
        return Optional.of(new Content(
                Place.TAB,
                "recipients",
                "Nơi nhận " + count,
                "distribution/dispatches :: panel",
                new Model(lines, dispatches)));
    }
}
