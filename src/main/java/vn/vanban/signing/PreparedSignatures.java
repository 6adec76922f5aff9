package vn.vanban.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** Keeps what was prepared until it is used, once, or too old. */
@Component
class PreparedSignatures {

    /** A token asks for its PIN and a service for a code that comes by telephone. */
    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    PreparedSignatures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PreparedSignature prepared) {
        letGoOfOldFiles();
        jdbc.sql(
                        """
                        insert into signing.prepared values (:id, :signer, :document, :version, :lock, :read, :pdf,
                          :chain, :image, :signedAt, :expires, null)
                        """)
                .param("id", prepared.id())
                .param("signer", prepared.signer().value())
                .param("document", prepared.document().value())
                .param("version", prepared.version())
                .param("lock", prepared.lock())
                .param("read", prepared.read().value())
                .param("pdf", prepared.pdf())
                .param("chain", CertificateChains.encoded(prepared.chain()))
                .param("image", prepared.image())
                .param("signedAt", prepared.signedAt().atOffset(ZoneOffset.UTC))
                .param("expires", now().plus(GOOD_FOR))
                .update();
    }

    /**
     * What was prepared for this person and this document.
     *
     * @throws NotFound it was prepared for somebody else, for another document, or never
     * @throws Overtaken it was used already, or is too old
     */
    PreparedSignature open(UUID id, DocumentId document, PersonId signer) {
        return jdbc.sql(
                        """
                        select * from signing.prepared
                        where id = :id and document_id = :document and signer_id = :signer
                        """)
                .param("id", id)
                .param("document", document.value())
                .param("signer", signer.value())
                .query((row, n) -> {
                    if (row.getObject("used_at") != null) {
                        throw used();
                    }
                    if (row.getBytes("pdf") == null
                            || !now().isBefore(row.getObject("expires_at", OffsetDateTime.class))) {
                        throw new Overtaken("Yêu cầu ký đã quá %d phút nên không dùng được nữa. Hãy bấm ký lại."
                                .formatted(GOOD_FOR.toMinutes()));
                    }
                    Instant signedAt =
                            row.getObject("signed_at", OffsetDateTime.class).toInstant();
                    return new PreparedSignature(
                            id,
                            signer,
                            document,
                            row.getInt("version_number"),
                            row.getInt("lock"),
                            new Hash(row.getString("pdf_before")),
                            row.getBytes("pdf"),
                            CertificateChains.decoded(row.getBytes("chain")),
                            row.getBytes("image"),
                            signedAt);
                })
                .optional()
                .orElseThrow(() -> new NotFound("Chữ ký này không phải cho văn bản này và người này, nên không nhận."));
    }

    /** In the transaction that keeps the signed file; of two at once the second is refused. */
    void use(UUID id) {
        int used = jdbc.sql("update signing.prepared set used_at = :now, pdf = null where id = :id and used_at is null")
                .param("now", now())
                .param("id", id)
                .update();
        if (used == 0) {
            throw used();
        }
    }

    private void letGoOfOldFiles() {
        jdbc.sql("update signing.prepared set pdf = null where pdf is not null and expires_at < :now")
                .param("now", now())
                .update();
    }

    private static Overtaken used() {
        return new Overtaken("Yêu cầu ký này đã dùng rồi. Hãy tải lại trang để thấy trạng thái mới.");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
