package vn.vanban.followup;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.followup.AssignmentPosts.Seen;
import vn.vanban.organization.Actor;
import vn.vanban.shared.TypedDay;

/** The deadline of an assignment, asked for and decided. */
@Controller
@RequestMapping("/assignments/{id}")
class DeadlineActs {

    private final AssignmentPosts posts;
    private final Extensions extensions;
    private final AwaitedDeadlines awaited;

    DeadlineActs(AssignmentPosts posts, Extensions extensions, AwaitedDeadlines awaited) {
        this.posts = posts;
        this.extensions = extensions;
        this.awaited = awaited;
    }

    @PostMapping("/extension")
    String ask(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        posts.check(actor, id, seen);
        extensions.ask(id, actor, TypedDay.read("until", until), reason);
        return posts.done("Đã gửi đề nghị gia hạn", id, seen, answer);
    }

    @PostMapping("/extension/grant")
    String grant(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        posts.check(actor, id, seen);
        extensions.grant(id, actor, TypedDay.read("until", until), remark);
        return posts.done("Đã gia hạn", id, seen, answer);
    }

    @PostMapping("/extension/refusal")
    String refuse(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        posts.check(actor, id, seen);
        extensions.refuse(id, actor, reason);
        return posts.done("Đã trả lời không gia hạn", id, seen, answer);
    }

    @PostMapping("/event")
    String enterEvent(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String event,
            RedirectAttributes answer) {
        posts.check(actor, id, seen);
        awaited.enterEvent(id, actor, TypedDay.read("event", event));
        return posts.done("Đã tính hạn theo sự kiện", id, seen, answer);
    }
}
