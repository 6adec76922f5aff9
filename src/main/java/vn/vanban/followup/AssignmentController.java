package vn.vanban.followup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanban.document.Files;
import vn.vanban.document.StoredFile;
import vn.vanban.organization.Actor;
import vn.vanban.shared.NotFound;

/** The unit's desk, the page of one assignment, and the files handed in with it. */
@Controller
@RequestMapping("/assignments")
class AssignmentController {

    private final UnitDesk desk;
    private final AssignmentSheets sheets;
    private final FollowUp followUp;
    private final AwaitedDeadlines awaited;
    private final WorkLog log;
    private final Parts parts;
    private final Files files;

    AssignmentController(
            UnitDesk desk,
            AssignmentSheets sheets,
            FollowUp followUp,
            AwaitedDeadlines awaited,
            WorkLog log,
            Parts parts,
            Files files) {
        this.awaited = awaited;
        this.parts = parts;
        this.desk = desk;
        this.sheets = sheets;
        this.followUp = followUp;
        this.log = log;
        this.files = files;
    }

    @GetMapping
    String desk(
            Actor actor,
            @RequestParam(defaultValue = "LEAD") UnitDesk.Tab tab,
            @RequestParam(required = false) AssignmentId open,
            @RequestParam(required = false) UUID after,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
            Model model) {
        UnitDesk.Place place =
                after == null || due == null ? UnitDesk.Place.BEGINNING : new UnitDesk.Place(turn, due, after);
        model.addAttribute("awaiting", awaited.waitingForEvents(actor).size());
        model.addAttribute("desk", desk.of(actor, tab, place));
        model.addAttribute("sheet", open == null ? null : sheets.sheet(followUp.visibleTo(actor, open), actor));
        model.addAttribute("back", "desk");
        return "followup/desk";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable AssignmentId id, Model model) {
        model.addAttribute("sheet", sheets.sheet(followUp.visibleTo(actor, id), actor));
        model.addAttribute("back", "");
        return "followup/show";
    }

    /** The sheet alone, for the pane beside the desk's list. */
    @GetMapping("/{id}/sheet")
    String sheet(Actor actor, @PathVariable AssignmentId id, Model model) {
        model.addAttribute("sheet", sheets.sheet(followUp.visibleTo(actor, id), actor));
        model.addAttribute("back", "desk");
        return "followup/sheet :: sheet";
    }

    /** The deadlines that hang on an event the reader may enter. */
    @GetMapping("/events")
    String events(Actor actor, Model model) {
        model.addAttribute("waiting", sheets.lines(awaited.waitingForEvents(actor)));
        return "followup/events";
    }

    @GetMapping("/{id}/parts/{report}/files/{ordinal}")
    ResponseEntity<byte[]> partEvidence(
            Actor actor, @PathVariable AssignmentId id, @PathVariable long report, @PathVariable int ordinal) {
        followUp.visibleTo(actor, id);
        return saved(parts.file(id, report, ordinal));
    }

    @GetMapping("/{id}/progress/{note}/files/{ordinal}")
    ResponseEntity<byte[]> progressEvidence(
            Actor actor, @PathVariable AssignmentId id, @PathVariable long note, @PathVariable int ordinal) {
        followUp.visibleTo(actor, id);
        return saved(log.progressFile(id, note, ordinal));
    }

    @GetMapping("/{id}/reports/{report}/files/{ordinal}")
    ResponseEntity<byte[]> evidence(
            Actor actor, @PathVariable AssignmentId id, @PathVariable long report, @PathVariable int ordinal) {
        followUp.visibleTo(actor, id);
        return saved(log.file(id, report, ordinal));
    }

    /** Always saved, never shown inside this site. */
    private ResponseEntity<byte[]> saved(Optional<WorkLog.KeptFile> found) {
        WorkLog.KeptFile kept = found.orElseThrow(() -> new NotFound("Không có tệp này."));
        StoredFile file = files.get(kept.hash());
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(kept.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }
}
