package vn.vanban.register;

import java.time.LocalDate;
import vn.vanban.shared.BusinessRuleViolation;

/**
 * What the registry decides when it numbers a document.
 *
 * @param lock the state of the document the clerk saw
 * @param copyCount paper copies, 0 to 999
 */
public record NumberRequest(int lock, RegisterId register, LocalDate issuedOn, int copyCount) {

    public NumberRequest {
        if (copyCount < 0 || copyCount > 999) {
            throw BusinessRuleViolation.at("copyCount", "Số bản giấy phải từ 0 đến 999.");
        }
    }
}
