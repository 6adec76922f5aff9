package vn.vanban.signing;

import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The servers that may be asked what became of a certificate, at the addresses the certificate itself bears. */
final class RevocationServers {

    /** Asks nobody: what a file does not prove by itself stays unknown. */
    static final RevocationServers NONE =
            new RevocationServers(new RevocationSettings(List.of(), Duration.ZERO), Clock.systemUTC());

    /** One act of signing or checking asks for a certificate several times, and a batch forty times that. */
    private static final Duration MEMORY = Duration.ofMinutes(1);

    private final RevocationSettings settings;
    private final Clock clock;
    private final PermittedHosts remembering;

    RevocationServers(RevocationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.remembering = asking(MEMORY);
    }

    private PermittedHosts asking(Duration memory) {
        return new PermittedHosts(settings.hosts(), settings.timeout(), memory, clock);
    }

    /** Never an answer from before: what proves for years that nothing was revoked must be newer than the signature. */
    PermittedHosts fresh() {
        return asking(Duration.ZERO);
    }

    void attachTo(CommonCertificateVerifier verifier) {
        if (!settings.hosts().isEmpty()) {
            attach(remembering, verifier);
        }
    }

    static void attach(PermittedHosts hosts, CommonCertificateVerifier verifier) {
        hosts.setContentType("application/ocsp-request");
        verifier.setCrlSource(new OnlineCRLSource(hosts));
        verifier.setOcspSource(new OnlineOCSPSource(hosts));
        verifier.setAIASource(new DefaultAIASource(hosts));
    }
}
