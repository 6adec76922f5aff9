package vn.vanban.copying;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.organization.Actor;

/** The tab with the certified copies that the reader's organization made of the document. */
@Component
@Order(65)
class CopyPanel implements DocumentPanel {

    private final CertifiedCopies copies;

    CopyPanel(CertifiedCopies copies) {
        this.copies = copies;
    }

    record Shown(Document document, List<CertifiedCopy> copies) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        if (!document.status().isIssued()) {
            return Optional.empty();
        }
        List<CertifiedCopy> made = copies.of(document.id(), actor);
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        Place.TAB,
                        "copies",
                        "Bản sao " + made.size(),
                        "copying/copies :: panel",
                        new Shown(document, made)));
    }
}
