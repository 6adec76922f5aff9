package vn.vanban.distribution;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Actor;
import vn.vanban.organization.PersonId;

/** Begins the answer to a received document. */
@Controller
class ReplyController {

    private final Answering answering;

    ReplyController(Answering answering) {
        this.answering = answering;
    }

    @PostMapping("/documents/{id}/reply")
    String begin(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam DocumentType type,
            @RequestParam long writer,
            RedirectAttributes flash) {
        PersonId person = new PersonId(writer);
        DocumentId reply = answering.begin(id, type, person, actor);
        if (person.equals(actor.id())) {
            return "redirect:/documents/" + reply + "/edit";
        }
        flash.addFlashAttribute("toast", "Đã giao soạn văn bản trả lời");
        return "redirect:/documents/" + id;
    }
}
