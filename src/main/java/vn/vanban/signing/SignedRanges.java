package vn.vanban.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Whether every signature of a file covers all there was when it was made, except the signature value itself.
 *
 * <p>A wrapped signature keeps its old ranges and hides something of its own between them.
 */
final class SignedRanges {

    private SignedRanges() {}

    /** What is wrong, in Vietnamese; {@code readable} is the number of signatures that could be checked. */
    static Optional<String> fault(byte[] pdf, int readable) {
        try (var document = Loader.loadPDF(pdf)) {
            var signatures = document.getSignatureDictionaries();
            if (signatures.size() != readable) {
                return Optional.of("Tệp có chữ ký số bị xóa, bị hỏng hoặc bị chép lại.");
            }
            return signatures.stream().allMatch(signature -> leavesOutItsValueOnly(signature, pdf))
                    ? Optional.empty()
                    : Optional.of("Phạm vi chữ ký số không phủ hết tệp: có phần chèn vào chỗ không được ký.");
        } catch (IOException e) {
            return Optional.of("Tệp PDF không đọc được nên không kiểm tra được chữ ký số.");
        }
    }

    /** Whether this signature, a file's last, leaves out nothing but its own value. */
    static boolean coversAll(PDSignature signature, byte[] pdf) {
        return leavesOutItsValueOnly(signature, pdf)
                && signature.getByteRange()[2] + signature.getByteRange()[3] == pdf.length;
    }

    private static boolean leavesOutItsValueOnly(PDSignature signature, byte[] pdf) {
        var range = signature.getByteRange();
        if (range == null || range.length != 4 || range[0] != 0 || range[1] <= 0 || range[3] <= 0) {
            return false;
        }
        int from = range[1];
        int to = range[2];
        if (to <= from + 2 || to > pdf.length - range[3] || pdf[from] != '<' || pdf[to - 1] != '>') {
            return false;
        }
        var value = new String(pdf, from + 1, to - from - 2, StandardCharsets.ISO_8859_1);
        return value.equalsIgnoreCase(HexFormat.of().formatHex(signature.getContents()));
    }
}
