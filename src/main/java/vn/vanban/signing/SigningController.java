package vn.vanban.signing;

import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;

/** The signature, posted from the document's page with the state and version that page showed. */
@Controller
class SigningController {

    private final Signing signing;
    private final Documents documents;
    private final Directory directory;

    SigningController(Signing signing, Documents documents, Directory directory) {
        this.signing = signing;
        this.documents = documents;
        this.directory = directory;
    }

    @PostMapping("/documents/{id}/signature")
    String sign(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String pin,
            RedirectAttributes answer) {
        signing.sign(id, lock, version, pin, actor);
        String clerks = documents.get(id).holder().stream()
                .flatMap(holder -> directory.officersFor(holder).stream())
                .map(officer -> officer.person().fullName())
                .distinct()
                .collect(Collectors.joining(", "));
        answer.addFlashAttribute("toast", "Đã ký ban hành");
        answer.addFlashAttribute("toastDetail", clerks.isEmpty() ? null : "Nay chờ " + clerks + " cấp số");
        return "redirect:/documents/" + id;
    }
}
