package vn.vanban.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;

/** The acts of a review, posted from the document's page with the state that page showed. */
@Controller
@RequestMapping("/documents/{id}")
class ReviewController {

    private final Review review;
    private final Documents documents;
    private final Directory directory;

    ReviewController(Review review, Documents documents, Directory directory) {
        this.review = review;
        this.documents = documents;
        this.directory = directory;
    }

    @PostMapping("/content-approval")
    String approveContent(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        documents.visibleTo(actor, id, lock);
        review.approveContent(id, actor, remark);
        return done("Đã duyệt nội dung", id, answer);
    }

    @PostMapping("/formality-approval")
    String approveFormalities(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes answer) {
        documents.visibleTo(actor, id, lock);
        review.approveFormalities(id, actor, remark);
        return done("Đã xác nhận đạt thể thức", id, answer);
    }

    @PostMapping("/return")
    String returnForRevision(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        documents.visibleTo(actor, id, lock);
        review.returnForRevision(id, actor, reason);
        return done("Đã trả lại văn bản", id, answer);
    }

    @PostMapping("/consultation")
    String requestConsultation(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam(defaultValue = "") List<Long> units,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueDate,
            @RequestParam(defaultValue = "") String question,
            RedirectAttributes answer) {
        documents.visibleTo(actor, id, lock);
        review.requestConsultation(id, actor, units.stream().map(UnitId::new).toList(), dueDate, question);
        return done("Đã xin ý kiến " + units.size() + " đơn vị", id, answer);
    }

    @PostMapping("/opinion")
    String giveOpinion(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam long unit,
            @RequestParam(required = false) Verdict verdict,
            @RequestParam(defaultValue = "") String comments,
            RedirectAttributes answer) {
        documents.visibleTo(actor, id, lock);
        review.giveOpinion(id, new UnitId(unit), actor, verdict, comments);
        return done("Đã gửi ý kiến", id, answer);
    }

    @PostMapping("/opinions/{opinion}/answer")
    String answerOpinion(
            Actor actor,
            @PathVariable DocumentId id,
            @PathVariable long opinion,
            @RequestParam(required = false) Answer.Kind kind,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes answer) {
        review.answerOpinion(id, opinion, actor, kind, words);
        return done("Đã trả lời ý kiến", id, answer);
    }

    private String done(String act, DocumentId id, RedirectAttributes answer) {
        String holders = documents.get(id).holder().map(directory::officersFor).orElse(List.of()).stream()
                .map(officer -> officer.person().fullName())
                .distinct()
                .collect(Collectors.joining(", "));
        answer.addFlashAttribute("toast", act);
        answer.addFlashAttribute("toastDetail", holders.isEmpty() ? null : "Nay chờ " + holders);
        return "redirect:/documents/" + id;
    }
}
