package vn.vanban.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/** Chains of certificates, the holder's first, as a column keeps them and as people and services hand them over. */
final class CertificateChains {

    private static final String KEPT_AS = "PkiPath";

    private CertificateChains() {}

    static byte[] encoded(List<X509Certificate> chain) {
        try {
            return x509().generateCertPath(chain).getEncoded(KEPT_AS);
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<X509Certificate> decoded(byte[] chain) {
        try {
            return x509().generateCertPath(new ByteArrayInputStream(chain), KEPT_AS).getCertificates().stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new IllegalStateException("signing holds something that is no chain of certificates", e);
        }
    }

    /**
     * Reads a file of PEM or DER.
     *
     * @throws SigningImpossible it holds no certificate
     */
    static List<X509Certificate> read(byte[] file) {
        try {
            List<X509Certificate> chain = x509().generateCertificates(new ByteArrayInputStream(file)).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (!chain.isEmpty()) {
                return chain;
            }
        } catch (GeneralSecurityException e) {
            throw new SigningImpossible("Tệp không phải chứng thư số (PEM, CER hoặc CRT).", e);
        }
        throw new SigningImpossible("Tệp không có chứng thư số nào.");
    }

    /** @param chain each in DER and base64, as remote services send them */
    static List<X509Certificate> fromBase64(List<String> chain) {
        return chain.stream()
                .map(one -> read(Base64.getMimeDecoder().decode(one)).get(0))
                .toList();
    }

    private static CertificateFactory x509() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }
}
