package vn.vanban.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;

/**
 * One line of a register with what Phụ lục IV asks for, as it was when the number was given.
 *
 * @param document none when it exists on paper only
 * @param title type and subject: "Thông báo Kết luận giao ban"
 * @param recipients as printed under "Nơi nhận", separated by semicolons
 * @param copyHolders who keeps a copy, "VT, VP"
 * @param copyCount paper copies made
 */
public record RegisterEntry(
        Optional<DocumentId> document,
        DocumentCode code,
        LocalDate issuedOn,
        String title,
        String signerName,
        String recipients,
        String copyHolders,
        int copyCount,
        String remark,
        Optional<Voiding> voided) {

    /** Why and when its number was given up. */
    public record Voiding(String reason, String by, Instant at) {}
}
