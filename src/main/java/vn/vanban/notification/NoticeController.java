package vn.vanban.notification;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanban.organization.Actor;

@Controller
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    String list(Actor actor, Model model) {
        List<Notices.Notice> latest = notices.latestFor(actor);
        model.addAttribute("notices", latest);
        model.addAttribute("newest", latest.isEmpty() ? 0 : latest.get(0).id());
        model.addAttribute("unseen", notices.count(actor));
        return "notification/list";
    }

    @PostMapping("/notices/seen")
    String seen(Actor actor, @RequestParam long upTo) {
        notices.markSeen(actor, upTo);
        return "redirect:/notices";
    }
}
