package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.Document;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;

/**
 * Forty documents signed in one act, against the library's bare call on the same files with the same key and as many
 * threads: {@code ./mvnw test -Dtest=BatchBenchmark}.
 */
@OfficeTest
class BatchBenchmark {

    private static final String PIN = "123456";
    private static final int DOCUMENTS = 40;
    private static final int ROUNDS = 4;

    @Autowired
    Road road;

    @Autowired
    Documents documents;

    @Autowired
    BatchSigning signing;

    @Autowired
    BatchLog batches;

    @Autowired
    KeyRing keys;

    @Autowired
    PdfSigner pdfSigner;

    @Autowired
    Clock clock;

    @Test
    void comparesABatchWithTheBareLibrary() throws Exception {
        Actor signer = road.actor(Road.SIGNER);
        for (int round = 1; round <= ROUNDS; round++) {
            List<Batch.Choice> list = IntStream.range(0, DOCUMENTS)
                    .mapToObj(n -> documents.get(road.awaitingSignature()))
                    .map(this::choice)
                    .toList();
            List<byte[]> files = list.stream()
                    .map(choice -> pdfSigner.prepare(documents.currentPdf(choice.document())))
                    .toList();
            double bare = bare(files, keys.open(signer.id(), PIN), signer);
            double ours = batch(list, signer);
            System.out.printf(
                    "round %d: batch %.1f/s, bare library call %.1f/s, time ratio %.2f%n",
                    round, ours, bare, bare / ours);
        }
    }

    private double batch(List<Batch.Choice> list, Actor signer) {
        UUID id = UUID.randomUUID();
        long start = System.nanoTime();
        signing.begin(id, list, PIN, signer);
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(2))
                .until(() -> batches.find(id).orElseThrow().count(Batch.State.WAITING) == 0);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(batches.find(id).orElseThrow().count(Batch.State.SIGNED)).isEqualTo(DOCUMENTS);
        return DOCUMENTS / seconds;
    }

    private double bare(List<byte[]> files, KeyRing.OpenKey key, Actor signer) throws InterruptedException {
        ExecutorService hands =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        long start = System.nanoTime();
        files.forEach(file -> hands.execute(() -> {
            SigningRequest request = new SigningRequest(
                    key.key().certificateChain(),
                    clock.instant(),
                    new SignatureAppearance.Handwriting(signer.person().fullName(), key.image()));
            DataToSign dataToSign = pdfSigner.dataToSign(file, request);
            pdfSigner.embed(file, dataToSign, key.key().sign(dataToSign.bytes()));
        }));
        hands.shutdown();
        assertThat(hands.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        return DOCUMENTS / ((System.nanoTime() - start) / 1e9);
    }

    private Batch.Choice choice(Document document) {
        return new Batch.Choice(
                document.id(),
                document.lock(),
                document.versionNumber(),
                documents.currentVersion(document).orElseThrow().hash());
    }
}
