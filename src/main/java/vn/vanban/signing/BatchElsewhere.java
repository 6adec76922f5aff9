package vn.vanban.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Overtaken;

/** Signs a list of documents in one act with a key that is not on this server; what fails harms no other. */
@Component
class BatchElsewhere {

    private final BatchSigning batch;
    private final BatchLog batches;
    private final SigningElsewhere elsewhere;
    private final SigningWays ways;
    private final RemoteSigning remote;

    BatchElsewhere(
            BatchSigning batch, BatchLog batches, SigningElsewhere elsewhere, SigningWays ways, RemoteSigning remote) {
        this.batch = batch;
        this.batches = batches;
        this.elsewhere = elsewhere;
        this.ways = ways;
        this.remote = remote;
    }

    /** One document of the list with what its key has to sign, or why it cannot be signed. */
    private record Prepared(
            Batch.Choice choice, Optional<SigningElsewhere.Request> request, Optional<String> refusal) {}

    /** What a device signed of one document. */
    record DeviceValue(DocumentId document, UUID request, byte[] signature) {}

    /**
     * Opens the batch and says what the signer's device has to sign; what cannot be signed is recorded with its reason.
     *
     * @throws BusinessRuleViolation the list is not one to sign, or they sign in another way
     */
    List<SigningElsewhere.Request> prepareForDevice(UUID id, List<Batch.Choice> choices, Actor signer) {
        List<Prepared> list = prepare(choices, ways.of(signer.id(), SigningWay.Kind.AGENT), signer);
        open(id, list, signer);
        return list.stream().flatMap(one -> one.request().stream()).toList();
    }

    /** @param values what the device made of what was prepared; of any other document it is left out */
    void complete(Batch opened, List<DeviceValue> values, Actor signer) {
        batches.goOn(opened.id());
        for (DeviceValue value : values) {
            opened.choiceOf(value.document())
                    .ifPresent(choice -> batch.later(
                            opened.id(),
                            choice,
                            () -> elsewhere.complete(value.document(), value.request(), value.signature(), signer)));
        }
    }

    /**
     * Asks the remote service for permission, then goes on while the signer does something else; begun twice it goes on
     * once.
     *
     * @throws BusinessRuleViolation the list is not one to sign at once, or the service does not accept the PIN or the
     *     code (field "pin" or "otp"); then nothing is signed
     */
    void beginRemotely(UUID id, List<Batch.Choice> choices, String pin, String otp, Actor signer) {
        if (batches.find(id).isPresent()) {
            return;
        }
        SigningWay way = ways.of(signer.id(), SigningWay.Kind.REMOTE);
        Map<String, String> answers = RemoteSigning.answers(way, pin, otp);
        String credential = way.credential().orElseThrow();
        int most = remote.service().describe(credential).atOnce();
        if (choices.size() > most) {
            throw new BusinessRuleViolation(
                    "Dịch vụ ký của bạn ký nhiều nhất %d văn bản một lần. Hãy chọn ít hơn.".formatted(most));
        }
        List<Prepared> list = prepare(choices, way, signer);
        List<Prepared> ready =
                list.stream().filter(one -> one.request().isPresent()).toList();
        List<byte[]> hashes = ready.stream()
                .map(one -> RemoteSigning.sha256(one.request().get().toBeSigned()))
                .toList();
        String permission = ready.isEmpty() ? "" : remote.service().authorize(credential, hashes, answers);
        open(id, list, signer);
        if (!ready.isEmpty()) {
            batch.later(() -> {
                List<byte[]> values = new ArrayList<>();
                Optional<String> refusal = BatchSigning.attempt(() -> values.addAll(remote.service()
                        .sign(credential, permission, hashes, way.chain().get(0))));
                keep(id, ready, values, refusal, signer);
            });
        }
    }

    private void keep(UUID id, List<Prepared> ready, List<byte[]> values, Optional<String> refusal, Actor signer) {
        for (int i = 0; i < ready.size(); i++) {
            Batch.Choice choice = ready.get(i).choice();
            UUID request = ready.get(i).request().orElseThrow().id();
            if (refusal.isPresent()) {
                batches.done(id, choice, Batch.State.REFUSED, refusal.get());
            } else {
                byte[] value = values.get(i);
                batch.later(id, choice, () -> elsewhere.complete(choice.document(), request, value, signer));
            }
        }
    }

    private List<Prepared> prepare(List<Batch.Choice> choices, SigningWay way, Actor signer) {
        BatchSigning.requireList(choices);
        return batch.atOnce(choices, choice -> {
            AtomicReference<SigningElsewhere.Request> request = new AtomicReference<>();
            Optional<String> refusal = BatchSigning.attempt(() -> request.set(elsewhere.prepare(choice, way, signer)));
            return new Prepared(choice, Optional.ofNullable(request.get()), refusal);
        });
    }

    private void open(UUID id, List<Prepared> list, Actor signer) {
        if (!batches.open(id, signer.id(), list.stream().map(Prepared::choice).toList())) {
            throw new Overtaken("Đợt ký này đã mở rồi. Hãy tải lại trang rồi chọn lại.");
        }
        list.forEach(
                one -> one.refusal().ifPresent(reason -> batches.done(id, one.choice(), Batch.State.REFUSED, reason)));
    }
}
