package vn.vanban.signing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    private final ExecutorService hands =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

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
        if (choices.isEmpty() || choices.size() > MOST) {
            throw new BusinessRuleViolation("Hãy chọn từ 1 đến %d văn bản để ký.".formatted(MOST));
        }
        if (choices.stream().map(Batch.Choice::document).distinct().count() < choices.size()) {
            throw new BusinessRuleViolation("Danh sách có văn bản lặp lại. Hãy tải lại trang rồi chọn lại.");
        }
        KeyRing.OpenKey key = keys.open(signer.id(), pin);
        if (batches.open(id, signer.id(), choices)) {
            choices.forEach(choice -> hands.execute(() -> sign(id, choice, key, signer)));
        }
    }

    private void sign(UUID batch, Batch.Choice choice, KeyRing.OpenKey key, Actor signer) {
        if (batches.isStopped(batch)) {
            return;
        }
        try {
            signing.sign(choice, key, signer);
            batches.done(batch, choice, Batch.State.SIGNED, null);
        } catch (BusinessRuleViolation | Overtaken | NotFound | Forbidden reason) {
            batches.done(batch, choice, Batch.State.REFUSED, reason.getMessage());
        } catch (RuntimeException failure) {
            String incident = UUID.randomUUID().toString().substring(0, 8);
            log.error("Incident {}", incident, failure);
            batches.done(
                    batch, choice, Batch.State.REFUSED, "Hệ thống gặp lỗi, báo quản trị mã %s.".formatted(incident));
        }
    }

    @Override
    public void destroy() {
        hands.shutdownNow();
    }
}
