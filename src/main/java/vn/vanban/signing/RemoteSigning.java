package vn.vanban.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;

/** The competent person's signature by a key that a remote service keeps for them. */
@Component
class RemoteSigning {

    private final SigningElsewhere elsewhere;
    private final SigningWays ways;
    private final Optional<RemoteService> service;

    RemoteSigning(SigningElsewhere elsewhere, SigningWays ways, Optional<RemoteService> service) {
        this.elsewhere = elsewhere;
        this.ways = ways;
        this.service = service;
    }

    RemoteService service() {
        return service.orElseThrow(() -> new SigningImpossible("Chưa cấu hình dịch vụ ký số từ xa. Hãy báo quản trị."));
    }

    boolean isConfigured() {
        return service.isPresent();
    }

    /**
     * Waits for the service as long as it takes, and holds nothing meanwhile.
     *
     * @throws BusinessRuleViolation as {@link SigningElsewhere#prepare}, or the service refuses (field "pin" or "otp")
     */
    @Transactional(propagation = Propagation.NEVER)
    void sign(DocumentId id, int lock, int version, String pin, String otp, Actor actor) {
        SigningWay way = ways.of(actor.id());
        Map<String, String> answers = answers(way, pin, otp);
        SigningElsewhere.Request request = elsewhere.prepare(id, lock, version, SigningWay.Kind.REMOTE, actor);
        String credential = way.credential().orElseThrow();
        List<byte[]> hashes = List.of(sha256(request.toBeSigned()));
        String permission = service().authorize(credential, hashes, answers);
        byte[] value = service()
                .sign(credential, permission, hashes, request.chain().get(0))
                .get(0);
        elsewhere.complete(id, request.id(), value, actor);
    }

    static Map<String, String> answers(SigningWay way, String pin, String otp) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (way.asks().contains(SigningWay.PIN)) {
            answers.put(SigningWay.PIN, required("pin", pin, "Hãy nhập mã PIN của dịch vụ ký."));
        }
        if (way.asks().contains(SigningWay.OTP)) {
            answers.put(SigningWay.OTP, required("otp", otp, "Hãy nhập mã OTP của dịch vụ ký."));
        }
        return answers;
    }

    private static String required(String field, String value, String otherwise) {
        if (value.isBlank()) {
            throw BusinessRuleViolation.at(field, otherwise);
        }
        return value.strip();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
