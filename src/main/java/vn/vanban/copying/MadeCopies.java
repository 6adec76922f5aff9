package vn.vanban.copying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.UnitId;
import vn.vanban.register.IncomingId;
import vn.vanban.shared.Hash;

/** The certified copies there are; rows are only ever added. */
@Component
class MadeCopies {

    private final JdbcClient jdbc;
    private final Clock clock;

    MadeCopies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CertifiedCopy copy) {
        jdbc.sql(
                        """
                        insert into copying.certified_copy values (:id, :document, :organization, :kind, :medium, :number,
                          :notation, :madeOn, :signer, :by, :at, :pdf, :origin, :entry, :source, :signatures)
                        """)
                .param("id", copy.id())
                .param("document", copy.document().map(DocumentId::value).orElse(null))
                .param("organization", copy.organization().value())
                .param("kind", copy.direction().kind().name())
                .param("medium", copy.direction().medium().name())
                .param("number", copy.code().number())
                .param("notation", copy.code().notation())
                .param("madeOn", copy.madeOn())
                .param("signer", copy.signerName())
                .param("by", copy.madeBy())
                .param("at", OffsetDateTime.now(clock))
                .param("pdf", copy.pdf().value())
                .param("origin", copy.direction().origin().name())
                .param(
                        "entry",
                        copy.source().map(source -> source.entry().value()).orElse(null))
                .param(
                        "source",
                        copy.source().map(source -> source.file().value()).orElse(null))
                .param(
                        "signatures",
                        copy.source().map(CertifiedCopy.Source::signatures).orElse(null))
                .update();
    }

    Optional<CertifiedCopy> find(UUID id) {
        return jdbc.sql("select * from copying.certified_copy where id = :id")
                .param("id", id)
                .query((row, n) -> copy(row))
                .optional();
    }

    /** Of a document, those of one organization, oldest first. */
    List<CertifiedCopy> of(DocumentId document, UnitId organization) {
        return jdbc.sql(
                        """
                        select * from copying.certified_copy where document_id = :document and organization_id = :organization
                        order by made_at
                        """)
                .param("document", document.value())
                .param("organization", organization.value())
                .query((row, n) -> copy(row))
                .list();
    }

    /** Of lines of the incoming book, oldest first. */
    List<CertifiedCopy> of(Collection<IncomingId> entries) {
        return entries.isEmpty()
                ? List.of()
                : jdbc.sql("select * from copying.certified_copy where entry_id in (:entries) order by made_at")
                        .param(
                                "entries",
                                entries.stream().map(IncomingId::value).toList())
                        .query((row, n) -> copy(row))
                        .list();
    }

    private static CertifiedCopy copy(ResultSet row) throws SQLException {
        return new CertifiedCopy(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("document_id", UUID.class)).map(DocumentId::new),
                source(row),
                new UnitId(row.getLong("organization_id")),
                new CopyDirection(
                        CopyOrigin.valueOf(row.getString("origin")),
                        CopyKind.valueOf(row.getString("kind")),
                        CopyMedium.valueOf(row.getString("medium"))),
                new DocumentCode(row.getInt("number"), row.getString("notation")),
                row.getObject("made_on", LocalDate.class),
                row.getString("signer_name"),
                row.getString("made_by"),
                new Hash(row.getString("pdf_hash")));
    }

    private static Optional<CertifiedCopy.Source> source(ResultSet row) throws SQLException {
        UUID entry = row.getObject("entry_id", UUID.class);
        return entry == null
                ? Optional.empty()
                : Optional.of(new CertifiedCopy.Source(
                        new IncomingId(entry),
                        new Hash(row.getString("source_hash")),
                        row.getString("source_signatures")));
    }
}
