package vn.vanban.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Overtaken;

@Component
class Consultations {

    private static final String OPINION =
            """
            select o.*, a.kind, a.words, a.answered_by, a.answered_at
            from review.opinion o left join review.answer a on a.opinion_id = o.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Consultations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(DocumentId document, int version, List<UnitId> units, ZonedDateTime dueAt, String question, DoneBy by) {
        Long id = jdbc.sql(
                        """
                        insert into review.consultation (document_id, version_number, question, asked_by, asked_at, due_at)
                        values (:document, :version, :question, :by, :now, :due) returning id
                        """)
                .param("document", document.value())
                .param("version", version)
                .param("question", question)
                .param("by", words(by))
                .param("now", OffsetDateTime.now(clock))
                .param("due", dueAt.toOffsetDateTime())
                .query(Long.class)
                .single();
        units.forEach(unit -> jdbc.sql("insert into review.consulted_unit values (:id, :unit)")
                .param("id", id)
                .param("unit", unit.value())
                .update());
    }

    /** The open round, locked: two last opinions given at once are taken one after the other. */
    Consultation lockOpen(DocumentId document) {
        return find(document, "and closed_at is null for update").stream()
                .findFirst()
                .orElseThrow(() -> new Overtaken("Việc xin ý kiến đã kết thúc. Hãy tải lại trang."));
    }

    List<Consultation> of(DocumentId document) {
        return find(document, "order by id desc");
    }

    /** False when this unit has already been heard. */
    boolean add(Consultation consultation, UnitId unit, Optional<Verdict> verdict, String comments, DoneBy by) {
        return jdbc.sql(
                                """
                                insert into review.opinion (consultation_id, unit_id, verdict, comments, given_by, given_at)
                                values (:consultation, :unit, :verdict, :comments, :by, :now) on conflict do nothing
                                """)
                        .param("consultation", consultation.id())
                        .param("unit", unit.value())
                        .param("verdict", verdict.map(Verdict::name).orElse(null))
                        .param("comments", comments)
                        .param("by", words(by))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void close(Consultation consultation) {
        jdbc.sql("update review.consultation set closed_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", consultation.id())
                .update();
    }

    Optional<Opinion> opinion(DocumentId document, long id) {
        return jdbc.sql(
                        OPINION
                                + """
                        join review.consultation c on c.id = o.consultation_id
                        where o.id = :id and c.document_id = :document
                        """)
                .param("id", id)
                .param("document", document.value())
                .query(Consultations::toOpinion)
                .optional();
    }

    /** False when it has already been answered. */
    boolean answer(long opinion, Answer.Kind kind, String words, DoneBy by) {
        return jdbc.sql("insert into review.answer values (:opinion, :kind, :words, :by, :now) on conflict do nothing")
                        .param("opinion", opinion)
                        .param("kind", kind.name())
                        .param("words", words)
                        .param("by", words(by))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private List<Consultation> find(DocumentId document, String suffix) {
        return jdbc.sql(
                        """
                        select c.*, array(select unit_id from review.consulted_unit u where u.consultation_id = c.id
                                          order by unit_id) units
                        from review.consultation c where document_id = :document
                        """
                                + suffix)
                .param("document", document.value())
                .query((row, n) -> new Consultation(
                        row.getLong("id"),
                        row.getInt("version_number"),
                        row.getString("question"),
                        row.getString("asked_by"),
                        instant(row, "asked_at"),
                        instant(row, "due_at"),
                        row.getObject("closed_at") == null,
                        Arrays.stream((Long[]) row.getArray("units").getArray())
                                .map(UnitId::new)
                                .toList(),
                        opinions(row.getLong("id"))))
                .list();
    }

    private List<Opinion> opinions(long consultation) {
        return jdbc.sql(OPINION + "where o.consultation_id = :id order by o.id")
                .param("id", consultation)
                .query(Consultations::toOpinion)
                .list();
    }

    private static Opinion toOpinion(ResultSet row, int n) throws SQLException {
        Optional<Answer> answer = row.getString("kind") == null
                ? Optional.empty()
                : Optional.of(new Answer(
                        Answer.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("answered_by"),
                        instant(row, "answered_at")));
        return new Opinion(
                row.getLong("id"),
                new UnitId(row.getLong("unit_id")),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                row.getString("comments"),
                row.getString("given_by"),
                instant(row, "given_at"),
                answer);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String words(DoneBy by) {
        return by.name() + by.standingInFor().map(absent -> ", thay " + absent).orElse("");
    }
}
