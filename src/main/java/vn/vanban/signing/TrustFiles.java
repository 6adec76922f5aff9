package vn.vanban.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The authorities an office trusts by its settings: of its signers, its seal and its time-stamp service. */
@Component
class TrustFiles {

    private final TrustedAuthorities authorities;
    private final List<Path> files;

    TrustFiles(TrustedAuthorities authorities, @Value("${vanban.trust}") List<String> files) {
        this.authorities = authorities;
        this.files = files.stream().map(Path::of).toList();
    }

    /** A file that cannot be read stops the start: a wrong one would show only years later. */
    @EventListener(ApplicationStartedEvent.class)
    void trust() throws IOException, CertificateException {
        for (Path file : files) {
            try (var pem = Files.newInputStream(file)) {
                for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                    authorities.trust((X509Certificate) certificate);
                }
            }
        }
    }
}
