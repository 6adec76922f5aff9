package vn.vanban.copying;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.stereotype.Component;
import vn.vanban.document.FileKind;
import vn.vanban.document.UploadGate;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.signing.SignatureValidation;
import vn.vanban.signing.TrustedAuthorities;

/** Looks at the file of a document from outside before a copy is certified of it: is it what the clerk says it is? */
@Component
class OutsideFile {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    /** Whoever scans cuts an edge or leaves one: A5 to A3, and a little. */
    private static final float SHORTEST = 135 * POINTS_PER_MM;

    private static final float LONGEST = 435 * POINTS_PER_MM;
    private static final float LEAST_DOTS_PER_INCH = 200;
    /** Scanners round down. */
    private static final float ROUNDING = 0.98f;

    private final UploadGate gate;
    private final TrustedAuthorities authorities;

    OutsideFile(UploadGate gate, TrustedAuthorities authorities) {
        this.gate = gate;
        this.authorities = authorities;
    }

    /**
     * @return what was found of its signatures, to be kept with the copy
     * @throws BusinessRuleViolation at the field "file", or at "lookedAt" when only the clerk can judge a signature
     */
    String admit(String fileName, byte[] pdf, CopyOrder order) {
        gate.admit(fileName, pdf, FileKind.PDF);
        boolean paper = order.direction().origin().isPaper();
        checkPages(pdf, paper && !order.isPaper());
        SignatureValidation signatures = authorities.validate(pdf);
        return paper ? requireNone(signatures) : requireGood(signatures, order.lookedAt());
    }

    /** @param kept whether the scan itself becomes the copy, for which the decree has a measure */
    private static void checkPages(byte[] pdf, boolean kept) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (kept && document.getVersion() < 1.4f) {
                throw refusal("Tệp quét phải là PDF từ phiên bản 1.4 (NĐ 30/2020, Phụ lục I, Phần II, Mục I.2).");
            }
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                checkSize(document.getPage(number - 1), number);
                if (kept) {
                    checkScan(document, number);
                }
            }
        } catch (IOException unreadable) {
            throw refusal("Tệp PDF bị hỏng, không đọc được. Hãy xuất lại PDF rồi gửi lại.");
        }
    }

    private static void checkSize(PDPage page, int number) {
        float width = page.getCropBox().getWidth() * page.getUserUnit();
        float height = page.getCropBox().getHeight() * page.getUserUnit();
        if (Math.min(width, height) < SHORTEST || Math.max(width, height) > LONGEST) {
            throw refusal("Trang %d rộng %.0f mm, cao %.0f mm, không phải khổ giấy A5 đến A3. Hãy quét ở tỷ lệ 100%%."
                    .formatted(number, width / POINTS_PER_MM, height / POINTS_PER_MM));
        }
    }

    private static void checkScan(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        double whole = page.getCropBox().getWidth() * page.getCropBox().getHeight() * Math.pow(page.getUserUnit(), 2);
        if (PageMarks.of(document, number, LEAST_DOTS_PER_INCH * ROUNDING).scanned() < whole / 2) {
            throw refusal(
                    ("Trang %d không phải ảnh quét từ 200 dpi trở lên. Bản sao điện tử từ giấy là ảnh màu quét ở tỷ lệ 100%%,"
                                    + " tối thiểu 200 dpi (NĐ 30/2020, Phụ lục I, Phần II, Mục I.2).")
                            .formatted(number));
        }
    }

    private static String requireNone(SignatureValidation signatures) {
        if (signatures.verdict() != SignatureValidation.Verdict.UNSIGNED) {
            throw refusal("Tệp có chữ ký số hoặc dấu vết chữ ký số, nên không phải bản quét từ giấy. "
                    + "Nếu là bản điện tử, hãy chọn đúng bản đang có.");
        }
        return "không có chữ ký số";
    }

    private static String requireGood(SignatureValidation signatures, boolean lookedAt) {
        return switch (signatures.verdict()) {
            case VALID -> "chữ ký số hợp lệ: " + signers(signatures);
            case UNKNOWN -> {
                if (!lookedAt) {
                    throw BusinessRuleViolation.at(
                            "lookedAt",
                            "Chưa xác định được chữ ký số: %s Chưa cấp số nào. Hãy kiểm tra bằng cách khác; nếu đúng, đánh dấu ô này rồi gửi lại."
                                    .formatted(findings(signatures)));
                }
                yield "chữ ký số chưa xác định được, văn thư đã tự kiểm tra: " + signers(signatures) + ". "
                        + findings(signatures);
            }
            case UNSIGNED ->
                throw refusal(
                        "Tệp không có chữ ký số, nên không phải bản điện tử có giá trị. Nếu quét từ giấy, hãy chọn bản trên giấy.");
            default -> throw refusal("Không sao được tệp này. " + findings(signatures));
        };
    }

    private static String signers(SignatureValidation signatures) {
        return signatures.signatures().stream()
                .map(signature -> signature.isSeal() || signature.organization().isEmpty()
                        ? signature.signer()
                        : signature.signer() + " (" + signature.organization() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String findings(SignatureValidation signatures) {
        return String.join(" ", signatures.findings());
    }

    private static BusinessRuleViolation refusal(String message) {
        return BusinessRuleViolation.at("file", message);
    }
}
