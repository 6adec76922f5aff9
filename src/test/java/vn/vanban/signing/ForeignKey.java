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
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key of an authority outside the product, whose certificate may be expired, self-signed or revoked. */
final class ForeignKey implements SigningKey {

    static final BigInteger SERIAL = BigInteger.valueOf(4711);

    private final KeyPair authorityKeys = newKeys();
    private final KeyPair holderKeys = newKeys();
    final X509Certificate authority;
    private final X509Certificate holder;

    /** @param revocationList the address of the authority's list, or null when it publishes none */
    ForeignKey(String holderName, Instant from, Instant to, String revocationList) throws Exception {
        var root = new X500Name("C=VN,O=Root,CN=Root");
        authority = certificate(root, root, BigInteger.ONE, authorityKeys, authorityKeys, from, to, null);
        holder = certificate(
                root, new X500Name(holderName), SERIAL, holderKeys, authorityKeys, from, to, revocationList);
    }

    private ForeignKey(String holderName, Instant from, Instant to) throws Exception {
        var name = new X500Name(holderName);
        holder = certificate(name, name, SERIAL, holderKeys, holderKeys, from, to, null);
        authority = holder;
    }

    static ForeignKey selfSigned(String holderName, Instant from, Instant to) throws Exception {
        return new ForeignKey(holderName, from, to);
    }

    @Override
    public List<X509Certificate> certificateChain() {
        return authority == holder ? List.of(holder) : List.of(holder, authority);
    }

    @Override
    public byte[] sign(byte[] dataToBeSigned) {
        return sign(dataToBeSigned, "SHA256withECDSA");
    }

    byte[] sign(byte[] dataToBeSigned, String algorithm) {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(holderKeys.getPrivate());
            signature.update(dataToBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] revocationList(Instant revokedAt, Instant now) throws Exception {
        var list = new JcaX509v2CRLBuilder(authority, Date.from(now.minusSeconds(60)));
        list.setNextUpdate(Date.from(now.plusSeconds(86_400)));
        list.addCRLEntry(SERIAL, Date.from(revokedAt), CRLReason.keyCompromise);
        return list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authorityKeys.getPrivate()))
                .getEncoded();
    }

    private static X509Certificate certificate(
            X500Name issuer,
            X500Name subject,
            BigInteger serial,
            KeyPair keys,
            KeyPair issuerKeys,
            Instant from,
            Instant to,
            String revocationList)
            throws Exception {
        boolean root = keys == issuerKeys;
        var extensions = new JcaX509ExtensionUtils();
        var builder = new JcaX509v3CertificateBuilder(
                        issuer, serial, Date.from(from), Date.from(to), subject, keys.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(root))
                .addExtension(
                        Extension.keyUsage,
                        true,
                        new KeyUsage(
                                root
                                        ? KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.nonRepudiation
                                        : KeyUsage.nonRepudiation))
                .addExtension(
                        Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        extensions.createAuthorityKeyIdentifier(issuerKeys.getPublic()));
        if (revocationList == null) {
            builder.addExtension(new ASN1ObjectIdentifier("2.5.29.56"), false, DERNull.INSTANCE);
        } else {
            var address = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, revocationList));
            builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(new DistributionPointName(address), null, null)
            }));
        }
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
