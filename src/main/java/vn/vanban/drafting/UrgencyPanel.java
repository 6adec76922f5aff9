package vn.vanban.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Urgency;
import vn.vanban.organization.Actor;

/** The signer's choice of urgency, above the button that signs. */
@Component
@Order(9)
class UrgencyPanel implements DocumentPanel {

    private final UrgencyDecision decision;

    UrgencyPanel(UrgencyDecision decision) {
        this.decision = decision;
    }

    /** One entry of the list to choose from. */
    public record Choice(Urgency value, String label) {}

    record Offer(Document document, String proposed, List<Choice> choices) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        if (!decision.isFor(document, actor)) {
            return Optional.empty();
        }
        List<Choice> choices = Arrays.stream(Urgency.values())
                .map(urgency -> new Choice(urgency, UrgencyDecision.NAMES.get(urgency)))
                .toList();
        Offer offer = new Offer(document, UrgencyDecision.NAMES.get(document.urgency()), choices);
        return Optional.of(new Content(Place.ACTIONS, "urgency-choice", "", "drafting/urgency :: panel", offer));
    }
}
