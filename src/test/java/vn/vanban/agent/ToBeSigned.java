package vn.vanban.agent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** What a server asks to have signed for a document. */
final class ToBeSigned {

    private ToBeSigned() {}

    static byte[] of(X509Certificate certificate, String document) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        return new DERSet(new ASN1Encodable[] {
                    attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data),
                    attribute(
                            CMSAttributes.messageDigest,
                            new DEROctetString(sha.digest(document.getBytes(StandardCharsets.UTF_8)))),
                    attribute(
                            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                            new SigningCertificateV2(new ESSCertIDv2(sha.digest(certificate.getEncoded()))))
                })
                .getEncoded("DER");
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }
}
