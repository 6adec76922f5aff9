package vn.vanban.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.Directory;
import vn.vanban.shared.BusinessRuleViolation;

/** A document is dated between the day it was signed and today: neither before it was agreed nor in advance. */
@Component
class IssueDateRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Signatures signatures;
    private final Directory directory;

    IssueDateRule(Signatures signatures, Directory directory) {
        this.signatures = signatures;
        this.directory = directory;
    }

    void check(DocumentId id, LocalDate date) {
        checkNotInFuture(date);
        LocalDate signedOn = signatures.of(id).on();
        if (date.isBefore(signedOn)) {
            throw BusinessRuleViolation.at(
                    "issuedOn",
                    "Văn bản được ký ngày %s; ngày ban hành không được sớm hơn ngày ký."
                            .formatted(DAY.format(signedOn)));
        }
    }

    void checkNotInFuture(LocalDate date) {
        if (date.isAfter(directory.today())) {
            throw BusinessRuleViolation.at("issuedOn", "Ngày ban hành không được ở tương lai. Hãy chọn hôm nay.");
        }
    }
}
