package vn.vanban.signing;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.organization.Actor;
import vn.vanban.organization.PersonId;

/** Where an administrator says how each signer signs. */
@Controller
class SigningKeysController {

    private final SigningKeys keys;
    private final RemoteSigning remote;

    SigningKeysController(SigningKeys keys, RemoteSigning remote) {
        this.keys = keys;
        this.remote = remote;
    }

    /** @param until the last day of the certificate, or null without one */
    record Row(
            long id,
            String name,
            String position,
            SigningWay way,
            String subject,
            ZonedDateTime until,
            boolean serverKey) {

        static Row of(SigningKeys.Signer signer) {
            return new Row(
                    signer.officer().person().id().value(),
                    signer.officer().person().fullName(),
                    signer.officer().position().title(),
                    signer.way(),
                    signer.facts().map(Row::holder).orElse(null),
                    signer.facts()
                            .map(facts -> SigningActions.inVietnam(facts.validUntil()))
                            .orElse(null),
                    signer.serverKey());
        }

        /** The title in words, which RFC 2253 would write in hexadecimal digits. */
        private static String holder(KeyRing.KeyFacts facts) {
            return new X500Principal(facts.subject()).toString();
        }
    }

    @GetMapping("/keys")
    String list(Actor actor, Model model) {
        model.addAttribute(
                "signers", keys.signersFor(actor).stream().map(Row::of).toList());
        return "signing/keys";
    }

    @GetMapping("/keys/{person}")
    String show(Actor actor, @PathVariable long person, Model model) {
        model.addAttribute("signer", Row.of(keys.signer(new PersonId(person), actor)));
        model.addAttribute("kinds", kinds());
        return "signing/key";
    }

    private List<SigningWay.Kind> kinds() {
        return Arrays.stream(SigningWay.Kind.values())
                .filter(kind -> kind != SigningWay.Kind.REMOTE || remote.isConfigured())
                .toList();
    }

    @PostMapping("/keys/{person}")
    String set(
            Actor actor,
            @PathVariable long person,
            @RequestParam SigningWay.Kind kind,
            @RequestParam(required = false) MultipartFile certificate,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(required = false) MultipartFile image,
            RedirectAttributes answer)
            throws IOException {
        keys.set(
                new PersonId(person),
                new SigningKeys.Choice(kind, bytes(certificate), credential, bytes(image)),
                actor);
        answer.addFlashAttribute("toast", "Đã đặt cách ký");
        answer.addFlashAttribute("toastDetail", kind.title());
        return "redirect:/keys/" + person;
    }

    private static byte[] bytes(MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
