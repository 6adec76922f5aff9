package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
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
            KeyRing.OpenKey key = keys.open(signer.id(), PIN);
            var handwriting =
                    new SignatureAppearance.Handwriting(signer.person().fullName(), key.image());
            List<BareSignature> signatures = list.stream()
                    .map(choice -> pdfSigner.prepare(documents.currentPdf(choice.document()), handwriting))
                    .map(file -> new BareSignature(file, key, clock.instant()))
                    .toList();
            double bare = bare(signatures);
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

    private static double bare(List<BareSignature> signatures) throws InterruptedException {
        ExecutorService hands =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        long start = System.nanoTime();
        signatures.forEach(hands::execute);
        hands.shutdown();
        assertThat(hands.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        return DOCUMENTS / ((System.nanoTime() - start) / 1e9);
    }

    /** As the library's own manual has it: data to sign, signature value, signed document. */
    private record BareSignature(PreparedPdf file, KeyRing.OpenKey key, Instant signedAt) implements Runnable {

        @Override
        public void run() {
            SignaturePlace place = file.place();
            var field = new SignatureFieldParameters();
            field.setPage(place.page());
            field.setOriginX(place.left());
            field.setOriginY(place.top());
            field.setWidth(place.width());
            field.setHeight(place.height());
            var image = new SignatureImageParameters();
            image.setImage(new InMemoryDocument(key.image(), "signature.png", MimeTypeEnum.PNG));
            image.setFieldParameters(field);
            var parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            parameters.setSigningCertificate(
                    new CertificateToken(key.key().certificateChain().get(0)));
            parameters.bLevel().setSigningDate(Date.from(signedAt));
            parameters.setImageParameters(image);
            var service = new PAdESService(new CommonCertificateVerifier(true));
            var pdf = new InMemoryDocument(file.pdf());
            byte[] data = service.getDataToSign(pdf, parameters).getBytes();
            var algorithm = SignatureAlgorithm.getAlgorithm(
                    EncryptionAlgorithm.forKey(
                            parameters.getSigningCertificate().getPublicKey()),
                    parameters.getDigestAlgorithm());
            service.signDocument(
                    pdf, parameters, new SignatureValue(algorithm, key.key().sign(data)));
        }
    }

    private Batch.Choice choice(Document document) {
        return new Batch.Choice(
                document.id(),
                document.lock(),
                document.versionNumber(),
                documents.currentVersion(document).orElseThrow().hash());
    }
}
