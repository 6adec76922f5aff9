package vn.vanban.signing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.shared.Hash;

/** The files beside a document that bear the organization's signature; rows are only ever added. */
@Component
class SignedAnnexes {

    private final JdbcClient jdbc;

    SignedAnnexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param source the file as it was submitted
     * @param line as it is printed: "Số: 15/QĐ-SYT; 05/01/2026; 14:30:15 +07:00"
     */
    record SignedAnnex(Hash source, String name, String line, Hash pdf) {}

    Set<Hash> sourcesOf(Document document) {
        return of(document).stream().map(SignedAnnex::source).collect(Collectors.toSet());
    }

    /** Of the current version, in the order the drafter gave them. */
    List<SignedAnnex> of(Document document) {
        return jdbc.sql(
                        """
                        select s.file_hash, a.name, s.line, s.pdf_hash from signing.annex s
                        join document.attachment a using (document_id, version_number, file_hash)
                        where s.document_id = :document and s.version_number = :version order by a.ordinal
                        """)
                .param("document", document.id().value())
                .param("version", document.versionNumber())
                .query((row, n) -> new SignedAnnex(
                        new Hash(row.getString("file_hash")),
                        row.getString("name"),
                        row.getString("line"),
                        new Hash(row.getString("pdf_hash"))))
                .list();
    }

    /** The first one stays when two try at the same moment. */
    void add(Document document, Hash source, String line, OffsetDateTime signedAt, byte[] certificate, Hash pdf) {
        jdbc.sql(
                        """
                        insert into signing.annex values (:document, :version, :source, :line, :signedAt, :certificate, :pdf)
                        on conflict do nothing
                        """)
                .param("document", document.id().value())
                .param("version", document.versionNumber())
                .param("source", source.value())
                .param("line", line)
                .param("signedAt", signedAt)
                .param("certificate", certificate)
                .param("pdf", pdf.value())
                .update();
    }
}
