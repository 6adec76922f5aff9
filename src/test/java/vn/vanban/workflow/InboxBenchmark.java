package vn.vanban.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.OfficeTest;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.shared.WorkingCalendar;

/**
 * First inbox page and all its figures against the engine's task query, for the same people in the same database. Not a
 * part of the test run: {@code ./mvnw test -Dtest=InboxBenchmark}.
 */
@OfficeTest
class InboxBenchmark {

    private static final int PEOPLE = 1_000;
    private static final int UNITS = 200;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskService tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxCounts counts;

    @Autowired
    Actors actors;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transactions;

    private final Random random = new Random(30);

    @Test
    void isTwentyTimesFasterThanTheTaskQueryAndHardlyGrows() {
        List<Actor> people = people();
        Percentiles small = grownTo(10_000, people);
        Percentiles middle = grownTo(100_000, people);
        openTasksInTheEngine();
        Percentiles engine = measure("task query, page and one count", 300, people, this::askEngine);
        Percentiles again = measure("inbox, page and all figures, 100000", 3_000, people, this::askInbox);
        Percentiles large = grownTo(1_000_000, people);
        System.out.printf(
                "p95: task query / inbox = %.0f; 1,000,000 / 10,000 items = %.2f%n",
                engine.p95() / Math.max(middle.p95(), again.p95()), large.p95() / small.p95());
        assertThat(engine.p95() / again.p95()).isGreaterThanOrEqualTo(20);
        assertThat(large.p95() / small.p95()).isLessThanOrEqualTo(1.5);
    }

    private record Percentiles(double p50, double p95) {}

    private Percentiles grownTo(int items, List<Actor> people) {
        addItems(items);
        return measure("inbox, page and all figures, " + items, 3_000, people, this::askInbox);
    }

    private Percentiles measure(String what, int times, List<Actor> people, Consumer<Actor> ask) {
        for (int n = 0; n < times / 3; n++) {
            ask.accept(people.get(random.nextInt(people.size())));
        }
        double[] millis = new double[times];
        for (int n = 0; n < times; n++) {
            Actor person = people.get(random.nextInt(people.size()));
            long start = System.nanoTime();
            ask.accept(person);
            millis[n] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        Percentiles percentiles = new Percentiles(millis[times / 2], millis[times * 95 / 100]);
        System.out.printf("%-45s p50 %8.2f ms  p95 %8.2f ms%n", what, percentiles.p50(), percentiles.p95());
        return percentiles;
    }

    private void askInbox(Actor person) {
        Horizon horizon = Horizon.of(ZonedDateTime.now(WorkingCalendar.ZONE), calendar);
        inbox.page(person, InboxFilter.ALL, horizon, Optional.empty());
        counts.of(person, horizon);
    }

    /** What the engine does best: one page and one count, where the inbox gives every figure. */
    private void askEngine(Actor person) {
        List<String> keys = person.keys().stream().map(AssigneeKey::value).toList();
        TaskQuery query = tasks.createTaskQuery().taskCandidateGroupIn(keys);
        query.orderByDueDate().asc().listPage(0, Inbox.PAGE);
        tasks.createTaskQuery().taskCandidateGroupIn(keys).count();
    }

    private WorkingCalendar calendar;

    /** Offices with five people each: a head and four clerks; every tenth person stands in for somebody. */
    private List<Actor> people() {
        calendar = directory.calendar();
        jdbc.sql(
                        """
                        insert into organization.unit (code, name, abbreviation, kind)
                        select 'B' || n, 'Đơn vị ' || n, 'DV' || n, 'ORGANIZATION' from generate_series(1, :units) n;
                        insert into organization.person (username, password_hash, full_name)
                        select 'b' || n, '', 'Người ' || n from generate_series(1, :people) n;
                        insert into organization.position (unit_id, title, rank, roles)
                        select (select id from organization.unit where code = 'B' || 1 + n %% :units), 'Chức vụ ' || n,
                               case when n <= :units then 'HEAD' else 'STAFF' end, '{REGISTRY_CLERK}'
                        from generate_series(1, :people) n;
                        insert into organization.appointment (person_id, position_id, since)
                        select p.id, s.id, date '2026-01-01' from organization.person p
                        join organization.position s on s.title = 'Chức vụ ' || substr(p.username, 2)
                        where p.username ~ '^b[0-9]+$';
                        insert into organization.substitution (position_id, substitute_id, since, until, reason)
                        select a.position_id, a.person_id + 1, date '2026-01-01', date '2030-01-01', ''
                        from organization.appointment a join organization.person p on p.id = a.person_id
                        where p.username ~ '^b[0-9]*0$' and p.username <> 'b1000';
                        """
                                .replace(":units", "" + UNITS)
                                .replace(":people", "" + PEOPLE)
                                .replace("%%", "%"))
                .update();
        return java.util.stream.IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(n -> actors.named("b" + n))
                .toList();
    }

    /** Fills up to so many: six of ten wait for one position, four for a unit; a third is late, some have no date. */
    private void addItems(int items) {
        jdbc.sql(
                        """
                        with old as (select count(*) n from workflow.inbox_item where task_id like 'b%'),
                        new_document as (
                          insert into document.document (id, lock, organization_id, unit_id, drafter_id, type, subject,
                            status, urgency, copy_holders, code_notation, created_at, changed_at)
                          select gen_random_uuid(), n, (select min(unit_id) from organization.issuing_organization),
                            (select min(id) from organization.unit), (select min(id) from organization.person), 'NOTICE',
                            'Kết luận giao ban số ' || n, 'AWAITING_SIGNATURE', 'NORMAL', 'VT', 'TB-SYT', now(), now()
                          from old, generate_series(old.n + 1, :items) n returning id, lock n)
                        insert into workflow.inbox_item (task_id, act, act_group, assignee_keys, document_id,
                          from_unit_id, handed_over_by, since, due, unread)
                        select 'b' || d.n, act.name, act.act_group,
                          array[case when d.n % 10 < 6 then 'position:' || p.id else 'unit:' || u.id || ':REGISTRY_CLERK' end],
                          d.id, u.id, 'Vũ Khánh Chi', now(), due.at, d.n % 3 = 0
                        from new_document d
                        join (select id, row_number() over (order by id) n from organization.position
                              where title like 'Chức vụ %') p on p.n = 1 + d.n % 997
                        join (select id, row_number() over (order by id) n from organization.unit
                              where code ~ '^B[0-9]+$') u on u.n = 1 + d.n % 199
                        cross join lateral (select * from (values (0, 'SIGN', 'SIGNATURE'), (1, 'CHECK_CONTENT', 'APPROVAL'),
                          (2, 'REPORT_RESULT', 'ASSIGNMENT'), (3, 'ISSUE', 'REGISTRY')) a(k, name, act_group)
                          where a.k = d.n / 7 % 4) act
                        cross join lateral (select case when d.n % 11 = 0 then 'infinity'::timestamptz
                          else date_trunc('day', now()) + interval '10 hours' + (d.n / 13 % 30 - 10) * interval '1 day' end at) due
                        """)
                .param("items", items)
                .update();
        counts.settle();
        jdbc.sql("vacuum analyze").update();
    }

    private void openTasksInTheEngine() {
        record Open(String key, Date due) {}
        List<Open> open = jdbc.sql(
                        "select assignee_keys[1] key, nullif(due, 'infinity') due from workflow.inbox_item where task_id like 'b%'")
                .query((row, n) -> new Open(row.getString("key"), row.getTimestamp("due")))
                .list();
        for (int from = 0; from < open.size(); from += 500) {
            List<Open> some = open.subList(from, Math.min(from + 500, open.size()));
            transactions.executeWithoutResult(transaction -> some.forEach(one -> {
                Task task = tasks.newTask();
                task.setName("Ký");
                task.setDueDate(one.due());
                tasks.saveTask(task);
                tasks.addCandidateGroup(task.getId(), one.key());
            }));
        }
        jdbc.sql("vacuum analyze").update();
    }
}
