package vn.vanban.signing;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Whom a certificate names; what it does not say is empty. */
record Holder(String name, String organization) {

    static Holder of(X509Certificate certificate) {
        var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return new Holder(value(subject, BCStyle.CN), value(subject, BCStyle.O));
    }

    private static String value(X500Name subject, ASN1ObjectIdentifier attribute) {
        var found = subject.getRDNs(attribute);
        return found.length == 0
                ? ""
                : IETFUtils.valueToString(found[0].getFirst().getValue());
    }
}
