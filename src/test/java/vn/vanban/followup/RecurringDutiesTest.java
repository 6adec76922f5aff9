package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.register.SignedDocuments;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.workflow.EngineJobs;

/** Work that is asked for each day, week, month: when each period is given and when it ends. */
@OfficeTest
class RecurringDutiesTest {

    @Autowired
    AssignmentPlans plans;

    @Autowired
    FollowUp followUp;

    @Autowired
    RecurringDuties duties;

    @Autowired
    Interruptions interruptions;

    @Autowired
    SignedDocuments signedDocuments;

    @Autowired
    IssuedDocuments issuedDocuments;

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    @Autowired
    EngineJobs jobs;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void givesThePeriodsOfOneDocumentThatBeginAtTheSameMoment() {
        List<AssignmentId> series = given(
                "định kỳ hằng tháng",
                "H00.SYT.TTYTVK",
                "H00.SYT.TTYTST",
                "H00.SYT.BVP",
                "H00.SYT.CDC",
                "H00.SYT.TTYTTB");
        clock.moveTo(followUp.get(series.get(0))
                .firstDue()
                .orElseThrow()
                .plusDays(5)
                .atTime(8, 30)
                .atZone(WorkingCalendar.ZONE));

        List<CompletableFuture<Void>> nodes = series.stream()
                .flatMap(id -> Stream.of(id, id))
                .map(id -> CompletableFuture.runAsync(() -> duties.giveNext(id)))
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(series).allSatisfy(id -> assertThat(duties.periods(followUp.get(id)))
                .extracting(Assignment::period)
                .containsExactly(1, 2));
        assertThat(plans.of(followUp.get(series.get(0)).documentId()))
                .extracting(Assignment::ordinal)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void asksForDailyWorkOnceAWorkingDay() {
        AssignmentId id = given("hằng ngày", "H00.SYT.TTYTVK").get(0);
        LocalDate first = followUp.get(id).firstDue().orElseThrow();
        passDays(14, id);

        clock.moveTo(clock.instant().plus(Duration.ofDays(9)).atZone(WorkingCalendar.ZONE));
        duties.giveNext(id);
        duties.giveNext(id);
        assertThat(duties.periods(followUp.get(id)))
                .as("though the system stood still")
                .allSatisfy(period -> assertThat(period.givenAt()
                                .orElseThrow()
                                .atZone(WorkingCalendar.ZONE)
                                .toLocalDate())
                        .isBeforeOrEqualTo(period.firstDue().orElseThrow()));
        List<LocalDate> days = duties.periods(followUp.get(id)).stream()
                .map(Assignment::firstDue)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(days).hasSizeGreaterThan(8).doesNotHaveDuplicates().allMatch(directory.calendar()::isWorkingDay);
        assertThat(days)
                .containsExactlyElementsOf(
                        first.datesUntil(days.get(days.size() - 1).plusDays(1))
                                .filter(directory.calendar()::isWorkingDay)
                                .toList());
    }

    @Test
    void endsADutyWhicheverOfItsPeriodsIsCancelled() {
        AssignmentId first = given("định kỳ hằng tháng", "H00.SYT.TTYTVK").get(0);
        passDays(40, first);
        assertThat(duties.periods(followUp.get(first))).hasSizeGreaterThan(1);

        interruptions.cancel(first, actors.named("chau.ta"), "Sở đã có phần mềm");

        assertThat(duties.periods(followUp.get(first)))
                .extracting(Assignment::status)
                .containsOnly(AssignmentStatus.CANCELLED);
        assertThat(duties.nextBegins(first)).isEmpty();
    }

    /** Lets days pass after the first deadline, to an afternoon. */
    private void passDays(int days, AssignmentId id) {
        LocalDate due = followUp.get(id).firstDue().orElseThrow();
        clock.moveTo(due.plusDays(days).atTime(16, 30).atZone(WorkingCalendar.ZONE));
        jobs.ring(id);
    }

    private List<AssignmentId> given(String deadline, String... units) {
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE);
        List<AssignmentId> series = Stream.of(units)
                .map(code -> new AssignmentPlan(
                        "Báo cáo nhanh tình hình dịch",
                        Optional.of(directory.unitByCode(code).orElseThrow().id()),
                        List.of(),
                        deadline,
                        "",
                        "",
                        ""))
                .map(plan -> plans.plan(document, actors.named("ly.tran"), plan))
                .toList();
        issuedDocuments.issue(document);
        return series;
    }
}
