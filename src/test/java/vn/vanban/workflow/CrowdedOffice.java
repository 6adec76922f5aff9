package vn.vanban.workflow;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;

/** A thousand people in two hundred units, and as many things waiting for them as a benchmark wants. */
@Component
class CrowdedOffice {

    static final int PEOPLE = 1_000;
    static final int UNITS = 200;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final InboxCounts counts;

    CrowdedOffice(JdbcClient jdbc, Actors actors, InboxCounts counts) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.counts = counts;
    }

    /** Each unit has five: a head and four clerks, who all see its desk. Every tenth person has a stand-in. */
    List<Actor> people() {
        jdbc.sql(
                        """
                        insert into organization.unit (code, name, abbreviation, kind)
                        select 'B' || n, 'Đơn vị ' || n, 'DV' || n, 'ORGANIZATION' from generate_series(1, %1$d) n;
                        insert into organization.person (username, password_hash, full_name)
                        select 'b' || n, '', 'Người ' || n from generate_series(1, %2$d) n;
                        insert into organization.position (unit_id, title, rank, roles)
                        select (select id from organization.unit where code = 'B' || 1 + mod(n, %1$d)), 'Chức vụ ' || n,
                               case when n <= %1$d then 'HEAD' else 'STAFF' end, '{REGISTRY_CLERK}'
                        from generate_series(1, %2$d) n;
                        insert into organization.appointment (person_id, position_id, since)
                        select p.id, s.id, date '2026-01-01' from organization.person p
                        join organization.position s on s.title = 'Chức vụ ' || substr(p.username, 2)
                        where p.username ~ '^b[0-9]+$';
                        insert into organization.substitution (position_id, substitute_id, since, until, reason)
                        select a.position_id, a.person_id + 1, date '2026-01-01', date '2030-01-01', ''
                        from organization.appointment a join organization.person p on p.id = a.person_id
                        where p.username ~ '^b[0-9]*0$' and p.username <> 'b1000';
                        """
                                .formatted(UNITS, PEOPLE))
                .update();
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(n -> actors.named("b" + n))
                .toList();
    }

    /** Who sees the desk for which a tenth of everything waits: one reader of ten thousand items among 100,000. */
    static List<Actor> busiest(List<Actor> people) {
        return people.stream()
                .filter(person -> person.unit().code().equals("B1"))
                .toList();
    }

    /**
     * Fills up to so many: six of ten wait for a position (some of them for its unit too), three for a unit's desk, one
     * for the busiest. Deadlines fall on sixty days, a third of them past; one item in eleven has none.
     */
    void fillUpTo(int items) {
        jdbc.sql(
                        """
                        with old as (select count(*) held from workflow.inbox_item where task_id like 'b%'),
                        new_document as (
                          insert into document.document (id, lock, organization_id, unit_id, drafter_id, type, subject,
                            status, urgency, copy_holders, code_notation, created_at, changed_at)
                          select gen_random_uuid(), n, (select min(unit_id) from organization.issuing_organization),
                            (select min(id) from organization.unit), (select min(id) from organization.person), 'NOTICE',
                            'Kết luận giao ban số ' || n, 'AWAITING_SIGNATURE', 'NORMAL', 'VT', 'TB-SYT', now(), now()
                          from old, generate_series(held + 1, :items) n returning id, lock n)
                        insert into workflow.inbox_item (task_id, act, act_group, assignee_keys, document_id,
                          from_unit_id, handed_over_by, since, due, unread)
                        select 'b' || d.n, act.name, act.act_group,
                          case when d.n % 50 = 1 then array['position:' || p.id, 'unit:' || p.unit_id || ':REGISTRY_CLERK']
                            when d.n % 10 < 6 then array['position:' || p.id]
                            else array['unit:' || case when d.n % 10 = 9 then busiest.id else u.id end || ':REGISTRY_CLERK']
                          end,
                          d.id, u.id, 'Vũ Khánh Chi', now(), due.at, d.n % 3 = 0
                        from new_document d
                        join (select id, unit_id, row_number() over (order by id) n from organization.position
                              where title like 'Chức vụ %') p on p.n = 1 + d.n % 997
                        join (select id, row_number() over (order by id) n from organization.unit
                              where code ~ '^B[0-9]+$') u on u.n = 1 + d.n % 199
                        cross join (select id from organization.unit where code = 'B1') busiest
                        join (values (0, 'SIGN', 'SIGNATURE'), (1, 'CHECK_CONTENT', 'APPROVAL'),
                          (2, 'REPORT_RESULT', 'ASSIGNMENT'), (3, 'ISSUE', 'REGISTRY')) act(n, name, act_group)
                          on act.n = d.n / 7 % 4
                        cross join lateral (select case when d.n % 11 = 0 then 'infinity'::timestamptz
                          else date_trunc('day', now()) + interval '10 hours' + (d.n / 13 % 60 - 20) * interval '1 day' end at) due
                        """)
                .param("items", items)
                .update();
        counts.settle();
        // Counted minute by minute over months, the index would not have swollen as it does in one import.
        jdbc.sql("reindex table workflow.inbox_count").update();
        jdbc.sql("reindex table workflow.inbox_total").update();
        jdbc.sql("vacuum analyze").update();
    }

    /** The same tasks in the engine's own tables, where its queries look for them. */
    void openInTheEngine() {
        jdbc.sql(
                        """
                        insert into engine.act_ru_task (id_, rev_, name_, priority_, create_time_, due_date_, suspension_state_)
                        select task_id, 1, act_group, 50, now(), cast(nullif(due, 'infinity') as timestamp), 1
                        from workflow.inbox_item where task_id like 'b%';
                        insert into engine.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                        select task_id || key, 1, key, 'candidate', task_id
                        from workflow.inbox_item, unnest(assignee_keys) key where task_id like 'b%'
                        """)
                .update();
        jdbc.sql("vacuum analyze").update();
    }
}
