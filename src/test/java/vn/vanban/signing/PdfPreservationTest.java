package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanban.signing.LoopbackTimestamps.Mood;
import vn.vanban.signing.SignatureValidation.Verdict;

/** A signed and sealed notice through the years, with an authority and a time-stamp service that run here. */
class PdfPreservationTest {

    private static final Duration CERTIFICATES_LAST = Duration.ofDays(300);
    private static final Duration LATER = Duration.ofDays(400);

    private final PreservationDesk desk = new PreservationDesk(CERTIFICATES_LAST);

    PdfPreservationTest() throws IOException {}

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void provesWithOneTimeStampWhenBothSignaturesExisted() {
        byte[] stamped = desk.timestamp(desk.sealed);

        var validation = desk.online(stamped);
        assertThat(validation.findings()).isEmpty();
        assertThat(validation.signatures()).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.level()).isEqualTo("PAdES-BASELINE-T");
            assertThat(signature.evidence().provenAt()).isEqualTo(PreservationDesk.START);
            assertThat(signature.evidence().provenBy()).isEqualTo("Time-stamp service");
            assertThat(signature.evidence().chain()).last().isEqualTo("Bình An");
        });
        assertThat(desk.authority.timestamps.asked).hasValue(1);
        assertThat(Arrays.copyOf(stamped, desk.sealed.length)).isEqualTo(desk.sealed);
    }

    @Test
    void doesNotCallValidAnExpiredCertificateWithoutProof() {
        desk.clock.advance(LATER);

        assertThat(desk.online(desk.sealed).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void keepsASignatureValidAfterItsCertificateExpiredWithoutAskingAnybody() {
        byte[] archived = desk.archive(desk.timestamp(desk.sealed));
        desk.authority.close();
        desk.clock.advance(LATER);

        var validation = desk.offline(archived);
        assertThat(validation.verdict()).isEqualTo(Verdict.VALID);
        assertThat(validation.signatures()).extracting("level").containsOnly("PAdES-BASELINE-LTA");
    }

    @Test
    void tellsARevocationBeforeTheTimeStampFromOneAfter() throws IOException {
        byte[] archived = desk.archive(desk.timestamp(desk.sealed));
        desk.clock.advance(Duration.ofDays(3));
        desk.authority.revoke(desk.leader.certificate(), desk.clock.instant());
        byte[] tooLate = desk.timestamp(desk.sealed);
        desk.clock.advance(Duration.ofDays(3));

        assertThat(desk.online(archived).verdict()).isEqualTo(Verdict.VALID);
        assertThat(desk.online(tooLate).findings())
                .contains("Chữ ký số của %s dùng chứng thư số đã bị thu hồi.".formatted(PrintedDocument.SIGNER));
        assertThat(desk.online(desk.sealed).valid()).isFalse();
    }

    @Test
    void renewsTheArchiveTimeStampBeforeItsCertificateEnds() throws IOException {
        desk.authority.timestamps.signUntil(PreservationDesk.START.plus(Duration.ofDays(1000)));
        byte[] archived = desk.archive(desk.timestamp(desk.sealed));
        desk.clock.advance(Duration.ofDays(950));
        desk.authority.timestamps.signUntil(desk.clock.instant().plus(Duration.ofDays(2000)));

        byte[] renewed = desk.archive(archived);
        desk.clock.advance(Duration.ofDays(1000));

        assertThat(desk.online(renewed).verdict()).isEqualTo(Verdict.VALID);
        assertThat(Arrays.copyOf(renewed, archived.length)).isEqualTo(archived);
        assertThat(desk.online(archived).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void believesNoTimeStampOfAServiceNobodyTrusts() throws IOException {
        try (var stranger = new LoopbackAuthority("Stranger", desk.clock)) {
            byte[] stamped = desk.timestamp(desk.sealed, stranger.timestampUrl(), "", "");

            var validation = desk.online(stamped);
            assertThat(validation.signatures()).extracting("level").containsOnly("PAdES-BASELINE-B");
            assertThat(validation.signatures())
                    .allSatisfy(signature ->
                            assertThat(signature.evidence().provenAt()).isNull());
            desk.clock.advance(LATER);
            assertThat(desk.online(stamped).valid()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BREAKS, từ chối (mã 503)",
        "REFUSES, không cấp dấu thời gian",
        "HANGS, không trả lời trong 2 giây",
        "WANTS_A_PASSWORD, từ chối (mã 401)"
    })
    void saysWhyTheServiceGaveNothing(Mood mood, String reason) {
        desk.authority.timestamps.mood = mood;

        assertThatThrownBy(() -> desk.timestamp(desk.sealed))
                .isInstanceOf(SigningImpossible.class)
                .hasMessageContaining(reason);
    }

    @Test
    void waitsForALateServiceAndShowsItsPassword() {
        desk.authority.timestamps.mood = Mood.LATE;
        assertThat(desk.online(desk.timestamp(desk.sealed)).valid()).isTrue();

        desk.authority.timestamps.mood = Mood.WANTS_A_PASSWORD;
        assertThat(desk.online(desk.timestamp(desk.sealed, desk.authority.timestampUrl(), "vanban", "biển"))
                        .valid())
                .isTrue();
    }

    @Test
    void saysWhichServerKeepsTheDataThatAreMissing() {
        byte[] stamped = desk.timestamp(desk.sealed);
        var servers = desk.servers("127.0.0.1:1");

        assertThatThrownBy(() -> desk.preservation.archive(stamped, desk.verifier(), servers.fresh()))
                .isInstanceOf(SigningImpossible.class)
                .hasMessageContaining("Máy chủ %s chưa được phép hỏi.".formatted(desk.authority.host()));
    }
}
