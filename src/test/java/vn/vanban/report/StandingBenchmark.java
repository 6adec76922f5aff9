package vn.vanban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.OfficeTest;
import vn.vanban.followup.AssignmentClosed;
import vn.vanban.followup.AssignmentId;
import vn.vanban.organization.Directory;

/**
 * Every question of the standing page at a million tasks of three years, with the straightforward count over the
 * assignments beside it. That both count the same is asserted; how long they take is printed, for whoever reads it to
 * judge. Not a part of the test run: {@code ./mvnw test -Dtest=StandingBenchmark}, over ten minutes.
 */
@OfficeTest
class StandingBenchmark {

    private static final int TIMES = 60;
    private static final int COUNTED_TIMES = 15;

    private static final String EVERYTHING = "true";

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
              and a.given_at >= :from and a.given_at < :after and %s group by 1, 2
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

    @Autowired
    TransactionTemplate transaction;

    private final Random random = new Random(8);
    private Standings.Horizon horizon;
    private LocalDate today;
    private long organization;
    private long busiestUnit;
    private long largestField;
    private long busiestLeader;

    @Test
    void countsAMillionTasksByEveryAxis() throws InterruptedException {
        StandingCrowd crowd = new StandingCrowd(jdbc);
        crowd.fill(directory, keeper);
        today = directory.today();
        organization = directory.unitByCode("H00.SYT").orElseThrow().id().value();
        busiestUnit = crowd.busiestUnit();
        largestField = crowd.largestField();
        busiestLeader = crowd.busiestLeader();
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
        time(
                "carried over from before this year",
                () -> standings.all(whole(year.past().orElseThrow()), horizon));
        Selection unit = unit();
        Selection field = field();
        Selection leader = leader();
        time("busiest unit by document, three years", () -> standings.by(Axis.DOCUMENT, unit, horizon));
        time("largest field by unit, this year", () -> standings.by(Axis.UNIT, field.during(year), horizon));
        time("largest field by unit, three years", () -> standings.by(Axis.UNIT, field, horizon));
        time("busiest leader by unit, this year", () -> standings.by(Axis.UNIT, leader.during(year), horizon));
        time("busiest leader by unit, three years", () -> standings.by(Axis.UNIT, leader, horizon));
        time("largest field, own dates", () -> standings.by(Axis.UNIT, field.during(ownDates()), horizon));
        time(
                "busiest leader in the largest field by unit, three years",
                () -> standings.by(Axis.UNIT, both(), horizon));
        time("a unit's own page, three years", () -> standings.by(Axis.UNIT, own(busiestUnit), horizon));
        time("list: late, three years", () -> lists.of(List.of(Figure.LATE), whole(Period.ALL), horizon));
        time(
                "list: open and late by the first deadline",
                () -> lists.of(List.of(Figure.LATE, Figure.OPEN_EXTENDED), whole(Period.ALL), horizon));
        time("list: late, busiest unit", () -> lists.of(List.of(Figure.LATE), unit, horizon));
        time("list: done late, this year", () -> lists.of(List.of(Figure.DONE_LATE), whole(year), horizon));
        time(COUNTED_TIMES, "GROUP BY: by unit, this year", () -> counted(year, EVERYTHING));
        time(COUNTED_TIMES, "GROUP BY: by unit, three years", () -> counted(Period.ALL, EVERYTHING));
        close(1);
        close(8);
        compareAnswers();
        keeper.settle();
        compareAnswers();
    }

    /** All of one unit and one month, where threads that wait for one another would show. */
    private void close(int threads) throws InterruptedException {
        List<UUID> open = jdbc.sql(
                        "select assignment_id from report.task where unit_id = :unit and figure in ('OPEN', 'OVERDUE') order by given_on desc limit 800")
                .param("unit", busiestUnit)
                .query(UUID.class)
                .list();
        long start = System.nanoTime();
        ExecutorService people = Executors.newFixedThreadPool(threads);
        open.forEach(task -> people.execute(() -> transaction.executeWithoutResult(started -> {
            jdbc.sql(
                            "update followup.assignment set status = 'CLOSED', reported_at = now(), closed_at = now() where id = :id")
                    .param("id", task)
                    .update();
            keeper.on(new AssignmentClosed(null, null, new AssignmentId(task), ""));
        })));
        people.shutdown();
        assertThat(people.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        System.out.printf(
                "%d threads close %d tasks of one unit: %.0f a second%n",
                threads, open.size(), open.size() / ((System.nanoTime() - start) / 1e9));
    }

    private void compareAnswers() {
        assertSame(whole(Period.ALL), EVERYTHING);
        assertSameAtFirst();
        for (int n = 0; n < 5; n++) {
            assertSame(whole(ownDates()), EVERYTHING);
            assertSame(field().during(ownDates()), "d.unit_id = " + largestField);
            assertSame(leader().during(ownDates()), "d.signer_id = " + busiestLeader);
            assertSame(unit().during(ownDates()), "a.lead_unit_id = " + busiestUnit);
        }
    }

    /** By the first deadlines, in one sum, with the tasks that wait for their acceptance. */
    private void assertSameAtFirst() {
        Standing all = standings.all(whole(Period.ALL), horizon);
        assertThat(List.of(all.doneLateAtFirst(), all.openLateAtFirst(), all.of(Figure.TO_ACCEPT)))
                .isEqualTo(jdbc.sql(
                                """
                                select count(*) filter (where a.status = 'CLOSED' and a.reported_at > c.closing) done,
                                  count(*) filter (where a.status = 'REPORTED' and a.reported_at > c.closing
                                    or a.status in ('GIVEN', 'ACCEPTED') and a.first_due <= :late) open,
                                  count(*) filter (where a.status = 'GIVEN') given
                                from followup.assignment a join document.document d on d.id = a.document_id
                                left join crowd_day c on c.day = a.first_due where d.organization_id = :organization
                                """)
                        .param("organization", organization)
                        .param("late", horizon.late())
                        .query((row, n) -> List.of(row.getLong("done"), row.getLong("open"), row.getLong("given")))
                        .single());
    }

    private void assertSame(Selection selection, String which) {
        assertThat(figures(standings.by(Axis.UNIT, selection, horizon)))
                .as(selection + " where " + which)
                .isEqualTo(counted(selection.period(), which));
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

    private Selection unit() {
        return part(Optional.of(busiestUnit), Optional.empty(), Optional.empty());
    }

    private Selection field() {
        return part(Optional.empty(), Optional.of(largestField), Optional.empty());
    }

    private Selection leader() {
        return part(Optional.empty(), Optional.empty(), Optional.of(busiestLeader));
    }

    private Selection both() {
        return part(Optional.empty(), Optional.of(largestField), Optional.of(busiestLeader));
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

    private Map<String, Map<Figure, Long>> counted(Period period, String which) {
        Map<String, Map<Figure, Long>> figures = new TreeMap<>();
        jdbc.sql(COUNTED.formatted(which))
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
        standings.forEach(standing -> {
            Map<Figure, Long> sides = new EnumMap<>(standing.figures());
            sides.keySet().removeAll(EnumSet.of(Figure.DONE_EXTENDED, Figure.OPEN_EXTENDED, Figure.TO_ACCEPT));
            figures.put(standing.subject(), sides);
        });
        return figures;
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
