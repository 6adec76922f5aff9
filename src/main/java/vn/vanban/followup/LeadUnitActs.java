package vn.vanban.followup;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.followup.AssignmentPosts.Seen;
import vn.vanban.organization.Actor;
import vn.vanban.organization.PersonId;

/** Who does an assignment, as its two sides decide it. */
@Controller
@RequestMapping("/assignments/{id}")
class LeadUnitActs {

    private final AssignmentPosts posts;
    private final LeadUnits leadUnits;
    private final UnitNames units;

    LeadUnitActs(AssignmentPosts posts, LeadUnits leadUnits, UnitNames units) {
        this.posts = posts;
        this.leadUnits = leadUnits;
        this.units = units;
    }

    @PostMapping("/refusal")
    String refuse(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã gửi lý do từ chối tới bên giao",
                () -> leadUnits.refuse(id, actor, reason));
    }

    @PostMapping("/insistence")
    String insist(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        return posts.act(
                actor, id, seen, answer, "Đã giữ nguyên đơn vị chủ trì", () -> leadUnits.insist(id, actor, reason));
    }

    @PostMapping("/reassignment")
    String reassign(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã giao cho đơn vị khác",
                () -> leadUnits.reassign(id, actor, units.lead(lead), remark));
    }

    @PostMapping("/hand-over")
    String handOver(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(required = false) Long person,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã phân công",
                () -> leadUnits.handOver(id, actor, Optional.ofNullable(person).map(PersonId::new), remark));
    }
}
