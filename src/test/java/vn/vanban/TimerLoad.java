package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.IssuedDocuments;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.shared.WorkingCalendar;

/**
 * The deadlines of a hundred thousand open tasks: how long a restart takes, how fast what came due while the office was
 * down is told, by one node and by two, and how late a mark is told in the course of a day. That each mark is told once is
 * asserted; how long it takes is printed. Not a part of the test run: {@code ./mvnw test -Dtest=TimerLoad}.
 */
class TimerLoad {

    private static final int TASKS = Integer.getInteger("tasks", 100_000);
    /** Told by one node, and as many again by two. */
    private static final int MISSED = TASKS / 20;

    private static final int MARKS_A_SECOND = 25;
    private static final int SECONDS = 60;

    private final Path data = Path.of("target", "timer-load", UUID.randomUUID().toString());
    private Duration ahead;
    private LocalDate today;
    private String model;

    @Test
    void tellsEachMarkOnce() throws Exception {
        Files.createDirectories(data);
        giveOne();
        String clock = "-Doffice.ahead=" + ahead.toSeconds();
        try (RunningOffice office = new RunningOffice(data, true, clock)) {
            System.out.printf("start with one open task        %6.1f s%n", seconds(office.start()));
            long begin = System.nanoTime();
            multiply(office.database());
            System.out.printf("%,d open tasks made          %6.1f s%n", TASKS, seconds(begin));
        }
        try (RunningOffice office = new RunningOffice(data, true, clock)) {
            System.out.printf("start with %,d open tasks  %6.1f s%n", TASKS, seconds(office.start()));
            JdbcClient database = office.database();
            catchUp("one node", database, 1);
            String address = office.databaseAddress();
            try (RunningOffice second = new RunningOffice(
                    data.resolve("second"),
                    true,
                    clock,
                    "--spring.datasource.url=" + address,
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=" + office.databasePassword(),
                    "--vanban.server-key=" + data.toAbsolutePath().resolve("server-key"))) {
                second.start();
                catchUp("two nodes", database, 2);
            }
            day(database);
            audit(database);
        }
    }

    /** One accepted task on its real way; the rest are its copies, in the engine too. */
    private void giveOne() {
        try (var office = new SpringApplicationBuilder(VanBanApplication.class)
                .run("--vanban.data=" + data, "--server.port=0", "--camunda.bpm.job-execution.enabled=false")) {
            Directory directory = office.getBean(Directory.class);
            MovableClock clock = office.getBean(MovableClock.class);
            today = directory.calendar().plusWorkingDays(directory.today(), 1);
            var ten = today.atTime(10, 0).atZone(WorkingCalendar.ZONE);
            ahead = Duration.between(Instant.now(), ten.toInstant());
            clock.moveTo(ten);
            AssignmentId id = office.getBean(IssuedDocuments.class)
                    .assigning("Báo cáo tuần", "H00.SYT.BVDK", "%td/%<tm/%<tY".formatted(today.plusDays(60)));
            office.getBean(FollowUp.class)
                    .accept(id, office.getBean(Actors.class).named("thuy.ly"), "");
            model = id.toString();
        }
    }

    /**
     * Group 1 and 2 came due while the office was down, a fifth of them long ago; group 3 is due today; the rest is far.
     */
    private void multiply(JdbcClient database) {
        database.sql(
                        """
                        create table crowd as
                        select n, gen_random_uuid() id, gen_random_uuid() document, '-' || to_hex(n) suffix,
                          case when n <= %1$d then 1 when n <= 2 * %1$d then 2 when n <= 2 * %1$d + %2$d then 3 else 4 end part
                        from generate_series(1, %3$d) n;
                        update crowd c set document = first.document from crowd first where first.n = (c.n - 1) / 12 * 12 + 1;
                        """
                                .formatted(MISSED, MARKS_A_SECOND * SECONDS, TASKS))
                .update();
        copy(
                database,
                "document.document",
                "id = (select document_id from followup.assignment where id = '" + model + "')",
                "where c.n % 12 = 1",
                "id",
                "c.document",
                "code_number",
                "1000 + c.n");
        copy(
                database,
                "followup.assignment",
                "id = '" + model + "'",
                "",
                "id",
                "c.id",
                "document_id",
                "c.document",
                "ordinal",
                "(c.n - 1) % 12 + 1",
                "proposal_id",
                "null",
                "due",
                due(),
                "first_due",
                due(),
                "given_at",
                "timestamptz '2026-01-05'",
                "due_since",
                "timestamptz '2026-01-05'",
                "turn",
                null,
                "sorted_by",
                null);
        String process = "(select proc_inst_id_ from engine.act_ru_execution where business_key_ = '" + model + "')";
        for (String table : List.of("execution", "task", "event_subscr", "variable", "job")) {
            engineCopy(
                    database,
                    "engine.act_ru_" + table,
                    (table.equals("job") ? "process_instance_id_ = " : "proc_inst_id_ = ") + process);
        }
        engineCopy(
                database,
                "engine.act_ru_identitylink",
                "task_id_ in (select id_ from engine.act_ru_task where proc_inst_id_ = " + process + ")");
        for (String table : List.of("procinst", "actinst", "taskinst")) {
            engineCopy(database, "engine.act_hi_" + table, "proc_inst_id_ = " + process);
        }
        database.sql("vacuum analyze").update();
    }

    private String due() {
        return "case c.part when 4 then date '%1$s' + 60 when 3 then date '%1$s' else date '%1$s' - case when c.n %% 5 = 0 then 40 else 3 end end"
                .formatted(today);
    }

    private void engineCopy(JdbcClient database, String table, String condition) {
        List<String> columns = columns(database, table);
        String[] changes = columns.stream()
                .filter(column -> List.of(
                                "id_",
                                "proc_inst_id_",
                                "root_proc_inst_id_",
                                "process_instance_id_",
                                "parent_id_",
                                "execution_id_",
                                "task_id_",
                                "act_inst_id_",
                                "parent_act_inst_id_",
                                "business_key_",
                                "duedate_",
                                "var_scope_")
                        .contains(column))
                .flatMap(column -> Stream.of(
                        column,
                        switch (column) {
                            case "business_key_" ->
                                "case when m.business_key_ is null then null else cast(c.id as text) end";
                            case "duedate_" -> "now() + interval '30 days'";
                            // The engine's ids are no longer than 64.
                            default -> "left(m." + column + ", 57) || c.suffix";
                        }))
                .toArray(String[]::new);
        copy(database, table, condition, "", changes);
    }

    /** @param changes column and expression in turns; null leaves the column out */
    private void copy(JdbcClient database, String table, String condition, String where, String... changes) {
        List<String> columns = columns(database, table);
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        List<String> changed = Arrays.asList(changes);
        for (String column : columns) {
            int at = changed.indexOf(column);
            String value = at < 0 ? "m." + column : changed.get(at + 1);
            if (value != null) {
                names.append(names.isEmpty() ? "" : ", ").append(column);
                values.append(values.isEmpty() ? "" : ", ").append(value);
            }
        }
        database.sql(
                        "insert into %1$s (%2$s) select %3$s from (select * from %1$s where %4$s) m cross join crowd c %5$s"
                                .formatted(table, names, values, condition, where))
                .update();
    }

    private static List<String> columns(JdbcClient database, String table) {
        return database.sql(
                        "select column_name from information_schema.columns where table_schema || '.' || table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }

    /** What the office finds when it comes up again after days. */
    private void catchUp(String who, JdbcClient database, int part) throws InterruptedException {
        int marks = database.sql("select sum(case when n % 5 = 0 then 3 else 1 end) from crowd where part = :part")
                .param("part", part)
                .query(Integer.class)
                .single();
        ring(database, part, "now() - interval '1 day'");
        long begin = System.nanoTime();
        await(database, part, marks);
        double told = seconds(begin);
        awaitNotices(database);
        System.out.printf(
                "%,d marks missed, %s: told in %.0f s (%.0f a second), noticed in %.0f s%n",
                marks, who, told, marks / told, seconds(begin));
    }

    private void ring(JdbcClient database, int part, String when) {
        database.sql(
                        "update engine.act_ru_job j set duedate_ = " + when + " from crowd c, engine.act_ru_execution e"
                                + " where e.business_key_ = cast(c.id as text) and j.process_instance_id_ = e.id_ and c.part = :part")
                .param("part", part)
                .update();
    }

    private void await(JdbcClient database, int part, int marks) throws InterruptedException {
        long patience = System.nanoTime() + Duration.ofMinutes(30).toNanos();
        while (told(database, part) < marks) {
            assertThat(System.nanoTime()).as("told of part " + part).isLessThan(patience);
            Thread.sleep(500);
        }
    }

    private static int told(JdbcClient database, int part) {
        return database.sql(
                        "select count(*) from followup.told_mark m join crowd c on c.id = m.assignment_id where part = :part")
                .param("part", part)
                .query(Integer.class)
                .single();
    }

    private static void awaitNotices(JdbcClient database) throws InterruptedException {
        while (database.sql("select count(*) from vanban.event_publication where completion_date is null")
                        .query(Integer.class)
                        .single()
                > 0) {
            Thread.sleep(200);
        }
    }

    /** Marks that come due one after the other, as on a working day, only denser. */
    private void day(JdbcClient database) throws InterruptedException {
        Instant begin = Instant.now().plusSeconds(5);
        ring(
                database,
                3,
                "timestamp '%s' + (c.n %% %d) * interval '%f second'"
                        .formatted(
                                LocalDateTime.ofInstant(begin.plus(ahead), ZoneId.systemDefault()),
                                MARKS_A_SECOND * SECONDS,
                                1.0 / MARKS_A_SECOND));
        await(database, 3, MARKS_A_SECOND * SECONDS);
        List<Double> lags = database.sql(
                        """
                        select extract(epoch from m.told_at) - :begin - (c.n % :count) * :step - :ahead lag
                        from followup.told_mark m join crowd c on c.id = m.assignment_id where c.part = 3 order by 1
                        """)
                .param("begin", begin.toEpochMilli() / 1e3)
                .param("count", MARKS_A_SECOND * SECONDS)
                .param("step", 1.0 / MARKS_A_SECOND)
                .param("ahead", ahead.toSeconds())
                .query(Double.class)
                .list();
        System.out.printf(
                "%d marks a second for %d s: told after p50 %.1f, p95 %.1f, max %.1f s%n",
                MARKS_A_SECOND,
                SECONDS,
                lags.get(lags.size() / 2),
                lags.get(lags.size() * 95 / 100),
                lags.get(lags.size() - 1));
    }

    private static void audit(JdbcClient database) throws InterruptedException {
        awaitNotices(database);
        assertThat(database.sql(
                                "select count(*) from engine.act_ru_job where retries_ = 0 or exception_msg_ is not null")
                        .query(Integer.class)
                        .single())
                .as("timers that failed")
                .isZero();
        assertThat(database.sql(
                                """
                                select count(*) from (
                                  select assignment_id, act from document.event join crowd c on c.id = assignment_id
                                  where act in ('AssignmentReminded', 'AssignmentDue', 'AssignmentOverdue', 'EscalatedToHead',
                                    'EscalatedToMonitor')
                                  group by 1, 2 having count(*) > 1) twice
                                """)
                        .query(Integer.class)
                        .single())
                .as("marks in the history twice")
                .isZero();
        assertThat(database.sql(
                                """
                                select (select count(*) from document.event join crowd c on c.id = assignment_id)
                                  - (select count(distinct assignment_id) from followup.told_mark join crowd c on c.id = assignment_id)
                                """)
                        .query(Integer.class)
                        .single())
                .as("history entries more than one for all that was reached at once")
                .isZero();
        assertThat(database.sql(
                                """
                                select count(*) from followup.told_mark m join crowd c on c.id = m.assignment_id
                                where not exists (select from notification.notice n where n.assignment_id = m.assignment_id)
                                """)
                        .query(Integer.class)
                        .single())
                .as("marks of which nobody was told")
                .isZero();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
