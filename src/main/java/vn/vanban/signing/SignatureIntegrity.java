package vn.vanban.signing;

import eu.europa.esig.dss.spi.DSSSecurityProvider;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformation;

/**
 * Whether a file's only signature is over all its bytes and by the key of one certificate (RFC 5652, 5.6). That takes a
 * fraction of a reader's check, which also judges the certificate and what came after the signature.
 */
final class SignatureIntegrity {

    private SignatureIntegrity() {}

    /** @throws SigningImpossible the signature does not hold */
    static void require(byte[] pdf, X509Certificate signer) {
        try (var document = Loader.loadPDF(pdf)) {
            var signatures = document.getSignatureDictionaries();
            if (signatures.size() != 1
                    || !SignedRanges.coversAll(signatures.get(0), pdf)
                    || !isBy(signer, signatures.get(0), pdf)) {
                throw new SigningImpossible("Chữ ký số vừa tạo không khớp với tệp, nên không được lưu.");
            }
        } catch (IOException | CMSException | GeneralSecurityException e) {
            throw new SigningImpossible("Chữ ký số vừa tạo không đọc được, nên không được lưu.", e);
        }
    }

    private static boolean isBy(X509Certificate signer, PDSignature signature, byte[] pdf)
            throws IOException, CMSException, GeneralSecurityException {
        var signers =
                new CMSSignedData(signature.getContents()).getSignerInfos().getSigners();
        if (signers.size() != 1) {
            return false;
        }
        var only = signers.iterator().next();
        return MessageDigest.isEqual(
                        MessageDigest.getInstance("SHA-256").digest(signature.getSignedContent(pdf)), digestIn(only))
                && isSignedBy(signer, only);
    }

    private static byte[] digestIn(SignerInformation signature) {
        var attribute = signature.getSignedAttributes().get(CMSAttributes.messageDigest);
        return ASN1OctetString.getInstance(attribute.getAttributeValues()[0]).getOctets();
    }

    /** Bouncy Castle's own verifier does this twice. */
    private static boolean isSignedBy(X509Certificate signer, SignerInformation signature)
            throws IOException, GeneralSecurityException {
        // Bouncy Castle reckons on elliptic curves in a third of the time that Java 17 takes.
        var algorithm = Signature.getInstance(
                new DefaultCMSSignatureAlgorithmNameGenerator()
                        .getSignatureName(
                                signature.getDigestAlgorithmID(),
                                signature.toASN1Structure().getDigestEncryptionAlgorithm()),
                DSSSecurityProvider.getSecurityProvider());
        algorithm.initVerify(signer);
        algorithm.update(signature.getEncodedSignedAttributes());
        return algorithm.verify(signature.getSignature());
    }
}
