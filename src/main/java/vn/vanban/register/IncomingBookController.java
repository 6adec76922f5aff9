package vn.vanban.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.shared.TableFile;

/** The book of incoming documents, with the ten columns of Phụ lục IV, on screen and as it is printed and bound. */
@Controller
class IncomingBookController {

    private static final int YEARS_SHOWN = 5;

    private final IncomingBook book;
    private final EntryCopies copies;
    private final Directory directory;
    private final Clock clock;

    IncomingBookController(IncomingBook book, EntryCopies copies, Directory directory, Clock clock) {
        this.book = book;
        this.copies = copies;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/registers/incoming")
    String show(Actor actor, @RequestParam(required = false) Integer year, Model model) {
        Unit organization = book.organizationOf(actor);
        int thisYear = directory.today().getYear();
        int chosenYear = Optional.ofNullable(year).orElse(thisYear);
        model.addAttribute("organization", organization);
        model.addAttribute(
                "heading", directory.issuingOrganization(organization.id()).orElse(null));
        model.addAttribute("year", chosenYear);
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS_SHOWN).map(n -> thisYear - n).boxed().toList());
        List<IncomingEntry> entries = book.of(organization.id(), chosenYear);
        model.addAttribute("entries", entries);
        model.addAttribute("copies", copiesOf(entries));
        model.addAttribute("canCopy", copies.canMake(actor));
        model.addAttribute("today", directory.today());
        model.addAttribute("reader", actor.person().fullName());
        model.addAttribute("now", Instant.now(clock));
        return "register/incoming";
    }

    @GetMapping("/registers/incoming.xlsx")
    ResponseEntity<byte[]> download(Actor actor, @RequestParam(required = false) Integer year) {
        Unit organization = book.organizationOf(actor);
        int chosenYear = Optional.ofNullable(year).orElse(directory.today().getYear());
        List<IncomingEntry> entries = book.of(organization.id(), chosenYear);
        return TableFile.answer(
                "so-van-ban-den-%d.xlsx".formatted(chosenYear),
                BookFiles.incoming(organization.name(), chosenYear, entries, copiesOf(entries)));
    }

    private Map<IncomingId, List<EntryCopies.Made>> copiesOf(List<IncomingEntry> entries) {
        return copies.of(entries.stream()
                .filter(entry -> entry.document().isEmpty())
                .map(IncomingEntry::id)
                .toList());
    }

    @PostMapping("/registers/incoming")
    String enter(Actor actor, PaperArrival arrival, RedirectAttributes answer) {
        answer.addFlashAttribute("toast", "Đã vào sổ, số đến " + book.enter(arrival, actor));
        return "redirect:/registers/incoming";
    }
}
