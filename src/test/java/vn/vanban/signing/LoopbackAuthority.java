package vn.vanban.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An authority and all it runs, over loopback and by the clock of the test: certificates, a list of revoked ones, OCSP,
 * and a time-stamp service with moods of its own (see {@link LoopbackTimestamps}).
 */
final class LoopbackAuthority implements AutoCloseable {

    private static final Duration ROOT_VALIDITY = Duration.ofDays(36_500);

    final Clock clock;
    final X509Certificate certificate;
    final LoopbackTimestamps timestamps;
    final AtomicInteger questions = new AtomicInteger();

    private final X500Name name;
    private final KeyPair keys = newKeys();
    private final HttpServer server;
    private final AtomicLong serial = new AtomicLong(100);
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    LoopbackAuthority(String name, Clock clock) throws IOException {
        this.clock = clock;
        this.name = new X500Name("C=VN,O=Loopback,CN=" + name);
        certificate = sign(builder(
                this.name,
                keys,
                clock.instant().minus(Duration.ofDays(3650)),
                clock.instant().plus(ROOT_VALIDITY),
                true));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        timestamps = new LoopbackTimestamps(this);
        server.createContext("/revoked.crl", exchange -> answer(exchange, "application/pkix-crl", revocationList()));
        server.createContext(
                "/ocsp",
                exchange -> answer(
                        exchange,
                        "application/ocsp-response",
                        ocsp(exchange.getRequestBody().readAllBytes())));
        server.createContext("/tsa", timestamps);
        server.start();
    }

    /** As it stands in the settings: host and port. */
    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String timestampUrl() {
        return "http://" + host() + "/tsa";
    }

    record Key(X509Certificate certificate, PrivateKey secret, List<X509Certificate> certificateChain)
            implements SigningKey {

        @Override
        public byte[] sign(byte[] dataToBeSigned) {
            try {
                var signature = Signature.getInstance("SHA256withECDSA");
                signature.initSign(secret);
                signature.update(dataToBeSigned);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The key of a person or an office, whose standing this authority tells to whoever asks. */
    Key issue(String holder, Instant from, Instant until) throws IOException {
        var holderKeys = newKeys();
        var builder = builder(new X500Name(holder), holderKeys, from, until, false)
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return key(holderKeys, builder);
    }

    Key issueToTimestamps(Instant from, Instant until) throws IOException {
        var holderKeys = newKeys();
        var builder = builder(new X500Name("C=VN,O=Loopback,CN=Time-stamp service"), holderKeys, from, until, false)
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return key(holderKeys, builder);
    }

    private Key key(KeyPair holderKeys, X509v3CertificateBuilder builder) {
        var issued = sign(builder);
        return new Key(issued, holderKeys.getPrivate(), List.of(issued, certificate));
    }

    void revoke(X509Certificate holder, Instant at) {
        revoked.put(holder.getSerialNumber(), at);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private X509v3CertificateBuilder builder(
            X500Name subject, KeyPair holder, Instant from, Instant until, boolean root) throws IOException {
        try {
            var extensions = new JcaX509ExtensionUtils();
            var builder = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.valueOf(serial(root)),
                            Date.from(from),
                            Date.from(until),
                            subject,
                            holder.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(root))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            extensions.createSubjectKeyIdentifier(holder.getPublic()))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            return root
                    ? builder.addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature))
                    : builder.addExtension(Extension.cRLDistributionPoints, false, listAddress())
                            .addExtension(
                                    Extension.authorityInfoAccess,
                                    false,
                                    new AuthorityInformationAccess(
                                            new AccessDescription(AccessDescription.id_ad_ocsp, address("/ocsp"))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long serial(boolean root) {
        return root ? 1 : serial.incrementAndGet();
    }

    private CRLDistPoint listAddress() {
        return new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(address("/revoked.crl"))), null, null)
        });
    }

    private GeneralName address(String path) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, "http://" + host() + path);
    }

    private X509Certificate sign(X509v3CertificateBuilder builder) {
        try {
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] revocationList() {
        try {
            var list = new JcaX509v2CRLBuilder(certificate, Date.from(clock.instant()));
            list.setNextUpdate(Date.from(clock.instant().plus(Duration.ofDays(7))));
            revoked.forEach((number, at) -> list.addCRLEntry(number, Date.from(at), CRLReason.keyCompromise));
            return list.build(signer()).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] ocsp(byte[] request) throws IOException {
        try {
            var now = Date.from(clock.instant());
            var response = new BasicOCSPRespBuilder(new RespID(name));
            for (Req asked : new OCSPReq(request).getRequestList()) {
                var at = revoked.get(asked.getCertID().getSerialNumber());
                response.addResponse(
                        asked.getCertID(),
                        at == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(at), CRLReason.keyCompromise),
                        now,
                        Date.from(clock.instant().plus(Duration.ofHours(1))));
            }
            var basic = response.build(
                    signer(), new JcaX509CertificateHolder[] {new JcaX509CertificateHolder(certificate)}, now);
            return new OCSPRespBuilder().build(OCSPResp.SUCCESSFUL, basic).getEncoded();
        } catch (org.bouncycastle.cert.ocsp.OCSPException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange, String type, byte[] content) throws IOException {
        questions.incrementAndGet();
        send(exchange, 200, type, content);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
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
