package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.review.Review;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Hash;

@OfficeTest
class BatchSigningTest {

    private static final String PIN = "123456";

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    Review review;

    @Autowired
    BatchSigning signing;

    @Autowired
    BatchLog batches;

    @Autowired
    TrustedAuthorities authorities;

    private final UUID id = UUID.randomUUID();
    private Actor signer;

    @BeforeEach
    void signIn() {
        signer = road.actor(Road.SIGNER);
    }

    @Test
    void signsExactlyTheListAndRecordsIt() {
        List<Batch.Choice> list = choices(3);
        DocumentId besides = road.awaitingSignature();

        signing.begin(id, list, PIN, signer);

        Batch batch = finished();
        assertThat(batch.items()).extracting(Batch.Item::choice).containsExactlyElementsOf(list);
        assertThat(batch.count(Batch.State.SIGNED)).isEqualTo(3);
        assertThat(list).allSatisfy(choice -> {
            assertThat(documents.get(choice.document()).status()).isEqualTo(DocumentStatus.SIGNED);
            assertThat(authorities
                            .validate(documents.currentPdf(choice.document()))
                            .intact())
                    .isTrue();
        });
        assertThat(documents.get(besides).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void leavesOutWhatChangedMeanwhileAndSignsTheOthers() {
        List<Batch.Choice> list = choices(3);
        DocumentId changed = list.get(1).document();
        review.returnForRevision(changed, signer, "Chưa rõ thời hạn điểm 3");

        signing.begin(id, list, PIN, signer);

        Batch batch = finished();
        assertThat(batch.count(Batch.State.SIGNED)).isEqualTo(2);
        Batch.Item refused = batch.items().get(1);
        assertThat(refused.state()).isEqualTo(Batch.State.REFUSED);
        assertThat(refused.reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("bước khác"));
        assertThat(documents.get(changed).status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void refusesAFileThatIsNotTheOneOfTheList() {
        Batch.Choice seen = choices(1).get(0);
        Batch.Choice other =
                new Batch.Choice(seen.document(), seen.lock(), seen.version(), Hash.of("another file".getBytes()));

        signing.begin(id, List.of(other), PIN, signer);

        assertThat(finished().count(Batch.State.REFUSED)).isOne();
        assertThat(documents.get(seen.document()).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void signsOnceWhenBegunTwice() {
        List<Batch.Choice> list = choices(1);
        signing.begin(id, list, PIN, signer);
        signing.begin(id, list, PIN, signer);

        assertThat(finished().count(Batch.State.SIGNED)).isOne();
        assertThat(documents.historyOf(list.get(0).document()))
                .filteredOn(entry -> entry.act().equals("DocumentSigned"))
                .hasSize(1);
    }

    @Test
    void signsNothingWithAWrongPinOrAnEmptyOrRepeatedList() {
        List<Batch.Choice> list = choices(1);

        assertThatThrownBy(() -> signing.begin(id, list, "000000", signer)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> signing.begin(id, List.of(), PIN, signer)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> signing.begin(id, List.of(list.get(0), list.get(0)), PIN, signer))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(batches.find(id)).isEmpty();
        assertThat(documents.get(list.get(0).document()).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void leavesTheRestUnsignedWhenStopped() {
        List<Batch.Choice> list = choices(12);
        signing.begin(id, list, PIN, signer);
        batches.stop(id);
        Batch stopped = batches.find(id).orElseThrow();
        assertThat(stopped.isRunning(stopped.seenAt())).isFalse();

        UUID next = UUID.randomUUID();
        signing.begin(next, choices(1), PIN, signer);
        finished(next);
        assertThat(batches.find(id).orElseThrow().count(Batch.State.WAITING)).isPositive();
        assertThat(documents.get(list.get(11).document()).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    private List<Batch.Choice> choices(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> documents.get(road.awaitingSignature()))
                .map(this::choice)
                .toList();
    }

    private Batch.Choice choice(Document document) {
        return new Batch.Choice(
                document.id(),
                document.lock(),
                document.versionNumber(),
                documents.currentVersion(document).orElseThrow().hash());
    }

    private Batch finished() {
        return finished(id);
    }

    private Batch finished(UUID batch) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> batches.find(batch).orElseThrow().count(Batch.State.WAITING) == 0);
        return batches.find(batch).orElseThrow();
    }
}
