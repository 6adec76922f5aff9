package vn.vanban.signing;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.validation.CertificateValidator;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.shared.WorkingCalendar;

/**
 * Whether a certificate may sign now: in its time, under an authority this installation trusts, not revoked. What is
 * not known counts against it, as nobody could call the signature valid afterwards.
 */
@Component
class CertificateStanding {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    /** A batch asks for the same certificate forty times. */
    private static final Duration MEMORY = Duration.ofMinutes(1);

    private final TrustedAuthorities authorities;
    private final Clock clock;
    private final Map<X509Certificate, Instant> inOrder = new ConcurrentHashMap<>();

    CertificateStanding(TrustedAuthorities authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * Refuses before anything is signed.
     *
     * @param chain the signer's certificate first
     * @throws SigningImpossible with the reason
     */
    void require(List<X509Certificate> chain) {
        Instant now = clock.instant();
        inOrder.values().removeIf(at -> Duration.between(at, now).abs().compareTo(MEMORY) > 0);
        if (!inOrder.containsKey(chain.get(0))) {
            judge(chain, authorities.verifier(), now);
            inOrder.put(chain.get(0), now);
        }
    }

    static void judge(List<X509Certificate> chain, CommonCertificateVerifier verifier, Instant now) {
        var own = new CertificateToken(chain.get(0));
        var others = new CommonCertificateSource();
        chain.forEach(certificate -> others.addCertificate(new CertificateToken(certificate)));
        verifier.setAdjunctCertSources(others);
        var validator = CertificateValidator.fromCertificate(own);
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(now));
        var found = validator.validate().getDiagnosticData().getUsedCertificateById(own.getDSSIdAsString());
        requireInTime(found, now);
        if (!found.isTrustedChain()) {
            throw refusal(found, "không do tổ chức chứng thực được tin cậy cấp");
        }
        Stream.concat(Stream.of(found), found.getCertificateChain().stream())
                .filter(certificate -> !certificate.isTrusted())
                .forEach(certificate -> {
                    requireInTime(certificate, now);
                    requireNotRevoked(certificate);
                });
    }

    private static void requireInTime(CertificateWrapper certificate, Instant now) {
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw refusal(certificate, "đến %s mới có hiệu lực".formatted(said(certificate.getNotBefore())));
        }
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw refusal(certificate, "đã hết hạn từ %s".formatted(said(certificate.getNotAfter())));
        }
    }

    private static void requireNotRevoked(CertificateWrapper certificate) {
        var answers = certificate.getCertificateRevocationData();
        answers.stream()
                .filter(CertificateRevocationWrapper::isRevoked)
                .findFirst()
                .ifPresent(revoked -> {
                    throw refusal(certificate, "đã bị thu hồi từ %s".formatted(said(revoked.getRevocationDate())));
                });
        if (answers.isEmpty() && !certificate.isNoRevAvail()) {
            throw refusal(certificate, "chưa rõ còn hiệu lực hay đã bị thu hồi, vì %s".formatted(silence(certificate)));
        }
    }

    private static String silence(CertificateWrapper certificate) {
        var servers = Stream.concat(
                        certificate.getOCSPAccessUrls().stream(), certificate.getCRLDistributionPoints().stream())
                .map(CertificateStanding::host)
                .distinct()
                .collect(Collectors.joining(", "));
        return servers.isEmpty()
                ? "chứng thư số không ghi nơi tra cứu"
                : "máy chủ %s không trả lời hoặc chưa được phép hỏi".formatted(servers);
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getAuthority());
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static SigningImpossible refusal(CertificateWrapper certificate, String reason) {
        return new SigningImpossible("Chưa ký: chứng thư số của %s %s.".formatted(certificate.getCommonName(), reason));
    }

    private static String said(Date moment) {
        return MOMENT.format(moment.toInstant());
    }
}
