package vn.vanban.drafting;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentPanel;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;

/** How much there is to look at, above the buttons of who answers for the form (Điều 12 Nghị định 30/2020). */
@Component
@Order(15)
class FormalityCount implements DocumentPanel {

    private final VersionChecks checks;
    private final Documents documents;

    FormalityCount(VersionChecks checks, Documents documents) {
        this.checks = checks;
        this.documents = documents;
    }

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        return documents.allows(DocumentAct.CHECK_FORMALITIES, document, actor)
                ? checks.of(document)
                        .map(sheet ->
                                new Content(Place.ACTIONS, "formality-count", "", "drafting/findings :: count", sheet))
                : Optional.empty();
    }
}
