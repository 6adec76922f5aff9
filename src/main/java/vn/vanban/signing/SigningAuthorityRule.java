package vn.vanban.signing;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanban.authority.SigningRight;
import vn.vanban.authority.SigningRights;
import vn.vanban.document.Document;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Officer;
import vn.vanban.shared.WorkingCalendar;

/** Whether the law lets this person sign this document today, in the capacity printed on it (Điều 13). */
@Component
class SigningAuthorityRule {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final Directory directory;
    private final SigningRights rights;
    private final KeyRing keys;
    private final Clock clock;

    SigningAuthorityRule(Directory directory, SigningRights rights, KeyRing keys, Clock clock) {
        this.directory = directory;
        this.rights = rights;
        this.keys = keys;
        this.clock = clock;
    }

    /** Why this person must not sign; empty when they may. */
    Optional<String> objection(Document document, Actor actor) {
        if (!isSigner(document, actor)) {
            String named = document.signer()
                    .map(directory::person)
                    .map(person -> person.fullName())
                    .orElse("người khác");
            return Optional.of("Văn bản in tên người ký là %s. ".formatted(named)
                    + (couldTakeOver(document, actor)
                            ? "Khi ký thay, bạn phải ký bằng tên và chức vụ của mình: hãy bấm “Ký thay, in tên"
                                    + " tôi” trước."
                            : "Chức vụ của bạn không được ký văn bản này, và quyền được giao ký không chuyển"
                                    + " tiếp cho người thay (NĐ 30/2020, Điều 13.3, 13.4)."));
        }
        Optional<Officer> officer = document.signerPosition().map(directory::holdersOf).stream()
                .flatMap(holders -> holders.stream())
                .filter(holder -> holder.person().equals(actor.person()))
                .findFirst();
        if (officer.isEmpty()) {
            return Optional.of("Hôm nay bạn không còn giữ chức vụ in trên văn bản, nên không ký được.");
        }
        return rights.objection(document)
                .map(reason -> reason + " Hãy trả lại để sửa.")
                .or(() -> certificateObjection(actor));
    }

    /** By what written act its signer signs; empty when by position. */
    String basis(Document document) {
        return rights.of(document).map(SigningRight::basis).orElse("");
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
                && rights.of(document.organization(), document.council()).stream()
                        .anyMatch(right ->
                                right.officer().person().equals(actor.person()) && right.covers(document.type()));
    }
}
