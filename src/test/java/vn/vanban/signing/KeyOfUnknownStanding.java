package vn.vanban.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An RSA key of an authority that may have revoked it: nobody can tell without its revocation list. */
final class KeyOfUnknownStanding implements SigningKey {

    private final KeyPair authorityKeys = newKeys();
    private final KeyPair holderKeys = newKeys();
    private final X509Certificate authority;
    private final X509Certificate holder;

    KeyOfUnknownStanding(Instant now) throws Exception {
        authority = certificate("CN=Root", authorityKeys, true, now);
        holder = certificate("CN=Holder,O=Office", holderKeys, false, now);
    }

    @Override
    public List<X509Certificate> certificateChain() {
        return List.of(holder, authority);
    }

    @Override
    public byte[] sign(byte[] dataToBeSigned) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(holderKeys.getPrivate());
            signature.update(dataToBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(String subject, KeyPair keys, boolean isAuthority, Instant now)
            throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=Root"),
                BigInteger.valueOf(isAuthority ? 1 : 2),
                Date.from(now.minusSeconds(60)),
                Date.from(now.plusSeconds(86_400)),
                new X500Name(subject),
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(isAuthority ? KeyUsage.keyCertSign : KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(authorityKeys.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
