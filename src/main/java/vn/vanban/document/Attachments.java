package vn.vanban.document;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;

/** The files of each submitted version; rows are only ever added. */
@Component
public class Attachments {

    /** Reads name, file_hash, media_type and size. */
    public static final RowMapper<Attachment> TO_ATTACHMENT = (row, n) -> new Attachment(
            row.getString("name"),
            new Hash(row.getString("file_hash")),
            FileKind.ofMediaType(row.getString("media_type")),
            row.getLong("size"));

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(DocumentId document, int version, List<Attachment> attachments) {
        AtomicInteger ordinal = new AtomicInteger();
        attachments.forEach(attachment -> jdbc.sql(
                        "insert into document.attachment values (:document, :version, :ordinal, :name, :hash)")
                .param("document", document.value())
                .param("version", version)
                .param("ordinal", ordinal.getAndIncrement())
                .param("name", attachment.name())
                .param("hash", attachment.hash().value())
                .update());
    }

    /** In the order the drafter gave them. Only who has passed {@link Documents#visibleTo} may ask. */
    public List<Attachment> of(DocumentId document, int version) {
        return jdbc.sql(
                        """
                        select a.name, a.file_hash, f.media_type, f.size from document.attachment a
                        join document.file f on f.hash = a.file_hash
                        where a.document_id = :document and a.version_number = :version order by a.ordinal
                        """)
                .param("document", document.value())
                .param("version", version)
                .query(TO_ATTACHMENT)
                .list();
    }

    /** The one file among them; a file of another document does not exist here. */
    public static Attachment among(List<Attachment> attachments, String hash) {
        return attachments.stream()
                .filter(attachment -> attachment.hash().value().equals(hash))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có tệp này."));
    }
}
