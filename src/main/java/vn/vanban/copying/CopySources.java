package vn.vanban.copying;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DerivedFiles;
import vn.vanban.document.DocumentId;
import vn.vanban.shared.Hash;

/** Tells whoever holds a certified copy which document it is of. */
@Component
class CopySources implements DerivedFiles {

    private final JdbcClient jdbc;

    CopySources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DocumentId> sourceOf(Hash pdf) {
        return jdbc.sql(
                        "select document_id from copying.certified_copy where pdf_hash = ? and document_id is not null limit 1")
                .param(pdf.value())
                .query((row, n) -> new DocumentId(row.getObject(1, UUID.class)))
                .optional();
    }
}
