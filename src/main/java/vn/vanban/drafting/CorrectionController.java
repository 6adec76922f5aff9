package vn.vanban.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentNotices;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.shared.Overtaken;

/** The panel of the form check beside a draft. */
@Controller
@RequestMapping("/documents/{id}/findings")
class CorrectionController {

    private final Corrections corrections;
    private final Drafting drafting;
    private final DraftConflict conflict;
    private final Documents documents;
    private final DocumentNotices notices;

    CorrectionController(
            Corrections corrections,
            Drafting drafting,
            DraftConflict conflict,
            Documents documents,
            DocumentNotices notices) {
        this.corrections = corrections;
        this.drafting = drafting;
        this.conflict = conflict;
        this.documents = documents;
        this.notices = notices;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return panel(new DocumentId(id), actor, model);
    }

    @PostMapping("/correction")
    String correct(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            @RequestParam String finding,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model,
            HttpServletResponse response) {
        DocumentId document = new DocumentId(id);
        return answer(
                document,
                form,
                actor,
                htmx,
                model,
                response,
                () -> corrections.correct(document, form, finding, actor));
    }

    @PostMapping("/undo")
    String undo(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            @RequestParam String undo,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model,
            HttpServletResponse response) {
        DocumentId document = new DocumentId(id);
        return answer(
                document, form, actor, htmx, model, response, () -> corrections.undo(document, form, undo, actor));
    }

    @PostMapping("/ignored")
    String ignore(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            @RequestParam String finding,
            @RequestParam(defaultValue = "true") boolean leave,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model,
            HttpServletResponse response) {
        DocumentId document = new DocumentId(id);
        return answer(
                document,
                form,
                actor,
                htmx,
                model,
                response,
                () -> corrections.ignore(document, form, finding, leave, actor));
    }

    /** The panel as it is now, and the text as it was corrected for the editor to take over. */
    private String answer(
            DocumentId id,
            DraftForm form,
            Actor actor,
            String htmx,
            Model model,
            HttpServletResponse response,
            Supplier<Corrections.Outcome> act) {
        Corrections.Outcome outcome;
        try {
            outcome = act.get();
        } catch (Overtaken stale) {
            return conflict.page(id, form, actor, htmx != null, model, response);
        }
        if (htmx == null) {
            return "redirect:/documents/" + id + "/edit";
        }
        response.setHeader("X-Lock", Integer.toString(outcome.saved().lock()));
        model.addAttribute("outcome", outcome);
        Draft draft = drafting.draftOf(id, actor);
        model.addAttribute("body", draft.body());
        model.addAttribute("grounds", draft.details().raw(DraftField.LEGAL_BASES));
        return panel(id, actor, model);
    }

    private String panel(DocumentId id, Actor actor, Model model) {
        model.addAttribute("documentId", id);
        model.addAttribute("sheet", corrections.check(id, actor));
        model.addAttribute("notices", notices.of(documents.get(id), actor));
        return "drafting/findings :: panel";
    }
}
