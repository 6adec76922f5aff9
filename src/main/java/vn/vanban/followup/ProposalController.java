package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;

/** The page on which a person goes through what the reading proposes; every act answers with the lists as they are now. */
@Controller
@RequestMapping("/documents/{id}/proposals")
class ProposalController {

    private static final int MOST_SUGGESTIONS = 8;

    private final Proposals proposals;
    private final ProposalSheets sheets;
    private final Documents documents;
    private final Directory directory;

    ProposalController(Proposals proposals, ProposalSheets sheets, Documents documents, Directory directory) {
        this.proposals = proposals;
        this.sheets = sheets;
        this.documents = documents;
        this.directory = directory;
    }

    /** @param field the field to begin with, "deadline" */
    @GetMapping
    String show(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam Optional<UUID> edit,
            @RequestParam(defaultValue = "content") String field,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        documents.handledBy(actor, id);
        proposals.of(id);
        model.addAttribute("sheet", sheets.sheet(id, actor, edit));
        model.addAttribute("field", field);
        return htmx ? "followup/proposals :: workspace" : "followup/proposals";
    }

    @PostMapping
    String add(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int from,
            @RequestParam int to,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        UUID added = proposals.add(id, from, to, actor);
        return htmx
                ? workspace(id, actor, Optional.of(added), model)
                : "redirect:/documents/" + id + "/proposals?edit=" + added;
    }

    @PostMapping("/acceptance")
    String acceptCertain(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        proposals.acceptCertain(id, actor);
        return done(id, actor, htmx, model);
    }

    @PostMapping("/deadline")
    String setDeadline(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam(defaultValue = "") String deadline,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        proposals.setDeadline(id, deadline, actor);
        return done(id, actor, htmx, model);
    }

    @PostMapping("/{proposal}")
    String reword(
            Actor actor,
            @PathVariable DocumentId id,
            @PathVariable UUID proposal,
            @RequestParam int lock,
            @RequestParam String content,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String cooperating,
            @RequestParam(defaultValue = "") String deadline,
            @RequestParam(defaultValue = "") String product,
            @RequestParam(required = false) String reminders,
            @RequestParam(defaultValue = "false") boolean accept,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        Wording wording = new Wording(
                content,
                lead,
                cooperating,
                deadline,
                product,
                reminders == null ? Reminders.USUAL : Reminders.read(reminders));
        Proposals.Seen seen = new Proposals.Seen(id, proposal, lock);
        if (accept) {
            proposals.rewordAndAccept(seen, wording, actor);
        } else {
            proposals.reword(seen, wording, actor);
        }
        return done(id, actor, htmx, model);
    }

    /** What a person decides with one press. */
    enum Decision {
        ACCEPT,
        KEEP,
        DROP,
        RESTORE,
        RESET,
        SPLIT,
        MERGE
    }

    @PostMapping("/{proposal}/decision")
    String decide(
            Actor actor,
            @PathVariable DocumentId id,
            @PathVariable UUID proposal,
            @RequestParam int lock,
            @RequestParam Decision decision,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        Proposals.Seen seen = new Proposals.Seen(id, proposal, lock);
        switch (decision) {
            case ACCEPT -> proposals.accept(seen, actor);
            case KEEP -> proposals.keep(seen, actor);
            case DROP -> proposals.drop(seen, actor);
            case RESTORE -> proposals.restore(seen, actor);
            case RESET -> proposals.reset(seen, actor);
            case SPLIT -> proposals.split(seen, actor);
            case MERGE -> proposals.merge(seen, actor);
        }
        return done(id, actor, htmx, model);
    }

    /** Units and groups for the form. */
    @GetMapping("/units")
    @ResponseBody
    List<UnitNames.Suggestion> units(
            Actor actor, @PathVariable DocumentId id, @RequestParam(defaultValue = "") String q) {
        KnownUnits units = KnownUnits.of(documents.handledBy(actor, id).organization(), directory);
        return units.like(q, MOST_SUGGESTIONS).stream()
                .map(named -> new UnitNames.Suggestion(
                        named.name(), named.group() ? "nhóm, " + named.units().size() + " đơn vị" : ""))
                .toList();
    }

    private String done(DocumentId id, Actor actor, boolean htmx, Model model) {
        if (!htmx) {
            return "redirect:/documents/" + id + "/proposals";
        }
        return workspace(id, actor, Optional.empty(), model);
    }

    private String workspace(DocumentId id, Actor actor, Optional<UUID> edited, Model model) {
        model.addAttribute("sheet", sheets.sheet(id, actor, edited));
        model.addAttribute("field", "content");
        return "followup/proposals :: workspace";
    }
}
