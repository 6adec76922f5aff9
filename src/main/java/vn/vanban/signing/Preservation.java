package vn.vanban.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Version;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Hash;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.signing.PreservationLog.Proof;
import vn.vanban.signing.SignatureValidation.Evidence;
import vn.vanban.signing.TimestampSettings.Level;

/**
 * Keeps the signatures of sealed documents provable: when they were made, and that their certificates were in order
 * then. The sealed file stays as it is; each step appends to it and is kept as a file of its own.
 */
@Component
public class Preservation {

    private static final int RENEWED_AT_ONCE = 100;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final Documents documents;
    private final TrustedAuthorities authorities;
    private final RevocationServers servers;
    private final PreservationLog log;
    private final TimestampSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Preservation(
            Documents documents,
            TrustedAuthorities authorities,
            RevocationServers servers,
            PreservationLog log,
            TimestampSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.documents = documents;
        this.authorities = authorities;
        this.servers = servers;
        this.log = log;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the office has named a time-stamp service. */
    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * Documents that were sealed before the office had a time-stamp service, the latest first: those whose certificates
     * still last, as the stamp has to show that the signatures were made in their time.
     *
     * @param most how many of the latest to look at
     */
    public List<DocumentId> unproven(int most) {
        return isOn() ? log.unproven(clock.instant(), most) : List.of();
    }

    /** Documents whose last time-stamp has to be covered by another, the most urgent first. */
    public List<DocumentId> due() {
        return isOn() && settings.level() == Level.LTA ? log.due(clock.instant(), RENEWED_AT_ONCE) : List.of();
    }

    /**
     * Makes the proof as whole as it should be now: the time-stamp, then what became of the certificates with a
     * time-stamp over it, then its renewal. May be called again and again; what is done is not done twice. Never inside a
     * transaction: the service may take minutes.
     *
     * @throws BusinessRuleViolation why it is not whole yet
     */
    @Transactional(propagation = Propagation.NEVER)
    public void preserve(DocumentId id) {
        Document document = documents.get(id);
        if (document.status() != DocumentStatus.SEALED && !document.status().isIssued()) {
            return;
        }
        PdfPreservation files = new PdfPreservation(new TimestampService(settings, clock), settings);
        if (log.of(document).isEmpty()) {
            byte[] pdf = documents.currentPdf(id);
            keep(document, pdf, files.timestamp(pdf, authorities.silentVerifier()), Level.T);
        }
        if (settings.level() == Level.LTA && !isWhole(log.of(document).orElseThrow())) {
            byte[] pdf = documents.currentPdf(id);
            keep(document, pdf, files.archive(pdf, authorities.silentVerifier(), servers.fresh()), Level.LTA);
        }
    }

    private boolean isWhole(Proof proof) {
        return proof.level() == Level.LTA
                && proof.renewAt().filter(at -> !at.isAfter(clock.instant())).isEmpty();
    }

    private void keep(Document document, byte[] from, byte[] pdf, Level level) {
        List<Evidence> evidence = evidence(pdf);
        Proof proof = new Proof(Hash.of(pdf), level, clock.instant(), renewal(evidence, level));
        String remark = level == Level.T
                ? "Hai chữ ký có trước %s, theo %s."
                        .formatted(
                                MOMENT.format(evidence.get(0).provenAt()),
                                evidence.get(0).provenBy())
                : "Lưu kèm dữ liệu kiểm tra chứng thư số, phủ bằng dấu thời gian.";
        transaction.executeWithoutResult(status -> {
            documents.addRendition(document, Version.Stage.PRESERVED, pdf);
            log.keep(document, Hash.of(from), proof);
            documents.record(new DocumentPreserved(document.id(), DoneBy.system(), remark));
        });
    }

    /** A file goes in only when a reader's check would believe it: whoever answers at an address can stamp. */
    private List<Evidence> evidence(byte[] pdf) {
        SignatureValidation validation = authorities.validate(pdf);
        List<Evidence> evidence = validation.signatures().stream()
                .map(SignatureValidation.ValidatedSignature::evidence)
                .toList();
        if (!validation.intact()) {
            throw new SigningImpossible(String.join(" ", validation.findings()));
        }
        evidence.stream().filter(one -> one.provenAt() == null).findFirst().ifPresent(unproven -> {
            throw new SigningImpossible(
                    "Dấu thời gian của %s không kiểm tra được: tổ chức cấp chưa được tin cậy (vanban.trust) hoặc chưa rõ chứng thư số của họ còn hiệu lực."
                            .formatted(unproven.provenBy()));
        });
        return evidence;
    }

    /** Some days before the time-stamp's certificate ends, at the earliest when half its time is over. */
    private Optional<Instant> renewal(List<Evidence> evidence, Level level) {
        Instant now = clock.instant();
        return level == Level.T
                ? Optional.empty()
                : evidence.stream()
                        .map(Evidence::provenUntil)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .map(until -> latest(
                                until.minus(settings.renewBefore()),
                                now.plus(Duration.between(now, until).dividedBy(2))));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
