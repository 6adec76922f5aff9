package vn.vanban.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.Files;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Hash;

/** The templates that organizations have restyled in Word, and the standard ones where they have not. */
@Component
class OfficeTemplates {

    private final JdbcClient jdbc;
    private final DocumentTemplates standard;
    private final Files files;
    private final Clock clock;

    OfficeTemplates(JdbcClient jdbc, DocumentTemplates standard, Files files, Clock clock) {
        this.jdbc = jdbc;
        this.standard = standard;
        this.files = files;
        this.clock = clock;
    }

    /** @param file empty when the organization went back to the standard template */
    record Choice(Optional<Hash> file, String fileName, String chosenBy, Instant chosenAt) {}

    /** What the next document of this form is written on. */
    byte[] current(UnitId organization, String form) {
        return choices(organization, form).stream()
                .findFirst()
                .flatMap(Choice::file)
                .map(hash -> files.get(hash).content())
                .orElseGet(() -> standard.of(form));
    }

    /** The latest first. */
    List<Choice> choices(UnitId organization, String form) {
        return jdbc.sql(
                        """
                        select t.file_hash, t.file_name, t.chosen_at, p.full_name from drafting.template t
                        join organization.person p on p.id = t.chosen_by
                        where t.organization_id = :organization and t.form = :form order by t.id desc
                        """)
                .param("organization", organization.value())
                .param("form", DocumentTemplates.plain(form))
                .query((row, n) -> choice(row))
                .list();
    }

    void choose(UnitId organization, String form, String fileName, byte[] docx, PersonId by) {
        add(organization, form, files.keep(Files.DOCX, docx).value(), fileName, by);
    }

    void backToStandard(UnitId organization, String form, PersonId by) {
        add(organization, form, null, null, by);
    }

    private void add(UnitId organization, String form, String hash, String fileName, PersonId by) {
        jdbc.sql(
                        """
                        insert into drafting.template (organization_id, form, file_hash, file_name, chosen_by, chosen_at)
                        values (:organization, :form, :hash, :name, :by, :now)
                        """)
                .param("organization", organization.value())
                .param("form", DocumentTemplates.plain(form))
                .param("hash", hash)
                .param("name", fileName)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Choice choice(ResultSet row) throws SQLException {
        return new Choice(
                Optional.ofNullable(row.getString("file_hash")).map(Hash::new),
                row.getString("file_name"),
                row.getString("full_name"),
                row.getObject("chosen_at", OffsetDateTime.class).toInstant());
    }
}
