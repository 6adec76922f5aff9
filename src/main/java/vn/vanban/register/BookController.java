package vn.vanban.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Role;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.TableFile;

/** The books of outgoing documents, with the ten columns of Phụ lục IV, on screen and as they are printed and bound. */
@Controller
class BookController {

    private static final int YEARS_SHOWN = 5;

    private final Registers registers;
    private final Transfers transfers;
    private final Outcomes outcomes;
    private final Directory directory;
    private final Clock clock;

    BookController(Registers registers, Transfers transfers, Outcomes outcomes, Directory directory, Clock clock) {
        this.registers = registers;
        this.transfers = transfers;
        this.outcomes = outcomes;
        this.directory = directory;
        this.clock = clock;
    }

    /** A year of a register, with the registers one could look at instead. */
    private record Opened(IssuingOrganization organization, List<Register> choices, Register register, int year) {}

    private Opened opened(Actor actor, Long register, Integer year) {
        IssuingOrganization organization = organizationOf(actor);
        int chosenYear = Optional.ofNullable(year).orElse(directory.today().getYear());
        List<Register> choices = registers.of(organization.id(), chosenYear);
        Register chosen = choices.stream()
                .filter(choice -> register == null || choice.id().value() == register)
                .findFirst()
                .orElseThrow(() -> new NotFound("Cơ quan không có sổ này."));
        return new Opened(organization, choices, chosen, chosenYear);
    }

    private static List<DocumentId> documentsOf(List<RegisterEntry> entries) {
        return entries.stream().flatMap(entry -> entry.document().stream()).toList();
    }

    @GetMapping("/registers.xlsx")
    ResponseEntity<byte[]> download(
            Actor actor, @RequestParam(required = false) Long register, @RequestParam(required = false) Integer year) {
        Opened opened = opened(actor, register, year);
        List<RegisterEntry> entries = registers.book(opened.register().id(), opened.year());
        List<DocumentId> entered = documentsOf(entries);
        return TableFile.answer(
                "so-van-ban-di-%d.xlsx".formatted(opened.year()),
                BookFiles.outgoing(
                        opened.organization().name(),
                        opened.register(),
                        opened.year(),
                        entries,
                        transfers.of(entered),
                        outcomes.of(entered)));
    }

    @GetMapping("/registers")
    String show(
            Actor actor,
            @RequestParam(required = false) Long register,
            @RequestParam(required = false) Integer year,
            Model model) {
        Opened opened = opened(actor, register, year);
        int thisYear = directory.today().getYear();
        List<RegisterEntry> entries = registers.book(opened.register().id(), opened.year());
        model.addAttribute("organization", opened.organization());
        model.addAttribute("registers", opened.choices());
        model.addAttribute("register", opened.register());
        model.addAttribute("year", opened.year());
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS_SHOWN).map(n -> thisYear - n).boxed().toList());
        model.addAttribute("entries", entries);
        List<DocumentId> entered = documentsOf(entries);
        model.addAttribute("transfers", transfers.of(entered));
        model.addAttribute("outcomes", outcomes.of(entered));
        model.addAttribute("types", DocumentType.values());
        model.addAttribute("today", directory.today());
        model.addAttribute("reader", actor.person().fullName());
        model.addAttribute("now", Instant.now(clock));
        return "register/book";
    }

    @PostMapping("/registers/{register}/paper")
    String enterOnPaper(Actor actor, @PathVariable long register, PaperDocument paper, RedirectAttributes answer) {
        RegisterEntry entry =
                registers.enterOnPaper(actor, organizationOf(actor).id(), new RegisterId(register), paper);
        answer.addFlashAttribute("toast", "Đã cấp số " + entry.code() + " cho bản giấy");
        return "redirect:/registers?register=%d&year=%d"
                .formatted(register, entry.issuedOn().getYear());
    }

    private IssuingOrganization organizationOf(Actor actor) {
        return directory.issuingOrganizations().stream()
                .filter(organization -> actor.holds(AssigneeKey.of(organization.id(), Role.REGISTRY_CLERK)))
                .findFirst()
                .orElseThrow(() -> new Forbidden("Sổ đăng ký chỉ dành cho văn thư của cơ quan ban hành."));
    }
}
