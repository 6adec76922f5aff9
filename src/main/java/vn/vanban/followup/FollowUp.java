package vn.vanban.followup;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.reading.Deadline;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** The work that issued documents assign, from acceptance by the lead unit to confirmation by the issuing side. */
@Component
@Transactional
public class FollowUp {

    private final AssignmentSteps steps;
    private final AssignmentAccess access;
    private final WorkLog log;
    private final EvidenceFiles evidence;
    private final FollowUpSettings settings;

    FollowUp(
            AssignmentSteps steps,
            AssignmentAccess access,
            WorkLog log,
            EvidenceFiles evidence,
            FollowUpSettings settings) {
        this.steps = steps;
        this.access = access;
        this.log = log;
        this.evidence = evidence;
        this.settings = settings;
    }

    /** For the system itself; on behalf of a person use {@link #visibleTo}. */
    @Transactional(readOnly = true)
    public Assignment get(AssignmentId id) {
        return steps.get(id);
    }

    /** The assignment, if this person may see it. */
    @Transactional(readOnly = true)
    public Assignment visibleTo(Actor actor, AssignmentId id) {
        Assignment assignment = get(id);
        if (!access.isVisible(assignment, actor)) {
            throw AssignmentAccess.unknown();
        }
        return assignment;
    }

    /** Who takes it: the receivers of the lead unit. */
    public List<AssigneeKey> receivers(Assignment assignment) {
        return List.of(AssigneeKey.receiverOf(assignment.leadUnit()));
    }

    /** Who does it: the person it was handed to, or else the receivers. */
    public List<AssigneeKey> doers(Assignment assignment) {
        return assignment.doer().map(AssigneeKey::of).map(List::of).orElseGet(() -> receivers(assignment));
    }

    /** Everybody of the lead and the cooperating units who has to do with it. */
    public List<AssigneeKey> workers(Assignment assignment) {
        return access.keys(assignment, AssignmentAct.Side.WORKING);
    }

    /** Who confirms its result for the issuing side. */
    @Transactional(readOnly = true)
    public List<AssigneeKey> confirmers(Assignment assignment) {
        return access.keys(assignment, AssignmentAct.Side.ISSUING);
    }

    /** The moment its deadline runs out: closing time of the day, or of the next working day. */
    @Transactional(readOnly = true)
    public Optional<ZonedDateTime> dueAt(Assignment assignment) {
        return assignment.due().map(steps.calendar()::closingOf);
    }

    /** Until when the unit answers whether it takes it; an urgent document waits for nobody's second day. */
    @Transactional(readOnly = true)
    public ZonedDateTime acceptBy(Assignment assignment) {
        WorkingCalendar calendar = steps.calendar();
        ZonedDateTime begin = calendar.intoOfficeHours(assignment.changedAt().atZone(WorkingCalendar.ZONE));
        int days = steps.isUrgent(assignment) ? 0 : settings.acceptWithin();
        return calendar.closingOf(calendar.plusWorkingDays(begin.toLocalDate(), days));
    }

    /** "Trung tâm Y tế Sông Trầm · kỳ 4 · hạn 30/11/2026": several units and periods have work of the same words. */
    @Transactional(readOnly = true)
    public String label(Assignment assignment) {
        return name(assignment)
                + assignment
                        .due()
                        .map(due -> " · hạn "
                                + AssignmentSteps.DATE.format(steps.calendar().rollForward(due)))
                        .orElse("");
    }

    /** The same where the deadline is told anyway. */
    @Transactional(readOnly = true)
    public String name(Assignment assignment) {
        return steps.leadUnit(assignment)
                + assignment
                        .series()
                        .map(series -> " · kỳ " + assignment.period())
                        .orElse("");
    }

    /** How it stands against its deadline now, in words. */
    @Transactional(readOnly = true)
    public DueText standing(Assignment assignment) {
        return standing(assignment, steps.calendar());
    }

    DueText standing(Assignment assignment, WorkingCalendar calendar) {
        Optional<ZonedDateTime> due = assignment.due().map(calendar::closingOf);
        ZonedDateTime now = steps.officeTime();
        Instant judged = isJudgedBySubmission()
                ? assignment.reportedAt().orElse(null)
                : assignment.closedAt().orElse(null);
        return switch (assignment.status()) {
            case CLOSED -> DueText.done(due, judged.atZone(WorkingCalendar.ZONE));
            case REPORTED ->
                DueText.waiting(assignment.reportedAt().orElseThrow().atZone(WorkingCalendar.ZONE), now);
            case SUSPENDED -> new DueText(DueText.Standing.WAIT, "Tạm hoãn", null);
            case CANCELLED -> new DueText(DueText.Standing.VOID, "Đã hủy", null);
            case REPLACED -> new DueText(DueText.Standing.VOID, "Đã thay", null);
            case PLANNED, GIVEN, REFUSED, ACCEPTED, RETURNED -> open(assignment, due, now, calendar);
        };
    }

    /** "xong sau hạn đầu 11 ngày", where a later deadline was granted and the first one was missed; else empty. */
    String lateAtFirst(Assignment assignment, WorkingCalendar calendar) {
        AssignmentStatus status = assignment.status();
        boolean fixed =
                status == AssignmentStatus.CLOSED || status == AssignmentStatus.REPORTED && isJudgedBySubmission();
        if (assignment.firstDue().equals(assignment.due())
                || !fixed && status != AssignmentStatus.REPORTED && !status.isOwed()) {
            return "";
        }
        Optional<Instant> judged = isJudgedBySubmission() ? assignment.reportedAt() : assignment.closedAt();
        ZonedDateTime until = fixed ? judged.orElseThrow().atZone(WorkingCalendar.ZONE) : steps.officeTime();
        String act = status == AssignmentStatus.CLOSED ? "xong sau" : fixed ? "nộp sau" : "quá";
        return assignment
                .firstDue()
                .map(calendar::closingOf)
                .filter(until::isAfter)
                .map(first -> ChronoUnit.DAYS.between(first.toLocalDate(), until.toLocalDate()))
                .map(days -> act + " hạn đầu " + (days == 0 ? "trong ngày" : days + " ngày"))
                .orElse("");
    }

    boolean isJudgedBySubmission() {
        return settings.lateness() == FollowUpSettings.Lateness.SUBMITTED;
    }

    private static DueText open(
            Assignment assignment, Optional<ZonedDateTime> due, ZonedDateTime now, WorkingCalendar calendar) {
        if (assignment.term().awaits() == null) {
            return DueText.open(due, now, calendar);
        }
        boolean event = assignment.term().awaits() == Deadline.Origin.EVENT;
        return new DueText(DueText.Standing.NONE, event ? "Chờ sự kiện" : "Chờ ngày nhận", null);
    }

    /** The lead unit takes it. */
    public void accept(AssignmentId id, Actor actor, String remark) {
        Assignment assignment = get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.ACCEPT, actor);
        String words = Words.optional("remark", remark);
        assignment.after(AssignmentAct.ACCEPT, steps.now());
        steps.done(assignment, new AssignmentAccepted(assignment.documentId(), by, id, words));
    }

    /** A unit at work says how far it is; only the lead unit moves the percentage. */
    public void noteProgress(AssignmentId id, Actor actor, int percent, String note, List<Evidence> files) {
        Assignment assignment = get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.NOTE_PROGRESS, actor);
        if (percent < 0 || percent > 100) {
            throw BusinessRuleViolation.at("percent", "Tiến độ từ 0 đến 100%.");
        }
        String words = Words.required("note", note, "Hãy ghi việc đã làm được.");
        int reached = leads(assignment, actor) ? percent : assignment.percent();
        assignment.progress(reached, steps.now());
        log.addProgress(id, reached, words, evidence.keep(files), by);
        steps.done(assignment, new ProgressNoted(assignment.documentId(), by, id, reached, words));
    }

    /** Whether this person works for the lead unit. */
    boolean leads(Assignment assignment, Actor actor) {
        return actor.mandateFor(access.keys(assignment, AssignmentAct.Side.LEAD))
                .isPresent();
    }

    /** The lead unit reports its result; where a product was asked for, with at least one file. */
    public void reportResult(AssignmentId id, Actor actor, String result, List<Evidence> files) {
        Assignment assignment = get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.REPORT, actor);
        String words = Words.required("result", result, "Hãy ghi kết quả đã đạt được.");
        if (files.isEmpty() && !assignment.product().isEmpty()) {
            throw BusinessRuleViolation.at("file", "Hãy đính kèm sản phẩm được giao: " + assignment.product() + ".");
        }
        assignment.after(AssignmentAct.REPORT, steps.now());
        log.addReport(id, words, evidence.keep(files), by);
        steps.done(assignment, new ResultReported(assignment.documentId(), by, id, words));
    }

    /** The issuing side wants more: it stands again where its last note says. The reason has at least five characters. */
    public void returnResult(AssignmentId id, Actor actor, String reason) {
        Assignment assignment = get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.RETURN, actor);
        String words = Words.reason(reason, "Hãy ghi lý do trả lại để đơn vị biết cần làm gì thêm.");
        assignment.after(AssignmentAct.RETURN, steps.now());
        assignment.progress(log.percentOf(id), steps.now());
        steps.done(assignment, new AssignmentReturned(assignment.documentId(), by, id, words));
    }

    /** The issuing side confirms the result. */
    public void close(AssignmentId id, Actor actor, String remark) {
        Assignment assignment = get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.CLOSE, actor);
        String words = Words.optional("remark", remark);
        assignment.after(AssignmentAct.CLOSE, steps.now());
        steps.done(assignment, new AssignmentClosed(assignment.documentId(), by, id, words));
    }
}
