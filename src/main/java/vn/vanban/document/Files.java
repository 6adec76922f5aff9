package vn.vanban.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;

/**
 * Files, in the database: they commit and roll back with the facts about them, and one backup holds both. Only who has
 * passed {@link DocumentAccess} gets here.
 */
@Component
public class Files {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final JdbcClient jdbc;

    Files(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Hash keep(String mediaType, byte[] content) {
        Hash hash = Hash.of(content);
        jdbc.sql("insert into document.file values (:hash, :mediaType, :size, :content) on conflict do nothing")
                .param("hash", hash.value())
                .param("mediaType", mediaType)
                .param("size", content.length)
                .param("content", content)
                .update();
        return hash;
    }

    public StoredFile get(Hash hash) {
        return jdbc.sql("select media_type, content from document.file where hash = :hash")
                .param("hash", hash.value())
                .query((row, n) -> new StoredFile(row.getString("media_type"), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFound("Không có tệp này."));
    }
}
