package vn.vanban.distribution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** What the reader's unit has received, and its acknowledgement. */
@Controller
class ReceiptController {

    private final ReceivedDocuments received;
    private final Distribution distribution;
    private final Directory directory;
    private final Clock clock;

    ReceiptController(ReceivedDocuments received, Distribution distribution, Directory directory, Clock clock) {
        this.received = received;
        this.distribution = distribution;
        this.directory = directory;
        this.clock = clock;
    }

    /** Receipt is due within the day it arrives (Điều 21.2c). */
    record Waiting(ReceivedDocument document, DueText due) {}

    @GetMapping("/receipts")
    String list(Actor actor, @RequestParam(required = false) Instant before, Model model) {
        WorkingCalendar calendar = directory.calendar();
        List<ReceivedDocument> acknowledged = received.acknowledgedBy(actor, Optional.ofNullable(before));
        model.addAttribute(
                "waiting",
                received.waitingFor(actor).stream()
                        .map(document -> new Waiting(document, due(document, calendar)))
                        .toList());
        model.addAttribute("acknowledged", acknowledged);
        model.addAttribute(
                "next",
                acknowledged.size() < ReceivedDocuments.PAGE
                        ? null
                        : acknowledged
                                .get(acknowledged.size() - 1)
                                .acknowledgedAt()
                                .orElseThrow());
        return "distribution/receipts";
    }

    private DueText due(ReceivedDocument document, WorkingCalendar calendar) {
        var day = document.sentAt().atZone(WorkingCalendar.ZONE);
        var working = calendar.intoOfficeHours(day).toLocalDate();
        return DueText.open(
                Optional.of(calendar.closingOf(working)), clock.instant().atZone(WorkingCalendar.ZONE), calendar);
    }

    /** @param list whether the button stood in the list, to come back there */
    @PostMapping("/documents/{id}/receipt")
    String acknowledge(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam long unit,
            @RequestParam(defaultValue = "false") boolean list,
            RedirectAttributes answer) {
        distribution.acknowledge(id, actor, new UnitId(unit));
        answer.addFlashAttribute("toast", "Đã xác nhận nhận văn bản");
        return list ? "redirect:/receipts" : "redirect:/documents/" + id;
    }
}
