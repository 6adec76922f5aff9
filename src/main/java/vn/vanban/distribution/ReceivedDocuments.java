package vn.vanban.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Purpose;
import vn.vanban.document.Urgency;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.UnitId;

/** What was sent to the units that somebody receives for. */
@Component
class ReceivedDocuments {

    static final int PAGE = 50;

    private static final String RECEIVED =
            """
            select r.*, u.name unit_name,
              coalesce(c.name || ' (' || o.name || ')', o.name) sender_name, d.type, d.subject, d.urgency, d.code_number,
              d.code_notation, d.issued_on
            from distribution.dispatch r
            join document.document d on d.id = r.document_id
            join organization.unit u on u.id = r.unit_id
            join organization.unit o on o.id = d.organization_id
            left join organization.council c on c.id = d.council_id
            where r.receiver in (:receivers)
            """;

    private final JdbcClient jdbc;

    ReceivedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a page of either list ended; the next begins after it. */
    record Place(Instant moment, UUID document, long unit) {

        static final Place OF_THE_OLDEST = new Place(Instant.EPOCH, new UUID(0, 0), 0);
        static final Place OF_THE_LATEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0), 0);

        static Place of(ReceivedDocument last) {
            return new Place(
                    last.settledAt().orElse(last.sentAt()),
                    last.id().value(),
                    last.unit().value());
        }
    }

    /** Not yet acknowledged, or recalled and not yet destroyed, the longest waiting first. */
    List<ReceivedDocument> waitingFor(Actor actor, Place after) {
        return page(
                """
                and (r.acknowledged_at is null or r.recalled_at is not null) and r.destroyed_at is null
                  and (r.sent_at, r.document_id, r.unit_id) > (:moment, :document, :unit)
                order by r.sent_at, r.document_id, r.unit_id limit :limit
                """,
                actor,
                after);
    }

    /** Acknowledged, or destroyed after a recall, the latest first. */
    List<ReceivedDocument> acknowledgedBy(Actor actor, Place after) {
        return page(
                """
                and case when r.recalled_at is null then r.acknowledged_at else r.destroyed_at end is not null
                  and (case when r.recalled_at is null then r.acknowledged_at else r.destroyed_at end, r.document_id, r.unit_id)
                    < (:moment, :document, :unit)
                order by case when r.recalled_at is null then r.acknowledged_at else r.destroyed_at end desc, r.document_id desc, r.unit_id desc limit :limit
                """,
                actor,
                after);
    }

    private List<ReceivedDocument> page(String order, Actor actor, Place after) {
        return jdbc.sql(RECEIVED + order)
                .param("receivers", receivers(actor))
                .param("moment", after.moment().atOffset(ZoneOffset.UTC))
                .param("document", after.document())
                .param("unit", after.unit())
                .param("limit", PAGE)
                .query((row, n) -> received(row))
                .list();
    }

    long countWaitingFor(Actor actor) {
        return jdbc.sql(
                        """
                        select count(*) from distribution.dispatch
                        where receiver in (:receivers) and (acknowledged_at is null or recalled_at is not null)
                          and destroyed_at is null
                        """)
                .param("receivers", receivers(actor))
                .query(Long.class)
                .single();
    }

    private static List<String> receivers(Actor actor) {
        return actor.keys().stream().map(AssigneeKey::value).toList();
    }

    private static ReceivedDocument received(ResultSet row) throws SQLException {
        return new ReceivedDocument(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"),
                new DocumentCode(row.getInt("code_number"), row.getString("code_notation")),
                row.getObject("issued_on", LocalDate.class),
                DocumentType.valueOf(row.getString("type")),
                row.getString("subject"),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("sender_name"),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                Dispatches.instant(row, "opened_at"),
                Dispatches.instant(row, "acknowledged_at"),
                Optional.ofNullable(row.getString("acknowledged_by")),
                Optional.ofNullable(row.getObject("incoming_number", Integer.class)),
                Dispatches.instant(row, "recalled_at"),
                Dispatches.instant(row, "destroyed_at"),
                Optional.ofNullable(row.getString("destroyed_by")));
    }
}
