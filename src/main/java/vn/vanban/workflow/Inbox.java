package vn.vanban.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Urgency;
import vn.vanban.organization.Actor;
import vn.vanban.shared.NotFound;

/** What waits for somebody, the most urgent first. A page costs the same however much waits behind it. */
@Component
class Inbox {

    static final int PAGE = 25;

    /** Each key's entries come sorted from the index; an item that two keys reach stands in both and is taken once. */
    private static final String PAGE_OF_KEYS =
            """
            select i.*, page.key from (
              select distinct on (e.due, e.item_id) e.due, e.item_id, k.key
              from unnest(:keys) with ordinality k(key, place) cross join lateral (
                select due, item_id from workflow.inbox_entry
                where assignee_key = k.key and (due, item_id) > (:after, :afterId) and due between :from and :until
                  and act_group = any(:groups) %s
                order by due, item_id limit :limit) e
              order by e.due, e.item_id, k.place limit :limit) page
            join workflow.inbox_item i on i.id = page.item_id
            """;

    private static final String OF_TYPE =
            """
            and exists (select from workflow.inbox_item t join document.document d on d.id = t.document_id
                        where t.id = item_id and d.type = :type)
            """;

    private static final String ONE_OF_KEYS =
            "select i.*, (select k from unnest(:keys) k where k = any(i.assignee_keys) limit 1) key"
                    + " from workflow.inbox_item i where id = :id and assignee_keys && cast(:keys as text[])";

    private static final String OF_MY_DOCUMENTS =
            """
            select i.*, i.assignee_keys[1] key from workflow.inbox_item i
            join document.document own on own.id = i.document_id and own.drafter_id = :me
              and own.status not in ('DRAFT', 'ISSUED', 'WITHDRAWN', 'VOIDED', 'RECALLED', 'REPLACED', 'CANCELLED')
            where not i.assignee_keys && cast(:keys as text[]) order by i.since desc limit :limit
            """;

    private static final String ABOUT =
            """
            select i.id, i.act, i.document_id, i.assignment_id, coalesce(i.subject, d.subject) subject, d.type, d.urgency,
                   case when a.series_id is not null then a.period end period, a.due deadline, d.version_number, u.name from_unit, i.handed_over_by, i.since, i.due, i.unread, i.key
            from (%s) i
            join document.document d on d.id = i.document_id
            join organization.unit u on u.id = i.from_unit_id
            left join followup.assignment a on a.id = i.assignment_id
            order by i.due, i.id
            """;

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InboxItem> page(Actor actor, InboxFilter filter, Horizon horizon, Optional<InboxItem.Cursor> after) {
        InboxFilter.Show show = filter.show();
        List<Horizon.Part> parts = show.parts();
        InboxItem.Cursor cursor = after.orElse(InboxItem.Cursor.BEGINNING);
        boolean standingIn = show == InboxFilter.Show.STANDING_IN;
        return jdbc.sql(ABOUT.formatted(PAGE_OF_KEYS.formatted(filter.type().isPresent() ? OF_TYPE : "")))
                .param("keys", standingIn ? InboxCounts.keysStoodInFor(actor) : InboxCounts.keys(actor))
                .param("after", cursor.due())
                .param("afterId", cursor.id())
                .param("from", horizon.from(parts.get(0)))
                .param("until", horizon.until(parts.get(parts.size() - 1)))
                .param("groups", show.groups().stream().map(Enum::name).toArray(String[]::new))
                .param("type", filter.type().map(Enum::name).orElse(null))
                .param("limit", PAGE)
                .query(Inbox::item)
                .list();
    }

    /** The item, if it waits for this reader. */
    InboxItem get(Actor actor, long id) {
        return jdbc.sql(ABOUT.formatted(ONE_OF_KEYS))
                .param("keys", InboxCounts.keys(actor))
                .param("id", id)
                .query(Inbox::item)
                .optional()
                .orElseThrow(() -> new NotFound("Việc này không còn chờ bạn: đã có người làm hoặc đã chuyển bước."));
    }

    void markRead(InboxItem item) {
        jdbc.sql("update workflow.inbox_item set unread = false where id = :id and unread")
                .param("id", item.id())
                .update();
    }

    /** What others have in hand of the documents this person drafted, the latest first. */
    List<InboxItem> heldByOthers(Actor actor, int limit) {
        return jdbc.sql(ABOUT.formatted(OF_MY_DOCUMENTS))
                .params(Map.of("me", actor.id().value(), "keys", InboxCounts.keys(actor), "limit", limit))
                .query(Inbox::item)
                .list();
    }

    private static InboxItem item(ResultSet row, int n) throws SQLException {
        return new InboxItem(
                row.getLong("id"),
                InboxAct.valueOf(row.getString("act")),
                new DocumentId(row.getObject("document_id", UUID.class)),
                Optional.ofNullable(row.getObject("assignment_id", UUID.class)),
                Optional.ofNullable(row.getObject("period", Integer.class)),
                Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
                DocumentType.valueOf(row.getString("type")),
                row.getString("subject"),
                Urgency.valueOf(row.getString("urgency")),
                row.getInt("version_number"),
                row.getString("from_unit"),
                row.getString("handed_over_by"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class),
                row.getBoolean("unread"),
                row.getString("key"));
    }
}
