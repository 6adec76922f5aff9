package vn.vanban.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.Extensions;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.FollowUpSettings;
import vn.vanban.followup.Interruptions;
import vn.vanban.followup.IssuedDocuments;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.WorkingCalendar;

@OfficeTest
class StandingTest {

    @Autowired
    Standings standings;

    @Autowired
    TaskLists lists;

    @Autowired
    StandingKeeper keeper;

    @Autowired
    Overseer overseer;

    @Autowired
    IssuedDocuments issued;

    @Autowired
    FollowUp followUp;

    @Autowired
    Extensions extensions;

    @Autowired
    Interruptions interruptions;

    @Autowired
    FollowUpSettings settings;

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    WebApplicationContext context;

    Actor head;
    Actor monitor;
    Unit unit;
    LocalDate due;

    @BeforeEach
    void lookUp() {
        monitor = actors.named("dat.luu");
        due = directory.calendar().plusWorkingDays(directory.today(), 12);
    }

    /** Each test has a unit of its own, to which no other gives tasks. */
    private void at(String name) {
        head = actors.named(name);
        unit = head.unit();
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void followsATaskFromFarToLateToDone() {
        at("kien.nguyen");
        AssignmentId early = give();
        AssignmentId onTheDay = give();
        AssignmentId tooLate = give();
        issued.assigning("Rà soát nhân lực trực", unit.code());
        assertThat(figures()).isEqualTo(Map.of("AHEAD", 3L, "NO_DATE", 1L));

        report(early, due.minusDays(3));
        assertThat(figures())
                .as("reported in time, not confirmed")
                .isEqualTo(Map.of("AHEAD", 1L, "SOON", 2L, "NO_DATE", 1L));
        followUp.close(early, actors.named("chau.ta"), "");
        report(onTheDay, directory.calendar().rollForward(due));
        followUp.close(onTheDay, actors.named("chau.ta"), "");

        moveTo(due.plusDays(9));
        assertThat(figures()).isEqualTo(Map.of("EARLY", 1L, "ON_TIME", 1L, "LATE", 1L, "NO_DATE", 1L));
        report(tooLate, due.plusDays(10));
        assertThat(figures()).as("reported late, not confirmed").containsEntry("LATE", 1L);
        followUp.close(tooLate, actors.named("chau.ta"), "");
        assertThat(figures()).isEqualTo(Map.of("EARLY", 1L, "ON_TIME", 1L, "DONE_LATE", 1L, "NO_DATE", 1L));
        assertThat(kept()).isEqualTo(recounted());
    }

    @Test
    void tellsApartWhatWaitsForItsDeadlineAndWhatHasNone() {
        at("hoa.vuong");
        issued.assigning("Trình nghị quyết", unit.code(), "tại kỳ họp gần nhất của HĐND tỉnh");
        AssignmentId counted =
                issued.assigning("Báo cáo nhân lực", unit.code(), "trong vòng 05 ngày làm việc kể từ ngày nhận được");
        issued.assigning("Rà soát nhân lực trực", unit.code());
        assertThat(figures()).isEqualTo(Map.of("AWAITS_EVENT", 1L, "AWAITS_RECEIPT", 1L, "NO_DATE", 1L));
        Map<Figure, String> words = Map.of(
                Figure.AWAITS_EVENT, "chờ sự kiện",
                Figure.AWAITS_RECEIPT, "chờ ngày nhận",
                Figure.NO_DATE, "không hạn");
        words.forEach((figure, said) -> assertThat(
                        lists.of(List.of(figure), ofUnit(selection(monitor, Period.ALL)), standings.horizon())
                                .groups())
                .singleElement()
                .satisfies(group -> assertThat(group.rows()).singleElement().satisfies(row -> {
                    assertThat(row.withoutDay()).isEqualTo(said);
                    assertThat(row.standing().text()).isEqualToIgnoringCase(said);
                })));

        followUp.accept(counted, head, "");
        assertThat(figures()).isEqualTo(Map.of("AWAITS_EVENT", 1L, "SOON", 1L, "NO_DATE", 1L));
        assertThat(kept()).isEqualTo(recounted());
    }

    @Test
    void reckonsByTheFirstDeadlineTooWhateverWasGrantedLater() {
        at("an.tran");
        AssignmentId done = give();
        AssignmentId reported = give();
        AssignmentId open = give();
        give();
        LocalDate granted = directory.calendar().plusWorkingDays(due, 9);
        for (AssignmentId task : List.of(done, reported, open)) {
            followUp.accept(task, head, "");
            extensions.ask(task, head, Optional.of(granted), "Chờ số liệu của các trạm");
        }
        moveTo(due.plusDays(4));
        for (AssignmentId task : List.of(done, reported, open)) {
            extensions.grant(task, actors.named("chau.ta"), Optional.of(granted), "");
        }
        assertThat(figures()).isEqualTo(Map.of("SOON", 3L, "LATE", 1L, "OPEN_EXTENDED", 3L));

        followUp.reportResult(done, head, "Đã báo cáo", List.of());
        followUp.close(done, actors.named("chau.ta"), "");
        followUp.reportResult(reported, head, "Đã báo cáo", List.of());
        Map<String, Long> extended =
                Map.of("EARLY", 1L, "DONE_EXTENDED", 1L, "AHEAD", 1L, "SOON", 1L, "OPEN_EXTENDED", 2L, "LATE", 1L);
        assertThat(figures()).isEqualTo(extended);
        assertThat(kept()).isEqualTo(recounted());
        assertThat(figures()).as("once they are summed up").isEqualTo(extended);
        assertThat(tasks(Figure.DONE_LATE, Figure.DONE_EXTENDED)).containsExactly(done.value());
        assertThat(tasks(Figure.LATE, Figure.OPEN_EXTENDED)).hasSize(3).contains(reported.value(), open.value());

        moveTo(granted.plusDays(1));
        assertThat(figures()).as("late by both").containsEntry("LATE", 2L).containsEntry("OPEN_EXTENDED", 1L);
    }

    private List<UUID> tasks(Figure... figures) {
        return lists.of(List.of(figures), ofUnit(selection(monitor, Period.ALL)), standings.horizon()).groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(TaskLists.Row::id)
                .toList();
    }

    @Test
    void countsWhatWaitsForItsAcceptanceWhateverItsDeadline() {
        at("duyen.le");
        AssignmentId accepted = give();
        issued.assigning("Rà soát nhân lực trực", unit.code());
        followUp.accept(accepted, head, "");
        AssignmentId waiting = give();
        assertThat(standings
                        .all(ofUnit(selection(monitor, Period.ALL)), standings.horizon())
                        .of(Figure.TO_ACCEPT))
                .isEqualTo(2);
        assertThat(tasks(Figure.TO_ACCEPT)).hasSize(2).contains(waiting.value());
    }

    @Test
    void leavesOutWhatIsCancelledAndCallsNothingLateWhileItIsSuspended() {
        at("hanh.tang");
        AssignmentId suspended = give();
        AssignmentId cancelled = give();
        interruptions.suspend(suspended, actors.named("chau.ta"), "Chờ hướng dẫn mới");
        interruptions.cancel(cancelled, actors.named("chau.ta"), "Giao nhầm đơn vị");
        moveTo(due.plusDays(9));
        assertThat(figures()).isEqualTo(Map.of("AHEAD", 1L));
        assertThat(kept()).isEqualTo(recounted());
    }

    @Test
    void keepsTheSameCountsWhenTheyAreSummedUpOrWorkedOutAgain() {
        at("huong.le");
        give();
        Map<String, Long> before = figures();
        keeper.settle();
        assertThat(figures()).isEqualTo(before);
        jdbc.sql("update report.basis set words = 'other days off'").update();
        keeper.keepAll();
        assertThat(figures()).isEqualTo(before);
        assertThat(kept()).isEqualTo(recounted());
    }

    @Test
    void countsOwnDatesAsItCountsWholeMonths() {
        at("hoa.duong");
        give();
        Period year = Period.year(directory.today().getYear());
        Period own =
                Period.between(year.from().minusDays(1).toString(), year.to().toString());
        Period today =
                Period.between(directory.today().toString(), directory.today().toString());
        Selection selection = selection(monitor, year);
        Standings.Horizon horizon = standings.horizon();
        assertThat(standings.by(Axis.FIELD, selection.during(own), horizon))
                .isEqualTo(standings.by(Axis.FIELD, selection, horizon));
        assertThat(standings.all(selection.during(today), horizon).total()).isPositive();
    }

    /** Late is kept once it was seen, and the clock of a test goes back: what is late must still be what the clock says. */
    @Test
    void saysWhatIsLateByTheClockThoughMoreWasKeptAsLate() {
        at("giang.duong");
        give();
        Map<String, Long> before = figures();
        moveTo(due.plusDays(9));
        keeper.settle();
        assertThat(figures()).isEqualTo(Map.of("LATE", 1L));
        clock.putBack();
        assertThat(figures()).isEqualTo(before).isEqualTo(Map.of("AHEAD", 1L));
        assertThat(kept()).isEqualTo(recounted());
    }

    @Test
    void countsAPartByQuartersAndDaysAsItCountsItByItsTasks() {
        at("xuan.vo");
        give();
        keeper.settle();
        give();
        Standings.Horizon horizon = standings.horizon();
        for (Period period : List.of(
                Period.ALL,
                Period.year(directory.today().getYear()),
                Period.between("", directory.today().toString()),
                Period.between(directory.today().minusDays(20).toString(), ""))) {
            Selection part = ofUnit(selection(monitor, period));
            assertThat(standings.all(part, horizon).figures())
                    .as(period.words())
                    .containsEntry(Figure.AHEAD, 2L);
            assertThat(standings.by(Axis.UNIT, part, horizon)).singleElement().satisfies(row -> assertThat(
                            row.figures())
                    .isEqualTo(Map.of(Figure.AHEAD, 2L, Figure.TO_ACCEPT, 2L)));
            assertThat(standings.by(Axis.UNIT, selection(head, period), horizon))
                    .singleElement()
                    .satisfies(row -> assertThat(row.total()).isEqualTo(2));
        }
    }

    @Test
    void listsTheTasksBehindEachFigure() {
        at("hanh.vuong");
        AssignmentId task = give();
        moveTo(due.plusDays(9));
        Selection part = ofUnit(selection(monitor, Period.ALL));
        Standings.Horizon horizon = standings.horizon();
        Standing standing = standings.all(part, horizon);
        for (Figure figure : Figure.values()) {
            assertThat(lists.of(List.of(figure), part, horizon).size())
                    .as(figure.name())
                    .isEqualTo((int) standing.of(figure));
        }
        assertThat(lists.of(List.of(Figure.LATE), part, horizon).groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.unit()).isEqualTo(unit.name());
                    assertThat(group.rows())
                            .filteredOn(row -> row.id().equals(task.value()))
                            .singleElement()
                            .satisfies(row -> {
                                assertThat(row.daysLate())
                                        .isEqualTo(ChronoUnit.DAYS.between(
                                                directory.calendar().rollForward(due), due.plusDays(9)));
                                assertThat(row.firstDue()).isEqualTo(due);
                                assertThat(row.person()).isEqualTo(head.person().fullName());
                                assertThat(row.place()).endsWith("/TB-SYT");
                            });
                });
    }

    @Test
    void showsAUnitItsOwnTasksAndMonitorsAndLeadersTheWholeOrganization() {
        at("luan.ly");
        give();
        for (String leader : List.of("dat.luu", "hanh.do", "ha.le")) {
            assertThat(overseer.of(actors.named(leader)).organization())
                    .as(leader)
                    .isPresent();
        }
        Selection own = selection(head, Period.ALL);
        assertThat(own.organization()).isEmpty();
        assertThat(standings.by(Axis.UNIT, own, standings.horizon()))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo(unit.name()));
        assertThatThrownBy(() -> overseer.of(actors.named("chau.ta"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void opensTheTaskOfALateListToLeaders() {
        at("trung.nguyen");
        AssignmentId task = give();
        assertThat(followUp.visibleTo(actors.named("ha.le"), task)).isNotNull();
    }

    @Test
    void answersBadDatesAtTheirField() throws Exception {
        at("toan.vo");
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        web.perform(get("/standing?from=31/02/2026").with(user("dat.luu").roles("PERSON")))
                .andExpect(status().isUnprocessableContent());
        web.perform(get("/standing?from=2026-12-01&to=2026-11-01")
                        .with(user("dat.luu").roles("PERSON")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.")))
                .andExpect(content().string(containsString("value=\"2026-12-01\"")))
                .andExpect(content().string(containsString("So với hạn đầu")));
        web.perform(get("/standing?period=sometime").with(user("dat.luu").roles("PERSON")))
                .andExpect(status().isUnprocessableContent());
        for (String period : List.of("period=0000", "period=9999", "to=9999-12-31", "from=1900-01-01")) {
            web.perform(get("/standing?" + period).with(user("dat.luu").roles("PERSON")))
                    .andExpect(status().isUnprocessableContent());
        }
        for (Axis axis : Axis.values()) {
            for (String period :
                    List.of("from=1/2/2026", "period=all", "from=&to=2026-12-31", "period=1976", "period=2999-12")) {
                web.perform(get("/standing?by=" + axis + "&" + period)
                                .with(user("dat.luu").roles("PERSON")))
                        .andExpect(status().isOk());
            }
        }
        web.perform(get("/standing/tasks?figure=LATE,SOON").with(user("toan.vo").roles("PERSON")))
                .andExpect(status().isOk());
    }

    private AssignmentId give() {
        return issued.assigning("Báo cáo tồn kho vắc-xin", unit.code(), "%td/%<tm/%<tY".formatted(due));
    }

    private void report(AssignmentId task, LocalDate day) {
        followUp.accept(task, head, "");
        moveTo(day);
        followUp.reportResult(task, head, "Đã báo cáo đầy đủ", List.of());
    }

    private void moveTo(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(WorkingCalendar.ZONE));
    }

    private Selection selection(Actor actor, Period period) {
        Overseer.Oversight oversight = overseer.of(actor);
        return new Selection(
                oversight.organization().map(one -> one.id().value()),
                oversight.units().stream().map(unit -> unit.value()).toList(),
                period,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Selection ofUnit(Selection all) {
        return new Selection(
                all.organization(),
                all.units(),
                all.period(),
                Optional.of(unit.id().value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>();
        standings.by(Axis.UNIT, selection(monitor, Period.ALL), standings.horizon()).stream()
                .filter(row -> row.name().equals(unit.name()))
                .forEach(row -> row.figures().forEach((figure, count) -> figures.put(figure.name(), count)));
        figures.remove("TO_ACCEPT");
        return figures;
    }

    /** All counts, once nothing is left to be added to them. What the clock calls overdue is open all the same. */
    private Map<String, Long> kept() {
        keeper.settle();
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql(
                        """
                        select concat_ws(' ', part_of, part, axis, subject, span, start, replace(figure, 'OVERDUE', 'OPEN')) k,
                          sum(tasks) n from report.task_count group by 1 having sum(tasks) <> 0
                        """)
                .query(row -> {
                    counts.put(row.getString("k"), row.getLong("n"));
                });
        return counts;
    }

    private Map<String, Long> recounted() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql(KeptTask.IN_FORCE).query(KeptTask::of).list().forEach(task -> {
            Map<String, Long> subjects = Map.of("UNIT", task.unit(), "FIELD", task.field(), "LEADER", task.leader());
            LocalDate month = task.givenAt().toLocalDate().withDayOfMonth(1);
            LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
            String figure = Figure.kept(task, directory.calendar(), settings.lateness());
            subjects.forEach((axis, subject) -> {
                String whole = "ORGANIZATION %d %s %d ".formatted(task.organization(), axis, subject);
                counts.merge(whole + "MONTH " + month + " " + figure, 1L, Long::sum);
                counts.merge(whole + "YEAR " + month.withMonth(1) + " " + figure, 1L, Long::sum);
                subjects.forEach((of, part) -> {
                    if (!of.equals(axis)) {
                        String words = "%s %d %s %d QUARTER %s %s".formatted(of, part, axis, subject, quarter, figure);
                        counts.merge(words, 1L, Long::sum);
                    }
                });
            });
        });
        return counts;
    }
}
