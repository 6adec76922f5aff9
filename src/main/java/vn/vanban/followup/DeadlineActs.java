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

/** The deadline of an assignment, asked for, decided and pressed for. */
@Controller
@RequestMapping("/assignments/{id}")
class DeadlineActs {

    private final AssignmentPosts posts;
    private final Extensions extensions;
    private final AwaitedDeadlines awaited;
    private final Urging urging;

    DeadlineActs(AssignmentPosts posts, Extensions extensions, AwaitedDeadlines awaited, Urging urging) {
        this.posts = posts;
        this.extensions = extensions;
        this.awaited = awaited;
        this.urging = urging;
    }

    @PostMapping("/extension")
    String ask(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã gửi đề nghị gia hạn",
                () -> extensions.ask(id, actor, TypedDay.read("until", until), reason));
    }

    @PostMapping("/extension/grant")
    String grant(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã gia hạn",
                () -> extensions.grant(id, actor, TypedDay.read("until", until), remark));
    }

    @PostMapping("/extension/refusal")
    String refuse(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        return posts.act(
                actor, id, seen, answer, "Đã trả lời không gia hạn", () -> extensions.refuse(id, actor, reason));
    }

    @PostMapping("/event/correction")
    String correctEvent(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã sửa ngày của sự kiện",
                () -> awaited.correctEvent(id, actor, TypedDay.read("event", event), reason));
    }

    @PostMapping("/urging")
    String urge(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        return posts.act(actor, id, seen, answer, "Đã đôn đốc", () -> urging.urge(id, actor, remark));
    }

    @PostMapping("/event")
    String enterEvent(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String event,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã tính hạn theo sự kiện",
                () -> awaited.enterEvent(id, actor, TypedDay.read("event", event)));
    }
}
