package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.shared.NotFound;

/** What a document answers and what answers it, for those who may see both. */
@Component
@Order(55)
class ReplyFacts implements DocumentPanel {

    private final Replies replies;
    private final Documents documents;

    ReplyFacts(Replies replies, Documents documents) {
        this.replies = replies;
        this.documents = documents;
    }

    /** @param words "87/TB-SYT", or of a draft its type */
    record Link(DocumentId id, String words, String subject) {

        static Link to(Document document) {
            return new Link(
                    document.id(),
                    document.code()
                            .map(code -> document.type().typeName() + " " + code)
                            .orElse("Dự thảo " + document.type().typeName().toLowerCase()),
                    document.subject());
        }
    }

    record Model(List<Link> answers, List<Link> answeredBy) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        Model model = new Model(
                links(replies.sourceOf(document.id()).stream().toList(), actor),
                links(replies.repliesTo(document.id()), actor));
        return model.answers().isEmpty() && model.answeredBy().isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(Place.FACTS, "replies", "", "drafting/replies :: panel", model));
    }

    private List<Link> links(List<DocumentId> ids, Actor actor) {
        return ids.stream()
                .flatMap(id -> visible(id, actor).stream())
                .map(Link::to)
                .toList();
    }

    private Optional<Document> visible(DocumentId id, Actor actor) {
        try {
            return Optional.of(documents.visibleTo(actor, id));
        } catch (NotFound foreign) {
            return Optional.empty();
        }
    }
}
