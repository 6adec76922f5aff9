package vn.vanban.agent;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Whom a certificate names. */
final class PersonNames {

    private PersonNames() {}

    static String of(X509Certificate certificate) {
        var names = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN);
        return names.length == 0
                ? "không có tên"
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }
}
