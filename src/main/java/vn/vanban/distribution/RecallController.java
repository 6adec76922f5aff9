package vn.vanban.distribution;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.UnitId;

/** Takes an issued document back, and takes the answer of each unit that has destroyed it. */
@Controller
class RecallController {

    private final Documents documents;
    private final Recall recall;

    RecallController(Documents documents, Recall recall) {
        this.documents = documents;
        this.recall = recall;
    }

    @PostMapping("/documents/{id}/recall")
    String order(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) Long orderedBy,
            RedirectAttributes answer) {
        Document document = documents.visibleTo(actor, id, lock);
        recall.order(id, actor, reason, Optional.ofNullable(orderedBy).map(PersonId::new));
        answer.addFlashAttribute(
                "toast", "Đã thu hồi " + document.code().map(Object::toString).orElse(""));
        answer.addFlashAttribute("toastDetail", "Nơi nhận trong hệ thống được yêu cầu hủy và xác nhận.");
        return "redirect:/documents/" + id;
    }

    @PostMapping("/documents/{id}/destruction")
    String confirm(Actor actor, @PathVariable DocumentId id, @RequestParam long unit, RedirectAttributes answer) {
        recall.confirm(id, actor, new UnitId(unit));
        answer.addFlashAttribute("toast", "Đã hủy văn bản bị thu hồi");
        answer.addFlashAttribute("toastDetail", "Nơi gửi thấy xác nhận của đơn vị bạn.");
        return "redirect:/receipts";
    }
}
