package vn.vanban.followup;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.followup.AssignmentPosts.Seen;
import vn.vanban.organization.Actor;

/** Stopping an assignment, for a time or for good. */
@Controller
@RequestMapping("/assignments/{id}")
class InterruptionActs {

    private final AssignmentPosts posts;
    private final Interruptions interruptions;
    private final UnitNames units;

    InterruptionActs(AssignmentPosts posts, Interruptions interruptions, UnitNames units) {
        this.posts = posts;
        this.interruptions = interruptions;
        this.units = units;
    }

    @PostMapping("/suspension")
    String suspend(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        return posts.act(actor, id, seen, answer, "Đã tạm hoãn", () -> interruptions.suspend(id, actor, reason));
    }

    @PostMapping("/resumption")
    String resume(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        return posts.act(actor, id, seen, answer, "Đã cho làm tiếp", () -> interruptions.resume(id, actor, remark));
    }

    @PostMapping("/cancellation")
    String cancel(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        return posts.act(actor, id, seen, answer, "Đã hủy nhiệm vụ", () -> interruptions.cancel(id, actor, reason));
    }

    @PostMapping("/replacement")
    String replace(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String reason,
            PlanForm form,
            RedirectAttributes answer) {
        posts.check(actor, id, seen);
        AssignmentId next = interruptions.replace(id, actor, reason, form.toPlan(units));
        return posts.done("Đã giao nhiệm vụ thay", next, seen, answer);
    }
}
