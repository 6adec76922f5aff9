package vn.vanban.distribution;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.organization.Actor;

/** When the document was sent, and how many have opened and acknowledged it. */
@Component
@Order(40)
class DispatchFacts implements DocumentPanel {

    private final Distribution distribution;

    DispatchFacts(Distribution distribution) {
        this.distribution = distribution;
    }

    record Model(Dispatch first, int sent, long opened, long acknowledged) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Dispatch> dispatches = distribution.dispatchesOf(document.id());
        if (dispatches.isEmpty()) {
            return Optional.empty();
        }
        Model model = new Model(
                dispatches.get(0),
                dispatches.size(),
                dispatches.stream().filter(d -> d.openedAt().isPresent()).count(),
                dispatches.stream().filter(d -> d.acknowledgedAt().isPresent()).count());
        return Optional.of(new Content(Place.FACTS, "dispatch", "", "distribution/dispatches :: facts", model));
    }
}
