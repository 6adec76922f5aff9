package vn.vanban.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Purpose;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.NotFound;

/** The documents issued and the units they went to. */
@Component
class Dispatches {

    private final JdbcClient jdbc;
    private final Clock clock;

    Dispatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(DocumentId document) {
        jdbc.sql("insert into distribution.issue values (:document, :now) on conflict do nothing")
                .param("document", document.value())
                .param("now", now())
                .update();
    }

    /** True for the one caller who has to send; others wait for it and then find the work done. */
    boolean claim(DocumentId document) {
        return jdbc.sql(
                                """
                                update distribution.issue set dispatched_at = :now
                                where document_id = :document and dispatched_at is null
                                """)
                        .param("document", document.value())
                        .param("now", now())
                        .update()
                == 1;
    }

    void send(DocumentId document, UnitId unit, Purpose purpose) {
        jdbc.sql(
                        """
                        insert into distribution.dispatch (document_id, unit_id, receiver, purpose, sent_at)
                        values (:document, :unit, :receiver, :purpose, :now)
                        """)
                .param("document", document.value())
                .param("unit", unit.value())
                .param("receiver", AssigneeKey.receiverOf(unit).value())
                .param("purpose", purpose.name())
                .param("now", now())
                .update();
    }

    List<Dispatch> of(DocumentId document) {
        return jdbc.sql(
                        """
                        select d.*, u.name from distribution.dispatch d
                        join organization.unit u on u.id = d.unit_id
                        where d.document_id = :document order by d.unit_id
                        """)
                .param("document", document.value())
                .query((row, n) -> dispatch(row))
                .list();
    }

    /** @throws NotFound it was not sent there */
    Dispatch to(UnitId unit, DocumentId document) {
        return of(document).stream()
                .filter(dispatch -> dispatch.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("Văn bản này không gửi tới đơn vị đó."));
    }

    /** The first time one of these receivers opens it. */
    void markOpened(DocumentId document, Collection<AssigneeKey> receivers) {
        jdbc.sql(
                        """
                        update distribution.dispatch set opened_at = :now
                        where document_id = :document and receiver in (:receivers) and opened_at is null
                        """)
                .param("document", document.value())
                .param("receivers", receivers.stream().map(AssigneeKey::value).toList())
                .param("now", now())
                .update();
    }

    /** False when somebody of the unit has done it before. */
    boolean acknowledge(DocumentId document, UnitId unit, String by) {
        return jdbc.sql(
                                """
                                update distribution.dispatch
                                set acknowledged_at = :now, acknowledged_by = :by, opened_at = coalesce(opened_at, :now)
                                where document_id = :document and unit_id = :unit and acknowledged_at is null and recalled_at is null
                                """)
                        .param("document", document.value())
                        .param("unit", unit.value())
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Số đến, under which the unit's organization has entered it. */
    void number(DocumentId document, UnitId unit, int number) {
        jdbc.sql(
                        "update distribution.dispatch set incoming_number = :number where document_id = :document and unit_id = :unit")
                .param("number", number)
                .param("document", document.value())
                .param("unit", unit.value())
                .update();
    }

    /** Keeps the order and tells which units have to destroy what they received; a dispatch under way sees it or is seen. */
    List<UnitId> recall(DocumentId document, String orderedBy, String reason) {
        jdbc.sql("select from distribution.issue where document_id = :document for update")
                .param("document", document.value())
                .query((row, n) -> true)
                .single();
        jdbc.sql("insert into distribution.recall values (:document, :by, :reason, :now)")
                .param("document", document.value())
                .param("by", orderedBy)
                .param("reason", reason)
                .param("now", now())
                .update();
        return jdbc.sql(
                        "update distribution.dispatch set recalled_at = :now where document_id = :document returning unit_id")
                .param("document", document.value())
                .param("now", now())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
    }

    /** False when it was not recalled, or somebody of the unit has done it before. */
    boolean destroy(DocumentId document, UnitId unit, String by) {
        return jdbc.sql(
                                """
                                update distribution.dispatch set destroyed_at = :now, destroyed_by = :by
                                where document_id = :document and unit_id = :unit
                                  and recalled_at is not null and destroyed_at is null
                                """)
                        .param("document", document.value())
                        .param("unit", unit.value())
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        return new Dispatch(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                instant(row, "opened_at"),
                instant(row, "acknowledged_at"),
                Optional.ofNullable(row.getString("acknowledged_by")),
                instant(row, "recalled_at"),
                instant(row, "destroyed_at"),
                Optional.ofNullable(row.getString("destroyed_by")));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
