package vn.vanban.copying;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.vanban.shared.BusinessRuleViolation;

/**
 * What the clerk asks for.
 *
 * @param copy what it will be known by: a form sent twice makes one
 * @param signer as the page offers it
 * @param recipients one on each line, printed after "Nơi nhận"
 * @param copyCount paper copies
 * @param parts places of the paragraphs an extract holds
 * @param lookedAt whether the clerk has found out about signatures that the system cannot judge
 */
record CopyOrder(
        UUID copy,
        CopyDirection direction,
        String signer,
        String recipients,
        Integer copyCount,
        Set<Integer> parts,
        Boolean lookedAt) {

    private static final int LONGEST = 500;

    CopyOrder {
        copy = Objects.requireNonNullElseGet(copy, UUID::randomUUID);
        recipients = recipients == null ? "" : recipients.strip();
        parts = parts == null ? Set.of() : Set.copyOf(parts);
        lookedAt = Boolean.TRUE.equals(lookedAt);
    }

    /** @throws BusinessRuleViolation at the field that cannot be as it is */
    void check() {
        if (direction == null) {
            throw BusinessRuleViolation.at("direction", "Hãy chọn hình thức sao.");
        }
        direction.objection().ifPresent(reason -> {
            throw BusinessRuleViolation.at("direction", reason);
        });
        if (direction.kind() == CopyKind.EXTRACT && parts.isEmpty()) {
            throw BusinessRuleViolation.at("parts", "Hãy chọn ít nhất một đoạn để trích sao.");
        }
        if (isPaper() && recipients.isEmpty()) {
            throw BusinessRuleViolation.at("recipients", "Hãy ghi nơi nhận bản sao, mỗi dòng một nơi.");
        }
        if (recipients.length() > LONGEST) {
            throw BusinessRuleViolation.at("recipients", "Nơi nhận không quá " + LONGEST + " chữ.");
        }
        if (isPaper() && (copyCount == null || copyCount < 1 || copyCount > 999)) {
            throw BusinessRuleViolation.at("copyCount", "Số bản giấy phải từ 1 đến 999.");
        }
    }

    CopyKind kind() {
        return direction.kind();
    }

    boolean isPaper() {
        return direction.medium() == CopyMedium.PAPER;
    }

    int paperCopies() {
        return isPaper() ? copyCount : 0;
    }

    /** Without the dashes and marks that the page prints itself. */
    List<String> recipientLines() {
        return Arrays.stream(recipients.split("\\R"))
                .map(line -> line.strip().replaceFirst("^[-–•]\\s*", "").replaceFirst("[;.,]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
