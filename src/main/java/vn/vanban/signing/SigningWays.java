package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.BusinessRuleViolation;

/** How each person signs, as the administrators set it; nothing that was set before is lost. */
@Component
class SigningWays {

    private final JdbcClient jdbc;
    private final Clock clock;

    SigningWays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SigningWay of(PersonId person) {
        return jdbc.sql("select * from signing.current_way where person_id = :person and kind <> 'SERVER'")
                .param("person", person.value())
                .query((row, n) -> way(row))
                .optional()
                .orElse(SigningWay.BY_SERVER);
    }

    /** @throws BusinessRuleViolation they sign in another way by now */
    SigningWay of(PersonId person, SigningWay.Kind kind) {
        SigningWay way = of(person);
        if (way.kind() != kind) {
            throw new BusinessRuleViolation("Cách ký của bạn là “%s”. Hãy tải lại trang rồi ký lại."
                    .formatted(way.kind().title()));
        }
        return way;
    }

    /** @param setBy the administrator */
    void set(PersonId person, SigningWay way, PersonId setBy) {
        Optional<X509Certificate> certificate = way.chain().stream().findFirst();
        jdbc.sql(
                        """
                        insert into signing.way
                          (person_id, kind, chain, subject, valid_from, valid_until, credential, asks, image, set_by, set_at)
                        values (:person, :kind, :chain, :subject, :from, :until, :credential, :asks, :image, :setBy, :now)
                        """)
                .param("person", person.value())
                .param("kind", way.kind().name())
                .param(
                        "chain",
                        certificate
                                .map(holder -> CertificateChains.encoded(way.chain()))
                                .orElse(null))
                .param(
                        "subject",
                        certificate
                                .map(holder -> holder.getSubjectX500Principal().getName())
                                .orElse(null))
                .param(
                        "from",
                        certificate
                                .map(holder -> holder.getNotBefore().toInstant().atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .param(
                        "until",
                        certificate
                                .map(holder -> holder.getNotAfter().toInstant().atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .param("credential", way.credential().orElse(null))
                .param("asks", String.join(" ", way.asks()))
                .param("image", certificate.map(holder -> way.image()).orElse(null))
                .param("setBy", setBy.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static SigningWay way(ResultSet row) throws SQLException {
        return new SigningWay(
                SigningWay.Kind.valueOf(row.getString("kind")),
                CertificateChains.decoded(row.getBytes("chain")),
                Optional.ofNullable(row.getString("credential")),
                List.of(row.getString("asks").split(" ")),
                row.getBytes("image"));
    }
}
