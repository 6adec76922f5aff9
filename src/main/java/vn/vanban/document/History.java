package vn.vanban.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;

/** Who did what, when, in which position, for whom, to which version. Append-only, in the database too. */
@Component
class History {

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Document document, Optional<Version> version, DocumentEvent event) {
        jdbc.sql(
                        """
                        insert into document.event (document_id, at, act, actor_id, actor_name, position_title,
                          standing_in_for, status, remark, version_number, version_hash, assignment_id)
                        values (:document, :at, :act, :actor, :name, :position, :standingInFor, :status, :remark,
                          :version, :hash, :assignment)
                        """)
                .param("document", document.id().value())
                .param("at", OffsetDateTime.now(clock))
                .param("act", event.getClass().getSimpleName())
                .param("actor", event.by().person().map(PersonId::value).orElse(null))
                .param("name", event.by().name())
                .param("position", event.by().positionTitle().orElse(null))
                .param("standingInFor", event.by().standingInFor().orElse(null))
                .param("status", document.status().name())
                .param("remark", event.remark())
                .param("version", document.versionNumber())
                .param("hash", version.map(v -> v.hash().value()).orElse(null))
                .param("assignment", event.assignment().orElse(null))
                .update();
    }

    /** The entry that was last written of this act, on the document or on one of its assignments. */
    Optional<Long> last(DocumentEvent event) {
        return jdbc.sql(
                        """
                        select max(id) from document.event
                        where document_id = :document and act = :act and assignment_id is not distinct from :assignment
                        """)
                .param("document", event.documentId().value())
                .param("act", event.getClass().getSimpleName())
                .param("assignment", event.assignment().orElse(null), Types.OTHER)
                .query(Long.class)
                .optional();
    }

    List<HistoryEntry> of(DocumentId document) {
        return jdbc.sql("select * from document.event where document_id = :document order by id")
                .param("document", document.value())
                .query((row, n) -> new HistoryEntry(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("act"),
                        doneBy(row),
                        DocumentStatus.valueOf(row.getString("status")),
                        row.getString("remark"),
                        row.getInt("version_number"),
                        Optional.ofNullable(row.getString("version_hash")).map(Hash::new),
                        Optional.ofNullable(row.getObject("assignment_id", UUID.class))))
                .list();
    }

    private static DoneBy doneBy(ResultSet row) throws SQLException {
        return new DoneBy(
                Optional.ofNullable(row.getObject("actor_id", Long.class)).map(PersonId::new),
                row.getString("actor_name"),
                Optional.ofNullable(row.getString("position_title")),
                Optional.ofNullable(row.getString("standing_in_for")));
    }
}
