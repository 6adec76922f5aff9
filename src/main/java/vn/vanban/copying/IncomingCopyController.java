package vn.vanban.copying;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.Files;
import vn.vanban.organization.Actor;
import vn.vanban.register.IncomingEntry;
import vn.vanban.register.IncomingId;

/** The copies of one line of the incoming book: those made, the form for another, and their files. */
@Controller
@RequestMapping("/registers/incoming/{entry}/copies")
class IncomingCopyController {

    private final IncomingCopies copies;
    private final CopyMaking making;
    private final Files files;

    IncomingCopyController(IncomingCopies copies, CopyMaking making, Files files) {
        this.copies = copies;
        this.making = making;
        this.files = files;
    }

    @GetMapping
    String show(Actor actor, @PathVariable("entry") IncomingId id, Model model) {
        IncomingEntry entry = copies.entry(id, actor);
        model.addAttribute("entry", entry);
        model.addAttribute("copies", copies.of(entry));
        model.addAttribute("canMake", copies.canMake(actor));
        if (copies.canMake(actor)) {
            model.addAttribute("directions", directions());
            model.addAttribute("signers", making.signers(actor));
            model.addAttribute("newCopy", UUID.randomUUID());
        }
        return "copying/incoming";
    }

    private static Map<CopyOrigin, List<CopyDirection>> directions() {
        Map<CopyOrigin, List<CopyDirection>> directions = new LinkedHashMap<>();
        Arrays.stream(CopyOrigin.values())
                .forEach(origin -> directions.put(
                        origin,
                        CopyDirection.from(origin).stream()
                                .filter(direction -> direction.kind() != CopyKind.EXTRACT)
                                .toList()));
        return directions;
    }

    @PostMapping
    String make(
            Actor actor,
            @PathVariable("entry") IncomingId id,
            CopyOrder order,
            @RequestParam(required = false) MultipartFile file,
            RedirectAttributes answer)
            throws IOException {
        boolean sent = file != null;
        CertifiedCopy made = copies.make(
                id,
                actor,
                order,
                sent ? String.valueOf(file.getOriginalFilename()) : "",
                sent ? file.getBytes() : new byte[0]);
        CopyController.tell(made, answer);
        return "redirect:/registers/incoming/" + id + "/copies";
    }

    @GetMapping("/{copy}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable("entry") IncomingId id, @PathVariable UUID copy) {
        CertifiedCopy made = copies.get(id, copy, actor);
        return CopyController.pdf(made.pdf(), made.fileName(), files);
    }

    /** What the copy was made of. */
    @GetMapping("/{copy}/source.pdf")
    ResponseEntity<byte[]> source(Actor actor, @PathVariable("entry") IncomingId id, @PathVariable UUID copy) {
        CertifiedCopy made = copies.get(id, copy, actor);
        return CopyController.pdf(made.source().orElseThrow().file(), "Nguồn của " + made.fileName(), files);
    }
}
