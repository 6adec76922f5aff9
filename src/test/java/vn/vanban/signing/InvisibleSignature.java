package vn.vanban.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;

/** A signature that shows nothing on the page, as another program may add one. */
final class InvisibleSignature {

    private InvisibleSignature() {}

    static byte[] sha256(byte[] pdf, SigningKey key, Instant at) {
        return add(pdf, key, at, SignatureAlgorithm.ECDSA_SHA256, key::sign);
    }

    static byte[] sha1(byte[] pdf, ForeignKey key, Instant at) {
        return add(pdf, key, at, SignatureAlgorithm.ECDSA_SHA1, data -> key.sign(data, "SHA1withECDSA"));
    }

    private static byte[] add(
            byte[] pdf, SigningKey key, Instant at, SignatureAlgorithm algorithm, Function<byte[], byte[]> sign) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(
                algorithm == SignatureAlgorithm.ECDSA_SHA1 ? DigestAlgorithm.SHA1 : DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(
                new CertificateToken(key.certificateChain().get(0)));
        parameters.setCertificateChain(
                key.certificateChain().stream().map(CertificateToken::new).toArray(CertificateToken[]::new));
        parameters.bLevel().setSigningDate(Date.from(at));
        var verifier = new CommonCertificateVerifier(true);
        // Some tests want a certificate that was out of date when it signed.
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        var service = new PAdESService(verifier);
        var document = new InMemoryDocument(pdf);
        var value = new SignatureValue(
                algorithm,
                sign.apply(service.getDataToSign(document, parameters).getBytes()));
        return ((InMemoryDocument) service.signDocument(document, parameters, value)).getBytes();
    }
}
