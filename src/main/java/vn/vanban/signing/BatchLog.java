package vn.vanban.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;

/** The batches and how far each has come. */
@Component
@Transactional
class BatchLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when this batch is open already, as after a double click. */
    boolean open(UUID id, PersonId signer, List<Batch.Choice> choices) {
        boolean opened = jdbc.sql(
                                """
                                insert into signing.batch values (:id, :signer, :now, :now, null)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("signer", signer.value())
                        .param("now", now())
                        .update()
                == 1;
        for (int ordinal = 0; opened && ordinal < choices.size(); ordinal++) {
            Batch.Choice choice = choices.get(ordinal);
            jdbc.sql(
                            """
                            insert into signing.batch_item
                            values (:id, :ordinal, :document, :lock, :version, :hash, 'WAITING')
                            """)
                    .param("id", id)
                    .param("ordinal", ordinal)
                    .param("document", choice.document().value())
                    .param("lock", choice.lock())
                    .param("version", choice.version())
                    .param("hash", choice.hash().value())
                    .update();
        }
        return opened;
    }

    void done(UUID batch, Batch.Choice choice, Batch.State state, String reason) {
        jdbc.sql(
                        """
                        update signing.batch_item set state = :state, reason = :reason, at = :now
                        where batch_id = :batch and document_id = :document
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("now", now())
                .param("batch", batch)
                .param("document", choice.document().value())
                .update();
        goOn(batch);
    }

    void goOn(UUID batch) {
        jdbc.sql("update signing.batch set seen_at = :now where id = :batch")
                .param("now", now())
                .param("batch", batch)
                .update();
    }

    void stop(UUID batch) {
        jdbc.sql("update signing.batch set stopped_at = coalesce(stopped_at, :now) where id = :batch")
                .param("now", now())
                .param("batch", batch)
                .update();
    }

    boolean isStopped(UUID batch) {
        return jdbc.sql("select stopped_at is not null from signing.batch where id = :id")
                .param("id", batch)
                .query(Boolean.class)
                .single();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql("select * from signing.batch where id = :id")
                .param("id", id)
                .query((row, n) -> new Batch(
                        id,
                        new PersonId(row.getLong("signer_id")),
                        instant(row, "opened_at").orElseThrow(),
                        instant(row, "seen_at").orElseThrow(),
                        row.getObject("stopped_at") != null,
                        items(id)))
                .optional();
    }

    /** What this person could sign now, the longest waiting first. */
    List<DocumentId> awaiting(PersonId signer) {
        return jdbc.sql(
                        """
                        select id from document.document where signer_id = :signer and status = 'AWAITING_SIGNATURE'
                        order by changed_at limit 100
                        """)
                .param("signer", signer.value())
                .query((row, n) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<Batch.Item> items(UUID batch) {
        return jdbc.sql("select * from signing.batch_item where batch_id = :batch order by ordinal")
                .param("batch", batch)
                .query((row, n) -> new Batch.Item(
                        new Batch.Choice(
                                new DocumentId(row.getObject("document_id", UUID.class)),
                                row.getInt("lock"),
                                row.getInt("version_number"),
                                new Hash(row.getString("hash"))),
                        Batch.State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("reason")),
                        instant(row, "at")))
                .list();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
