package vn.vanban.agent;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/**
 * What a document's signature is made over (RFC 5652): the document's hash and whose certificate it is. Nothing else is
 * ever signed, so that a page cannot have a certificate request or a log-in to a bank signed in its place.
 */
final class SignedAttributes {

    private static final int SHA_256_BYTES = 32;

    private SignedAttributes() {}

    static void require(byte[] bytes, X509Certificate certificate) {
        try {
            AttributeTable attributes = new AttributeTable(ASN1Set.getInstance(bytes));
            boolean document = CMSObjectIdentifiers.data.equals(value(attributes, CMSAttributes.contentType))
                    && ASN1OctetString.getInstance(value(attributes, CMSAttributes.messageDigest))
                                    .getOctets()
                                    .length
                            == SHA_256_BYTES;
            byte[] named = SigningCertificateV2.getInstance(
                            value(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .getCerts()[0]
                    .getCertHash();
            byte[] asked = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            if (document && Arrays.equals(named, asked)) {
                return;
            }
        } catch (RuntimeException | GeneralSecurityException notOne) {
            throw refusal(notOne);
        }
        throw refusal(null);
    }

    private static ASN1Encodable value(AttributeTable attributes, ASN1ObjectIdentifier type) {
        Attribute attribute = attributes.get(type);
        if (attribute == null) {
            throw new IllegalArgumentException("no attribute " + type);
        }
        return attribute.getAttrValues().getObjectAt(0);
    }

    private static AgentRefusal refusal(Exception cause) {
        return new AgentRefusal(
                AgentRefusal.Reason.BAD_REQUEST,
                "Dữ liệu gửi tới không phải của chữ ký văn bản bằng chứng thư số này, nên không ký.",
                cause);
    }
}
