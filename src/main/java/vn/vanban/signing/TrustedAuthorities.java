package vn.vanban.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certificate authorities whose signatures this installation accepts. */
@Component
public class TrustedAuthorities {

    private final JdbcClient jdbc;
    private final RevocationServers servers;
    private final Clock clock;

    TrustedAuthorities(JdbcClient jdbc, RevocationServers servers, Clock clock) {
        this.jdbc = jdbc;
        this.servers = servers;
        this.clock = clock;
    }

    void trust(X509Certificate authority) {
        jdbc.sql("insert into signing.trust values (:certificate, :subject, :now) on conflict do nothing")
                .param("certificate", encoded(authority))
                .param("subject", authority.getSubjectX500Principal().getName())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** By the rule of the page {@code /verify}; may ask the servers this installation knows. */
    public SignatureValidation validate(byte[] pdf) {
        return new SignatureValidator(clock, all(), servers).validate(pdf);
    }

    /** A new one, with this installation's authorities and the servers it may ask. */
    CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = trusting(all());
        servers.attachTo(verifier);
        return verifier;
    }

    /** The same without asking anybody. */
    CommonCertificateVerifier silentVerifier() {
        return trusting(all());
    }

    static CommonCertificateVerifier trusting(Collection<X509Certificate> authorities) {
        var trusted = new CommonTrustedCertificateSource();
        authorities.forEach(authority -> trusted.addCertificate(new CertificateToken(authority)));
        var verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        return verifier;
    }

    List<X509Certificate> all() {
        return jdbc.sql("select certificate from signing.trust")
                .query((row, n) -> decoded(row.getBytes("certificate")))
                .list();
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static X509Certificate decoded(byte[] certificate) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        } catch (CertificateException e) {
            throw new IllegalStateException("What was kept is no certificate", e);
        }
    }
}
