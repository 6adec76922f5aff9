package vn.vanban.document;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanban.organization.Actor;

/** The files that go with a version, for everybody who may see the document. */
@Controller
@RequestMapping("/documents/{id}/versions/{number}/attachments/{attachment}")
class AttachmentController {

    private final Documents documents;
    private final Attachments attachments;
    private final AttachmentPages pages;

    AttachmentController(Documents documents, Attachments attachments, AttachmentPages pages) {
        this.documents = documents;
        this.attachments = attachments;
        this.pages = pages;
    }

    @GetMapping
    String show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable String attachment,
            Model model) {
        Attachment shown = attachment(actor, id, number, attachment);
        String address = "/documents/%s/versions/%d/attachments/%s".formatted(id, number, shown.hash());
        return pages.page(shown, address, "/documents/" + id + "?tab=" + AttachmentsPanel.KEY, model);
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable UUID id, @PathVariable int number, @PathVariable String attachment) {
        return pages.file(attachment(actor, id, number, attachment));
    }

    @GetMapping("/pages.pdf")
    ResponseEntity<byte[]> pages(
            Actor actor, @PathVariable UUID id, @PathVariable int number, @PathVariable String attachment) {
        return pages.pages(attachment(actor, id, number, attachment));
    }

    private Attachment attachment(Actor actor, UUID id, int number, String hash) {
        Document document = documents.visibleTo(actor, new DocumentId(id));
        return Attachments.among(attachments.of(document.id(), number), hash);
    }
}
