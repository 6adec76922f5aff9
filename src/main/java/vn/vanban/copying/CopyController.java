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
import vn.vanban.document.Files;
import vn.vanban.organization.Actor;
import vn.vanban.shared.Hash;

/** Asks for a certified copy of a document, makes it, and gives out its file. */
@Controller
class CopyController {

    private final CertifiedCopies copies;
    private final CopyMaking making;
    private final Files files;

    CopyController(CertifiedCopies copies, CopyMaking making, Files files) {
        this.copies = copies;
        this.making = making;
        this.files = files;
    }

    @GetMapping("/documents/{id}/copies/new")
    String ask(Actor actor, @PathVariable DocumentId id, Model model) {
        Document document = copies.requireCopyable(id, actor);
        model.addAttribute("document", document);
        model.addAttribute(
                "parts",
                copies.textOf(document).parts().stream()
                        .filter(part -> !part.title())
                        .toList());
        model.addAttribute("directions", CopyDirection.from(CopyOrigin.SIGNED_ORIGINAL));
        model.addAttribute("signers", making.signers(actor));
        model.addAttribute("newCopy", UUID.randomUUID());
        return "copying/new";
    }

    @PostMapping("/documents/{id}/copies")
    String make(Actor actor, @PathVariable DocumentId id, CopyOrder order, RedirectAttributes answer) {
        tell(copies.make(id, actor, order), answer);
        return "redirect:/documents/" + id + "?tab=copies";
    }

    static void tell(CertifiedCopy copy, RedirectAttributes answer) {
        answer.addFlashAttribute(
                "toast",
                "Đã làm bản %s %s".formatted(copy.direction().kind().title().toLowerCase(), copy.code()));
        answer.addFlashAttribute(
                "toastDetail",
                copy.isPaper() ? "In bản sao, trình ký và đóng dấu." : "Tệp đã có chữ ký số của cơ quan.");
    }

    @GetMapping("/documents/{id}/copies/{copy}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable DocumentId id, @PathVariable UUID copy) {
        CertifiedCopy made = copies.get(id, copy, actor);
        return pdf(made.pdf(), made.fileName(), files);
    }

    static ResponseEntity<byte[]> pdf(Hash file, String name, Files files) {
        return FileAnswer.of(
                file,
                MediaType.APPLICATION_PDF_VALUE,
                ContentDisposition.inline()
                        .filename(name, StandardCharsets.UTF_8)
                        .build(),
                files.get(file).content());
    }
}
