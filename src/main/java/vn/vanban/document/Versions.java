package vn.vanban.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;

/** Submitted versions and their renditions; rows are only ever added. */
@Component
class Versions {

    private static final String VERSION =
            """
            select v.*, r.stage, r.pdf_hash, r.created_at rendered_at from document.version v
            join lateral (
              select * from document.rendition r
              where r.document_id = v.document_id and r.version_number = v.number
              order by array_position(array['PRESERVED', 'SEALED', 'SIGNED'], r.stage) nulls last, r.created_at desc
              limit 1) r on true
            where v.document_id = :document
            """;

    private static final RowMapper<Version> TO_VERSION = (row, n) -> new Version(
            new DocumentId(row.getObject("document_id", java.util.UUID.class)),
            row.getInt("number"),
            new Hash(row.getString("docx_hash")),
            row.getInt("page_count"),
            Version.Origin.valueOf(row.getString("origin")),
            new PersonId(row.getLong("created_by")),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            new Version.Rendition(
                    Version.Stage.valueOf(row.getString("stage")),
                    new Hash(row.getString("pdf_hash")),
                    row.getObject("rendered_at", OffsetDateTime.class).toInstant()));

    private final JdbcClient jdbc;
    private final Files files;
    private final Clock clock;

    Versions(JdbcClient jdbc, Files files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    Version add(Document document, byte[] docx, byte[] pdf, Version.Origin origin, PersonId by) {
        jdbc.sql("insert into document.version values (:document, :number, :docx, :pages, :origin, :by, :now)")
                .param("document", document.id().value())
                .param("number", document.versionNumber())
                .param("docx", files.keep(Files.DOCX, docx).value())
                .param("pages", pageCount(pdf))
                .param("origin", origin.name())
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        addRendition(document, Version.Stage.DRAFT, pdf);
        return find(document.id(), document.versionNumber()).orElseThrow();
    }

    void addRendition(Document document, Version.Stage stage, byte[] pdf) {
        jdbc.sql("insert into document.rendition values (:document, :number, :stage, :pdf, :now)")
                .param("document", document.id().value())
                .param("number", document.versionNumber())
                .param("stage", stage.name())
                .param("pdf", files.keep(Files.PDF, pdf).value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Version> find(DocumentId document, int number) {
        return jdbc.sql(VERSION + " and v.number = :number")
                .param("document", document.value())
                .param("number", number)
                .query(TO_VERSION)
                .optional();
    }

    List<Version> of(DocumentId document) {
        return jdbc.sql(VERSION + " order by v.number desc")
                .param("document", document.value())
                .query(TO_VERSION)
                .list();
    }

    /** Of files that went out, not of drafts. */
    Optional<DocumentId> documentOfSealed(Hash pdf) {
        return jdbc.sql(
                        "select document_id from document.rendition where pdf_hash = :pdf and stage in ('SEALED', 'PRESERVED') limit 1")
                .param("pdf", pdf.value())
                .query((row, n) -> new DocumentId(row.getObject("document_id", java.util.UUID.class)))
                .optional();
    }

    byte[] pdf(Document document) {
        Version version = find(document.id(), document.versionNumber())
                .orElseThrow(() -> new NotFound("Văn bản này chưa có bản PDF: chưa được trình lần nào."));
        return files.get(version.rendition().pdf()).content();
    }

    private static int pageCount(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] docx(Hash hash) {
        return files.get(hash).content();
    }
}
