package vn.vanban.signing;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.cert.X509Certificate;

/**
 * Whether a file's only signature is over all its bytes and by the key of this certificate. That takes a tenth of a
 * reader's check, which also judges the certificate and what came after the signature.
 */
final class SignatureIntegrity {

    private SignatureIntegrity() {}

    /** @throws SigningImpossible the signature does not hold */
    static void require(byte[] pdf, X509Certificate signer) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(new CommonCertificateVerifier(true));
        var signatures = validator.getSignatures();
        var fault = SignedRanges.fault(pdf, 1);
        if (fault.isPresent() || signatures.size() != 1 || !isBy(new CertificateToken(signer), signatures.get(0))) {
            throw new SigningImpossible(
                    "Chữ ký số vừa tạo không khớp với tệp, nên không được lưu. " + fault.orElse(""));
        }
    }

    private static boolean isBy(CertificateToken signer, AdvancedSignature signature) {
        return signer.equals(signature.getSigningCertificateToken())
                && signature.getSignatureCryptographicVerification().isSignatureValid();
    }
}
