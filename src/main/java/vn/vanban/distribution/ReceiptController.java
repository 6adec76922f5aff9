package vn.vanban.distribution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.distribution.ReceivedDocuments.Place;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.register.IncomingBook;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** What the reader's unit has received, and its acknowledgement. */
@Controller
class ReceiptController {

    private final ReceivedDocuments received;
    private final Distribution distribution;
    private final IncomingBook incoming;
    private final Directory directory;
    private final Clock clock;

    ReceiptController(
            ReceivedDocuments received,
            Distribution distribution,
            IncomingBook incoming,
            Directory directory,
            Clock clock) {
        this.received = received;
        this.distribution = distribution;
        this.incoming = incoming;
        this.directory = directory;
        this.clock = clock;
    }

    /** The two lists; each is paged by itself. */
    enum Part {
        WAITING,
        ACKNOWLEDGED
    }

    /** Receipt is due within the day it arrives (Điều 21.2c), destruction a working day after the recall. */
    record Waiting(ReceivedDocument document, DueText due) {}

    @GetMapping("/receipts")
    String list(
            Actor actor,
            @RequestParam(required = false) Part part,
            @RequestParam(required = false) Instant moment,
            @RequestParam(required = false) UUID document,
            @RequestParam(defaultValue = "0") long unit,
            Model model) {
        boolean further = part != null && moment != null && document != null;
        Place after = further ? new Place(moment, document, unit) : null;
        List<ReceivedDocument> waiting = further && part == Part.ACKNOWLEDGED
                ? List.of()
                : received.waitingFor(actor, further ? after : Place.OF_THE_OLDEST);
        List<ReceivedDocument> acknowledged = further && part == Part.WAITING
                ? List.of()
                : received.acknowledgedBy(actor, further ? after : Place.OF_THE_LATEST);
        WorkingCalendar calendar = directory.calendar();
        model.addAttribute(
                "waiting",
                waiting.stream()
                        .map(one -> new Waiting(one, due(one, calendar)))
                        .toList());
        model.addAttribute("waitingCount", received.countWaitingFor(actor));
        model.addAttribute("acknowledged", acknowledged);
        model.addAttribute("keepsABook", incoming.keepsABook(actor));
        model.addAttribute("nextWaiting", next(waiting));
        model.addAttribute("nextAcknowledged", next(acknowledged));
        return "distribution/receipts";
    }

    private static Place next(List<ReceivedDocument> page) {
        return page.size() < ReceivedDocuments.PAGE ? null : Place.of(page.get(page.size() - 1));
    }

    private DueText due(ReceivedDocument document, WorkingCalendar calendar) {
        var day = document.recalledAt().orElse(document.sentAt()).atZone(WorkingCalendar.ZONE);
        var working = calendar.plusWorkingDays(
                calendar.intoOfficeHours(day).toLocalDate(),
                document.recalledAt().isPresent() ? 1 : 0);
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
        Optional<Integer> number = distribution.acknowledge(id, actor, new UnitId(unit));
        answer.addFlashAttribute(
                "toast",
                "Đã xác nhận nhận văn bản"
                        + number.map(", số đến %d"::formatted).orElse(""));
        return list ? "redirect:/receipts" : "redirect:/documents/" + id;
    }
}
