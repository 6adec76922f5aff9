package vn.vanban.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.organization.Actor;
import vn.vanban.shared.Overtaken;

/** What people do with an assignment in force, posted with the state their page showed. */
@Controller
@RequestMapping("/assignments/{id}")
class AssignmentActs {

    private final FollowUp followUp;

    AssignmentActs(FollowUp followUp) {
        this.followUp = followUp;
    }

    /**
     * @param lock the state the page showed
     * @param back where to go on: "desk", "document", or the assignment's own page
     */
    record Seen(int lock, String back) {}

    @PostMapping("/acceptance")
    String accept(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        check(actor, id, seen);
        followUp.accept(id, actor, remark);
        return done("Đã tiếp nhận nhiệm vụ", id, seen, answer);
    }

    @PostMapping("/progress")
    String noteProgress(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam int percent,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes answer) {
        check(actor, id, seen);
        followUp.noteProgress(id, actor, percent, note);
        return done("Đã ghi tiến độ", id, seen, answer);
    }

    @PostMapping("/result")
    String reportResult(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") List<MultipartFile> file,
            RedirectAttributes answer) {
        check(actor, id, seen);
        List<Evidence> evidence = file.stream()
                .filter(one -> !one.isEmpty())
                .map(AssignmentActs::evidence)
                .toList();
        followUp.reportResult(id, actor, result, evidence);
        return done("Đã nộp kết quả", id, seen, answer);
    }

    @PostMapping("/return")
    String returnResult(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        check(actor, id, seen);
        followUp.returnResult(id, actor, reason);
        return done("Đã trả lại kết quả", id, seen, answer);
    }

    @PostMapping("/closing")
    String close(
            Actor actor,
            @PathVariable AssignmentId id,
            Seen seen,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        check(actor, id, seen);
        followUp.close(id, actor, remark);
        return done("Đã xác nhận hoàn thành", id, seen, answer);
    }

    private void check(Actor actor, AssignmentId id, Seen seen) {
        Assignment assignment = followUp.visibleTo(actor, id);
        if (assignment.lock() != seen.lock()) {
            throw new Overtaken("Nhiệm vụ đã đổi sau khi bạn mở trang: nay đạt %d%%. Việc vừa rồi chưa được ghi."
                    .formatted(assignment.percent()));
        }
    }

    private String done(String act, AssignmentId id, Seen seen, RedirectAttributes answer) {
        answer.addFlashAttribute("toast", act);
        return switch (seen.back() == null ? "" : seen.back()) {
            case "desk" -> "redirect:/assignments?open=" + id;
            case "document" -> "redirect:/documents/" + followUp.get(id).documentId() + "?tab=assignments";
            default -> "redirect:/assignments/" + id;
        };
    }

    /** Browsers may send a whole path; its last part is the name. */
    private static Evidence evidence(MultipartFile file) {
        String path = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        try {
            return new Evidence(name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
