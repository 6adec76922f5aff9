package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes one signature by a certificate in order and lets the file out only when the signature holds. */
@Component
class CheckedSigner {

    /** A signed file and what its new signature says. */
    record Signed(byte[] pdf, SigningRequest request) {}

    private final PdfSigner signer;
    private final CertificateStanding standing;
    private final TrustedAuthorities authorities;
    private final Clock clock;

    CheckedSigner(PdfSigner signer, CertificateStanding standing, TrustedAuthorities authorities, Clock clock) {
        this.signer = signer;
        this.standing = standing;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * The competent person's, the first of a file. A reader's check follows when the organization's is added, before
     * anything leaves.
     */
    Signed signAsFirst(byte[] pdf, SigningKey key, SignatureAppearance.Handwriting handwriting) {
        requireGood(key.certificateChain());
        PreparedPdf file = signer.prepare(pdf, handwriting);
        DataToSign dataToSign = signer.dataToSign(file, request(key, handwriting));
        return embedFirst(file.pdf(), dataToSign, key.sign(dataToSign.bytes()));
    }

    /** As above, of a key that was given what it had to sign, wherever that key is. */
    Signed embedFirst(byte[] pdf, DataToSign dataToSign, byte[] signatureValue) {
        byte[] signed = signer.embed(pdf, dataToSign, signatureValue);
        SignatureIntegrity.require(signed, dataToSign.request().certificate());
        return new Signed(signed, dataToSign.request());
    }

    /** The last before a file leaves: it has to pass a reader's check. */
    Signed signAsLast(byte[] pdf, SigningKey key, SignatureAppearance appearance) {
        requireGood(key.certificateChain());
        DataToSign dataToSign = signer.dataToSign(pdf, request(key, appearance));
        byte[] signed = signer.embed(pdf, dataToSign, key.sign(dataToSign.bytes()));
        requireIntact(signed);
        return new Signed(signed, dataToSign.request());
    }

    /** Before anything is signed, here or elsewhere. */
    void requireGood(List<X509Certificate> chain) {
        standing.require(chain);
    }

    void requireIntact(byte[] pdf) {
        SignatureValidation validation = authorities.validate(pdf);
        if (!validation.intact()) {
            throw new SigningImpossible("Tệp không qua được bước kiểm tra chữ ký số, nên không được lưu. "
                    + String.join(" ", validation.findings()));
        }
    }

    private SigningRequest request(SigningKey key, SignatureAppearance appearance) {
        return new SigningRequest(key.certificateChain(), clock.instant(), appearance);
    }
}
