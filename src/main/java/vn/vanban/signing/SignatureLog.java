package vn.vanban.signing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;

/** Every signature ever made here; nothing is taken back. */
@Component
class SignatureLog {

    private final JdbcClient jdbc;

    SignatureLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Signature signature) {
        jdbc.sql(
                        """
                        insert into signing.signature values (:document, :version, :kind, :signer, :holder,
                          :organization, :certificate, :signedAt, :before, :after)
                        """)
                .param("document", signature.document().value())
                .param("version", signature.versionNumber())
                .param("kind", signature.kind().name())
                .param("signer", signature.signer().map(PersonId::value).orElse(null))
                .param("holder", signature.holder())
                .param("organization", signature.organization())
                .param("certificate", signature.certificate())
                .param("signedAt", signature.signedAt().atOffset(ZoneOffset.UTC))
                .param("before", signature.pdfBefore().value())
                .param("after", signature.pdfAfter().value())
                .update();
    }

    /** Of the current version, the person's first. */
    List<Signature> of(Document document) {
        return jdbc.sql(
                        """
                        select * from signing.signature
                        where document_id = :document and version_number = :version order by kind
                        """)
                .param("document", document.id().value())
                .param("version", document.versionNumber())
                .query((row, n) -> new Signature(
                        document.id(),
                        row.getInt("version_number"),
                        Signature.Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("signer_id", Long.class))
                                .map(PersonId::new),
                        row.getString("holder"),
                        row.getString("organization"),
                        row.getBytes("certificate"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        new Hash(row.getString("pdf_before")),
                        new Hash(row.getString("pdf_after"))))
                .list();
    }
}
