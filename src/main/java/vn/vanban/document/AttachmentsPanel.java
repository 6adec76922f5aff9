package vn.vanban.document;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;

/** The tab with the files of the current version: what reviewers and signer pass is the text and these. */
@Component
@Order(15)
class AttachmentsPanel implements DocumentPanel {

    static final String KEY = "attachments";

    private final Attachments attachments;

    AttachmentsPanel(Attachments attachments) {
        this.attachments = attachments;
    }

    record Shown(String address, List<Attachment> attachments) {}

    @Override
    public Optional<Content> of(Document document, Actor actor) {
        List<Attachment> all = attachments.of(document.id(), document.versionNumber());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String address = "/documents/%s/versions/%d/attachments/".formatted(document.id(), document.versionNumber());
        return Optional.of(new Content(
                Place.TAB,
                KEY,
                "Tệp kèm theo " + all.size(),
                "document/attachments :: panel",
                new Shown(address, all)));
    }
}
