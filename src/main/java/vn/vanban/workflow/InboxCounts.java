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

/**
 * The figures of an inbox, read from kept sums: they cost what the number of near deadlines is, the same for ten items
 * and for ten thousand.
 */
@Component
class InboxCounts implements Badge {

    /**
     * The sums of a reader's keys. A sum belongs to a whole set of keys, so that an item which two keys of one reader
     * reach is counted once.
     */
    private static final String SUMS =
            """
            select act_group, %1$s due, items, unread, key = any(cast(:standingIn as text[])) standing_in
            from unnest(cast(:keys as text[])) key join workflow.%2$s on assignee_keys = array[key] %3$s
            union all
            select act_group, %1$s, items, unread, assignee_keys && cast(:standingIn as text[]) from workflow.%2$s
            where assignee_keys && cast(:keys as text[]) and cardinality(assignee_keys) > 1 %3$s
            """;

    private static final String TOTALS = SUMS.formatted("cast(null as timestamptz)", "inbox_total", "");
    private static final String NEAR = SUMS.formatted("due", "inbox_count", "and due < :later");

    /** What is due later is the rest: the total less what is near. */
    private static final String FIGURES =
            """
            with near as materialized (%s)
            select act_group, standing_in, part, sum(items) items, sum(unread) unread from (
              select act_group, standing_in, 'LATER' part, items, unread from (%s) totals
              union all
              select act_group, standing_in, 'LATER', -items, -unread from near
              union all
              select act_group, standing_in, case when due < :now then 'LATE' when due < :tomorrow then 'TODAY' else 'SOON' end,
                     items, unread from near) parts
            group by act_group, standing_in, part having sum(items) <> 0 or sum(unread) <> 0
            """
                    .formatted(NEAR, TOTALS);

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    InboxFigures of(Actor actor, Horizon horizon) {
        return new InboxFigures(jdbc.sql(FIGURES)
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
        return jdbc.sql("select coalesce(sum(items), 0) from (" + TOTALS + ") totals")
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
        jdbc.sql(
                        """
                        with fresh as (
                          select distinct assignee_keys, act_group from workflow.inbox_total where not settled),
                        taken as (
                          delete from workflow.inbox_total t using fresh f
                          where (t.assignee_keys, t.act_group) = (f.assignee_keys, f.act_group) returning t.*)
                        insert into workflow.inbox_total
                        select assignee_keys, act_group, sum(items), sum(unread), true from taken
                        group by 1, 2 having sum(items) <> 0 or sum(unread) <> 0
                        """)
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
