package vn.vanban.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.WorkingCalendar;

/** Lets nobody try PINs: three wrong ones in a row lock a key for a quarter of an hour. */
@Component
class PinGuard {

    static final int MOST_WRONG = 3;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(WorkingCalendar.ZONE);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PinGuard(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Row(byte[] pkcs12, byte[] image, int wrongPins, Optional<Instant> lockedUntil) {}

    private record Attempt(KeyRing.OpenKey key, String refusal) {}

    /** The row stays locked while a PIN is tried, so a hundred requests at once are still counted one by one. */
    KeyRing.OpenKey open(PersonId owner, String pin, BiFunction<byte[], byte[], KeyRing.OpenKey> opening) {
        if (pin.isBlank()) {
            throw BusinessRuleViolation.at("pin", "Hãy nhập mã PIN của khóa ký.");
        }
        Attempt attempt = transaction.execute(status -> attempt(owner, opening));
        if (attempt.refusal() != null) {
            // Thrown only after the commit: a refusal must not take back the count.
            throw BusinessRuleViolation.at("pin", attempt.refusal());
        }
        return attempt.key();
    }

    private Attempt attempt(PersonId owner, BiFunction<byte[], byte[], KeyRing.OpenKey> opening) {
        Row row = lockedRow(owner);
        Instant now = clock.instant();
        if (row.lockedUntil().filter(now::isBefore).isPresent()) {
            return new Attempt(null, locked(row.lockedUntil().get()));
        }
        try {
            KeyRing.OpenKey key = opening.apply(row.pkcs12(), row.image());
            count(owner, 0, null);
            return new Attempt(key, null);
        } catch (WrongPin wrong) {
            int wrongPins = row.wrongPins() + 1;
            if (wrongPins < MOST_WRONG) {
                count(owner, wrongPins, null);
                return new Attempt(
                        null, "Mã PIN không đúng. Còn %d lần thử, văn bản chưa ký.".formatted(MOST_WRONG - wrongPins));
            }
            Instant until = now.plus(LOCKED_FOR);
            count(owner, 0, until);
            return new Attempt(null, locked(until));
        }
    }

    private Row lockedRow(PersonId owner) {
        return jdbc.sql(
                        """
                        select pkcs12, image, wrong_pins, locked_until from signing.key
                        where person_id = :owner for update
                        """)
                .param("owner", owner.value())
                .query((row, n) -> new Row(
                        row.getBytes("pkcs12"),
                        row.getBytes("image"),
                        row.getInt("wrong_pins"),
                        Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional()
                .orElseThrow(() -> new SigningImpossible("Bạn chưa có khóa ký. Hãy báo quản trị."));
    }

    private void count(PersonId owner, int wrongPins, Instant lockedUntil) {
        jdbc.sql("update signing.key set wrong_pins = :wrong, locked_until = :until where person_id = :owner")
                .param("wrong", wrongPins)
                .param("until", lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
                .param("owner", owner.value())
                .update();
    }

    private static String locked(Instant until) {
        return "Khóa ký tạm khóa đến %s vì nhập sai mã PIN %d lần liên tiếp. Văn bản chưa ký."
                .formatted(TIME.format(until), MOST_WRONG);
    }
}
