package vn.vanban.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A notice signed and sealed with certificates that can be revoked, and the years it has to last. */
final class PreservationDesk implements AutoCloseable {

    static final Instant START = Instant.parse("2026-12-03T02:15:00Z");

    /** Stands still until a test moves it. */
    static final class Years extends Clock {

        private volatile Instant now = START;

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    final Years clock = new Years();
    final LoopbackAuthority authority = new LoopbackAuthority("Bình An", clock);
    final PdfPreservation preservation = preservation(authority.timestampUrl(), "", "");
    final LoopbackAuthority.Key leader;
    final byte[] sealed;

    PreservationDesk(Duration certificatesLast) throws IOException {
        leader = key(PrintedDocument.SIGNER, certificatesLast);
        var desk = new SigningDesk();
        var numbered =
                desk.signer.fill(desk.sign(desk.prepared(), leader, desk.handwriting()), "87", SigningDesk.ISSUED_ON);
        sealed = desk.sign(
                numbered,
                key(PrintedDocument.OFFICE, certificatesLast),
                new SignatureAppearance.Seal(SealImage.draw(PrintedDocument.OFFICE)));
    }

    private LoopbackAuthority.Key key(String holder, Duration lasts) throws IOException {
        return authority.issue(
                "C=VN,O=%s,CN=%s".formatted(PrintedDocument.OFFICE, holder),
                START.minus(Duration.ofDays(30)),
                START.plus(lasts));
    }

    byte[] timestamp(byte[] pdf) {
        return preservation.timestamp(pdf, verifier());
    }

    byte[] timestamp(byte[] pdf, String url, String username, String password) {
        return preservation(url, username, password).timestamp(pdf, verifier());
    }

    byte[] archive(byte[] pdf) {
        return preservation.archive(pdf, verifier(), servers(authority.host()).fresh());
    }

    SignatureValidation online(byte[] pdf) {
        return new SignatureValidator(clock, List.of(authority.certificate), servers(authority.host())).validate(pdf);
    }

    SignatureValidation offline(byte[] pdf) {
        return new SignatureValidator(clock, List.of(authority.certificate)).validate(pdf);
    }

    CommonCertificateVerifier verifier() {
        return TrustedAuthorities.trusting(List.of(authority.certificate));
    }

    RevocationServers servers(String host) {
        return new RevocationServers(new RevocationSettings(List.of(host), Duration.ofSeconds(5)), clock);
    }

    private PdfPreservation preservation(String url, String username, String password) {
        var settings = new TimestampSettings(
                url,
                username,
                password,
                LoopbackTimestamps.POLICY,
                DigestAlgorithm.SHA256,
                Duration.ofSeconds(2),
                TimestampSettings.Level.LTA,
                Duration.ofDays(90));
        return new PdfPreservation(new TimestampService(settings, clock), settings);
    }

    @Override
    public void close() {
        authority.close();
    }
}
