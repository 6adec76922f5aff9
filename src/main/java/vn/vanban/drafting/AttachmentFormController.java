package vn.vanban.drafting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.vanban.document.Attachment;
import vn.vanban.document.AttachmentPages;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Actor;

/** The files of a draft: added, named, put in order, taken away, looked at. */
@Controller
@RequestMapping("/documents/{id}/attachments")
class AttachmentFormController {

    private final DraftAttachments attachments;
    private final AttachmentPages pages;

    AttachmentFormController(DraftAttachments attachments, AttachmentPages pages) {
        this.attachments = attachments;
        this.pages = pages;
    }

    /** @param fields taken as they are: names may hold commas */
    @PostMapping
    String change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) List<MultipartFile> file,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model)
            throws IOException {
        DocumentId document = new DocumentId(id);
        attachments.change(
                document,
                new AttachmentForm(
                        fields.getOrDefault("hash", List.of()),
                        fields.getOrDefault("name", List.of()),
                        fields.getOrDefault("act", List.of("")).get(0),
                        uploads(file)),
                actor);
        if (htmx == null) {
            return "redirect:/documents/" + id + "/edit";
        }
        model.addAttribute("documentId", id);
        model.addAttribute("attachments", attachments.of(document));
        return "drafting/attachments :: changed";
    }

    @GetMapping("/{attachment}")
    String show(Actor actor, @PathVariable UUID id, @PathVariable String attachment, Model model) {
        Attachment shown = attachments.of(new DocumentId(id), attachment, actor);
        String draft = "/documents/" + id;
        return pages.page(shown, draft + "/attachments/" + shown.hash(), draft + "/edit", model);
    }

    @GetMapping("/{attachment}/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable String attachment) {
        return pages.file(attachments.of(new DocumentId(id), attachment, actor));
    }

    @GetMapping("/{attachment}/pages.pdf")
    ResponseEntity<byte[]> pages(Actor actor, @PathVariable UUID id, @PathVariable String attachment) {
        return pages.pages(attachments.of(new DocumentId(id), attachment, actor));
    }

    /** A browser sends one nameless part when no file was chosen. */
    private static List<AttachmentForm.Upload> uploads(List<MultipartFile> parts) throws IOException {
        List<AttachmentForm.Upload> uploads = new ArrayList<>();
        for (MultipartFile part : parts == null ? List.<MultipartFile>of() : parts) {
            if (part.getOriginalFilename() != null
                    && !part.getOriginalFilename().isBlank()) {
                uploads.add(new AttachmentForm.Upload(part.getOriginalFilename(), part.getBytes()));
            }
        }
        return uploads;
    }
}
