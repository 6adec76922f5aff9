package vn.vanban.report;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.followup.AssignmentEvent;
import vn.vanban.followup.FollowUpSettings;
import vn.vanban.organization.Directory;
import vn.vanban.shared.WorkingCalendar;

/** Keeps the figure of every task in force, in the transaction that changes the task, so that none is counted when asked. */
@Component
class StandingKeeper {

    private static final int BATCH = 5_000;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final FollowUpSettings settings;
    private final TransactionTemplate transaction;

    StandingKeeper(JdbcClient jdbc, Directory directory, FollowUpSettings settings, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.settings = settings;
        this.transaction = transaction;
    }

    @EventListener
    @Transactional
    public void on(AssignmentEvent fact) {
        keep(List.of(fact.assignmentId().value()), directory.calendar());
    }

    /**
     * Works every figure out again when the days off or the rule of lateness are others than before, and for data from
     * before figures were kept. Batch by batch, so that nobody waits for it; what changes meanwhile keeps itself.
     */
    @Scheduled(fixedDelay = 60, initialDelay = 0, timeUnit = TimeUnit.MINUTES)
    void keepAll() {
        WorkingCalendar calendar = directory.calendar();
        String basis = settings.lateness() + " " + new TreeMap<>(calendar.exceptions());
        if (jdbc.sql("select words from report.basis")
                .query(String.class)
                .list()
                .equals(List.of(basis))) {
            return;
        }
        UUID last = new UUID(0, 0);
        for (List<UUID> ids = after(last); !ids.isEmpty(); ids = after(last)) {
            List<UUID> batch = ids;
            transaction.executeWithoutResult(started -> keep(batch, calendar));
            last = ids.get(ids.size() - 1);
        }
        transaction.executeWithoutResult(started -> {
            jdbc.sql("delete from report.basis").update();
            jdbc.sql("insert into report.basis values (:basis)")
                    .param("basis", basis)
                    .update();
        });
    }

    private List<UUID> after(UUID last) {
        return jdbc.sql(
                        """
                        select id from followup.assignment where id > :last and status <> 'PLANNED'
                        order by id limit :batch
                        """)
                .param("last", last)
                .param("batch", BATCH)
                .query(UUID.class)
                .list();
    }

    private void keep(List<UUID> ids, WorkingCalendar calendar) {
        // Held until the end, so that whoever changes one of them meanwhile keeps it after this.
        jdbc.sql("select from followup.assignment where id = any(cast(:ids as uuid[])) order by id for share")
                .param("ids", texts(ids))
                .query((row, n) -> n)
                .list();
        List<KeptTask> tasks = jdbc.sql(KeptTask.IN_FORCE + " and a.id = any(cast(:ids as uuid[]))")
                .param("ids", texts(ids))
                .query(KeptTask::of)
                .list();
        jdbc.sql(
                        "delete from report.task where assignment_id = any(cast(:ids as uuid[])) and assignment_id <> all(cast(:kept as uuid[]))")
                .param("ids", texts(ids))
                .param("kept", column(tasks, task -> task.id().toString(), String[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into report.task
                        select * from unnest(cast(:ids as uuid[]), cast(:organizations as bigint[]), cast(:documents as uuid[]),
                          cast(:units as bigint[]), cast(:fields as bigint[]), cast(:leaders as bigint[]),
                          cast(:days as date[]), cast(:figures as text[]), cast(:dues as date[]))
                        on conflict (assignment_id) do update
                          set unit_id = excluded.unit_id, figure = excluded.figure, due = excluded.due
                          where (task.unit_id, task.figure, task.due)
                            is distinct from (excluded.unit_id, excluded.figure, excluded.due)
                        """)
                .param("ids", column(tasks, task -> task.id().toString(), String[]::new))
                .param("organizations", column(tasks, KeptTask::organization, Long[]::new))
                .param("documents", column(tasks, task -> task.document().toString(), String[]::new))
                .param("units", column(tasks, KeptTask::unit, Long[]::new))
                .param("fields", column(tasks, KeptTask::field, Long[]::new))
                .param("leaders", column(tasks, KeptTask::leader, Long[]::new))
                .param(
                        "days",
                        column(tasks, task -> task.givenAt().toLocalDate().toString(), String[]::new))
                .param(
                        "figures",
                        column(tasks, task -> Figure.kept(task, calendar, settings.lateness()), String[]::new))
                .param(
                        "dues",
                        column(
                                tasks,
                                task -> task.due() == null ? null : task.due().toString(),
                                String[]::new))
                .update();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static <T> T[] column(List<KeptTask> tasks, Function<KeptTask, T> value, IntFunction<T[]> array) {
        return tasks.stream().map(value).toArray(array);
    }

    /** Adds up what has been counted since the last time. Whatever is counted meanwhile stays for the next time. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void settle() {
        jdbc.sql(
                        """
                        with fresh as (
                          select distinct organization_id, axis, subject, month, figure from report.task_count
                          where not settled),
                        taken as (
                          delete from report.task_count c using fresh f
                          where (c.organization_id, c.axis, c.subject, c.month, c.figure)
                            = (f.organization_id, f.axis, f.subject, f.month, f.figure)
                          returning c.*)
                        insert into report.task_count
                        select organization_id, axis, subject, month, figure, sum(tasks), true from taken
                        group by 1, 2, 3, 4, 5 having sum(tasks) <> 0
                        """)
                .update();
    }
}
