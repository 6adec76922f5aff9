package vn.vanban.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.OfficeTest;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.shared.WorkingCalendar;

/**
 * First inbox page and its figures against the engine's task query: the same people, tasks, database, page size, order
 * and figures, asked in turns. That both answer the same is asserted; how long they take is printed, for whoever reads
 * it to judge. Not a part of the test run: {@code ./mvnw test -Dtest=InboxBenchmark}, about ten minutes.
 */
@OfficeTest
class InboxBenchmark {

    private static final int WARM_UP = 4_000;
    private static final int TIMES = 2_000;
    /** The engine takes long enough to be told from noise in fewer. */
    private static final int TURNS = 100;

    private static final List<InboxFilter.Show> FIGURES = List.of(InboxFilter.Show.values());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskService tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxCounts counts;

    @Autowired
    Directory directory;

    @Autowired
    CrowdedOffice office;

    private final Random random = new Random(30);
    private Horizon horizon;

    /** What a reader sees first: when each row of the page is due, and how much there is of everything. */
    private record Answer(List<Optional<OffsetDateTime>> page, List<Long> figures) {}

    @Test
    void comparesTheInboxWithTheTaskQueryAndWithItselfGrown() {
        List<Actor> people = office.people();
        List<Actor> busiest = CrowdedOffice.busiest(people);
        horizon = Horizon.of(ZonedDateTime.now(WorkingCalendar.ZONE), directory.calendar());

        Timings small = grownTo(10_000, people, busiest);
        Timings middle = grownTo(100_000, people, busiest);
        office.openInTheEngine();
        compareAnswers(people, busiest);
        inTurns("a person", people, TURNS);
        inTurns("the busiest desk", busiest, TURNS / 5);
        Timings large = grownTo(1_000_000, people, busiest);

        System.out.printf("p95 at 100,000 / 10,000 items   %.2f%n", middle.p95() / small.p95());
        System.out.printf("p95 at 1,000,000 / 10,000 items %.2f%n", large.p95() / small.p95());
    }

    private Timings grownTo(int items, List<Actor> people, List<Actor> busiest) {
        office.fillUpTo(items);
        timings(WARM_UP, people, this::askInbox);
        Timings ofPeople = timings(TIMES, people, this::askInbox);
        ofPeople.print("inbox, a person, %,d items".formatted(items));
        timings(TIMES, busiest, this::askInbox).print("inbox, the busiest desk, %,d items".formatted(items));
        timings(TIMES, people, this::askNothing).print("an empty question");
        return ofPeople;
    }

    private void compareAnswers(List<Actor> people, List<Actor> busiest) {
        assertThat(people.subList(0, 40))
                .allSatisfy(one -> assertThat(askInbox(one)).isEqualTo(askEngine(one, FIGURES)));
        assertThat(askInbox(busiest.get(0))).isEqualTo(askEngine(busiest.get(0), FIGURES));
        assertThat(askInbox(busiest.get(0)).figures().get(0)).isGreaterThan(10_000);
    }

    private void inTurns(String who, List<Actor> people, int turns) {
        Timings ofInbox = new Timings();
        Timings pageAndTotal = new Timings();
        Timings pageAndFigures = new Timings();
        for (int n = 0; n < turns; n++) {
            Actor one = people.get(random.nextInt(people.size()));
            pageAndFigures.time(() -> askEngine(one, FIGURES));
            pageAndTotal.time(() -> askEngine(one, List.of(InboxFilter.Show.ALL)));
            ofInbox.time(() -> askInbox(one));
        }
        ofInbox.print("in turns, %s: inbox, page and figures".formatted(who));
        pageAndTotal.print("in turns, %s: task query, page and total".formatted(who));
        pageAndFigures.print("in turns, %s: task query, page and figures".formatted(who));
        System.out.printf(
                "p95 of the task query / p95 of the inbox, %s: page and total %.0f, page and figures %.0f%n",
                who, pageAndTotal.p95() / ofInbox.p95(), pageAndFigures.p95() / ofInbox.p95());
    }

    private Timings timings(int times, List<Actor> people, Function<Actor, ?> ask) {
        Timings timings = new Timings();
        for (int n = 0; n < times; n++) {
            Actor one = people.get(random.nextInt(people.size()));
            timings.time(() -> ask.apply(one));
        }
        return timings;
    }

    private Answer askInbox(Actor person) {
        List<InboxItem> page = inbox.page(person, InboxFilter.ALL, horizon, Optional.empty());
        InboxFigures figures = counts.of(person, horizon);
        return new Answer(
                page.stream()
                        .map(item ->
                                item.due().map(due -> due.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC)))
                        .toList(),
                FIGURES.stream().map(figures::of).toList());
    }

    private Answer askEngine(Actor person, List<InboxFilter.Show> figures) {
        List<Task> page = waitingFor(person.keys()).orderByDueDate().asc().listPage(0, Inbox.PAGE);
        return new Answer(
                page.stream()
                        .map(task -> Optional.ofNullable(task.getDueDate())
                                .map(due -> due.toInstant().atOffset(ZoneOffset.UTC)))
                        .toList(),
                figures.stream().map(show -> countInTheEngine(person, show)).toList());
    }

    private long countInTheEngine(Actor person, InboxFilter.Show show) {
        return switch (show) {
            case ALL -> waitingFor(person.keys()).count();
            case SIGNATURE, APPROVAL, ASSIGNMENT ->
                waitingFor(person.keys()).taskName(show.name()).count();
            case LATE ->
                waitingFor(person.keys()).dueBefore(date(horizon.now())).count();
            case SOON ->
                waitingFor(person.keys())
                        .dueAfter(date(horizon.now()))
                        .dueBefore(date(horizon.later()))
                        .count();
            case STANDING_IN -> {
                List<AssigneeKey> absent = person.mandates().stream()
                        .filter(mandate -> mandate.standingInFor().isPresent())
                        .map(mandate -> mandate.key())
                        .toList();
                yield absent.isEmpty() ? 0 : waitingFor(absent).count();
            }
        };
    }

    private TaskQuery waitingFor(List<AssigneeKey> keys) {
        return tasks.createTaskQuery()
                .taskCandidateGroupIn(keys.stream().map(AssigneeKey::value).toList());
    }

    /** What the way to the database and back costs, and how quiet the machine is. */
    private int askNothing(Actor person) {
        return jdbc.sql("select 1").query(Integer.class).single();
    }

    private static Date date(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }

    private static class Timings {

        private final List<Double> millis = new ArrayList<>();

        void time(Runnable work) {
            long start = System.nanoTime();
            work.run();
            millis.add((System.nanoTime() - start) / 1e6);
        }

        double p95() {
            return percentile(95);
        }

        void print(String what) {
            System.out.printf(
                    "%-55s p50 %8.2f  p95 %8.2f  max %8.2f ms%n", what, percentile(50), p95(), percentile(100));
        }

        private double percentile(int percent) {
            List<Double> sorted = millis.stream().sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }
    }
}
