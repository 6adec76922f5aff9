package vn.vanban.copying;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.FileAnswer;
import vn.vanban.organization.Actor;

/** Asks for a certified copy, makes it, and gives out its file. */
@Controller
class CopyController {

    private final CertifiedCopies copies;
    private final CopyPages pages;

    CopyController(CertifiedCopies copies, CopyPages pages) {
        this.copies = copies;
        this.pages = pages;
    }

    /** @param value as the form sends it */
    record Choice(String value, String label) {}

    @GetMapping("/documents/{id}/copies/new")
    String ask(Actor actor, @PathVariable DocumentId id, Model model) {
        Document document = copies.requireCopyable(id, actor);
        model.addAttribute("document", document);
        model.addAttribute(
                "parts",
                pages.source(document).parts().stream()
                        .filter(part -> !part.title())
                        .toList());
        model.addAttribute(
                "signers",
                copies.signers(actor).stream()
                        .map(right -> new Choice(
                                CertifiedCopies.valueOf(right),
                                "%s: %s"
                                        .formatted(
                                                right.officer().person().fullName(),
                                                String.join(", ", right.block().capacityLines()))))
                        .toList());
        return "copying/new";
    }

    @PostMapping("/documents/{id}/copies")
    String make(Actor actor, @PathVariable DocumentId id, CopyOrder order, RedirectAttributes answer) {
        CertifiedCopy copy = copies.make(id, actor, order);
        answer.addFlashAttribute(
                "toast", "Đã làm bản %s %s".formatted(copy.kind().title().toLowerCase(), copy.code()));
        answer.addFlashAttribute(
                "toastDetail",
                copy.medium() == CopyMedium.PAPER
                        ? "In bản sao, trình ký và đóng dấu."
                        : "Tệp đã có chữ ký số của cơ quan.");
        return "redirect:/documents/" + id + "?tab=copies";
    }

    @GetMapping("/documents/{id}/copies/{copy}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable DocumentId id, @PathVariable UUID copy) {
        CertifiedCopy made = copies.get(id, copy, actor);
        String name = made.kind().title() + " " + made.code().toString().replace('/', '-') + ".pdf";
        return FileAnswer.of(
                made.pdf(),
                MediaType.APPLICATION_PDF_VALUE,
                ContentDisposition.inline()
                        .filename(name, StandardCharsets.UTF_8)
                        .build(),
                copies.pdf(made));
    }
}
