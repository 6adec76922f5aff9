package vn.vanban.register;

import static vn.vanban.register.PaperField.isFilled;
import static vn.vanban.register.PaperField.require;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.format.annotation.DateTimeFormat;
import vn.vanban.document.DocumentType;

/**
 * A document that was signed on paper, outside the system, as the clerk enters it: paper and electronic documents share
 * one series (Điều 15.1).
 *
 * @param notation what follows the number: "TB-SYT"
 * @param copyCount paper copies, 1 to 999
 */
record PaperDocument(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate issuedOn,
        DocumentType type,
        String notation,
        String subject,
        String signerName,
        String recipients,
        String copyHolders,
        Integer copyCount) {

    private static final Pattern NOTATION = Pattern.compile("[\\p{L}\\d]{1,12}(-[\\p{L}\\d.&]{1,20}){1,3}");

    void check() {
        require(type != null, "type", "Hãy chọn loại văn bản.");
        require(issuedOn != null, "issuedOn", "Hãy ghi ngày văn bản.");
        require(
                notation != null && NOTATION.matcher(notation.strip()).matches(),
                "notation",
                "Ký hiệu gồm chữ viết tắt nối bằng gạch, ví dụ TB-SYT.");
        require(isFilled(subject), "subject", "Hãy ghi trích yếu, không quá 500 chữ.");
        require(isFilled(signerName), "signerName", "Hãy ghi họ tên người ký.");
        require(isFilled(recipients), "recipients", "Hãy ghi nơi nhận.");
        require(copyCount != null && copyCount > 0 && copyCount < 1000, "copyCount", "Số bản giấy phải từ 1 đến 999.");
    }
}
