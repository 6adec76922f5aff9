package vn.vanban.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.vanban.document.DocumentId;

/**
 * A line of the book of incoming documents (sổ đăng ký văn bản đến, Phụ lục IV).
 *
 * @param number số đến, from 1 each year
 * @param document empty for what came on paper or from outside the system
 * @param author the organization that issued it
 */
public record IncomingEntry(
        IncomingId id,
        int number,
        LocalDate arrivedOn,
        Optional<DocumentId> document,
        String author,
        String code,
        LocalDate issuedOn,
        String title,
        String receiver,
        String enteredBy) {}
