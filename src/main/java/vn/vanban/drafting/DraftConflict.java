package vn.vanban.drafting;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;

/** The answer to a draft saved over another state than its writer saw (status 409). */
@Component
class DraftConflict {

    private final Drafting drafting;
    private final Documents documents;

    DraftConflict(Drafting drafting, Documents documents) {
        this.drafting = drafting;
        this.documents = documents;
    }

    /** Both states side by side; the writer chooses. Where the draft has moved on there is nothing to choose. */
    String page(
            DocumentId id, DraftForm mine, Actor actor, boolean fragment, Model model, HttpServletResponse response) {
        Draft draft = drafting.draftOf(id, actor);
        Document document = documents.get(id);
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("document", document);
        model.addAttribute("mine", mine);
        model.addAttribute("theirs", DraftForm.of(document, draft));
        model.addAttribute("savedAt", draft.savedAt());
        return fragment ? "drafting/conflict :: body" : "drafting/conflict";
    }
}
