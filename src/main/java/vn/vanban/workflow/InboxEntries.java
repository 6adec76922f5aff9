package vn.vanban.workflow;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.UnitId;

/** Writes the inbox, in the transaction of whoever made something wait. The database keeps entries and counts. */
@Component
class InboxEntries {

    private final JdbcClient jdbc;

    InboxEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that begins to wait.
     *
     * @param task the engine's name for it, absent for a receipt
     * @param subject what it says when that is not the document's subject
     * @param from the unit it comes from
     */
    record Entry(
            Optional<String> task,
            InboxAct act,
            Collection<AssigneeKey> keys,
            DocumentId document,
            Optional<UUID> assignment,
            Optional<String> subject,
            UnitId from,
            String handedOverBy,
            ZonedDateTime since,
            Optional<ZonedDateTime> due) {}

    void add(Entry entry) {
        jdbc.sql(
                        """
                        insert into workflow.inbox_item (task_id, act, act_group, assignee_keys, document_id,
                          assignment_id, subject, from_unit_id, handed_over_by, since, due)
                        values (:task, :act, :group, :keys, :document, :assignment, :subject, :from, :by, :since, :due)
                        """)
                .param("task", entry.task().orElse(null))
                .param("act", entry.act().name())
                .param("group", entry.act().group().name())
                .param("keys", array(entry.keys()))
                .param("document", entry.document().value())
                .param("assignment", entry.assignment().orElse(null))
                .param("subject", entry.subject().orElse(null))
                .param("from", entry.from().value())
                .param("by", entry.handedOverBy())
                .param("since", entry.since().toOffsetDateTime())
                .param("due", entry.due().map(ZonedDateTime::toOffsetDateTime).orElse(OffsetDateTime.MAX))
                .update();
    }

    /** It waits for others, who have it since now, or until another moment; an acceptance for no longer than before. */
    void change(
            String task,
            Collection<AssigneeKey> keys,
            Optional<ZonedDateTime> due,
            String handedOverBy,
            ZonedDateTime now) {
        jdbc.sql(
                        """
                        update workflow.inbox_item set assignee_keys = cast(:keys as text[]),
                          due = case when act = 'ACCEPT_ASSIGNMENT' then least(due, :due) else coalesce(:due, due) end,
                          since = case when assignee_keys = cast(:keys as text[]) then since else :now end,
                          handed_over_by = case when assignee_keys = cast(:keys as text[]) then handed_over_by else :by end,
                          unread = unread or assignee_keys <> cast(:keys as text[])
                        where task_id = :task
                        """)
                .param("keys", array(keys))
                .param("due", due.map(ZonedDateTime::toOffsetDateTime).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", handedOverBy)
                .param("now", now.toOffsetDateTime())
                .param("task", task)
                .update();
    }

    void remove(String task) {
        jdbc.sql("delete from workflow.inbox_item where task_id = :task")
                .param("task", task)
                .update();
    }

    /** Takes away what a unit had to do with a document and no task of the engine stands for. */
    void remove(DocumentId document, InboxAct act, AssigneeKey receiver) {
        jdbc.sql(
                        "delete from workflow.inbox_item where document_id = :document and act = :act and assignee_keys = cast(:keys as text[])")
                .param("document", document.value())
                .param("act", act.name())
                .param("keys", array(List.of(receiver)))
                .update();
    }

    private static String[] array(Collection<AssigneeKey> keys) {
        return keys.stream().map(AssigneeKey::value).distinct().sorted().toArray(String[]::new);
    }
}
