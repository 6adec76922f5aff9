package vn.vanban.signing;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.UnitId;

/** The keys this server keeps: a person's opens by their PIN alone, an organization's seal by the server itself. */
@Component
class KeyRing {

    /** What may be shown of a key without opening it. */
    record KeyFacts(String subject, Instant validFrom, Instant validUntil) {

        boolean isValidAt(Instant moment) {
            return !moment.isBefore(validFrom) && !moment.isAfter(validUntil);
        }
    }

    record OpenKey(SigningKey key, byte[] image) {}

    private final JdbcClient jdbc;
    private final ServerKeys serverKeys;
    private final PinGuard guard;
    private final SigningWays ways;

    KeyRing(JdbcClient jdbc, ServerKeys serverKeys, PinGuard guard, SigningWays ways) {
        this.jdbc = jdbc;
        this.serverKeys = serverKeys;
        this.guard = guard;
        this.ways = ways;
    }

    void keep(PersonId owner, DemoCertificateAuthority.IssuedKey key, byte[] image) {
        insert(owner.value(), null, serverKeys.encrypt(key.pkcs12(), nameOf(owner)), null, key.certificate(), image);
    }

    void keep(UnitId owner, DemoCertificateAuthority.IssuedKey key, String pin, byte[] image) {
        byte[] sealPin = serverKeys.encrypt(pin.getBytes(StandardCharsets.UTF_8), nameOf(owner));
        insert(null, owner.value(), serverKeys.encrypt(key.pkcs12(), nameOf(owner)), sealPin, key.certificate(), image);
    }

    private void insert(
            Long person, Long organization, byte[] pkcs12, byte[] sealPin, X509Certificate certificate, byte[] image) {
        jdbc.sql(
                        """
                        insert into signing.key
                          (person_id, organization_id, pkcs12, seal_pin, subject, valid_from, valid_until, image)
                        values (:person, :organization, :pkcs12, :sealPin, :subject, :from, :until, :image)
                        """)
                .param("person", person)
                .param("organization", organization)
                .param("pkcs12", pkcs12)
                .param("sealPin", sealPin)
                .param("subject", certificate.getSubjectX500Principal().getName())
                .param("from", certificate.getNotBefore().toInstant().atOffset(ZoneOffset.UTC))
                .param("until", certificate.getNotAfter().toInstant().atOffset(ZoneOffset.UTC))
                .param("image", image)
                .update();
    }

    /** Of the key they sign with now, wherever it is. */
    Optional<KeyFacts> of(PersonId owner) {
        return jdbc.sql(
                        """
                        select subject, valid_from, valid_until, 1 as choice from signing.current_way
                        where person_id = :owner and kind <> 'SERVER'
                        union all
                        select subject, valid_from, valid_until, 2 from signing.key where person_id = :owner
                        order by choice limit 1
                        """)
                .param("owner", owner.value())
                .query((row, n) -> new KeyFacts(
                        row.getString("subject"),
                        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The handwriting beside the key this server keeps; none where it keeps no key. */
    Optional<byte[]> imageOf(PersonId owner) {
        return jdbc.sql("select image from signing.key where person_id = :owner")
                .param("owner", owner.value())
                .query((row, n) -> row.getBytes("image"))
                .optional();
    }

    /** Refuses a wrong PIN, any PIN while the key is locked, and whoever signs with a key elsewhere now. */
    OpenKey open(PersonId owner, String pin) {
        if (ways.of(owner).kind() != SigningWay.Kind.SERVER) {
            throw new SigningImpossible("Bạn không ký bằng khóa máy chủ giữ. Hãy mở văn bản để ký bằng khóa của mình.");
        }
        return guard.open(owner, pin, (pkcs12, image) -> {
            byte[] file = serverKeys.decrypt(pkcs12, nameOf(owner));
            return new OpenKey(Pkcs12SigningKey.open(file, pin.toCharArray()), image);
        });
    }

    OpenKey openSeal(UnitId owner) {
        return jdbc.sql("select pkcs12, seal_pin, image from signing.key where organization_id = :owner")
                .param("owner", owner.value())
                .query((row, n) -> {
                    byte[] pin = serverKeys.decrypt(row.getBytes("seal_pin"), nameOf(owner));
                    byte[] file = serverKeys.decrypt(row.getBytes("pkcs12"), nameOf(owner));
                    char[] letters = new String(pin, StandardCharsets.UTF_8).toCharArray();
                    return new OpenKey(Pkcs12SigningKey.open(file, letters), row.getBytes("image"));
                })
                .optional()
                .orElseThrow(() -> new SigningImpossible("Cơ quan chưa có khóa con dấu. Hãy báo quản trị."));
    }

    private static String nameOf(PersonId owner) {
        return "person:" + owner.value();
    }

    private static String nameOf(UnitId owner) {
        return "unit:" + owner.value();
    }
}
