package vn.vanban.signing;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.vanban.document.FileKind;
import vn.vanban.document.UploadGate;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Hash;
import vn.vanban.shared.WorkingCalendar;

/** Checks the signatures of any PDF; the file is looked at and not kept. */
@Controller
class VerificationController {

    private final UploadGate gate;
    private final TrustedAuthorities authorities;
    private final Clock clock;

    VerificationController(UploadGate gate, TrustedAuthorities authorities, Clock clock) {
        this.gate = gate;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @param signedAt the signer's claim, or null */
    record Row(SignatureValidation.ValidatedSignature signature, ZonedDateTime signedAt, boolean seal) {}

    record Check(
            String fileName,
            Hash hash,
            ZonedDateTime checkedAt,
            SignatureValidation.Verdict verdict,
            List<Row> rows,
            List<String> findings) {}

    @GetMapping("/verify")
    String ask() {
        return "signing/verify";
    }

    @PostMapping("/verify")
    ModelAndView verify(@RequestParam MultipartFile file) throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        byte[] pdf = file.getBytes();
        ModelAndView page = new ModelAndView("signing/verify");
        try {
            gate.admit(name, pdf, FileKind.PDF);
        } catch (BusinessRuleViolation refusal) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            page.addObject("refusal", refusal.getMessage());
            return page;
        }
        page.addObject("check", check(name, pdf));
        return page;
    }

    private Check check(String name, byte[] pdf) {
        SignatureValidation validation = authorities.validate(pdf);
        return new Check(
                name,
                Hash.of(pdf),
                clock.instant().atZone(WorkingCalendar.ZONE),
                validation.verdict(),
                validation.signatures().stream()
                        .map(VerificationController::row)
                        .toList(),
                validation.findings());
    }

    private static Row row(SignatureValidation.ValidatedSignature signature) {
        ZonedDateTime signedAt =
                signature.signedAt() == null ? null : signature.signedAt().atZone(WorkingCalendar.ZONE);
        return new Row(signature, signedAt, signature.isSeal());
    }
}
