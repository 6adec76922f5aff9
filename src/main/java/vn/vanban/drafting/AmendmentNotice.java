package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentNotice;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;

/** Says above the pages by which issued documents this one was replaced, ended or corrected. */
@Component
@Order(20)
class AmendmentNotice implements DocumentNotice {

    private final Amendments amendments;
    private final Documents documents;

    AmendmentNotice(Amendments amendments, Documents documents) {
        this.amendments = amendments;
        this.documents = documents;
    }

    record Line(Amendment.Way way, String words) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Line> lines = amendments.of(document.id()).stream()
                .filter(one -> documents.get(one.document()).status().isIssued())
                .map(one -> new Line(one.way(), AmendmentFacts.words(documents.get(one.document()))))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(Place.NOTICE, "amended", "", "drafting/amendments :: notice", lines));
    }
}
