package vn.vanban.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.FileKind;
import vn.vanban.document.Files;
import vn.vanban.document.Urgency;
import vn.vanban.organization.Actor;
import vn.vanban.organization.CouncilId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Overtaken;

/** The screen on which a document is written. */
@Controller
class DraftController {

    private final Drafting drafting;
    private final Issuers issuers;
    private final DraftAttachments attachments;
    private final StartingPoints startingPoints;
    private final Documents documents;
    private final DraftConflict conflict;
    private final UrgencyDecision urgencyDecision;

    DraftController(
            Drafting drafting,
            Issuers issuers,
            DraftAttachments attachments,
            StartingPoints startingPoints,
            Documents documents,
            DraftConflict conflict,
            UrgencyDecision urgencyDecision) {
        this.drafting = drafting;
        this.issuers = issuers;
        this.attachments = attachments;
        this.startingPoints = startingPoints;
        this.documents = documents;
        this.conflict = conflict;
        this.urgencyDecision = urgencyDecision;
    }

    @GetMapping("/documents/new")
    String chooseType(Actor actor, Model model) {
        model.addAttribute("types", DocumentTemplates.TYPES);
        model.addAttribute("councils", issuers.councilsOf(actor));
        model.addAttribute("organization", actor.organization());
        return "drafting/new";
    }

    @PostMapping("/documents")
    String begin(Actor actor, @RequestParam DocumentType type, @RequestParam(required = false) Long council) {
        Optional<CouncilId> inWhoseName = Optional.ofNullable(council).map(CouncilId::new);
        return "redirect:/documents/" + drafting.begin(type, inWhoseName, actor).id() + "/edit";
    }

    @PostMapping("/documents/{id}/drafts")
    String beginFrom(Actor actor, @PathVariable UUID id, @RequestParam StartingPoints.Way way) {
        return "redirect:/documents/" + startingPoints.begin(new DocumentId(id), way, actor) + "/edit";
    }

    @GetMapping("/documents/{id}/edit")
    String edit(Actor actor, @PathVariable UUID id, Model model) {
        DocumentId document = new DocumentId(id);
        Draft draft = drafting.draftOf(document, actor);
        return page(model, documents.get(document), draft, DraftForm.of(documents.get(document), draft), Map.of());
    }

    /** Autosave and the button "Lưu" alike. */
    @PostMapping("/documents/{id}/draft")
    String save(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model,
            HttpServletResponse response) {
        DocumentId document = new DocumentId(id);
        Document saved;
        try {
            saved = drafting.save(document, form, actor);
        } catch (Overtaken stale) {
            return conflict.page(document, form, actor, htmx != null, model, response);
        }
        if (htmx == null) {
            return "redirect:/documents/" + id + "/edit";
        }
        response.setHeader("X-Lock", Integer.toString(saved.lock()));
        return doubts(model, saved);
    }

    /** The fields of the type just chosen, with what is written in them; saves nothing. */
    @PostMapping("/documents/{id}/type-fields")
    String fieldsOfType(Actor actor, @PathVariable UUID id, @ModelAttribute DraftForm form, Model model) {
        drafting.draftOf(new DocumentId(id), actor);
        if (form.type() == null) {
            throw BusinessRuleViolation.at("type", "Hãy chọn loại văn bản.");
        }
        model.addAttribute("form", form);
        model.addAttribute("complaints", Map.of());
        return "drafting/type-fields :: changed";
    }

    /** What the signer and the recipients of the saved draft mean, and its title; asked for after each autosave. */
    @GetMapping("/documents/{id}/unresolved-recipients")
    String unresolvedRecipients(Actor actor, @PathVariable UUID id, Model model) {
        DocumentId document = new DocumentId(id);
        drafting.draftOf(document, actor);
        return doubts(model, documents.get(document));
    }

    /** What of the saved draft will not do as it stands: the signer, the recipients. */
    private String doubts(Model model, Document document) {
        model.addAttribute("document", document);
        model.addAttribute(
                "signerObjection", drafting.objectionToSigner(document).orElse(null));
        return "drafting/form :: saved";
    }

    @PostMapping("/documents/{id}/submission")
    String submit(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        DocumentId document = new DocumentId(id);
        Document saved;
        try {
            saved = drafting.save(document, form, actor);
        } catch (Overtaken stale) {
            return conflict.page(document, form, actor, false, model, response);
        }
        try {
            drafting.submit(document, saved.lock(), actor);
        } catch (IncompleteDraft refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            Draft draft = drafting.draftOf(document, actor);
            return page(model, saved, draft, DraftForm.of(saved, draft), refusal.complaints());
        }
        flash.addFlashAttribute("toast", "Đã trình duyệt nội dung");
        return "redirect:/documents/" + id;
    }

    @PostMapping("/documents/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable UUID id, @RequestParam String reason, RedirectAttributes flash) {
        drafting.withdraw(new DocumentId(id), reason, actor);
        flash.addFlashAttribute("toast", "Đã rút dự thảo");
        return "redirect:/documents/" + id;
    }

    @PostMapping("/documents/{id}/signer")
    String takeOverSignature(Actor actor, @PathVariable UUID id, @RequestParam int lock, RedirectAttributes flash) {
        drafting.takeOverSignature(new DocumentId(id), lock, actor);
        flash.addFlashAttribute("toast", "Văn bản đã in tên bạn ở chỗ ký; đọc lại rồi ký");
        return "redirect:/documents/" + id;
    }

    @PostMapping("/documents/{id}/urgency")
    String decideUrgency(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int lock,
            @RequestParam Urgency urgency,
            RedirectAttributes flash) {
        urgencyDecision.decide(new DocumentId(id), lock, urgency, actor);
        flash.addFlashAttribute("toast", "Đã lập bản mới theo mức độ khẩn bạn chọn; đọc lại rồi ký");
        return "redirect:/documents/" + id;
    }

    @PostMapping("/documents/{id}/upload")
    String attach(Actor actor, @PathVariable UUID id, @RequestParam MultipartFile file, RedirectAttributes flash)
            throws IOException {
        FileKind kind = drafting.attach(new DocumentId(id), file.getOriginalFilename(), file.getBytes(), actor);
        flash.addFlashAttribute("toast", kind == FileKind.PDF ? "Đã đọc tệp PDF" : "Đã nhận tệp Word làm nội dung");
        return "redirect:/documents/" + id + "/edit";
    }

    @PostMapping("/documents/{id}/upload/removal")
    String detach(Actor actor, @PathVariable UUID id) {
        drafting.detach(new DocumentId(id), actor);
        return "redirect:/documents/" + id + "/edit";
    }

    @GetMapping("/documents/{id}/preview.pdf")
    ResponseEntity<byte[]> preview(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(drafting.preview(new DocumentId(id), actor));
    }

    @GetMapping("/documents/{id}/draft.docx")
    ResponseEntity<byte[]> forWord(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Files.DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("du-thao.docx")
                                .build()
                                .toString())
                .body(drafting.forWord(new DocumentId(id), actor));
    }

    @GetMapping("/recipients")
    @ResponseBody
    List<RecipientNames.Suggestion> recipients(Actor actor, @RequestParam(defaultValue = "") String q) {
        return drafting.recipientsLike(q, actor);
    }

    private String page(Model model, Document document, Draft draft, DraftForm form, Map<String, String> complaints) {
        doubts(model, document);
        model.addAttribute("readings", drafting.sourcesOf(document.id(), form));
        model.addAttribute("documentId", document.id());
        model.addAttribute("attachments", attachments.of(document.id()));
        model.addAttribute("draft", draft);
        model.addAttribute("form", form);
        model.addAttribute("complaints", complaints);
        model.addAttribute("types", DocumentTemplates.TYPES);
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("signers", drafting.signersOf(document));
        return "drafting/edit";
    }
}
