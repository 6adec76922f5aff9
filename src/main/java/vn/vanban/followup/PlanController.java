package vn.vanban.followup;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Actor;

/** Writing down what a document will assign, on the document's page. */
@Controller
class PlanController {

    private final AssignmentPlans plans;
    private final FollowUp followUp;
    private final AssignmentSheets sheets;
    private final UnitNames units;

    PlanController(AssignmentPlans plans, FollowUp followUp, AssignmentSheets sheets, UnitNames units) {
        this.plans = plans;
        this.sheets = sheets;
        this.followUp = followUp;
        this.units = units;
    }

    @PostMapping("/documents/{id}/assignments")
    String plan(Actor actor, @PathVariable DocumentId id, PlanForm form, RedirectAttributes answer) {
        plans.plan(id, actor, form.toPlan(units));
        return done("Đã thêm nhiệm vụ", id, answer);
    }

    /** The form alone, put where its assignment stands in the list. */
    @GetMapping("/assignments/{id}/plan")
    String form(Actor actor, @PathVariable AssignmentId id, Model model) {
        model.addAttribute(
                "line", sheets.lines(List.of(plans.changeable(id, actor))).get(0));
        return "followup/plan :: change";
    }

    @PostMapping("/assignments/{id}/plan")
    String change(
            Actor actor,
            @PathVariable AssignmentId id,
            @RequestParam int lock,
            PlanForm form,
            RedirectAttributes answer) {
        plans.change(id, actor, lock, form.toPlan(units));
        return done("Đã sửa nhiệm vụ", followUp.get(id).documentId(), answer);
    }

    @PostMapping("/assignments/{id}/removal")
    String drop(Actor actor, @PathVariable AssignmentId id, RedirectAttributes answer) {
        DocumentId document = followUp.get(id).documentId();
        plans.drop(id, actor);
        return done("Đã bỏ nhiệm vụ", document, answer);
    }

    @GetMapping("/assignments/units")
    @ResponseBody
    List<UnitNames.Suggestion> units(@RequestParam(defaultValue = "") String q) {
        return units.like(q);
    }

    private static String done(String act, DocumentId document, RedirectAttributes answer) {
        answer.addFlashAttribute("toast", act);
        return "redirect:/documents/" + document + "?tab=assignments";
    }
}
