package vn.vanban.report;

import java.time.LocalDate;
import java.util.List;
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
import vn.vanban.followup.AssignmentStatus;
import vn.vanban.followup.FollowUpSettings;
import vn.vanban.organization.Directory;
import vn.vanban.shared.WorkingCalendar;

/** Keeps the figure of every task in force, in the transaction that changes the task, so that none is counted when asked. */
@Component
class StandingKeeper {

    private static final int BATCH = 5_000;
    private static final int SETTLED_EACH = 20 * BATCH;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final FollowUpSettings settings;
    private final Standings standings;
    private final TransactionTemplate transaction;

    StandingKeeper(
            JdbcClient jdbc,
            Directory directory,
            FollowUpSettings settings,
            Standings standings,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.standings = standings;
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
        String basis = settings.lateness() + " " + calendar.basis();
        if (jdbc.sql("select words from report.basis")
                .query(String.class)
                .list()
                .equals(List.of(basis))) {
            return;
        }
        UUID last = new UUID(0, 0);
        int kept = 0;
        for (List<UUID> ids = after(last); !ids.isEmpty(); ids = after(last)) {
            List<UUID> batch = ids;
            transaction.executeWithoutResult(started -> keep(batch, calendar));
            last = ids.get(ids.size() - 1);
            kept += ids.size();
            if (kept % SETTLED_EACH == 0) {
                settle();
            }
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
                          cast(:days as date[]), cast(:figures as text[]), cast(:dues as date[]),
                          cast(:firstDues as date[]), cast(:toAccept as boolean[]))
                        on conflict (assignment_id) do update set unit_id = excluded.unit_id, figure = excluded.figure,
                            due = excluded.due, first_due = excluded.first_due, to_accept = excluded.to_accept
                          where (task.unit_id, task.figure, task.due, task.first_due, task.to_accept) is distinct from
                            (excluded.unit_id, excluded.figure, excluded.due, excluded.first_due, excluded.to_accept)
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
                .param("figures", column(tasks, task -> figureOf(task, calendar), String[]::new))
                .param("dues", column(tasks, task -> text(task.due()), String[]::new))
                .param(
                        "firstDues",
                        column(
                                tasks,
                                task -> task.isMoved()
                                                && figureOf(task, calendar).equals(Figure.OPEN)
                                        ? text(task.firstDue())
                                        : null,
                                String[]::new))
                .param("toAccept", column(tasks, task -> task.status() == AssignmentStatus.GIVEN, Boolean[]::new))
                .update();
    }

    private String figureOf(KeptTask task, WorkingCalendar calendar) {
        return Figure.kept(task, calendar, settings.lateness());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static <T> T[] column(List<KeptTask> tasks, Function<KeptTask, T> value, IntFunction<T[]> array) {
        return tasks.stream().map(value).toArray(array);
    }

    /** Adds what has changed to the counts, and keeps as overdue what has become late. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void settle() {
        int late;
        do {
            // Whoever is changing one of them keeps it anyway: nobody waits for anybody.
            late = jdbc.sql(
                            """
                            update report.task set figure = 'OVERDUE' where assignment_id = any(array(
                              select assignment_id from report.task where figure = 'OPEN' and due <= :late
                              limit :batch for update skip locked))
                            """)
                    .param("late", standings.horizon().late())
                    .param("batch", BATCH)
                    .update();
        } while (late == BATCH);
        jdbc.sql("select report.settle_changes()").query(row -> {});
    }
}
