package vn.vanban.distribution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentNotices;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.UnitId;
import vn.vanban.register.RegisterEntry;
import vn.vanban.register.RegisterId;
import vn.vanban.register.Registers;
import vn.vanban.shared.BusinessRuleViolation;

/** The registry desk: number, date, seal, issue. Every act carries the state that the desk showed. */
@Controller
class DeskController {

    private final DeskQueue queue;
    private final Desk desk;
    private final Documents documents;
    private final Registers registers;
    private final Distribution distribution;
    private final DocumentNotices notices;

    DeskController(
            DeskQueue queue,
            Desk desk,
            Documents documents,
            Registers registers,
            Distribution distribution,
            DocumentNotices notices) {
        this.queue = queue;
        this.desk = desk;
        this.documents = documents;
        this.registers = registers;
        this.distribution = distribution;
        this.notices = notices;
    }

    @GetMapping("/registry")
    String show(
            Actor actor,
            @RequestParam(required = false) DocumentId document,
            @RequestParam(required = false) Long register,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate issuedOn,
            Model model) {
        Map<QueuedDocument.Group, List<QueuedDocument>> groups = queue.of(actor);
        Optional<Desk.Sheet> sheet = Optional.ofNullable(document)
                .or(() -> first(groups))
                .map(id -> desk.sheet(
                        actor, id, Optional.ofNullable(register).map(RegisterId::new), Optional.ofNullable(issuedOn)));
        model.addAttribute("groups", groups);
        model.addAttribute("sheet", sheet.orElse(null));
        model.addAttribute(
                "notices", sheet.map(one -> notices.of(one.document(), actor)).orElse(List.of()));
        model.addAttribute("chosen", document != null);
        return "distribution/desk";
    }

    /**
     * Tells a desk that awaits the seal to load itself again.
     *
     * @param seen the state it shows
     * @param delayed whether it says that the seal is late
     */
    @GetMapping("/registry/changes")
    ResponseEntity<Void> changes(
            Actor actor, @RequestParam DocumentId document, @RequestParam int seen, @RequestParam boolean delayed) {
        Document now = documents.visibleTo(actor, document);
        boolean changed = now.lock() != seen || desk.isSealDelayed(now) != delayed;
        return ResponseEntity.noContent()
                .header("HX-Refresh", Boolean.toString(changed))
                .build();
    }

    private static Optional<DocumentId> first(Map<QueuedDocument.Group, List<QueuedDocument>> groups) {
        return groups.values().stream()
                .flatMap(Collection::stream)
                .map(QueuedDocument::id)
                .findFirst();
    }

    @PostMapping("/documents/{id}/number")
    String assignNumber(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam long register,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate issuedOn,
            @RequestParam(required = false) Integer copyCount,
            @RequestParam int expected,
            RedirectAttributes answer) {
        documents.visibleTo(actor, id, lock);
        if (issuedOn == null || copyCount == null) {
            throw BusinessRuleViolation.at("issuedOn", "Hãy ghi ngày ban hành và số bản giấy.");
        }
        RegisterEntry entry = registers.assignNumber(id, actor, new RegisterId(register), issuedOn, copyCount);
        answer.addFlashAttribute("toast", "Đã cấp số " + entry.code());
        answer.addFlashAttribute(
                "toastDetail",
                entry.code().number() == expected
                        ? "Hệ thống đang đóng dấu, xong thì phát hành được."
                        : "Số %d vừa được cấp cho văn bản khác trước bạn một bước.".formatted(expected));
        return "redirect:/registry?document=" + id;
    }

    @PostMapping("/documents/{id}/issue")
    String issue(Actor actor, @PathVariable DocumentId id, @RequestParam int lock, RedirectAttributes answer) {
        documents.visibleTo(actor, id, lock);
        distribution.issue(id, actor);
        answer.addFlashAttribute(
                "toast",
                "Đã phát hành " + documents.get(id).code().map(Object::toString).orElse(""));
        answer.addFlashAttribute("toastDetail", "Hệ thống đang gửi tới các nơi nhận.");
        return "redirect:/registry";
    }

    @PostMapping("/documents/{id}/void")
    String voidNumber(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam String reason,
            RedirectAttributes answer) {
        Document document = documents.visibleTo(actor, id, lock);
        registers.voidNumber(id, actor, reason);
        answer.addFlashAttribute(
                "toast", "Đã hủy số " + document.code().map(Object::toString).orElse(""));
        answer.addFlashAttribute("toastDetail", "Số này giữ chỗ trong sổ cùng lý do, không cấp lại.");
        return "redirect:/registry";
    }

    /** @param unit the unit a line means; without one it is printed only */
    @PostMapping("/documents/{id}/recipients/{ordinal}")
    String resolve(
            Actor actor,
            @PathVariable DocumentId id,
            @PathVariable int ordinal,
            @RequestParam int lock,
            @RequestParam(required = false) Long unit,
            RedirectAttributes answer) {
        documents.visibleTo(actor, id, lock);
        distribution.resolve(id, actor, ordinal, Optional.ofNullable(unit).map(UnitId::new));
        answer.addFlashAttribute("toast", unit == null ? "Dòng này chỉ in, gửi bản giấy" : "Đã gắn với đơn vị");
        return "redirect:/registry?document=" + id;
    }
}
