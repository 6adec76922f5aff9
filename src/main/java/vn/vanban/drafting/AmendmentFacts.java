package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.shared.NotFound;

/** What a document replaces, ends or corrects, and what was written to do so to it. */
@Component
@Order(54)
class AmendmentFacts implements DocumentPanel {

    private final Amendments amendments;
    private final Documents documents;

    AmendmentFacts(Amendments amendments, Documents documents) {
        this.amendments = amendments;
        this.documents = documents;
    }

    /**
     * @param key which of the words: "REPLACE.by", or "REPLACE.of" on the document that is replaced
     * @param opens its page, absent for who may only know that it exists
     */
    record Link(String key, String words, Optional<DocumentId> opens) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Link> links = Stream.concat(
                        amendments.by(document.id()).stream()
                                .flatMap(one -> link(one.way() + ".by", one.source(), actor)),
                        amendments.of(document.id()).stream()
                                .flatMap(one -> link(one.way() + ".of", one.document(), actor)))
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(Place.FACTS, "amendments", "", "drafting/amendments :: panel", links));
    }

    /** Number and date of an issued document are for everybody who reads the other; a draft is for its own readers. */
    private Stream<Link> link(String key, DocumentId id, Actor actor) {
        Document other = documents.get(id);
        boolean visible = isVisible(id, actor);
        return visible || other.status().isIssued()
                ? Stream.of(new Link(key, words(other), visible ? Optional.of(id) : Optional.empty()))
                : Stream.empty();
    }

    static String words(Document document) {
        String type = document.type().typeName();
        return document.code()
                .map(code -> "%s %s ngày %td/%<tm/%<tY"
                        .formatted(type, code, document.issuedOn().orElseThrow()))
                .orElse("Dự thảo " + type.toLowerCase());
    }

    private boolean isVisible(DocumentId id, Actor actor) {
        try {
            documents.visibleTo(actor, id);
            return true;
        } catch (NotFound foreign) {
            return false;
        }
    }
}
