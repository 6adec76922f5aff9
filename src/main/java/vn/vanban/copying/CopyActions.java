package vn.vanban.copying;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.organization.Actor;

/** The registry's way to a certified copy. */
@Component
@Order(68)
class CopyActions implements DocumentPanel {

    private final CertifiedCopies copies;

    CopyActions(CertifiedCopies copies) {
        this.copies = copies;
    }

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        return copies.canMake(document, actor)
                ? Optional.of(new Content(Place.ACTIONS, "copying", "", "copying/copies :: actions", document))
                : Optional.empty();
    }
}
