package vn.vanban.drafting;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.organization.Actor;

/** The tab with what the form check says of the version that is being checked or signed. */
@Component
@Order(30)
class FormalityTab implements DocumentPanel {

    private final VersionChecks checks;

    FormalityTab(VersionChecks checks) {
        this.checks = checks;
    }

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        return checks.of(document)
                .map(sheet -> new Content(
                        Place.TAB,
                        "formality",
                        "Thể thức " + sheet.open().size(),
                        "drafting/findings :: frozen",
                        sheet));
    }
}
