package vn.vanban.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.Road;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.AssignmentPlan;
import vn.vanban.followup.AssignmentPlans;
import vn.vanban.followup.AwaitedDeadlines;
import vn.vanban.followup.DeadlineWatch;
import vn.vanban.followup.FollowUp;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.WorkingCalendar;

@OfficeTest
class AssignmentProcessTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    Road road;

    @Autowired
    Waiting waiting;

    @Autowired
    AssignmentPlans plans;

    @Autowired
    FollowUp followUp;

    @Autowired
    Documents documents;

    @Autowired
    Directory directory;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxRows rows;

    @Autowired
    AwaitedDeadlines awaited;

    Actor hospital;
    Actor drafter;
    LocalDate deadline;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @BeforeEach
    void findPeopleAndDay() {
        hospital = road.actor("khoa.trinh");
        drafter = road.actor(Road.DRAFTER);
        deadline = directory.calendar().plusWorkingDays(directory.today(), 12);
    }

    @Test
    void carriesAnAssignmentFromAcceptanceThroughAReturnToItsEnd() {
        AssignmentId id = given("");
        assertThat(waiting.at(id)).containsExactly("Task_AcceptAssignment");
        followUp.accept(id, hospital, "");
        assertThat(waiting.at(id)).containsExactly("Task_ReportResult");
        followUp.reportResult(id, hospital, "Đã lập kế hoạch", List.of());
        assertThat(waiting.at(id)).containsExactly("Task_ConfirmResult");
        followUp.returnResult(id, drafter, "Thiếu phụ lục kinh phí");
        assertThat(waiting.at(id)).containsExactly("Task_ReportResult");
        followUp.reportResult(id, hospital, "Đã bổ sung phụ lục", List.of());
        followUp.close(id, drafter, "");
        assertThat(waiting.endedAt(id)).contains("EndEvent_AssignmentClosed");
    }

    @Test
    void waitsForTheLeadUnitAndThenForTheIssuingSide() {
        AssignmentId id = given(DATE.format(deadline));
        assertThat(waiting.forWhom(id))
                .containsExactly(AssigneeKey.receiverOf(leadUnit()).value());
        followUp.accept(id, hospital, "");
        InboxItem report = itemOf(hospital, id);
        assertThat(report.act()).isEqualTo(InboxAct.REPORT_RESULT);
        assertThat(report.subject()).isEqualTo("Lập kế hoạch dự trữ thuốc quý I");
        assertThat(report.due()).contains(directory.calendar().closingOf(deadline));
        followUp.reportResult(id, hospital, "Đã lập", List.of());
        assertThat(waiting.forWhom(id))
                .contains(
                        AssigneeKey.of(drafter.id()).value(),
                        AssigneeKey.of(drafter.organization().id(), Role.MONITOR)
                                .value());
        assertThat(itemOf(drafter, id).act()).isEqualTo(InboxAct.CONFIRM_RESULT);
    }

    @Test
    void asksForTheAcceptanceNoLaterThanTheWorkIsDue() {
        WorkingCalendar calendar = directory.calendar();
        LocalDate tomorrow = calendar.plusWorkingDays(directory.today(), 1);
        AssignmentId soon = given(DATE.format(tomorrow));
        assertThat(itemOf(hospital, soon).due()).contains(calendar.closingOf(tomorrow));
        AssignmentId late = given(DATE.format(deadline));
        assertThat(itemOf(hospital, late).due().orElseThrow()).isBefore(calendar.closingOf(deadline));

        AssignmentId event = given("tại kỳ họp gần nhất của HĐND tỉnh");
        assertThat(itemOf(hospital, event).due().orElseThrow()).isAfter(calendar.closingOf(directory.today()));
        awaited.enterEvent(event, drafter, Optional.of(directory.today()));
        assertThat(itemOf(hospital, event).due()).contains(calendar.closingOf(directory.today()));
    }

    @Test
    void saysOfTheAcceptanceThatItIsLateAndNotOfTheWork() {
        AssignmentId id = given(DATE.format(deadline));
        WorkingCalendar calendar = directory.calendar();
        InboxItem item = itemOf(hospital, id);
        ZonedDateTime limit = item.due().orElseThrow();
        assertThat(rows.mine(item, hospital, limit.minusHours(1), calendar)
                        .due()
                        .text())
                .startsWith("Tiếp nhận: hôm nay, ");
        assertThat(rows.mine(item, hospital, limit.plusDays(3), calendar).due().text())
                .isEqualTo("Chậm tiếp nhận 3 ngày");

        followUp.accept(id, hospital, "");
        assertThat(rows.mine(
                                itemOf(hospital, id),
                                hospital,
                                calendar.closingOf(deadline).plusDays(4),
                                calendar)
                        .due()
                        .text())
                .isEqualTo("Quá hạn 4 ngày");
    }

    @Test
    void tellsPeriodsAndUnitsOfTheSameWordsApart() {
        AssignmentId id = given("hằng ngày");
        LocalDate due = followUp.get(id).due().orElseThrow();
        ZonedDateTime now = ZonedDateTime.now(WorkingCalendar.ZONE);
        assertThat(rows.mine(itemOf(hospital, id), hospital, now, directory.calendar())
                        .meta())
                .startsWith("Kỳ 1 · hạn " + DateTimeFormatter.ofPattern("dd/MM").format(due));
    }

    @Test
    void remindsTwiceThenTellsTheDayThenTheLatenessAndEscalates() {
        AssignmentId id = given(DATE.format(deadline));
        WorkingCalendar calendar = directory.calendar();
        LocalDate toAccept = followUp.acceptBy(followUp.get(id)).toLocalDate();
        assertThat(ringTheOnlyTimer(id)).isEqualTo(morning(calendar.plusWorkingDays(toAccept, 1)));
        assertThat(ringTheOnlyTimer(id)).isEqualTo(morning(calendar.plusWorkingDays(deadline, -5)));
        assertThat(ringTheOnlyTimer(id)).isEqualTo(morning(calendar.plusWorkingDays(deadline, -1)));
        assertThat(ringTheOnlyTimer(id)).isEqualTo(morning(deadline));
        assertThat(ringTheOnlyTimer(id)).isEqualTo(morning(calendar.plusWorkingDays(deadline, 1)));
        assertThat(ringTheOnlyTimer(id)).isEqualTo(morning(calendar.plusWorkingDays(deadline, 4)));
        assertThat(ringTheOnlyTimer(id)).isEqualTo(morning(calendar.plusWorkingDays(deadline, 6)));
        assertThat(waiting.timers(id)).isEmpty();
        assertThat(toldAbout(id))
                .containsExactly(
                        "AssignmentGiven",
                        "AcceptanceOverdue",
                        "AssignmentReminded",
                        "AssignmentReminded",
                        "AssignmentDue",
                        "AssignmentOverdue",
                        "EscalatedToHead",
                        "EscalatedToMonitor");
        assertThat(waiting.at(id)).containsExactly("Task_AcceptAssignment");
    }

    /** As after a restart: the engine rings what came due, at night, and once more. */
    @Test
    void waitsForTheMorningAndTellsEachMarkOnce() {
        AssignmentId id = given(DATE.format(deadline));
        followUp.accept(id, hospital, "");
        clock.moveTo(deadline.atTime(23, 30).atZone(WorkingCalendar.ZONE));
        waiting.ring(waiting.timers(id).get(0));
        assertThat(toldAbout(id)).containsExactly("AssignmentGiven", "AssignmentAccepted");

        ZonedDateTime nextMorning = morning(directory.calendar().plusWorkingDays(deadline, 1));
        assertThat(ringTheOnlyTimer(id)).isEqualTo(nextMorning);
        watch.tell(id);
        watch.tell(id);
        assertThat(toldAbout(id)).containsExactly("AssignmentGiven", "AssignmentAccepted", "AssignmentOverdue");
    }

    @Test
    void tellsOnlyTheGravestOfWhatWasReachedInAStop() {
        AssignmentId id = given(DATE.format(deadline));
        followUp.accept(id, hospital, "");
        clock.moveTo(morning(directory.calendar().plusWorkingDays(deadline, 9)));
        watch.tell(id);
        watch.tell(id);
        assertThat(toldAbout(id)).containsExactly("AssignmentGiven", "AssignmentAccepted", "EscalatedToMonitor");
        assertThat(watch.next(id)).isEmpty();
    }

    @Test
    void tellsAMarkOnceWhenTwoNodesRingAtOnce() {
        AssignmentId id = given(DATE.format(deadline));
        followUp.accept(id, hospital, "");
        Job timer = waiting.timers(id).get(0);
        clock.moveTo(timer.getDuedate().toInstant().atZone(WorkingCalendar.ZONE));

        List<CompletableFuture<Boolean>> nodes = Stream.of(1, 2)
                .map(node ->
                        CompletableFuture.runAsync(() -> waiting.ring(timer)).handle((done, beaten) -> beaten == null))
                .toList();

        assertThat(nodes).anyMatch(CompletableFuture::join);
        assertThat(toldAbout(id)).containsExactly("AssignmentGiven", "AssignmentAccepted", "AssignmentReminded");
        assertThat(waiting.timers(id)).hasSize(1);
    }

    @Test
    void isSilentWhileTheResultIsReportedAndWatchesAgainWhenItIsReturned() {
        AssignmentId id = given(DATE.format(deadline));
        followUp.accept(id, hospital, "");
        followUp.reportResult(id, hospital, "Đã lập", List.of());
        assertThat(waiting.timers(id)).isEmpty();
        followUp.returnResult(id, drafter, "Thiếu phụ lục kinh phí");
        assertThat(waiting.timers(id)).hasSize(1);
    }

    @Test
    void doesNotRemindOfMarksThatLayBehindWhenItWasGiven() {
        AssignmentId id = given(DATE.format(directory.calendar().plusWorkingDays(directory.today(), 3)));
        ringTheOnlyTimer(id);
        assertThat(toldAbout(id)).containsExactly("AssignmentGiven", "AssignmentReminded");
        ringTheOnlyTimer(id);
        assertThat(toldAbout(id)).containsExactly("AssignmentGiven", "AssignmentReminded", "AssignmentDue");
    }

    @Test
    void watchesOnlyTheAcceptanceWithoutADeadline() {
        AssignmentId id = given("");
        assertThat(waiting.timers(id)).hasSize(1);
        followUp.accept(id, hospital, "");
        assertThat(waiting.timers(id)).isEmpty();
    }

    private AssignmentId given(String deadline) {
        DocumentId document = road.signed();
        AssignmentId id = plans.plan(
                document,
                road.actor(Road.REGISTRY_CLERK),
                new AssignmentPlan(
                        "Lập kế hoạch dự trữ thuốc quý I",
                        Optional.of(leadUnit()),
                        List.of(),
                        deadline,
                        "",
                        "điểm 1",
                        ""));
        road.issueSigned(document);
        return id;
    }

    private UnitId leadUnit() {
        return road.unit("H00.SYT.BVDK");
    }

    private InboxItem itemOf(Actor reader, AssignmentId id) {
        Horizon horizon = Horizon.of(ZonedDateTime.now(WorkingCalendar.ZONE), directory.calendar());
        InboxFilter assignments = new InboxFilter(InboxFilter.Show.ASSIGNMENT, Optional.empty());
        List<InboxItem> page = inbox.page(reader, assignments, horizon, Optional.empty());
        while (!page.isEmpty()) {
            Optional<InboxItem> found = page.stream()
                    .filter(item -> item.assignment().equals(Optional.of(id.value())))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            page = inbox.page(
                    reader,
                    assignments,
                    horizon,
                    Optional.of(page.get(page.size() - 1).cursor()));
        }
        throw new AssertionError("nothing of " + id + " waits for this reader");
    }

    private ZonedDateTime ringTheOnlyTimer(AssignmentId id) {
        assertThat(waiting.timers(id)).hasSize(1);
        Job timer = waiting.timers(id).get(0);
        ZonedDateTime moment = timer.getDuedate().toInstant().atZone(WorkingCalendar.ZONE);
        clock.moveTo(moment);
        waiting.ring(timer);
        return moment;
    }

    private static ZonedDateTime morning(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atZone(WorkingCalendar.ZONE);
    }

    private List<String> toldAbout(AssignmentId id) {
        return documents.historyOf(followUp.get(id).documentId()).stream()
                .filter(entry -> entry.assignment().equals(Optional.of(id.value())))
                .map(HistoryEntry::act)
                .toList();
    }
}
