package vn.vanban.signing;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentPanel;
import vn.vanban.organization.Actor;

/** The tab with the annexes as they are sent: each signed by the organization. */
@Component
@Order(16)
class SignedAnnexesPanel implements DocumentPanel {

    private final SignedAnnexes annexes;

    SignedAnnexesPanel(SignedAnnexes annexes) {
        this.annexes = annexes;
    }

    record Shown(Document document, List<SignedAnnexes.SignedAnnex> annexes) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<SignedAnnexes.SignedAnnex> signed = annexes.of(document);
        return signed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        Place.TAB,
                        "signed-annexes",
                        "Phụ lục đã ký " + signed.size(),
                        "signing/annexes :: panel",
                        new Shown(document, signed)));
    }
}
