package vn.vanban.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentType;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.PositionId;
import vn.vanban.organization.UnitId;

/** What was ever given; nothing is deleted. */
@Component
class SigningGrants {

    private final JdbcClient jdbc;

    SigningGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<SigningGrant> of(UnitId organization) {
        return jdbc.sql("select * from authority.signing_grant where organization_id = :organization order by id desc")
                .param("organization", organization.value())
                .query(SigningGrants::read)
                .list();
    }

    void add(SigningGrant grant, Instant at) {
        jdbc.sql(
                        """
                        insert into authority.signing_grant (organization_id, capacity, position_id, person_id, grantor_id,
                          types, scope, since, until, reference, dated, entered_by, entered_at)
                        values (:organization, :capacity, :position, :person, :grantor,
                          :types, :scope, :since, :until, :reference, :dated, :enteredBy, :at)
                        """)
                .param("organization", grant.organization().value())
                .param("capacity", grant.capacity().name())
                .param("position", grant.position().value())
                .param("person", grant.person().map(PersonId::value).orElse(null))
                .param("grantor", grant.grantor().map(PersonId::value).orElse(null))
                .param("types", grant.types().stream().map(Enum::name).toArray(String[]::new))
                .param("scope", grant.scope())
                .param("since", grant.since())
                .param("until", grant.until().orElse(null))
                .param("reference", grant.reference())
                .param("dated", grant.dated())
                .param("enteredBy", grant.enteredBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it was ended before. */
    boolean end(long id, UnitId organization, SigningGrant.Ending ending) {
        return jdbc.sql(
                                """
                                update authority.signing_grant set ended_at = :at, ended_by = :by, end_reason = :reason
                                where id = :id and organization_id = :organization and ended_at is null
                                """)
                        .param("id", id)
                        .param("organization", organization.value())
                        .param("at", ending.at().atOffset(ZoneOffset.UTC))
                        .param("by", ending.by())
                        .param("reason", ending.reason())
                        .update()
                == 1;
    }

    private static SigningGrant read(ResultSet row, int n) throws SQLException {
        return new SigningGrant(
                row.getLong("id"),
                new UnitId(row.getLong("organization_id")),
                SigningCapacity.valueOf(row.getString("capacity")),
                new PositionId(row.getLong("position_id")),
                Optional.ofNullable(row.getObject("person_id", Long.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("grantor_id", Long.class)).map(PersonId::new),
                Arrays.stream((String[]) row.getArray("types").getArray())
                        .map(DocumentType::valueOf)
                        .toList(),
                row.getString("scope"),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getString("reference"),
                row.getObject("dated", LocalDate.class),
                row.getString("entered_by"),
                row.getString("ended_by") == null
                        ? Optional.empty()
                        : Optional.of(new SigningGrant.Ending(
                                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                                row.getString("ended_by"),
                                row.getString("end_reason"))));
    }
}
