package vn.vanban.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Issues the signing keys of the demo office; a real office uses those of Ban Cơ yếu Chính phủ.
 *
 * <p>The authority's own key lives only as long as this object, so nobody can issue a further demo key later.
 */
final class DemoCertificateAuthority {

    /** A PIN-protected PKCS#12 file with the certificate inside it. */
    record IssuedKey(byte[] pkcs12, X509Certificate certificate) {}

    /** RFC 9608: the issuer publishes no revocation lists, so a missing one is no reason for doubt. */
    private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE = new ASN1ObjectIdentifier("2.5.29.56");

    private static final Duration ROOT_VALIDITY = Duration.ofDays(3653);
    private static final Duration KEY_VALIDITY = Duration.ofDays(1096);

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final X500Name name;
    private final KeyPair keys;
    private final X509Certificate certificate;

    private DemoCertificateAuthority(Clock clock, X500Name name) throws GeneralSecurityException, IOException {
        this.clock = clock;
        this.name = name;
        this.keys = newKeys();
        var root = certificateFor(name, keys, ROOT_VALIDITY)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        this.certificate = signed(root);
    }

    static DemoCertificateAuthority create(Clock clock) {
        var name = new X500NameBuilder()
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, "Tỉnh Bình An (dữ liệu mẫu)")
                .addRDN(BCStyle.CN, "Chứng thực chữ ký số mẫu Bình An")
                .build();
        try {
            return new DemoCertificateAuthority(clock, name);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The demo authority cannot be made", e);
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    IssuedKey issueToPerson(String fullName, String title, String organization, char[] pin) {
        return issue(
                new X500NameBuilder()
                        .addRDN(BCStyle.C, "VN")
                        .addRDN(BCStyle.O, organization)
                        .addRDN(BCStyle.T, title)
                        .addRDN(BCStyle.CN, fullName)
                        .build(),
                pin);
    }

    /** The key of the seal: the organization itself is the holder (Điều 17). */
    IssuedKey issueToOrganization(String organization, char[] pin) {
        return issue(
                new X500NameBuilder()
                        .addRDN(BCStyle.C, "VN")
                        .addRDN(BCStyle.O, organization)
                        .addRDN(BCStyle.CN, organization)
                        .build(),
                pin);
    }

    private IssuedKey issue(X500Name holder, char[] pin) {
        try {
            var holderKeys = newKeys();
            var issued = signed(certificateFor(holder, holderKeys, KEY_VALIDITY)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(
                            Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                    .addExtension(NO_REVOCATION_AVAILABLE, false, DERNull.INSTANCE));
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", holderKeys.getPrivate(), pin, new Certificate[] {issued, certificate});
            var pkcs12 = new ByteArrayOutputStream();
            store.store(pkcs12, pin);
            return new IssuedKey(pkcs12.toByteArray(), issued);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("No demo key can be issued to " + holder, e);
        }
    }

    private X509v3CertificateBuilder certificateFor(X500Name holder, KeyPair holderKeys, Duration validity)
            throws GeneralSecurityException, IOException {
        Instant now = clock.instant();
        var extensions = new JcaX509ExtensionUtils();
        return new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(127, random),
                        Date.from(now),
                        Date.from(now.plus(validity)),
                        holder,
                        holderKeys.getPublic())
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        extensions.createSubjectKeyIdentifier(holderKeys.getPublic()))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        extensions.createAuthorityKeyIdentifier(keys.getPublic()));
    }

    private X509Certificate signed(X509v3CertificateBuilder builder) throws GeneralSecurityException {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }
}
