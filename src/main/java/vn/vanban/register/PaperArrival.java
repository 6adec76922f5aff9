package vn.vanban.register;

import static vn.vanban.register.PaperField.isFilled;
import static vn.vanban.register.PaperField.require;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** A document that came on paper or from outside the system, as it is entered: both share one series (Điều 22.2). */
record PaperArrival(
        String author,
        String code,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate issuedOn,
        String title,
        String receiver) {

    void check(LocalDate today) {
        require(isFilled(author), "author", "Hãy ghi cơ quan ban hành.");
        require(isFilled(code), "code", "Hãy ghi số, ký hiệu như trên văn bản, ví dụ 123/UBND-VX.");
        require(issuedOn != null, "issuedOn", "Hãy ghi ngày của văn bản.");
        require(!issuedOn.isAfter(today), "issuedOn", "Ngày của văn bản không được sau hôm nay.");
        require(isFilled(title), "title", "Hãy ghi tên loại và trích yếu, không quá 500 chữ.");
        require(isFilled(receiver), "receiver", "Hãy ghi đơn vị hoặc người nhận.");
    }
}
