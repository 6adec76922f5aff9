package vn.vanban.authority;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.organization.Actor;

/** Among the facts of a document on its way: by which act its signer will sign and within which limits, or why they cannot. */
@Component
@Order(5)
class AuthorityFacts implements DocumentPanel {

    private final SigningRights rights;

    AuthorityFacts(SigningRights rights) {
        this.rights = rights;
    }

    /** @param right absent when there is an objection */
    record Shown(Optional<SigningRight> right, Optional<String> objection) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        if (!document.status().isBeforeSignature()) {
            return Optional.empty();
        }
        Optional<SigningRight> granted =
                rights.of(document).filter(right -> right.grant().isPresent());
        Optional<String> objection = granted.isPresent() ? Optional.empty() : rights.objection(document);
        return granted.isPresent() || objection.isPresent()
                ? Optional.of(new Content(
                        Place.FACTS, "authority", "", "authority/facts :: panel", new Shown(granted, objection)))
                : Optional.empty();
    }
}
