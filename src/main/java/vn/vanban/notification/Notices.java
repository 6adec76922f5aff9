package vn.vanban.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Badge;

/** What somebody was told. */
@Component
class Notices implements Badge {

    static final int SHOWN = 100;

    /** Whoever holds several of the keys that were told of one fact was told of it once. */
    private static final String TOLD =
            """
            notification.notice n where assignee_key in (:keys) and not exists (
              select from notification.notice former
              where former.event_id = n.event_id and former.assignee_key in (:keys) and former.id < n.id)
            """;

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param act key of the words for what happened, "history.DocumentIssued"
     * @param about which of several tasks of the same words; may be empty
     * @param remark the reason or note that came with it; may be empty
     */
    record Notice(
            long id,
            UUID documentId,
            Optional<UUID> assignmentId,
            String act,
            String text,
            String about,
            String remark,
            Instant at) {

        /** "Trung tâm Y tế Sông Trầm · kỳ 4 · hạn 30/11/2026 · Thiếu biên bản". */
        public String said() {
            return Stream.of(about, remark).filter(words -> !words.isBlank()).collect(Collectors.joining(" · "));
        }
    }

    /** @param entry of the history; told to one key once, however often it is asked */
    void tell(
            AssigneeKey key,
            UUID document,
            Optional<UUID> assignment,
            long entry,
            String act,
            String text,
            String about,
            String remark,
            OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into notification.notice (assignee_key, document_id, assignment_id, event_id, act, text, about, remark, at)
                        values (:key, :document, :assignment, :entry, :act, :text, :about, :remark, :at)
                        on conflict do nothing
                        """)
                .param("key", key.value())
                .param("document", document)
                .param("assignment", assignment.orElse(null))
                .param("entry", entry)
                .param("act", act)
                .param("text", text)
                .param("about", about)
                .param("remark", remark)
                .param("at", at)
                .update();
    }

    List<Notice> latestFor(Actor actor) {
        return jdbc.sql("select * from " + TOLD + " order by id desc limit :limit")
                .param("keys", keys(actor))
                .param("limit", SHOWN)
                .query((row, n) -> new Notice(
                        row.getLong("id"),
                        row.getObject("document_id", UUID.class),
                        Optional.ofNullable(row.getObject("assignment_id", UUID.class)),
                        row.getString("act"),
                        row.getString("text"),
                        row.getString("about"),
                        row.getString("remark"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void markSeen(Actor actor, long upTo) {
        jdbc.sql(
                        """
                        insert into notification.seen values (:person, :upTo)
                        on conflict (person_id) do update set up_to = greatest(notification.seen.up_to, :upTo)
                        """)
                .param("person", actor.id().value())
                .param("upTo", upTo)
                .update();
    }

    @Override
    public String section() {
        return "notices";
    }

    /** Stops counting beyond a hundred: nobody needs to know how many more. */
    @Override
    public long count(Actor actor) {
        return jdbc.sql(
                        """
                        select count(*) from (
                          select from %s
                            and id > coalesce((select up_to from notification.seen where person_id = :person), 0)
                          limit :limit) unseen
                        """
                                .formatted(TOLD))
                .param("keys", keys(actor))
                .param("person", actor.id().value())
                .param("limit", SHOWN + 1)
                .query(Long.class)
                .single();
    }

    private static List<String> keys(Actor actor) {
        return actor.keys().stream().map(AssigneeKey::value).toList();
    }
}
