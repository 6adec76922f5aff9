package vn.vanban.signing;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.SignatureBlock;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.shared.WorkingCalendar;

/** Whether the law lets this person sign this document today, in the capacity printed on it (Điều 13). */
@Component
class SigningAuthorityRule {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final Directory directory;
    private final KeyRing keys;
    private final Clock clock;

    SigningAuthorityRule(Directory directory, KeyRing keys, Clock clock) {
        this.directory = directory;
        this.keys = keys;
        this.clock = clock;
    }

    /** Why this person must not sign; empty when they may. */
    Optional<String> objection(Document document, Actor actor) {
        if (!isSigner(document, actor)) {
            return Optional.of(("Văn bản in tên người ký là %s. Khi ký thay, bạn phải ký bằng tên và chức vụ của mình: "
                            + "hãy bấm “Ký thay, in tên tôi” trước.")
                    .formatted(document.signer()
                            .map(directory::person)
                            .map(person -> person.fullName())
                            .orElse("người khác")));
        }
        Optional<Officer> officer = document.signerPosition().map(directory::holdersOf).stream()
                .flatMap(holders -> holders.stream())
                .filter(holder -> holder.person().equals(actor.person()))
                .findFirst();
        if (officer.isEmpty()) {
            return Optional.of("Hôm nay bạn không còn giữ chức vụ in trên văn bản, nên không ký được.");
        }
        if (!capacityOf(officer.get(), document).equals(document.capacity())) {
            return Optional.of("Hình thức ký in trên văn bản không đúng với chức vụ của bạn. Hãy trả lại để sửa.");
        }
        return certificateObjection(actor);
    }

    private Optional<String> certificateObjection(Actor actor) {
        return keys.of(actor.id())
                .map(key -> key.isValidAt(clock.instant())
                        ? ""
                        : "Chứng thư số của bạn chỉ có hiệu lực từ %s đến %s."
                                .formatted(DAY.format(key.validFrom()), DAY.format(key.validUntil())))
                .or(() -> Optional.of("Bạn chưa có chứng thư số để ký. Hãy báo quản trị."))
                .filter(reason -> !reason.isEmpty());
    }

    boolean isSigner(Document document, Actor actor) {
        return document.signer().filter(actor.id()::equals).isPresent();
    }

    /** Whether this person, standing in, could sign in their own name instead. */
    boolean couldTakeOver(Document document, Actor actor) {
        return !isSigner(document, actor)
                && directory.officers().stream()
                        .filter(officer -> officer.person().equals(actor.person()))
                        .anyMatch(officer -> capacityOf(officer, document).isPresent());
    }

    private Optional<SigningCapacity> capacityOf(Officer officer, Document document) {
        Optional<IssuingOrganization> organization = directory
                .issuingOrganization(
                        directory.organizationOf(officer.unit().id()).id())
                .filter(issuing -> issuing.id().equals(document.organization()));
        return organization.flatMap(issuing -> SignatureBlock.capacityOf(officer, issuing));
    }
}
