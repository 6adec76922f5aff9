package vn.vanban.workflow;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Actor;

/** "Cảnh báo": what the system owes, why, and when it tries again. */
@Controller
class StallController {

    private final Stalls stalls;

    StallController(Stalls stalls) {
        this.stalls = stalls;
    }

    @GetMapping("/alerts")
    String list(Actor actor, Model model) {
        model.addAttribute("stalls", stalls.of(actor));
        return "workflow/alerts";
    }

    @PostMapping("/alerts/{id}/retry")
    String retry(Actor actor, @PathVariable DocumentId id, RedirectAttributes answer) {
        stalls.retry(actor, id);
        answer.addFlashAttribute("toast", "Hệ thống đang thử lại");
        answer.addFlashAttribute("toastDetail", "Xong thì dòng này biến mất khỏi danh sách.");
        return "redirect:/alerts";
    }
}
