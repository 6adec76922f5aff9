package vn.vanban.signing;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.vanban.document.DerivedFiles;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.FileKind;
import vn.vanban.document.UploadGate;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Hash;
import vn.vanban.shared.WorkingCalendar;

/** Checks the signatures of any PDF for anybody, signed in or not; the file is looked at and not kept. */
@Controller
class VerificationController {

    /** A check takes a processor for a second: strangers may not take them all. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final UploadGate gate;
    private final TrustedAuthorities authorities;
    private final Documents documents;
    private final List<DerivedFiles> derived;
    private final Clock clock;

    VerificationController(
            UploadGate gate,
            TrustedAuthorities authorities,
            Documents documents,
            List<DerivedFiles> derived,
            Clock clock) {
        this.gate = gate;
        this.authorities = authorities;
        this.documents = documents;
        this.derived = derived;
        this.clock = clock;
    }

    /**
     * @param signedAt the signer's claim, or null
     * @param provenAt when it existed already by a time-stamp, or null
     * @param certificateUntil the end of the signer's certificate, or null
     */
    record Row(
            SignatureValidation.ValidatedSignature signature,
            ZonedDateTime signedAt,
            boolean seal,
            ZonedDateTime provenAt,
            ZonedDateTime certificateUntil) {

        /** The level's last letters, which say what stands behind the signature. */
        public String levelName() {
            return signature.level().substring(signature.level().lastIndexOf('-') + 1);
        }
    }

    /**
     * What became of the document after its issue. Anybody may ask, so this says no more than stands on the file they hold.
     *
     * @param copied whether the file is a copy of the document
     * @param day when it came to this
     */
    record Ended(boolean copied, DocumentStatus status, DocumentCode code, LocalDate issuedOn, LocalDate day) {

        static Ended of(Document document, boolean copied) {
            return new Ended(
                    copied,
                    document.status(),
                    document.code().orElseThrow(),
                    document.issuedOn().orElseThrow(),
                    LocalDate.ofInstant(document.changedAt(), WorkingCalendar.ZONE));
        }
    }

    /** @param ended what became of the document, or null while it is in force or not known here */
    record Check(
            String fileName,
            Hash hash,
            ZonedDateTime checkedAt,
            SignatureValidation.Verdict verdict,
            List<Row> rows,
            List<String> findings,
            Ended ended) {

        /** Whether time-stamps or evidence came after the last signature. */
        public boolean extended() {
            return rows.stream().noneMatch(row -> row.signature().coversWholeFile());
        }
    }

    @GetMapping("/verify")
    String ask() {
        return "signing/verify";
    }

    @PostMapping("/verify")
    ModelAndView verify(@RequestParam MultipartFile file) throws IOException, InterruptedException {
        String name = String.valueOf(file.getOriginalFilename());
        byte[] pdf = file.getBytes();
        ModelAndView page = new ModelAndView("signing/verify");
        if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return refused(
                    page,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Đang có nhiều người kiểm tra. Chờ một phút rồi gửi lại tệp.");
        }
        try {
            gate.admit(name, pdf, FileKind.PDF);
            page.addObject("check", check(name, pdf));
            return page;
        } catch (BusinessRuleViolation refusal) {
            return refused(page, HttpStatus.UNPROCESSABLE_ENTITY, refusal.getMessage());
        } finally {
            places.release();
        }
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status, String reason) {
        page.setStatus(status);
        page.addObject("refusal", reason);
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
                validation.findings(),
                ended(Hash.of(pdf)).orElse(null));
    }

    private Optional<Ended> ended(Hash pdf) {
        Optional<Document> itself = documents.ofSealedFile(pdf);
        return itself.or(() -> derived.stream()
                        .flatMap(files -> files.sourceOf(pdf).stream())
                        .findFirst()
                        .map(documents::get))
                .filter(document -> document.status().isEnded())
                .map(document -> Ended.of(document, itself.isEmpty()));
    }

    private static Row row(SignatureValidation.ValidatedSignature signature) {
        return new Row(
                signature,
                inVietnam(signature.signedAt()),
                signature.isSeal(),
                inVietnam(signature.evidence().provenAt()),
                inVietnam(signature.evidence().certificateUntil()));
    }

    private static ZonedDateTime inVietnam(Instant moment) {
        return moment == null ? null : moment.atZone(WorkingCalendar.ZONE);
    }
}
