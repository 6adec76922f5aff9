package vn.vanban.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Badge;
import vn.vanban.organization.Mandate;

/** The figures of an inbox, read from kept counts: they cost the same for ten items and for ten thousand. */
@Component
class InboxCounts implements Badge {

    /** A count belongs to a whole set of keys, so that an item which two keys of one reader reach is counted once. */
    private static final String OF_KEYS =
            """
            (select act_group, due, items, unread, key = any(cast(:standingIn as text[])) standing_in
             from unnest(cast(:keys as text[])) key join workflow.inbox_count c on c.assignee_keys = array[key]
             union all
             select act_group, due, items, unread, assignee_keys && cast(:standingIn as text[]) from workflow.inbox_count
             where assignee_keys && cast(:keys as text[]) and cardinality(assignee_keys) > 1) of_keys
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    InboxFigures of(Actor actor, Horizon horizon) {
        return new InboxFigures(jdbc.sql(
                        """
                        select act_group, sum(items) items, sum(unread) unread, standing_in,
                               case when due < :now then 'LATE' when due < :tomorrow then 'TODAY'
                                    when due < :later then 'SOON' else 'LATER' end part
                        from %s group by act_group, standing_in, part
                        """
                                .formatted(OF_KEYS))
                .param("keys", keys(actor))
                .param("standingIn", keysStoodInFor(actor))
                .param("now", horizon.now().toOffsetDateTime())
                .param("tomorrow", horizon.tomorrow().toOffsetDateTime())
                .param("later", horizon.later().toOffsetDateTime())
                .query((row, n) -> new InboxFigures.Cell(
                        InboxAct.Group.valueOf(row.getString("act_group")),
                        Horizon.Part.valueOf(row.getString("part")),
                        row.getBoolean("standing_in"),
                        row.getLong("items"),
                        row.getLong("unread")))
                .list());
    }

    @Override
    public String section() {
        return "inbox";
    }

    @Override
    public long count(Actor actor) {
        return jdbc.sql("select coalesce(sum(items), 0) from " + OF_KEYS)
                .param("keys", keys(actor))
                .param("standingIn", keysStoodInFor(actor))
                .query(Long.class)
                .single();
    }

    /**
     * Adds up what has been counted since the last time, and all that is late, since it will be late for ever. Whatever
     * is counted meanwhile stays for the next time.
     */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void settle() {
        jdbc.sql(
                        """
                        with fresh as (
                          select distinct assignee_keys, act_group, due from workflow.inbox_count
                          where not settled or (due < :now and due > '-infinity')),
                        taken as (
                          delete from workflow.inbox_count c using fresh f
                          where (c.assignee_keys, c.act_group, c.due) = (f.assignee_keys, f.act_group, f.due)
                          returning c.*)
                        insert into workflow.inbox_count
                        select assignee_keys, act_group, case when due < :now then '-infinity' else due end,
                               sum(items), sum(unread), true from taken
                        group by 1, 2, 3 having sum(items) <> 0 or sum(unread) <> 0
                        """)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    static String[] keys(Actor actor) {
        return actor.keys().stream().map(AssigneeKey::value).toArray(String[]::new);
    }

    static String[] keysStoodInFor(Actor actor) {
        return actor.mandates().stream()
                .filter(mandate -> mandate.standingInFor().isPresent())
                .map(Mandate::key)
                .map(AssigneeKey::value)
                .distinct()
                .toArray(String[]::new);
    }
}
