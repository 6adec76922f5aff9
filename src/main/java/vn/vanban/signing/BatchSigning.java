package vn.vanban.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/**
 * Signs a list of documents one after another with a key opened once. It goes on while the signer does something else;
 * what fails harms no other. The key is in memory only: what a stopped server leaves unsigned waits for the signer again.
 */
@Component
class BatchSigning implements DisposableBean {

    static final int MOST = 100;

    private static final Logger log = LoggerFactory.getLogger(BatchSigning.class);

    private final Signing signing;
    private final KeyRing keys;
    private final BatchLog batches;

    /** Twice as many as can reckon at a time, because half of them wait for the database. */
    private final ExecutorService hands =
            Executors.newFixedThreadPool(2 * Runtime.getRuntime().availableProcessors());

    BatchSigning(Signing signing, KeyRing keys, BatchLog batches) {
        this.signing = signing;
        this.keys = keys;
        this.batches = batches;
    }

    /**
     * Begins to sign exactly what was chosen; a batch begun twice goes on once.
     *
     * @throws BusinessRuleViolation nothing is chosen, or the PIN (field "pin") is wrong; then nothing is signed
     */
    void begin(UUID id, List<Batch.Choice> choices, String pin, Actor signer) {
        requireList(choices);
        KeyRing.OpenKey key = keys.open(signer.id(), pin);
        if (batches.open(id, signer.id(), choices)) {
            choices.forEach(choice -> later(id, choice, () -> signing.sign(choice, key, signer)));
        }
    }

    static void requireList(List<Batch.Choice> choices) {
        if (choices.isEmpty() || choices.size() > MOST) {
            throw new BusinessRuleViolation("Hãy chọn từ 1 đến %d văn bản để ký.".formatted(MOST));
        }
        if (choices.stream().map(Batch.Choice::document).distinct().count() < choices.size()) {
            throw new BusinessRuleViolation("Danh sách có văn bản lặp lại. Hãy tải lại trang rồi chọn lại.");
        }
    }

    /** Signs one when its turn comes, unless the signer has stopped the batch. */
    void later(UUID batch, Batch.Choice choice, Runnable signature) {
        hands.execute(() -> {
            if (!batches.isStopped(batch)) {
                attempt(signature)
                        .ifPresentOrElse(
                                reason -> batches.done(batch, choice, Batch.State.REFUSED, reason),
                                () -> batches.done(batch, choice, Batch.State.SIGNED, null));
            }
        });
    }

    /** When its turn comes, beside the signatures. */
    void later(Runnable act) {
        hands.execute(act);
    }

    /** Why it could not be done, in the signer's words; nothing when it was done. */
    static Optional<String> attempt(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (BusinessRuleViolation | Overtaken | NotFound | Forbidden reason) {
            return Optional.of(reason.getMessage());
        } catch (RuntimeException failure) {
            String incident = UUID.randomUUID().toString().substring(0, 8);
            log.error("Incident {}", incident, failure);
            return Optional.of("Hệ thống gặp lỗi, báo quản trị mã %s.".formatted(incident));
        }
    }

    /** The results in the order of the list, as many at a time as can be reckoned. */
    <T, R> List<R> atOnce(List<T> list, Function<T, R> act) {
        return list.stream().map(one -> CompletableFuture.supplyAsync(() -> act.apply(one), hands)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Override
    public void destroy() {
        hands.shutdownNow();
    }
}
