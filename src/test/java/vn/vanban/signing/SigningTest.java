package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.OfficeTest;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.SigningCapacity;
import vn.vanban.document.Version;
import vn.vanban.organization.Actors;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

@OfficeTest
class SigningTest {

    @Autowired
    Signing signing;

    @Autowired
    SignableDocuments signable;

    @Autowired
    Documents documents;

    @Autowired
    TrustedAuthorities authorities;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void signsTheVersionThatWasRead() {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);
        Hash read = version(id).hash();

        sign(id, "hanh.do");

        Document document = documents.get(id);
        assertThat(document.status()).isEqualTo(DocumentStatus.SIGNED);
        assertThat(version(id).rendition().stage()).isEqualTo(Version.Stage.SIGNED);
        assertThat(authorities.validate(documents.currentPdf(id)).verdict())
                .isEqualTo(SignatureValidation.Verdict.UNISSUED);
        Signature signature = signing.signaturesOn(document).get(0);
        assertThat(signature.holder()).isEqualTo("Đỗ Minh Hạnh");
        assertThat(signature.organization()).contains("Sở Y tế");
        assertThat(signature.signer()).contains(actors.named("hanh.do").id());
        assertThat(signature.pdfBefore()).isEqualTo(read);
        assertThat(signature.pdfAfter()).isEqualTo(version(id).hash());
        assertThat(Duration.between(signature.signedAt(), clock.instant())).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void letsADeputyAndTheOfficesHeadSignInTheirOwnCapacity() {
        DocumentId forTheHead = signable.awaiting("tuan.phan", SigningCapacity.FOR_THE_HEAD);
        DocumentId byOrder = signable.awaiting("nam.nguyen", SigningCapacity.BY_ORDER);

        sign(forTheHead, "tuan.phan");
        sign(byOrder, "nam.nguyen");

        assertThat(documents.get(forTheHead).status()).isEqualTo(DocumentStatus.SIGNED);
        assertThat(documents.get(byOrder).status()).isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void sealsOnceAndKeepsTheFirstSignatureValid() {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);
        sign(id, "hanh.do");
        signable.number(id, 7);

        signable.seal(id);
        Hash sealed = version(id).hash();
        signing.seal(id);

        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(version(id).hash()).isEqualTo(sealed);
        SignatureValidation validation = authorities.validate(documents.currentPdf(id));
        assertThat(validation.findings()).isEmpty();
        assertThat(validation.signatures())
                .extracting("signer", "indication")
                .containsExactly(tuple("Đỗ Minh Hạnh", "TOTAL_PASSED"), tuple("Sở Y tế", "TOTAL_PASSED"));
        assertThat(signing.signaturesOn(documents.get(id)))
                .extracting(Signature::kind)
                .containsExactly(Signature.Kind.PERSON, Signature.Kind.SEAL);
    }

    @Test
    void refusesToSealBeforeTheNumber() {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);

        assertThatThrownBy(() -> signing.seal(id)).hasMessageContaining("chưa được cấp số");
    }

    @Test
    void refusesWhoeverStandsInUntilTheirOwnNameIsPrinted() {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);

        assertThatThrownBy(() -> sign(id, "ha.le"))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("Đỗ Minh Hạnh")
                .hasMessageContaining("Ký thay, in tên tôi");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void refusesACapacityThatIsNotTheSigners() {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.FOR_THE_HEAD);

        assertThatThrownBy(() -> sign(id, "hanh.do")).hasMessageContaining("Hình thức ký");
    }

    @Test
    void refusesAnExpiredCertificate() {
        DocumentId id = signable.awaiting("vinh.ngo", SigningCapacity.BY_ORDER);
        jdbc.sql("update signing.key set valid_until = now() - interval '1 day' where person_id = :owner")
                .param("owner", actors.named("vinh.ngo").id().value())
                .update();

        assertThatThrownBy(() -> sign(id, "vinh.ngo"))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("chỉ có hiệu lực");
    }

    @Test
    void locksTheKeyAfterThreeWrongPins() {
        DocumentId id = signable.awaiting("chinh.phung", SigningCapacity.BY_ORDER);

        assertThatThrownBy(() -> sign(id, "chinh.phung", "000000"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .contains("pin"))
                .hasMessageContaining("Còn 2 lần");
        assertThatThrownBy(() -> sign(id, "chinh.phung", "000001")).hasMessageContaining("Còn 1 lần");
        assertThatThrownBy(() -> sign(id, "chinh.phung", "000002")).hasMessageContaining("tạm khóa đến");
        assertThatThrownBy(() -> sign(id, "chinh.phung")).hasMessageContaining("tạm khóa đến");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);

        waitAQuarterOfAnHour();
        sign(id, "chinh.phung");
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void refusesAStaleVersion() {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);
        int lock = documents.get(id).lock();

        assertThatThrownBy(() -> signing.sign(id, lock - 1, 1, DemoKeys.PIN, actors.named("hanh.do")))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> signing.sign(id, lock, 2, DemoKeys.PIN, actors.named("hanh.do")))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void signsOnceWhenTheButtonIsPressedTwice() throws Exception {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);
        int lock = documents.get(id).lock();
        Callable<Optional<Throwable>> press = () -> {
            try {
                signing.sign(id, lock, 1, DemoKeys.PIN, actors.named("hanh.do"));
                return Optional.empty();
            } catch (RuntimeException refusal) {
                return Optional.of(refusal);
            }
        };
        var hands = Executors.newFixedThreadPool(2);
        var refusals = new ArrayList<Throwable>();
        for (var answer : hands.invokeAll(List.of(press, press))) {
            answer.get().ifPresent(refusals::add);
        }
        hands.shutdown();

        assertThat(refusals).singleElement().isInstanceOf(Overtaken.class);
        assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void refusesEverybodyElse() {
        DocumentId id = signable.awaiting("hanh.do", SigningCapacity.HEAD);

        assertThatThrownBy(() -> sign(id, "chau.ta")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> sign(id, "kien.hoang")).isInstanceOf(NotFound.class);
    }

    private void sign(DocumentId id, String username) {
        sign(id, username, DemoKeys.PIN);
    }

    private void sign(DocumentId id, String username, String pin) {
        Document document = documents.get(id);
        signing.sign(id, document.lock(), document.versionNumber(), pin, actors.named(username));
    }

    private Version version(DocumentId id) {
        return documents.currentVersion(documents.get(id)).orElseThrow();
    }

    private void waitAQuarterOfAnHour() {
        jdbc.sql(
                        "update signing.key set locked_until = locked_until - interval '15 minutes' where locked_until is not null")
                .update();
    }
}
