package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures whose bytes are right and whose certificates are not. */
class CertificateStandingTest {

    private static final Instant NOW = Instant.parse("2026-12-03T02:15:00Z");
    private static final String HOLDER = "C=VN,O=Sở Y tế tỉnh Bình An,CN=Trần Quốc Hưng";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void acceptsACertificateInOrder() throws Exception {
        var key = new ForeignKey(HOLDER, NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(30)), null);

        assertThat(check(signed(key), key.authority).findings()).isEmpty();
    }

    @Test
    void refusesACertificateExpiredAtSigning() throws Exception {
        var key = new ForeignKey(HOLDER, NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(1)), null);

        assertThat(check(signed(key), key.authority).findings())
                .containsExactly("Chữ ký số của Trần Quốc Hưng dùng chứng thư số ngoài thời hạn hiệu lực.");
    }

    @Test
    void refusesACertificateThatVouchesForItself() throws Exception {
        var key = ForeignKey.selfSigned(HOLDER, NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(30)));

        assertThat(check(signed(key)).findings())
                .containsExactly("Chữ ký số của Trần Quốc Hưng không do tổ chức chứng thực được tin cậy cấp.");
    }

    @Test
    void trustsNobodyByItself() throws Exception {
        var key = new ForeignKey(HOLDER, NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(30)), null);

        var validation = check(signed(key));

        assertThat(validation.verdict()).isEqualTo(SignatureValidation.Verdict.UNKNOWN);
        assertThat(validation.valid()).isFalse();
    }

    @Test
    void refusesADigestThatCanBeForged() throws Exception {
        var key = new ForeignKey(HOLDER, NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(30)), null);

        assertThat(check(InvisibleSignature.sha1(PrintedDocument.notice(), key, NOW), key.authority)
                        .findings())
                .containsExactly("Chữ ký số của Trần Quốc Hưng dùng thuật toán mật mã không còn an toàn.");
    }

    @Test
    void refusesACertificateOnTheListOfRevokedOnes() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var address =
                "http://127.0.0.1:%d/revoked.crl".formatted(server.getAddress().getPort());
        var key = new ForeignKey(HOLDER, NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(30)), address);
        byte[] list = key.revocationList(NOW.minus(Duration.ofDays(2)), NOW);
        server.createContext("/revoked.crl", exchange -> {
            exchange.sendResponseHeaders(200, list.length);
            exchange.getResponseBody().write(list);
            exchange.close();
        });
        server.start();
        try {
            var hosts = List.of("127.0.0.1:" + server.getAddress().getPort());
            var asking = new SignatureValidator(
                    clock,
                    List.of(key.authority),
                    new RevocationServers(new RevocationSettings(hosts, Duration.ofSeconds(10)), clock));

            assertThat(asking.validate(signed(key)).findings())
                    .containsExactly("Chữ ký số của Trần Quốc Hưng dùng chứng thư số đã bị thu hồi.");
        } finally {
            server.stop(0);
        }
    }

    private static byte[] signed(ForeignKey key) throws Exception {
        return InvisibleSignature.sha256(PrintedDocument.notice(), key, NOW);
    }

    private SignatureValidation check(byte[] pdf, X509Certificate... trusted) {
        return new SignatureValidator(clock, List.of(trusted)).validate(pdf);
    }
}
