package vn.vanban.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A real time-stamp service (RFC 3161) that can be down, hang, come late or want a password. */
final class LoopbackTimestamps implements HttpHandler {

    enum Mood {
        ANSWERS,
        BREAKS,
        REFUSES,
        HANGS,
        LATE,
        WANTS_A_PASSWORD
    }

    static final String POLICY = "1.2.3.4.5.6";
    static final String AUTHORIZATION = "Basic dmFuYmFuOmJp4buDbg==";

    volatile Mood mood = Mood.ANSWERS;
    volatile Duration delay = Duration.ofSeconds(1);
    volatile int breaksAfter = Integer.MAX_VALUE;
    final AtomicInteger asked = new AtomicInteger();

    private final LoopbackAuthority authority;
    private volatile LoopbackAuthority.Key key;

    LoopbackTimestamps(LoopbackAuthority authority) throws IOException {
        this.authority = authority;
    }

    /** From now on stamps are signed with a new certificate. */
    void signUntil(Instant end) throws IOException {
        key = authority.issueToTimestamps(authority.clock.instant().minus(Duration.ofDays(1)), end);
    }

    LoopbackAuthority.Key key() throws IOException {
        if (key == null) {
            signUntil(authority.clock.instant().plus(Duration.ofDays(1825)));
        }
        return key;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        boolean broken = asked.incrementAndGet() > breaksAfter;
        byte[] request = exchange.getRequestBody().readAllBytes();
        try {
            switch (broken ? Mood.BREAKS : mood) {
                case BREAKS -> LoopbackAuthority.send(exchange, 503, "text/plain", "busy".getBytes());
                case HANGS -> Thread.sleep(Duration.ofSeconds(60).toMillis());
                case LATE -> {
                    Thread.sleep(delay.toMillis());
                    answer(exchange, request, true);
                }
                case WANTS_A_PASSWORD -> {
                    if (AUTHORIZATION.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                        answer(exchange, request, true);
                    } else {
                        LoopbackAuthority.send(exchange, 401, "text/plain", new byte[0]);
                    }
                }
                default -> answer(exchange, request, mood == Mood.ANSWERS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, byte[] bytes, boolean grant) throws IOException {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var now = Date.from(authority.clock.instant());
            var attributes = new AttributeTable(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(now))));
            var info = new JcaSimpleSignerInfoGeneratorBuilder()
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes))
                    .build("SHA256withECDSA", key().secret(), key().certificate());
            var tokens = new TimeStampTokenGenerator(
                    info, digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)), new ASN1ObjectIdentifier(POLICY));
            tokens.addCertificates(new JcaCertStore(List.of(key().certificate(), authority.certificate)));
            var generator = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
            var request = new TimeStampRequest(bytes);
            var response = grant
                    ? generator.generate(request, BigInteger.valueOf(asked.get()), now)
                    : generator.generateFailResponse(2, 1 << 14, "not today");
            LoopbackAuthority.send(exchange, 200, "application/timestamp-reply", response.getEncoded());
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
