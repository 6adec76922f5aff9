package vn.vanban.copying;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.vanban.shared.BusinessRuleViolation;

/**
 * What the clerk asks for.
 *
 * @param signer as the page offers it
 * @param recipients one on each line, printed after "Nơi nhận"
 * @param copyCount paper copies
 * @param parts places of the paragraphs an extract holds
 */
record CopyOrder(
        CopyKind kind, CopyMedium medium, String signer, String recipients, Integer copyCount, Set<Integer> parts) {

    private static final int LONGEST = 500;

    CopyOrder {
        recipients = recipients == null ? "" : recipients.strip();
        parts = parts == null ? Set.of() : Set.copyOf(parts);
    }

    /** @throws BusinessRuleViolation at the field that cannot be as it is */
    void check() {
        if (kind == null) {
            throw BusinessRuleViolation.at("kind", "Hãy chọn hình thức sao.");
        }
        if (medium == null) {
            throw BusinessRuleViolation.at("medium", "Hãy chọn bản giấy hay bản điện tử.");
        }
        if (kind == CopyKind.CERTIFIED_COPY && medium == CopyMedium.ELECTRONIC) {
            throw BusinessRuleViolation.at(
                    "medium",
                    "Từ văn bản điện tử chỉ sao y ra giấy (NĐ 30/2020, Điều 25.1): tệp đã ký số là bản gốc, hãy gửi chính tệp đó.");
        }
        if (kind == CopyKind.EXTRACT && parts.isEmpty()) {
            throw BusinessRuleViolation.at("parts", "Hãy chọn ít nhất một đoạn để trích sao.");
        }
        if (medium == CopyMedium.PAPER && recipients.isEmpty()) {
            throw BusinessRuleViolation.at("recipients", "Hãy ghi nơi nhận bản sao, mỗi dòng một nơi.");
        }
        if (recipients.length() > LONGEST) {
            throw BusinessRuleViolation.at("recipients", "Nơi nhận không quá " + LONGEST + " chữ.");
        }
        if (medium == CopyMedium.PAPER && (copyCount == null || copyCount < 1 || copyCount > 999)) {
            throw BusinessRuleViolation.at("copyCount", "Số bản giấy phải từ 1 đến 999.");
        }
    }

    int paperCopies() {
        return medium == CopyMedium.PAPER ? copyCount : 0;
    }

    /** Without the dashes and marks that the page prints itself. */
    List<String> recipientLines() {
        return Arrays.stream(recipients.split("\\R"))
                .map(line -> line.strip().replaceFirst("^[-–•]\\s*", "").replaceFirst("[;.,]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
