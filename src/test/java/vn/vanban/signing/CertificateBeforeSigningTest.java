package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps a certificate from signing, asked of an authority that runs here; nothing is written before the answer. */
class CertificateBeforeSigningTest {

    private static final Instant NOW = Instant.parse("2026-12-03T02:15:00Z");
    private static final String HOLDER = "C=VN,O=Sở Y tế tỉnh Bình An,CN=Trần Quốc Hưng";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private LoopbackAuthority authority;

    @BeforeEach
    void start() throws IOException {
        authority = new LoopbackAuthority("Bình An", clock);
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    @Test
    void letsACertificateInOrderSign() throws IOException {
        assertThatCode(() -> judge(key(-30, 30), authority.host())).doesNotThrowAnyException();
        assertThat(authority.questions).hasPositiveValue();
    }

    @Test
    void refusesAnExpiredCertificateWithItsLastMoment() throws IOException {
        var key = key(-30, -1);

        assertThatThrownBy(() -> judge(key, authority.host()))
                .hasMessage("Chưa ký: chứng thư số của Trần Quốc Hưng đã hết hạn từ 09:15 ngày 02/12/2026.");
    }

    @Test
    void refusesACertificateBeforeItsFirstDay() throws IOException {
        var key = key(1, 30);

        assertThatThrownBy(() -> judge(key, authority.host())).hasMessageContaining("mới có hiệu lực");
    }

    @Test
    void refusesARevokedCertificateWithTheMomentItWasRevoked() throws IOException {
        var key = key(-30, 30);
        authority.revoke(key.certificate(), NOW.minus(Duration.ofDays(2)));

        assertThatThrownBy(() -> judge(key, authority.host()))
                .hasMessage("Chưa ký: chứng thư số của Trần Quốc Hưng đã bị thu hồi từ 09:15 ngày 01/12/2026.");
    }

    @Test
    void refusesAnAuthorityNobodyTrusts() throws IOException {
        var key = key(-30, 30);
        var verifier = TrustedAuthorities.trusting(List.of());

        assertThatThrownBy(() -> CertificateStanding.judge(key.certificateChain(), verifier, NOW))
                .hasMessageContaining("không do tổ chức chứng thực được tin cậy cấp");
    }

    @Test
    void asksNoHostTheOfficeHasNotNamedAndSaysWhichItWouldHaveAsked() throws IOException {
        var key = key(-30, 30);

        assertThatThrownBy(() -> judge(key, "127.0.0.1:1"))
                .hasMessageContaining("chưa rõ còn hiệu lực hay đã bị thu hồi")
                .hasMessageContaining(authority.host());
        assertThat(authority.questions).hasValue(0);
    }

    @Test
    void refusesWhatNobodyCanTellWhenTheServersAreSilent() throws IOException {
        var key = key(-30, 30);
        authority.close();

        assertThatThrownBy(() -> judge(key, authority.host())).hasMessageContaining("không trả lời");
    }

    private LoopbackAuthority.Key key(int fromDay, int untilDay) throws IOException {
        return authority.issue(HOLDER, NOW.plus(Duration.ofDays(fromDay)), NOW.plus(Duration.ofDays(untilDay)));
    }

    private void judge(LoopbackAuthority.Key key, String host) {
        var verifier = TrustedAuthorities.trusting(List.of(authority.certificate));
        new RevocationServers(new RevocationSettings(List.of(host), Duration.ofSeconds(5)), clock).attachTo(verifier);
        CertificateStanding.judge(key.certificateChain(), verifier, NOW);
    }
}
