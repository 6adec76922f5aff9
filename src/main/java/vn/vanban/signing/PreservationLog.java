package vn.vanban.signing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.shared.Hash;
import vn.vanban.shared.Overtaken;

/** How far the proof of each sealed document has come. */
@Component
class PreservationLog {

    /** @param renewAt when its last time-stamp has to be covered by another; never for one that is not to last */
    record Proof(Hash pdf, TimestampSettings.Level level, Instant stampedAt, Optional<Instant> renewAt) {}

    private final JdbcClient jdbc;

    PreservationLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Proof> of(Document document) {
        return jdbc.sql("select * from signing.preservation where document_id = :document and version_number ="
                        + " :version")
                .param("document", document.id().value())
                .param("version", document.versionNumber())
                .query((row, n) -> new Proof(
                        new Hash(row.getString("pdf")),
                        TimestampSettings.Level.valueOf(row.getString("level")),
                        row.getObject("stamped_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("renew_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    /**
     * Notes a further step, made from a file.
     *
     * @throws Overtaken it was made from a file that is no longer the last
     */
    void keep(Document document, Hash madeFrom, Proof proof) {
        int changed = jdbc.sql(
                        """
                        insert into signing.preservation values (:document, :version, :pdf, :level, :stampedAt, :renewAt)
                        on conflict (document_id, version_number) do update
                        set pdf = excluded.pdf, level = excluded.level, stamped_at = excluded.stamped_at,
                          renew_at = excluded.renew_at
                        where preservation.pdf = :madeFrom
                        """)
                .param("document", document.id().value())
                .param("version", document.versionNumber())
                .param("pdf", proof.pdf().value())
                .param("level", proof.level().name())
                .param("stampedAt", proof.stampedAt().atOffset(ZoneOffset.UTC))
                .param(
                        "renewAt",
                        proof.renewAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("madeFrom", madeFrom.value())
                .update();
        if (changed == 0) {
            throw new Overtaken("Dấu thời gian vừa được gắn ở nơi khác.");
        }
    }

    /** Whose last time-stamp has to be covered by now, the most urgent first. */
    List<DocumentId> due(Instant now, int most) {
        return jdbc.sql("select document_id from signing.preservation where renew_at <= :now order by renew_at limit"
                        + " :most")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> new DocumentId(row.getObject("document_id", UUID.class)))
                .list();
    }

    /** The latest sealed documents without any proof whose certificates have not ended by now. */
    List<DocumentId> unproven(Instant now, int most) {
        return jdbc
                .sql(
                        """
                        select s.document_id, array_agg(s.certificate) as certificates from signing.signature s
                        join document.document d on d.id = s.document_id and d.version_number = s.version_number
                        where not exists (select from signing.preservation p
                          where p.document_id = s.document_id and p.version_number = s.version_number)
                        group by 1 having count(*) = 2 order by max(s.signed_at) desc limit :most
                        """)
                .param("most", most)
                .query((row, n) -> Map.entry(new DocumentId(row.getObject("document_id", UUID.class)), (byte[][])
                        row.getArray("certificates").getArray()))
                .list()
                .stream()
                .filter(found -> Arrays.stream(found.getValue())
                        .map(TrustedAuthorities::decoded)
                        .noneMatch(certificate ->
                                certificate.getNotAfter().toInstant().isBefore(now)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
