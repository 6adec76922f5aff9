package vn.vanban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.OfficeTest;
import vn.vanban.organization.Directory;

/**
 * Every question of the standing page at a million tasks of three years, with the straightforward count over the
 * assignments beside it. That both count the same is asserted; how long they take is printed, for whoever reads it to
 * judge. Not a part of the test run: {@code ./mvnw test -Dtest=StandingBenchmark}, over ten minutes.
 */
@OfficeTest
class StandingBenchmark {

    private static final int TASKS = 1_000_000;
    private static final int DOCUMENTS = TASKS / 12;
    private static final int TIMES = 60;
    private static final int COUNTED_TIMES = 15;

    /** As anybody would write it: with the calendar as a table of days. */
    private static final String COUNTED =
            """
            select cast(a.lead_unit_id as text) subject, case
                when a.status = 'CLOSED' and a.due is null then 'ON_TIME'
                when a.status = 'CLOSED' and a.reported_at > c.closing then 'DONE_LATE'
                when a.status = 'CLOSED' and cast(a.reported_at at time zone 'Asia/Ho_Chi_Minh' as date)
                  = cast(c.closing at time zone 'Asia/Ho_Chi_Minh' as date) then 'ON_TIME'
                when a.status = 'CLOSED' then 'EARLY'
                when a.status = 'SUSPENDED' then 'AHEAD'
                when a.status = 'REPORTED' and a.reported_at > c.closing then 'LATE'
                when a.status = 'REPORTED' then 'AHEAD'
                when a.due is null then 'NO_DATE'
                when a.due <= :late then 'LATE' when a.due <= :soon then 'SOON' else 'AHEAD' end figure, count(*) tasks
            from followup.assignment a join document.document d on d.id = a.document_id left join crowd_day c on c.day = a.due
            where d.organization_id = :organization and a.status not in ('PLANNED', 'CANCELLED', 'REPLACED')
              and a.given_at >= :from and a.given_at < :after group by 1, 2
            """;

    @Autowired
    Standings standings;

    @Autowired
    TaskLists lists;

    @Autowired
    StandingKeeper keeper;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(8);
    private Standings.Horizon horizon;
    private LocalDate today;
    private long organization;
    private long busiestUnit;
    private long largestField;
    private long busiestLeader;

    @Test
    void countsAMillionTasksByEveryAxis() {
        fill();
        horizon = standings.horizon();
        compareAnswers();

        Period year = Period.year(today.getYear());
        Period quarter = Period.quarter(today);
        time("by unit, this year", () -> standings.by(Axis.UNIT, whole(year), horizon));
        time("by unit, this quarter", () -> standings.by(Axis.UNIT, whole(quarter), horizon));
        time("by unit, three years", () -> standings.by(Axis.UNIT, whole(Period.ALL), horizon));
        time("by unit, own dates", () -> standings.by(Axis.UNIT, whole(ownDates()), horizon));
        time("by field, three years", () -> standings.by(Axis.FIELD, whole(Period.ALL), horizon));
        time("by leader, three years", () -> standings.by(Axis.LEADER, whole(Period.ALL), horizon));
        time("by document, this year", () -> standings.by(Axis.DOCUMENT, whole(year), horizon));
        time("by document, three years", () -> standings.by(Axis.DOCUMENT, whole(Period.ALL), horizon));
        time("carried over from before this year", () -> standings.all(whole(year.past()), horizon));
        Selection unit = part(Optional.of(busiestUnit), Optional.empty(), Optional.empty());
        Selection field = part(Optional.empty(), Optional.of(largestField), Optional.empty());
        Selection leader = part(Optional.empty(), Optional.empty(), Optional.of(busiestLeader));
        time("busiest unit by document, three years", () -> standings.by(Axis.DOCUMENT, unit, horizon));
        time("largest field by unit, this year", () -> standings.by(Axis.UNIT, field.during(year), horizon));
        time("largest field by unit, three years", () -> standings.by(Axis.UNIT, field, horizon));
        time("busiest leader by unit, this year", () -> standings.by(Axis.UNIT, leader.during(year), horizon));
        time("busiest leader by unit, three years", () -> standings.by(Axis.UNIT, leader, horizon));
        time("a unit's own page, three years", () -> standings.by(Axis.UNIT, own(busiestUnit), horizon));
        time("list: late, three years", () -> lists.of(List.of(Figure.LATE), whole(Period.ALL), horizon));
        time("list: late, busiest unit", () -> lists.of(List.of(Figure.LATE), unit, horizon));
        time("list: done late, this year", () -> lists.of(List.of(Figure.DONE_LATE), whole(year), horizon));
        time(COUNTED_TIMES, "GROUP BY: by unit, this year", () -> counted(year));
        time(COUNTED_TIMES, "GROUP BY: by unit, three years", () -> counted(Period.ALL));
    }

    private void compareAnswers() {
        assertThat(figures(standings.by(Axis.UNIT, whole(Period.ALL), horizon))).isEqualTo(counted(Period.ALL));
        for (int n = 0; n < 10; n++) {
            Period period = ownDates();
            assertThat(figures(standings.by(Axis.UNIT, whole(period), horizon)))
                    .as(period.words())
                    .isEqualTo(counted(period));
        }
    }

    private Period ownDates() {
        LocalDate from = today.minusDays(200 + random.nextInt(900));
        return Period.between(
                from.toString(), from.plusDays(10 + random.nextInt(800)).toString());
    }

    private Selection whole(Period period) {
        return new Selection(
                Optional.of(organization),
                List.of(),
                period,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Selection part(Optional<Long> unit, Optional<Long> field, Optional<Long> leader) {
        return new Selection(Optional.of(organization), List.of(), Period.ALL, unit, field, leader, Optional.empty());
    }

    private Selection own(long unit) {
        return new Selection(
                Optional.empty(),
                List.of(unit),
                Period.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Map<String, Map<Figure, Long>> counted(Period period) {
        Map<String, Map<Figure, Long>> figures = new TreeMap<>();
        jdbc.sql(COUNTED)
                .param("organization", organization)
                .param("late", horizon.late())
                .param("soon", horizon.soon())
                .param("from", period.from().atStartOfDay().atOffset(ZoneOffset.ofHours(7)))
                .param("after", period.to().plusDays(1).atStartOfDay().atOffset(ZoneOffset.ofHours(7)))
                .query(row -> {
                    figures.computeIfAbsent(row.getString("subject"), subject -> new EnumMap<>(Figure.class))
                            .put(Figure.valueOf(row.getString("figure")), row.getLong("tasks"));
                });
        return figures;
    }

    private static Map<String, Map<Figure, Long>> figures(List<Standing> standings) {
        Map<String, Map<Figure, Long>> figures = new TreeMap<>();
        standings.forEach(standing -> figures.put(standing.subject(), standing.figures()));
        return figures;
    }

    private void fill() {
        today = directory.today();
        organization = directory.unitByCode("H00.SYT").orElseThrow().id().value();
        run(
                """
                insert into organization.unit (code, name, abbreviation, kind)
                select 'B' || n, 'Đơn vị ' || n, 'DV' || n, 'ORGANIZATION' from generate_series(1, 200) n;
                insert into organization.person (username, password_hash, full_name)
                select 'b' || n, '', 'Lãnh đạo ' || n from generate_series(1, 10) n;
                create table crowd_unit as select id, row_number() over (order by id) - 1 n from organization.unit where code ~ '^B[0-9]+$';
                create table crowd_leader as select id, row_number() over (order by id) - 1 n from organization.person where username ~ '^b[0-9]+$';
                create table crowd_day (day date primary key, closing timestamptz not null);
                """);
        var calendar = directory.calendar();
        List<LocalDate> days =
                today.minusYears(5).datesUntil(today.plusYears(1)).toList();
        jdbc.sql("insert into crowd_day select * from unnest(cast(:days as date[]), cast(:closings as timestamptz[]))")
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param(
                        "closings",
                        days.stream()
                                .map(day -> calendar.closingOf(day)
                                        .toOffsetDateTime()
                                        .toString())
                                .toArray(String[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into document.document (id, lock, organization_id, unit_id, drafter_id, type, subject, status,
                          urgency, signer_id, copy_holders, code_number, code_notation, issued_on, created_at, changed_at)
                        select gen_random_uuid(), s.n, :organization, f.id, (select min(id) from organization.person), 'NOTICE',
                          'Kết luận giao ban số ' || s.n, 'ISSUED', 'NORMAL', l.id, 'VT', s.n, 'TB-SYT',
                          cast(:today as date) - s.n * 7 % 1095, now(), now()
                        from generate_series(1, :documents) s (n)
                        join crowd_unit f on f.n = case when s.n % 10 < 3 then 0 else 1 + s.n % 11 end
                        join crowd_leader l on l.n = case when s.n % 7 < 3 then 0 else 1 + s.n % 9 end
                        """)
                .param("organization", organization)
                .param("today", today)
                .param("documents", DOCUMENTS)
                .update();
        // Older tasks are nearly all closed, one in eight of them late; of the last three months half are open.
        jdbc.sql(
                        """
                        insert into followup.assignment (id, lock, document_id, ordinal, content, section, quote, lead_unit_id,
                          deadline_words, first_due, due, product, status, source, given_at, reported_at, closed_at, changed_at,
                          deadline_kind)
                        select gen_random_uuid(), 0, d.id, k, 'Báo cáo việc số ' || i.n, '', '', u.id, '', t.due, t.due, '', s.status, '',
                          d.issued_on + time '02:00', case when s.status in ('CLOSED', 'REPORTED')
                            then least(coalesce(t.due, d.issued_on + 20) + time '05:00' + (x % 16 - 14) * interval '1 day', now()) end,
                          case when s.status = 'CLOSED' then now() end, now(), 'DATE'
                        from document.document d cross join generate_series(1, 12) k
                        cross join lateral (select d.lock * 12 + k n) i
                        cross join lateral (select cast(cast(n as bigint) * 7919 % 1000003 as int) x) h
                        cross join lateral (select case when x % 15 = 0 then null else d.issued_on + 10 + x % 50 end due) t
                        cross join lateral (select case
                          when x % 1000 < case when d.issued_on < cast(:today as date) - 90 then 970 else 500 end then 'CLOSED'
                          when x % 20 < 14 then 'ACCEPTED' when x % 20 < 16 then 'GIVEN' when x % 20 < 18 then 'REPORTED'
                          when x % 20 = 18 then 'SUSPENDED' else 'CANCELLED' end status) s
                        join crowd_unit u on u.n = case when x % 10 = 9 then 0 else 1 + x % 199 end
                        where d.subject like 'Kết luận giao ban số %'
                        """)
                .param("today", today)
                .update();
        run("vacuum analyze followup.assignment");
        run("vacuum analyze document.document");
        run("update report.basis set words = ''");
        long start = System.nanoTime();
        keeper.keepAll();
        System.out.printf("%,d tasks kept anew in %.0f s%n", TASKS, (System.nanoTime() - start) / 1e9);
        keeper.settle();
        run("vacuum analyze report.task");
        run("vacuum analyze report.task_count");
        busiestUnit = id("select id from crowd_unit where n = 0");
        largestField = busiestUnit;
        busiestLeader = id("select id from crowd_leader where n = 0");
        System.out.println(jdbc.sql(
                        """
                        select string_agg(figure || ' ' || n, ', ') from (
                          select figure, count(*) n from report.task group by 1 order by 2 desc) f
                        """)
                .query(String.class)
                .single());
    }

    private long id(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private void time(String what, Supplier<?> question) {
        time(TIMES, what, question);
    }

    private void time(int times, String what, Supplier<?> question) {
        List<Double> millis = new ArrayList<>();
        LongStream.range(0, times + times / 5).forEach(n -> {
            long start = System.nanoTime();
            question.get();
            if (n >= times / 5) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        });
        millis.sort(null);
        System.out.printf(
                "%-42s p50 %7.1f  p95 %7.1f  max %7.1f ms%n",
                what, millis.get(times / 2), millis.get(times * 95 / 100), millis.get(times - 1));
    }
}
