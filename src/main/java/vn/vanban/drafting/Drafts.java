package vn.vanban.drafting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.shared.Hash;

@Component
class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Draft of(DocumentId document) {
        return jdbc.sql("select * from drafting.draft where document_id = :document")
                .param("document", document.value())
                .query((row, n) -> new Draft(
                        row.getString("body"),
                        detailsOf(document),
                        Optional.ofNullable(row.getString("upload_hash"))
                                .map(hash -> new Draft.Upload(new Hash(hash), upload(row))),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    private DraftDetails detailsOf(DocumentId document) {
        Map<DraftField, String> values = new EnumMap<>(DraftField.class);
        jdbc.sql("select field, value from drafting.detail where document_id = :document")
                .param("document", document.value())
                .query(row -> {
                    values.put(DraftField.valueOf(row.getString("field")), row.getString("value"));
                });
        return new DraftDetails(values);
    }

    void save(DocumentId document, String body, DraftDetails details) {
        jdbc.sql(
                        """
                        insert into drafting.draft (document_id, body, saved_at) values (:document, :body, :now)
                        on conflict (document_id) do update set body = :body, saved_at = :now
                        """)
                .param("document", document.value())
                .param("body", body)
                .param("now", OffsetDateTime.now(clock))
                .update();
        save(document, details);
    }

    void save(DocumentId document, DraftDetails details) {
        jdbc.sql("delete from drafting.detail where document_id = :document")
                .param("document", document.value())
                .update();
        details.values()
                .forEach((field, value) -> jdbc.sql("insert into drafting.detail values (:document, :field, :value)")
                        .param("document", document.value())
                        .param("field", field.name())
                        .param("value", value)
                        .update());
    }

    void attach(DocumentId document, Optional<Draft.Upload> upload) {
        jdbc.sql(
                        """
                        update drafting.draft set upload_hash = :hash, upload_name = :name, saved_at = :now
                        where document_id = :document
                        """)
                .param("document", document.value())
                .param("hash", upload.map(u -> u.hash().value()).orElse(null))
                .param("name", upload.map(Draft.Upload::name).orElse(null))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static String upload(java.sql.ResultSet row) {
        try {
            return row.getString("upload_name");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
