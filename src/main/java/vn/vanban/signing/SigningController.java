package vn.vanban.signing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;

/** The signature, posted from the document's page with the state and version that page showed. */
@Controller
class SigningController {

    private final Signing signing;
    private final SigningElsewhere elsewhere;
    private final RemoteSigning remote;
    private final Documents documents;
    private final Directory directory;

    SigningController(
            Signing signing,
            SigningElsewhere elsewhere,
            RemoteSigning remote,
            Documents documents,
            Directory directory) {
        this.signing = signing;
        this.elsewhere = elsewhere;
        this.remote = remote;
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
        return signed(id, answer);
    }

    @PostMapping("/documents/{id}/signature/request")
    @ResponseBody
    ForTheDevice prepare(Actor actor, @PathVariable DocumentId id, @RequestParam int lock, @RequestParam int version) {
        SigningElsewhere.Request request = elsewhere.prepare(id, lock, version, SigningWay.Kind.AGENT, actor);
        return ForTheDevice.of(null, List.of(request), List.of(documents.get(id)));
    }

    @PostMapping("/documents/{id}/signature/value")
    String complete(Actor actor, @PathVariable DocumentId id, @RequestParam String signed, RedirectAttributes answer) {
        BatchElsewhere.DeviceValue value = ForTheDevice.value(signed);
        elsewhere.complete(id, value.request(), value.signature(), actor);
        return signed(id, answer);
    }

    @PostMapping("/documents/{id}/signature/remote")
    String signRemotely(
            Actor actor,
            @PathVariable DocumentId id,
            @RequestParam int lock,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String otp,
            RedirectAttributes answer) {
        remote.sign(id, lock, version, pin, otp, actor);
        return signed(id, answer);
    }

    private String signed(DocumentId id, RedirectAttributes answer) {
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
