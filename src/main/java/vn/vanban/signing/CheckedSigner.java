package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanban.signing.SignatureValidation.ValidatedSignature;

/** Makes one signature and lets the file out only when a reader's check would accept it. */
@Component
class CheckedSigner {

    /** The signed file, and the new signature as the check found it. */
    record Signed(byte[] pdf, byte[] certificate, ValidatedSignature signature) {}

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

    Signed sign(byte[] pdf, SigningKey key, SignatureAppearance appearance) {
        requireGood(key.certificateChain());
        SigningRequest request = new SigningRequest(key.certificateChain(), clock.instant(), appearance);
        DataToSign dataToSign = signer.dataToSign(pdf, request);
        return embed(pdf, dataToSign, key.sign(dataToSign.bytes()));
    }

    /** Before anything is signed, here or elsewhere. */
    void requireGood(List<X509Certificate> chain) {
        standing.require(chain);
    }

    /** Takes a signature that a key made over what it was given, wherever that key is. */
    Signed embed(byte[] pdf, DataToSign dataToSign, byte[] signatureValue) {
        byte[] signed = signer.embed(pdf, dataToSign, signatureValue);
        SignatureValidation validation = requireIntact(signed);
        ValidatedSignature last =
                validation.signatures().get(validation.signatures().size() - 1);
        return new Signed(
                signed, TrustedAuthorities.encoded(dataToSign.request().certificate()), last);
    }

    SignatureValidation requireIntact(byte[] pdf) {
        SignatureValidation validation = authorities.validate(pdf);
        if (!validation.intact()) {
            throw new SigningImpossible("Tệp không qua được bước kiểm tra chữ ký số, nên không được lưu. "
                    + String.join(" ", validation.findings()));
        }
        return validation;
    }
}
