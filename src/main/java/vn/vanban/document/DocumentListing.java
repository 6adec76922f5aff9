package vn.vanban.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;

/** The list "Văn bản đi": what a person may see, page by page without counting what lies before. */
@Component
public class DocumentListing {

    static final int PAGE = 50;

    private final JdbcClient jdbc;

    DocumentListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which part of the road to list. */
    public enum Stage {
        ALL("true"),
        MINE("d.drafter_id = :me"),
        UNDER_WAY("d.status not in ('DRAFT', 'ISSUED', 'WITHDRAWN', 'VOIDED', 'RECALLED', 'REPLACED', 'CANCELLED')"),
        ISSUED("d.status in ('ISSUED', 'RECALLED', 'REPLACED', 'CANCELLED')");

        private final String condition;

        Stage(String condition) {
            this.condition = condition;
        }
    }

    /** @param before the last row of the page before, when there was one */
    public record Query(Stage stage, Optional<Cursor> before) {}

    public record Cursor(Instant changedAt, UUID id) {}

    public record Row(
            DocumentId id,
            DocumentType type,
            String subject,
            DocumentStatus status,
            Urgency urgency,
            Optional<DocumentCode> code,
            Optional<LocalDate> issuedOn,
            String drafterName,
            String unitName,
            Optional<String> councilName,
            Instant changedAt) {

        public Cursor cursor() {
            return new Cursor(changedAt, id.value());
        }
    }

    /** A document found by its number. */
    public record Numbered(DocumentId id, LocalDate issuedOn, String subject) {}

    /** Those of this number that the person may see; the same number comes again each year. */
    public List<Numbered> numbered(Actor actor, int number, String notation) {
        return jdbc.sql(
                        """
                        select d.id, d.issued_on, d.subject from document.document d
                        where d.code_number = :number and d.code_notation = :notation
                          and exists (select from document.participant v
                                      where v.document_id = d.id and v.assignee_key in (:keys))
                        """)
                .param("number", number)
                .param("notation", notation)
                .param("keys", actor.keys().stream().map(AssigneeKey::value).toList())
                .query((row, n) -> new Numbered(
                        new DocumentId(row.getObject("id", UUID.class)),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("subject")))
                .list();
    }

    /** Empty too where the number means several documents, or one that is not issued or not for this person's eyes. */
    public Optional<Numbered> onlyOne(Actor actor, int number, String notation) {
        List<Boolean> issued = jdbc.sql(
                        """
                        select status = 'ISSUED' from document.document
                        where code_number = :number and code_notation = :notation
                        """)
                .param("number", number)
                .param("notation", notation)
                .query(Boolean.class)
                .list();
        return issued.equals(List.of(true))
                ? numbered(actor, number, notation).stream().findFirst()
                : Optional.empty();
    }

    List<Row> find(Actor actor, Query query) {
        Cursor cursor = query.before().orElse(new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0)));
        return jdbc.sql(
                        """
                        select d.*, p.full_name, u.name unit_name, c.name council_name from document.document d
                        join organization.person p on p.id = d.drafter_id
                        join organization.unit u on u.id = d.unit_id
                        left join organization.council c on c.id = d.council_id
                        where exists (select from document.participant v
                                      where v.document_id = d.id and v.assignee_key in (:keys))
                          and %s and (d.changed_at, d.id) < (:changedAt, :id)
                        order by d.changed_at desc, d.id desc limit :limit
                        """
                                .formatted(query.stage().condition))
                .param("keys", actor.keys().stream().map(AssigneeKey::value).toList())
                .param("me", actor.id().value())
                .param("changedAt", OffsetDateTime.ofInstant(cursor.changedAt(), ZoneOffset.UTC))
                .param("id", cursor.id())
                .param("limit", PAGE)
                .query((row, n) -> new Row(
                        new DocumentId(row.getObject("id", UUID.class)),
                        DocumentType.valueOf(row.getString("type")),
                        row.getString("subject"),
                        DocumentStatus.valueOf(row.getString("status")),
                        Urgency.valueOf(row.getString("urgency")),
                        Optional.ofNullable(row.getObject("code_number", Integer.class))
                                .map(number -> new DocumentCode(number, text(row, "code_notation"))),
                        Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                        row.getString("full_name"),
                        row.getString("unit_name"),
                        Optional.ofNullable(row.getString("council_name")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String text(java.sql.ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
