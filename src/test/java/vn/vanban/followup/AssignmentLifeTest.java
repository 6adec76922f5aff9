package vn.vanban.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.MovableClock;
import vn.vanban.OfficeTest;
import vn.vanban.distribution.Distribution;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.document.Purpose;
import vn.vanban.document.Recipient;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.register.SignedDocuments;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.DueText;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.workflow.EngineJobs;

/** What can become of an assignment between its issue and its end, beside the straight road. */
@OfficeTest
class AssignmentLifeTest {

    @Autowired
    FollowUp followUp;

    @Autowired
    LeadUnits leadUnits;

    @Autowired
    UnitDesk desk;

    @Autowired
    AssignmentSheets sheets;

    @Autowired
    Extensions extensions;

    @Autowired
    AwaitedDeadlines awaited;

    @Autowired
    Urging urging;

    @Autowired
    Interruptions interruptions;

    @Autowired
    Parts parts;

    @Autowired
    RecurringDuties duties;

    @Autowired
    AssignmentPlans plans;

    @Autowired
    SignedDocuments signedDocuments;

    @Autowired
    IssuedDocuments issuedDocuments;

    @Autowired
    Distribution distribution;

    @Autowired
    Documents documents;

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    Actor drafter;
    Actor clerk;
    Actor doctor;
    Actor centre;
    UnitId hospital;
    UnitId cooperating;
    LocalDate soon;
    LocalDate later;

    @BeforeEach
    void signIn() {
        drafter = actors.named("chau.ta");
        clerk = actors.named("thuy.ly");
        doctor = actors.named("diep.phan");
        centre = actors.named("binh.tran");
        hospital = directory.unitByCode("H00.SYT.BVDK").orElseThrow().id();
        cooperating = centre.organization().id();
        soon = directory.calendar().plusWorkingDays(directory.today(), 8);
        later = directory.calendar().plusWorkingDays(soon, 3);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void showsWorkThatWasHandedOverToWhoReceivesForNoUnit() {
        Actor head = actors.named("long.bui");
        Actor doer = actors.named("chi.vu");
        AssignmentId id = issuedDocuments.assigning("Tổng hợp phác đồ", "H00.SYT.NVY");
        followUp.accept(id, head, "");
        assertThat(onDesk(doer)).doesNotContain(id);
        leadUnits.handOver(id, head, Optional.of(doer.id()), "");

        assertThat(onDesk(doer)).contains(id);
        assertThat(onDesk(head)).containsOnlyOnce(id);
        assertThat(sheets.sheet(followUp.visibleTo(doer, id), doer).may("REPORT"))
                .isTrue();
        assertThat(sheets.sheet(followUp.visibleTo(doer, id), doer).may("CLOSE"))
                .isFalse();
        assertThatThrownBy(() -> followUp.visibleTo(actors.named("phat.ha"), id))
                .isInstanceOf(NotFound.class);
        followUp.reportResult(id, doer, "Đã tổng hợp xong", List.of());
        assertThat(desk.of(doer, UnitDesk.Tab.LEAD, UnitDesk.Place.BEGINNING)
                        .counts()
                        .get("LEAD"))
                .isEqualTo(onDesk(doer).size());
    }

    @Test
    void letsTheDrafterReadWhatTheDraftersOwnUnitDoes() {
        AssignmentId id = issuedDocuments.assigning("Theo dõi, đôn đốc, tổng hợp", "H00.SYT.VP");

        AssignmentSheet sheet = sheets.sheet(followUp.visibleTo(drafter, id), drafter);

        assertThat(sheet.acts()).isEmpty();
        assertThatThrownBy(() -> followUp.accept(id, drafter, "")).isInstanceOf(Forbidden.class);
    }

    private List<AssignmentId> onDesk(Actor person) {
        return onDesk(person, UnitDesk.Tab.LEAD);
    }

    private List<AssignmentId> onDesk(Actor person, UnitDesk.Tab tab) {
        List<AssignmentId> all = new ArrayList<>();
        Optional<UnitDesk.Place> next = Optional.of(UnitDesk.Place.BEGINNING);
        while (next.isPresent()) {
            UnitDesk.Desk page = desk.of(person, tab, next.get());
            page.groups().forEach(group -> group.lines()
                    .forEach(line -> all.add(line.assignment().id())));
            next = page.next();
        }
        return all;
    }

    @Test
    void bringsARefusalToTheIssuingSideWhichInsistsOrGivesItToAnotherUnit() {
        AssignmentId id = given(on(soon));
        leadUnits.refuse(id, clerk, "Không thuộc chức năng của bệnh viện");
        assertThat(waitingFor(id)).contains("DECIDE_REFUSAL " + AssigneeKey.of(drafter.id()));
        assertThatThrownBy(() -> followUp.accept(id, clerk, "")).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> leadUnits.insist(id, clerk, "Không được đâu")).isInstanceOf(Forbidden.class);

        leadUnits.insist(id, drafter, "Đã thống nhất tại giao ban");
        assertThat(waitingFor(id)).containsExactly("ACCEPT_ASSIGNMENT " + AssigneeKey.receiverOf(hospital));
        leadUnits.refuse(id, clerk, "Không có khoa chuyên môn");
        leadUnits.reassign(id, drafter, Optional.of(cooperating), "");

        assertThat(waitingFor(id)).containsExactly("ACCEPT_ASSIGNMENT " + AssigneeKey.receiverOf(cooperating));
        assertThat(followUp.get(id).cooperatingUnits()).isEmpty();
        assertThatThrownBy(() -> followUp.visibleTo(clerk, id)).isInstanceOf(NotFound.class);
        assertThat(acts(id))
                .containsExactly(
                        "AssignmentGiven",
                        "AssignmentRefused",
                        "RefusalOverruled",
                        "AssignmentRefused",
                        "AssignmentReassigned");
    }

    @Test
    void handsTheWorkToOnePersonAfterAnotherAndKeepsItInTheUnitsSight() {
        AssignmentId id = accepted(on(soon));
        leadUnits.handOver(id, clerk, Optional.of(doctor.id()), "Làm trước thứ Sáu");
        assertThat(waitingFor(id)).contains("REPORT_RESULT " + AssigneeKey.of(doctor.id()));
        assertThat(followUp.visibleTo(clerk, id).doer()).contains(doctor.id());
        assertThat(sheets.sheet(followUp.get(id), doctor).said())
                .singleElement()
                .extracting(HistoryEntry::remark)
                .isEqualTo("Phan Ngọc Diệp. Làm trước thứ Sáu");

        Actor head = actors.named("khoa.trinh");
        leadUnits.handOver(id, doctor, Optional.of(head.id()), "");
        assertThat(waitingFor(id)).contains("REPORT_RESULT " + AssigneeKey.of(head.id()));
        assertThat(sheets.sheet(followUp.get(id), head).said()).isEmpty();
        assertThat(refusedField(() -> leadUnits.handOver(id, clerk, Optional.of(drafter.id()), "")))
                .contains("person");
        followUp.reportResult(id, clerk, "Đơn vị tự báo cáo", List.of());
        assertThat(followUp.get(id).status()).isEqualTo(AssignmentStatus.REPORTED);
    }

    @Test
    void keepsTheFirstDeadlineThroughSeveralExtensions() {
        AssignmentId id = accepted(on(soon));
        assertThat(refusedField(() -> extensions.ask(id, clerk, Optional.of(soon), "Chờ kết quả lấy mẫu")))
                .contains("until");
        extensions.ask(id, clerk, Optional.of(later), "Chờ kết quả lấy mẫu");
        assertThat(waitingFor(id)).anyMatch(row -> row.startsWith("DECIDE_EXTENSION"));
        assertThat(refusedField(() -> extensions.ask(id, clerk, Optional.of(later), "Xin thêm lần nữa")))
                .contains("until");
        extensions.grant(id, drafter, Optional.of(later), "");
        extensions.ask(id, clerk, Optional.of(later.plusDays(9)), "Chờ kinh phí");
        extensions.refuse(id, drafter, "Đã gia hạn một lần rồi");
        extensions.ask(id, clerk, Optional.of(later.plusDays(9)), "Chờ kinh phí được duyệt");
        LocalDate agreed = directory.calendar().rollForward(later.plusDays(2));
        extensions.grant(id, drafter, Optional.of(agreed), "Sớm hơn đề nghị");

        Assignment extended = followUp.get(id);
        assertThat(extended.firstDue()).contains(soon);
        assertThat(extended.due()).contains(agreed);
        assertThat(extensions.of(id))
                .extracting(Extensions.Request::granted)
                .containsExactly(Optional.of(later), Optional.empty(), Optional.of(agreed));
        assertThat(waitingFor(id)).noneMatch(row -> row.startsWith("DECIDE_EXTENSION"));
        assertThat(inboxDue(id)).isEqualTo(agreed);
        assertThatThrownBy(() -> extensions.grant(id, drafter, Optional.of(later.plusDays(20)), ""))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void endsADeadlineOnADayOffWithTheNextWorkingDayAndExtendsItBeyondThatDay() {
        LocalDate dayOff = soon;
        while (directory.calendar().isWorkingDay(dayOff)) {
            dayOff = dayOff.plusDays(1);
        }
        LocalDate end = directory.calendar().rollForward(dayOff);
        AssignmentId id = accepted(on(dayOff));
        assertThat(sheets.line(followUp.get(id), directory.calendar()).day())
                .isEqualTo(on(end) + " (" + on(dayOff) + " là ngày nghỉ)");

        for (LocalDate until : List.of(dayOff, end, directory.today().plusYears(6))) {
            assertThat(refusedField(() -> extensions.ask(id, clerk, Optional.of(until), "Chờ kết quả lấy mẫu")))
                    .as(until.toString())
                    .contains("until");
        }
        LocalDate asked = end.plusDays(1);
        while (directory.calendar().isWorkingDay(asked)) {
            asked = asked.plusDays(1);
        }
        extensions.ask(id, clerk, Optional.of(asked), "Chờ kết quả lấy mẫu");
        assertThat(extensions.undecided(id).orElseThrow().day())
                .isEqualTo(on(directory.calendar().rollForward(asked)) + " (" + on(asked) + " là ngày nghỉ)");
        assertThat(refusedField(() -> extensions.grant(id, drafter, Optional.of(end), "")))
                .contains("until");
        extensions.grant(id, drafter, Optional.of(end.plusDays(1)), "");
        assertThat(sheets.line(followUp.get(id), directory.calendar()).extension())
                .isEqualTo("Hạn đầu " + on(end) + " · gia hạn lần 1: "
                        + on(directory.calendar().rollForward(end.plusDays(1))));
    }

    @Test
    void remindsOfTheExtendedDeadlineAndNoMoreOfTheFirst() {
        AssignmentId id = accepted(on(soon));
        extensions.ask(id, clerk, Optional.of(later), "Chờ kết quả lấy mẫu");
        extensions.grant(id, drafter, Optional.of(later), "");

        clock.moveTo(morning(directory.calendar().plusWorkingDays(soon, 1)));
        jobs.ring(id);
        assertThat(acts(id)).contains("AssignmentReminded").doesNotContain("AssignmentOverdue");
        clock.moveTo(morning(directory.calendar().plusWorkingDays(later, 1)));
        jobs.ring(id);
        jobs.ring(id);
        assertThat(acts(id)).filteredOn("AssignmentOverdue"::equals).hasSize(1);
    }

    @Test
    void countsATermFromTheReceiptThatStartsIt() {
        AssignmentId id = given("trong vòng 05 ngày làm việc kể từ ngày nhận được");
        assertThat(followUp.get(id).due()).isEmpty();
        assertThat(followUp.standing(followUp.get(id)).text()).isEqualTo("Chờ ngày nhận");

        clock.moveTo(morning(soon));
        jobs.run(followUp.get(id).documentId());
        distribution.acknowledge(followUp.get(id).documentId(), clerk, hospital);

        LocalDate due = directory.calendar().plusWorkingDays(soon, 5);
        assertThat(followUp.get(id).firstDue()).contains(due);
        followUp.accept(id, clerk, "");
        assertThat(followUp.get(id).due()).contains(due);
        assertThat(inboxDue(id)).isEqualTo(due);
        assertThat(acts(id)).filteredOn("TermStarted"::equals).hasSize(1);
    }

    @Test
    void countsTheTermOfAnotherUnitFromItsOwnReceipt() {
        AssignmentId id = given("trong vòng 05 ngày làm việc kể từ ngày nhận được");
        jobs.run(followUp.get(id).documentId());
        distribution.acknowledge(followUp.get(id).documentId(), clerk, hospital);
        assertThat(followUp.get(id).due()).isPresent();
        leadUnits.refuse(id, clerk, "Không thuộc chức năng của bệnh viện");
        clock.moveTo(morning(later));
        leadUnits.reassign(id, drafter, Optional.of(cooperating), "");
        assertThat(followUp.get(id).due()).isEmpty();
        assertThat(followUp.get(id).firstDue()).isEmpty();
        jobs.ring(id);

        followUp.accept(id, centre, "");

        LocalDate due = directory.calendar().plusWorkingDays(later, 5);
        assertThat(followUp.get(id).firstDue()).contains(due);
        assertThat(inboxDue(id)).isEqualTo(due);
        assertThat(acts(id)).doesNotContain("AssignmentOverdue");
    }

    @Test
    void startsTheTermWithTheAcceptanceWhereTheDocumentWasNotAcknowledged() {
        AssignmentId id = given("trong vòng 05 ngày làm việc kể từ ngày nhận được");
        followUp.accept(id, clerk, "");
        assertThat(followUp.get(id).due()).contains(directory.calendar().plusWorkingDays(directory.today(), 5));
    }

    @Test
    void listsADeadlineThatWaitsForAnEventUntilSomebodyEntersIt() {
        AssignmentId id = given("tại kỳ họp gần nhất của HĐND tỉnh");
        for (String issuing : List.of("chau.ta", "nam.nguyen", "dat.luu")) {
            assertThat(awaited.waitingForEvents(actors.named(issuing)))
                    .as(issuing)
                    .extracting(Assignment::id)
                    .contains(id);
        }
        assertThat(awaited.waitingForEvents(clerk)).extracting(Assignment::id).doesNotContain(id);
        assertThat(refusedField(() -> awaited.enterEvent(id, drafter, Optional.of(soon.minusYears(1)))))
                .contains("event");

        awaited.enterEvent(id, drafter, Optional.of(soon));

        assertThat(followUp.get(id).firstDue()).contains(soon);
        assertThat(awaited.waitingForEvents(drafter)).extracting(Assignment::id).doesNotContain(id);
        assertThatThrownBy(() -> awaited.enterEvent(id, drafter, Optional.of(soon)))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void correctsTheDayOfAnEventUntilItsDeadlineIsUsed() {
        AssignmentId id = given("tại kỳ họp gần nhất của HĐND tỉnh");
        LocalDate wrong = soon.plusMonths(8);
        awaited.enterEvent(id, drafter, Optional.of(wrong));
        assertThat(acts(id, "dat.luu")).contains("CORRECT_EVENT");
        assertThat(acts(id, "khoa.trinh")).doesNotContain("CORRECT_EVENT");
        assertThat(refusedField(() -> awaited.correctEvent(id, drafter, Optional.of(soon), "")))
                .contains("reason");

        awaited.correctEvent(id, actors.named("dat.luu"), Optional.of(soon), "Gõ nhầm năm");
        assertThat(followUp.get(id).firstDue()).contains(soon);
        assertThat(followUp.get(id).due()).contains(soon);
        assertThat(documents.historyOf(followUp.get(id).documentId()))
                .filteredOn(entry -> entry.act().equals("TermCorrected"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.remark()).contains("trước đây ghi hạn").endsWith("Gõ nhầm năm"));

        clock.moveTo(soon.plusDays(3).atTime(9, 0).atZone(WorkingCalendar.ZONE));
        assertThat(acts(id, "dat.luu")).doesNotContain("CORRECT_EVENT");
        assertThatThrownBy(() -> awaited.correctEvent(id, drafter, Optional.of(later), "Cho thêm thời gian"))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void pressesOnceADayForWhatIsLateOrNotAccepted() {
        AssignmentId id = given(AssignmentSteps.DATE.format(soon));
        assertThat(acts(id, "dat.luu")).contains("URGE");
        assertThatThrownBy(() -> urging.urge(id, clerk, "")).isInstanceOf(Forbidden.class);
        ZonedDateTime toAccept = followUp.acceptBy(followUp.get(id));
        urging.urge(id, actors.named("dat.luu"), "Đề nghị tiếp nhận ngay");
        assertThat(followUp.acceptBy(followUp.get(id))).isEqualTo(toAccept);
        assertThat(refusedField(() -> urging.urge(id, drafter, ""))).contains("remark");

        followUp.accept(id, clerk, "");
        assertThat(acts(id, "dat.luu")).doesNotContain("URGE");
        clock.moveTo(soon.plusDays(4).atTime(9, 0).atZone(WorkingCalendar.ZONE));
        urging.urge(id, drafter, "");
        assertThat(documents.historyOf(followUp.get(id).documentId()))
                .filteredOn(entry -> entry.act().equals("AssignmentUrged"))
                .extracting(HistoryEntry::remark)
                .containsExactly("Chưa tiếp nhận. Đề nghị tiếp nhận ngay", "Quá hạn 4 ngày");
    }

    private Set<String> acts(AssignmentId id, String reader) {
        return sheets.sheet(followUp.get(id), actors.named(reader)).acts();
    }

    @Test
    void givesTheNextPeriodOnceWhenTheFormerDeadlineHasPassed() {
        AssignmentId id = given("định kỳ hằng tháng");
        LocalDate first = followUp.get(id).firstDue().orElseThrow();
        followUp.accept(id, clerk, "");
        followUp.reportResult(id, clerk, "Đã báo cáo tháng này", List.of());
        followUp.close(id, drafter, "");
        duties.giveNext(id);
        assertThat(duties.periods(followUp.get(id))).hasSize(1);

        clock.moveTo(morning(directory.calendar().plusWorkingDays(first, 1)));
        jobs.ring(id);
        jobs.ring(id);

        List<Assignment> periods = duties.periods(followUp.get(id));
        assertThat(periods).extracting(Assignment::period).containsExactly(1, 2);
        assertThat(periods.get(1).firstDue())
                .contains(first.plusMonths(1).withDayOfMonth(1).plusMonths(1).minusDays(1));
        assertThat(waitingFor(periods.get(1).id()))
                .containsExactly("ACCEPT_ASSIGNMENT " + AssigneeKey.receiverOf(hospital));
        interruptions.cancel(periods.get(1).id(), drafter, "Không còn cần báo cáo");
        clock.moveTo(morning(first.plusMonths(4)));
        jobs.ring(id);
        assertThat(duties.periods(followUp.get(id))).hasSize(2);
    }

    @Test
    void givesNoPeriodWhileTheDutyIsSuspendedAndNoneOfThatTimeAfterwards() {
        AssignmentId id = given("định kỳ hằng tháng");
        LocalDate first = followUp.get(id).firstDue().orElseThrow();
        interruptions.suspend(id, drafter, "Chờ biểu mẫu mới");
        LocalDate resumed = directory.calendar().rollForward(first.plusMonths(2).withDayOfMonth(10));
        clock.moveTo(morning(resumed));
        jobs.ring(id);
        jobs.ring(id);
        assertThat(duties.periods(followUp.get(id))).hasSize(1);

        interruptions.resume(id, drafter, "");
        clock.moveTo(morning(directory.calendar().plusWorkingDays(resumed, 2)));
        jobs.ring(id);
        jobs.ring(id);

        assertThat(duties.periods(followUp.get(id))).hasSize(2);
        assertThat(duties.periods(followUp.get(id)).get(1).firstDue())
                .contains(YearMonth.from(resumed).atEndOfMonth());
    }

    @Test
    void givesAPeriodOnceWhenTwoNodesTry() {
        AssignmentId id = given("định kỳ hằng tháng");
        clock.moveTo(morning(followUp.get(id).firstDue().orElseThrow().plusDays(5)));

        List<CompletableFuture<Void>> nodes = Stream.of(1, 2)
                .map(node -> CompletableFuture.runAsync(() -> duties.giveNext(id)))
                .toList();
        nodes.forEach(node -> node.exceptionally(failure -> null).join());

        assertThat(duties.periods(followUp.get(id))).hasSize(2);
    }

    @Test
    void doesNotCountTheDaysOfASuspension() {
        AssignmentId id = accepted(on(soon));
        interruptions.suspend(id, drafter, "Chờ quy định mới");
        assertThat(waitingFor(id)).isEmpty();
        assertThatThrownBy(() -> followUp.reportResult(id, clerk, "Đã xong", List.of()))
                .isInstanceOf(Overtaken.class);

        int lost = directory.calendar().workingDaysBetween(directory.today(), later);
        clock.moveTo(morning(later));
        jobs.ring(id);
        assertThat(followUp.standing(followUp.get(id)).standing()).isEqualTo(DueText.Standing.WAIT);
        interruptions.resume(id, drafter, "");

        assertThat(followUp.get(id).status()).isEqualTo(AssignmentStatus.ACCEPTED);
        assertThat(followUp.get(id).due()).contains(directory.calendar().plusWorkingDays(soon, lost));
        assertThat(followUp.get(id).firstDue()).contains(soon);
        assertThat(waitingFor(id))
                .contains("REPORT_RESULT " + AssigneeKey.receiverOf(hospital))
                .contains("REPORT_PART " + AssigneeKey.receiverOf(cooperating));
        assertThat(acts(id)).doesNotContain("AssignmentOverdue");
    }

    @Test
    void stopsEverythingWhenItIsCancelled() {
        AssignmentId id = accepted(on(soon));
        extensions.ask(id, clerk, Optional.of(later), "Chờ kết quả lấy mẫu");
        interruptions.cancel(id, drafter, "Hội nghị đã hoãn");

        assertThat(waitingFor(id)).isEmpty();
        assertThat(followUp.get(id).status()).isEqualTo(AssignmentStatus.CANCELLED);
        clock.moveTo(morning(later.plusDays(30)));
        jobs.ring(id);
        assertThat(acts(id)).endsWith("AssignmentCancelled");
        assertThatThrownBy(() -> interruptions.resume(id, drafter, "")).isInstanceOf(Overtaken.class);
    }

    @Test
    void givesOtherWorkInThePlaceOfWhatIsReplaced() {
        AssignmentId id = accepted(on(soon));
        AssignmentPlan plan =
                new AssignmentPlan("Rà soát cả hai khoa", Optional.of(hospital), List.of(), on(later), "", "", "");

        AssignmentId next = interruptions.replace(id, drafter, "Mở rộng phạm vi", plan);

        assertThat(followUp.get(id).status()).isEqualTo(AssignmentStatus.REPLACED);
        assertThat(waitingFor(id)).isEmpty();
        assertThat(followUp.get(next).due()).contains(later);
        assertThat(waitingFor(next)).containsExactly("ACCEPT_ASSIGNMENT " + AssigneeKey.receiverOf(hospital));
    }

    @Test
    void showsWhichCooperatingUnitHasNotReportedItsPart() {
        AssignmentId id = accepted(on(soon));
        assertThat(waitingFor(id)).contains("REPORT_PART " + AssigneeKey.receiverOf(cooperating));
        assertThat(parts.missing(followUp.get(id))).containsExactly(cooperating);
        assertThatThrownBy(() -> parts.report(id, clerk, "Của chủ trì", List.of()))
                .isInstanceOf(Forbidden.class);

        parts.report(id, centre, "Đã lấy 40 mẫu", List.of(new Evidence("mau.pdf", BlankPdf.bytes())));
        parts.report(id, centre, "Bổ sung 5 mẫu", List.of());

        assertThat(parts.missing(followUp.get(id))).isEmpty();
        assertThat(parts.of(followUp.get(id)).get(0).reports()).hasSize(2);
        assertThat(waitingFor(id)).noneMatch(row -> row.startsWith("REPORT_PART"));
    }

    @Test
    void letsTheLeadReportWithoutThePartsThatAreMissing() {
        AssignmentId id = accepted(on(soon));
        followUp.reportResult(id, clerk, "Báo cáo trước, phần lấy mẫu sẽ bổ sung", List.of());
        followUp.close(id, drafter, "");
        assertThat(waitingFor(id)).isEmpty();
        assertThat(parts.missing(followUp.get(id))).containsExactly(cooperating);
    }

    @Test
    void keepsWhatIsOverOnTheDeskOfThoseWhoCooperated() {
        AssignmentId id = accepted(on(soon));
        int before = over(centre);
        assertThat(onDesk(centre, UnitDesk.Tab.COOPERATING)).contains(id);
        followUp.reportResult(id, clerk, "Đã báo cáo đầy đủ", List.of());
        followUp.close(id, drafter, "");

        for (Actor reader : List.of(clerk, centre)) {
            assertThat(onDesk(reader, UnitDesk.Tab.DONE)).containsOnlyOnce(id).hasSize(over(reader));
        }
        assertThat(over(centre)).isEqualTo(before + 1);
    }

    private int over(Actor person) {
        return desk.of(person, UnitDesk.Tab.DONE, UnitDesk.Place.BEGINNING)
                .counts()
                .get("DONE");
    }

    @Test
    void judgesLatenessByTheDaySubmittedUnlessTheOfficeWantsTheDayClosed(
            @Autowired AssignmentSteps steps,
            @Autowired AssignmentAccess access,
            @Autowired WorkLog log,
            @Autowired EvidenceFiles evidence) {
        AssignmentId id = accepted(on(soon));
        followUp.reportResult(id, clerk, "Nộp trước hạn", List.of());
        clock.moveTo(morning(later));
        followUp.close(id, drafter, "");

        FollowUpSettings byClosing = new FollowUpSettings(FollowUpSettings.Lateness.CLOSED, 2, 3, 5);
        FollowUp strict = new FollowUp(steps, access, log, evidence, byClosing);
        assertThat(followUp.standing(followUp.get(id)).standing()).isEqualTo(DueText.Standing.DONE);
        assertThat(strict.standing(followUp.get(id)).standing()).isEqualTo(DueText.Standing.DONELATE);
    }

    private AssignmentId given(String deadline) {
        Recipient recipient = new Recipient("Bệnh viện Đa khoa tỉnh", Purpose.FOR_ACTION, hospital.value(), null);
        DocumentId document = signedDocuments.signed(DocumentType.NOTICE, List.of(recipient));
        AssignmentId id = plans.plan(
                document,
                actors.named("ly.tran"),
                new AssignmentPlan(
                        "Rà soát quy trình kiểm soát nhiễm khuẩn",
                        Optional.of(hospital),
                        List.of(cooperating),
                        deadline,
                        "",
                        "điểm 2b",
                        ""));
        issuedDocuments.issue(document);
        return id;
    }

    private AssignmentId accepted(String deadline) {
        AssignmentId id = given(deadline);
        followUp.accept(id, clerk, "");
        return id;
    }

    private static String on(LocalDate day) {
        return AssignmentSteps.DATE.format(day);
    }

    private static ZonedDateTime morning(LocalDate day) {
        return day.atTime(8, 30).atZone(WorkingCalendar.ZONE);
    }

    private List<String> acts(AssignmentId id) {
        return documents.historyOf(followUp.get(id).documentId()).stream()
                .filter(entry -> entry.assignment().equals(Optional.of(id.value())))
                .map(HistoryEntry::act)
                .toList();
    }

    /** The rows of the inbox, "ACT key". */
    private List<String> waitingFor(AssignmentId id) {
        return jdbc.sql(
                        """
                        select act || ' ' || key from workflow.inbox_item, unnest(assignee_keys) key
                        where assignment_id = :id order by 1
                        """)
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private LocalDate inboxDue(AssignmentId id) {
        return jdbc.sql("select due from workflow.inbox_item where assignment_id = :id and act = 'REPORT_RESULT'")
                .param("id", id.value())
                .query((row, n) -> row.getObject("due", OffsetDateTime.class))
                .single()
                .atZoneSameInstant(WorkingCalendar.ZONE)
                .toLocalDate();
    }

    private static Optional<String> refusedField(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (BusinessRuleViolation refusal) {
            return refusal.field();
        }
    }
}
