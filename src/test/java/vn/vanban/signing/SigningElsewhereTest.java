package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.review.Review;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** The server's half of a signature whose key is elsewhere: what comes back is taken only for what was prepared. */
@OfficeTest
class SigningElsewhereTest {

    private static final String SIGNER = "hanh.do";
    private static final String OTHER = "tuan.phan";

    @Autowired
    SigningElsewhere elsewhere;

    @Autowired
    Signing signing;

    @Autowired
    SignableDocuments signable;

    @Autowired
    KeysElsewhere keys;

    @Autowired
    Documents documents;

    @Autowired
    Review review;

    @Autowired
    TrustedAuthorities authorities;

    @Autowired
    Actors actors;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private SigningKey key;

    @BeforeEach
    void giveTheDirectorATokenOfTheirOwn() {
        key = keys.giveToken(SIGNER);
    }

    @AfterEach
    void takeItBack() {
        clock.putBack();
        keys.takeBack(SIGNER);
        keys.takeBack(OTHER);
    }

    @Test
    void signsWithAKeyThatNeverCameHere() {
        DocumentId id = awaiting();

        complete(id, prepare(id));

        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SIGNED);
        assertThat(authorities.validate(documents.currentPdf(id)).verdict())
                .isEqualTo(SignatureValidation.Verdict.UNISSUED);
        assertThat(signing.signaturesOn(documents.get(id))).singleElement().satisfies(signature -> assertThat(
                        signature.certificate())
                .isEqualTo(TrustedAuthorities.encoded(key.certificateChain().get(0))));
        signable.number(id, 7);
        signable.seal(id);
        assertThat(authorities.validate(documents.currentPdf(id)).findings()).isEmpty();
    }

    @Test
    void refusesASignatureMadeForAnotherDocument() {
        DocumentId id = awaiting();
        DocumentId other = awaiting();
        SigningElsewhere.Request request = prepare(id);
        SigningElsewhere.Request otherRequest = prepare(other);
        byte[] value = key.sign(request.toBeSigned());

        assertThatThrownBy(() -> elsewhere.complete(other, request.id(), value, signer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.complete(other, otherRequest.id(), value, signer()))
                .isInstanceOf(SigningImpossible.class)
                .hasMessageContaining("không khớp");
        assertThat(documents.get(other).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void refusesASignatureMadeForAnotherPerson() {
        SigningKey otherKey = keys.giveToken(OTHER);
        DocumentId id = awaiting();
        DocumentId theirs = signable.awaiting(OTHER, SigningCapacity.FOR_THE_HEAD);
        SigningElsewhere.Request request =
                elsewhere.prepare(theirs, lock(theirs), 1, SigningWay.Kind.AGENT, actors.named(OTHER));
        byte[] value = otherKey.sign(request.toBeSigned());

        assertThatThrownBy(() -> elsewhere.complete(theirs, request.id(), value, signer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.complete(id, request.id(), value, signer()))
                .isInstanceOf(NotFound.class);
        assertThat(documents.get(theirs).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void refusesASignatureMadeForAnEarlierStepOfTheSameDocument() {
        DocumentId id = awaiting();
        SigningElsewhere.Request request = prepare(id);
        byte[] value = key.sign(request.toBeSigned());
        review.returnForRevision(id, signer(), "Chưa rõ thời hạn điểm 3");
        assertThatThrownBy(() -> elsewhere.complete(id, request.id(), value, signer()));
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.DRAFT);

        signable.submitAgain(id);

        assertThatThrownBy(() -> elsewhere.complete(id, request.id(), value, signer()))
                .isInstanceOf(Overtaken.class);
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void refusesAnAlteredSignatureAndTakesTheRightOneAfterIt() {
        DocumentId id = awaiting();
        SigningElsewhere.Request request = prepare(id);
        byte[] value = key.sign(request.toBeSigned());
        byte[] altered = value.clone();
        altered[altered.length - 1] ^= 1;

        assertThatThrownBy(() -> elsewhere.complete(id, request.id(), altered, signer()))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> elsewhere.complete(id, request.id(), new byte[] {1, 2, 3}, signer()))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);

        elsewhere.complete(id, request.id(), value, signer());
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void refusesASignatureByAnotherKeyThanTheOnePreparedFor() {
        DocumentId id = awaiting();
        SigningElsewhere.Request request = prepare(id);
        SigningKey another = keys.giveToken(SIGNER);

        assertThatThrownBy(() -> elsewhere.complete(id, request.id(), another.sign(request.toBeSigned()), signer()))
                .isInstanceOf(SigningImpossible.class)
                .hasMessageContaining("không khớp");
    }

    @Test
    void takesASignatureOnceAlsoWhenItComesTwiceAtOnce() throws Exception {
        DocumentId id = awaiting();
        SigningElsewhere.Request request = prepare(id);
        byte[] value = key.sign(request.toBeSigned());
        Actor signer = signer();
        Callable<Boolean> send = () -> {
            try {
                elsewhere.complete(id, request.id(), value, signer);
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };
        var hands = Executors.newFixedThreadPool(2);
        int taken = 0;
        for (var answer : hands.invokeAll(List.of(send, send))) {
            taken += answer.get() ? 1 : 0;
        }
        hands.shutdown();

        assertThat(taken).isOne();
        assertThatThrownBy(() -> elsewhere.complete(id, request.id(), value, signer))
                .isInstanceOf(Overtaken.class)
                .hasMessageContaining("đã dùng");
        assertThat(jdbc.sql("select pdf is null from signing.prepared where id = ?")
                        .param(request.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void refusesASignatureThatComesTooLate() {
        DocumentId id = awaiting();
        SigningElsewhere.Request request = prepare(id);
        byte[] value = key.sign(request.toBeSigned());

        clock.moveTo(ZonedDateTime.now().plus(PreparedSignatures.GOOD_FOR).plus(Duration.ofSeconds(1)));

        assertThatThrownBy(() -> elsewhere.complete(id, request.id(), value, signer()))
                .isInstanceOf(Overtaken.class)
                .hasMessageContaining("quá 10 phút");
    }

    @Test
    void refusesTheKeyOfTheServerToWhoeverSignsElsewhereAndTheOtherWayRound() {
        DocumentId id = awaiting();

        assertThatThrownBy(() -> signing.sign(id, lock(id), 1, DemoKeys.PIN, signer()))
                .isInstanceOf(SigningImpossible.class)
                .hasMessageContaining("khóa của mình");
        keys.takeBack(SIGNER);
        assertThatThrownBy(() -> prepare(id))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("Khóa máy chủ giữ");
    }

    @Test
    void keepsNoKeyInTheDatabaseThatOpensWithoutTheServersOwn() {
        byte[] kept = jdbc.sql("select pkcs12 from signing.key where person_id = ?")
                .param(signer().id().value())
                .query(byte[].class)
                .single();

        assertThatThrownBy(() -> Pkcs12SigningKey.open(kept, DemoKeys.PIN.toCharArray()))
                .isInstanceOf(SigningImpossible.class);
    }

    private DocumentId awaiting() {
        return signable.awaiting(SIGNER, SigningCapacity.HEAD);
    }

    private SigningElsewhere.Request prepare(DocumentId id) {
        Document document = documents.get(id);
        return elsewhere.prepare(id, document.lock(), document.versionNumber(), SigningWay.Kind.AGENT, signer());
    }

    private void complete(DocumentId id, SigningElsewhere.Request request) {
        elsewhere.complete(id, request.id(), key.sign(request.toBeSigned()), signer());
    }

    private int lock(DocumentId id) {
        return documents.get(id).lock();
    }

    private Actor signer() {
        return actors.named(SIGNER);
    }
}
