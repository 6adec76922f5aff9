package vn.vanban.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;

/** Which document replaces, ends or corrects which; without effect before it is issued itself. */
@Component
public class Amendments {

    private static final RowMapper<Amendment> TO_AMENDMENT = (row, n) -> new Amendment(
            new DocumentId(row.getObject("document_id", UUID.class)),
            new DocumentId(row.getObject("source_id", UUID.class)),
            Amendment.Way.valueOf(row.getString("way")));

    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Amendment amendment) {
        jdbc.sql("insert into drafting.amendment values (:document, :source, :way)")
                .param("document", amendment.document().value())
                .param("source", amendment.source().value())
                .param("way", amendment.way().name())
                .update();
    }

    /** What this document was written to amend, if anything. */
    public Optional<Amendment> by(DocumentId document) {
        return jdbc.sql("select * from drafting.amendment where document_id = :document")
                .param("document", document.value())
                .query(TO_AMENDMENT)
                .optional();
    }

    /** What was written to amend this document, issued or not. */
    List<Amendment> of(DocumentId source) {
        return jdbc.sql("select * from drafting.amendment where source_id = :source")
                .param("source", source.value())
                .query(TO_AMENDMENT)
                .list();
    }
}
