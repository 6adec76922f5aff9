package vn.vanban.distribution;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.DocumentType;
import vn.vanban.drafting.Replies;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Officer;
import vn.vanban.organization.PersonId;

/** The way to an answer, for who received the document or writes for the organization that did. */
@Component
@Order(45)
class ReplyActions implements DocumentPanel {

    private final Answering answering;

    ReplyActions(Answering answering) {
        this.answering = answering;
    }

    record Offer(Document document, List<DocumentType> types, List<Officer> writers, PersonId reader) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Officer> writers = answering.writers(document, actor);
        return writers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        Place.ACTIONS,
                        "reply",
                        "",
                        "distribution/reply :: panel",
                        new Offer(document, Replies.TYPES, writers, actor.id())));
    }
}
