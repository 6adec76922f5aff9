package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
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

/** A list signed in one act with a key that is on the signer's device or kept by a service. */
@OfficeTest
class BatchElsewhereTest {

    private static final String SIGNER = "hanh.do";

    @Autowired
    BatchElsewhere elsewhere;

    @Autowired
    BatchLog batches;

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

    @Value("${vanban.signing.service.url}")
    URI serviceAddress;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void takeKeysBack() {
        keys.takeBack(SIGNER);
    }

    @Test
    void signsWhatTheDeviceSignedAndLeavesOutWhatChangedMeanwhile() {
        SigningKey token = keys.giveToken(SIGNER);
        List<Batch.Choice> list = choices(4);
        review.returnForRevision(list.get(0).document(), signer(), "Chưa rõ thời hạn điểm 3");
        List<SigningElsewhere.Request> requests = elsewhere.prepareForDevice(id, list, signer());
        assertThat(requests)
                .extracting(SigningElsewhere.Request::document)
                .containsExactlyElementsOf(
                        list.stream().skip(1).map(Batch.Choice::document).toList());
        review.returnForRevision(list.get(1).document(), signer(), "Chưa rõ nơi nhận");

        complete(requests.stream().map(request -> value(request, request, token)));

        Batch batch = finished();
        assertThat(batch.items())
                .extracting(Batch.Item::state)
                .containsExactly(Batch.State.REFUSED, Batch.State.REFUSED, Batch.State.SIGNED, Batch.State.SIGNED);
        assertThat(batch.items().get(1).reason().orElseThrow()).contains("bước khác");
        assertThat(list.subList(2, 4)).allSatisfy(this::isSigned);
        assertThat(documents.get(list.get(0).document()).status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void takesNoSignatureForAnotherDocumentOfTheList() {
        SigningKey token = keys.giveToken(SIGNER);
        List<Batch.Choice> list = choices(2);
        List<SigningElsewhere.Request> requests = elsewhere.prepareForDevice(id, list, signer());

        complete(Stream.of(
                value(requests.get(0), requests.get(1), token), value(requests.get(1), requests.get(0), token)));

        assertThat(finished().refused()).isEqualTo(2);
        assertThat(list)
                .extracting(choice -> documents.get(choice.document()).status())
                .containsOnly(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void takesNoSignatureForADocumentOutsideTheList() {
        SigningKey token = keys.giveToken(SIGNER);
        List<Batch.Choice> list = choices(1);
        List<SigningElsewhere.Request> requests = elsewhere.prepareForDevice(id, list, signer());
        UUID other = UUID.randomUUID();
        elsewhere.prepareForDevice(other, choices(1), signer());

        elsewhere.complete(
                batches.find(other).orElseThrow(), List.of(value(requests.get(0), requests.get(0), token)), signer());

        assertThat(batches.find(other).orElseThrow().items().get(0).state()).isEqualTo(Batch.State.WAITING);
        assertThat(documents.get(list.get(0).document()).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
    }

    @Test
    void signsAListWithOneCodeOfTheService() throws Exception {
        try (SigningService service = service()) {
            List<Batch.Choice> list = choices(3);

            elsewhere.beginRemotely(id, list, SigningService.PIN, service.code(), signer());

            assertThat(finished().signed()).isEqualTo(3);
            assertThat(list).allSatisfy(this::isSigned);
            assertThat(service.asked())
                    .filteredOn(act -> act.equals("credentials/authorize") || act.equals("signatures/signHash"))
                    .containsExactly("credentials/authorize", "signatures/signHash");
        }
    }

    @Test
    void signsNothingWithoutTheRightCodeOrMoreThanTheServiceAllows() throws Exception {
        try (SigningService service = service()) {
            List<Batch.Choice> list = choices(2);
            List<Batch.Choice> tooMany = IntStream.range(0, SigningService.AT_ONCE + 1)
                    .mapToObj(n -> new Batch.Choice(
                            new DocumentId(UUID.randomUUID()), 1, 1, list.get(0).hash()))
                    .toList();

            assertThatThrownBy(() -> elsewhere.beginRemotely(id, list, SigningService.PIN, "000000", signer()))
                    .isInstanceOf(BusinessRuleViolation.class)
                    .hasMessageContaining("OTP sai");
            assertThatThrownBy(() -> elsewhere.beginRemotely(id, tooMany, SigningService.PIN, service.code(), signer()))
                    .isInstanceOf(BusinessRuleViolation.class)
                    .hasMessageContaining("nhiều nhất 50 văn bản");
            assertThat(batches.find(id)).isEmpty();

            elsewhere.beginRemotely(id, list, SigningService.PIN, service.code(), signer());
            assertThat(finished().signed()).isEqualTo(2);
        }
    }

    @Test
    void saysForEachThatTheServiceFailedAfterItsPermission() throws Exception {
        try (SigningService service = service()) {
            service.missingSignatures = 1;
            List<Batch.Choice> list = choices(2);

            elsewhere.beginRemotely(id, list, SigningService.PIN, service.code(), signer());

            assertThat(finished().items())
                    .extracting(item -> item.reason().orElse(""))
                    .allSatisfy(reason -> assertThat(reason).contains("không đủ chữ ký"));
            assertThat(documents.get(list.get(0).document()).status()).isEqualTo(DocumentStatus.AWAITING_SIGNATURE);
        }
    }

    private SigningService service() throws Exception {
        byte[] pkcs12 = keys.pkcs12(SIGNER);
        char[] pin = DemoKeys.PIN.toCharArray();
        SigningKey key = Pkcs12SigningKey.open(pkcs12, pin);
        keys.set(
                SIGNER,
                SigningWay.byService(
                        SigningService.CREDENTIAL,
                        new RemoteService.Credential(
                                key.certificateChain(),
                                List.of(SigningWay.PIN, SigningWay.OTP),
                                SigningService.AT_ONCE),
                        SignatureImage.draw(signer().person().fullName())));
        return new SigningService(serviceAddress, key, RemoteServiceTest.privateKey(pkcs12, pin));
    }

    private void complete(Stream<BatchElsewhere.DeviceValue> values) {
        elsewhere.complete(batches.find(id).orElseThrow(), values.toList(), signer());
    }

    /** A signature over what was prepared for one document, sent for another or the same. */
    private static BatchElsewhere.DeviceValue value(
            SigningElsewhere.Request sentFor, SigningElsewhere.Request made, SigningKey key) {
        return new BatchElsewhere.DeviceValue(sentFor.document(), sentFor.id(), key.sign(made.toBeSigned()));
    }

    private void isSigned(Batch.Choice choice) {
        assertThat(documents.get(choice.document()).status()).isEqualTo(DocumentStatus.SIGNED);
        assertThat(authorities.validate(documents.currentPdf(choice.document())).intact())
                .isTrue();
    }

    private List<Batch.Choice> choices(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> documents.get(signable.awaiting(SIGNER, SigningCapacity.HEAD)))
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
        await().atMost(Duration.ofSeconds(60))
                .until(() -> batches.find(id).orElseThrow().count(Batch.State.WAITING) == 0);
        return batches.find(id).orElseThrow();
    }

    private Actor signer() {
        return actors.named(SIGNER);
    }
}
