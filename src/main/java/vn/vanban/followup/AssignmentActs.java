package vn.vanban.followup;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.followup.AssignmentPosts.Seen;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;

/** What people do with an assignment in force, posted with the state their page showed. */
@Controller
@RequestMapping("/assignments/{id}")
class AssignmentActs {

    private final AssignmentPosts posts;
    private final FollowUp followUp;
    private final Parts parts;

    AssignmentActs(AssignmentPosts posts, FollowUp followUp, Parts parts) {
        this.posts = posts;
        this.followUp = followUp;
        this.parts = parts;
    }

    @PostMapping("/acceptance")
    String accept(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        return posts.act(actor, id, seen, answer, "Đã tiếp nhận nhiệm vụ", () -> followUp.accept(id, actor, remark));
    }

    @PostMapping("/progress")
    String noteProgress(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) List<MultipartFile> file,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã ghi tiến độ",
                () -> followUp.noteProgress(id, actor, wholeNumber(percent), note, AssignmentPosts.evidence(file)));
    }

    private static int wholeNumber(String percent) {
        try {
            return Integer.parseInt(percent.strip());
        } catch (NumberFormatException e) {
            throw BusinessRuleViolation.at("percent", "Tiến độ là một số nguyên từ 0 đến 100.");
        }
    }

    @PostMapping("/result")
    String reportResult(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(required = false) List<MultipartFile> file,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã nộp kết quả",
                () -> followUp.reportResult(id, actor, result, AssignmentPosts.evidence(file)));
    }

    @PostMapping("/part")
    String reportPart(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(required = false) List<MultipartFile> file,
            RedirectAttributes answer) {
        return posts.act(
                actor,
                id,
                seen,
                answer,
                "Đã gửi phần phối hợp",
                () -> parts.report(id, actor, part, AssignmentPosts.evidence(file)));
    }

    @PostMapping("/return")
    String returnResult(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        return posts.act(actor, id, seen, answer, "Đã trả lại kết quả", () -> followUp.returnResult(id, actor, reason));
    }

    @PostMapping("/closing")
    String close(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        return posts.act(actor, id, seen, answer, "Đã xác nhận hoàn thành", () -> followUp.close(id, actor, remark));
    }
}
