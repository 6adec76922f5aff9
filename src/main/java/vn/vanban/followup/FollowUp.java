package vn.vanban.followup;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.FileKind;
import vn.vanban.document.Files;
import vn.vanban.document.UploadGate;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Mandate;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** The work that issued documents assign, from acceptance by the lead unit to confirmation by the issuing side. */
@Component
@Transactional
public class FollowUp {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_FILES = 10;

    private final AssignmentRepository repository;
    private final AssignmentAccess access;
    private final WorkLog log;
    private final Documents documents;
    private final Files files;
    private final UploadGate gate;
    private final Directory directory;
    private final Clock clock;

    FollowUp(
            AssignmentRepository repository,
            AssignmentAccess access,
            WorkLog log,
            Documents documents,
            Files files,
            UploadGate gate,
            Directory directory,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.log = log;
        this.documents = documents;
        this.files = files;
        this.gate = gate;
        this.directory = directory;
        this.clock = clock;
    }

    /** For the system itself; on behalf of a person use {@link #visibleTo}. */
    @Transactional(readOnly = true)
    public Assignment get(AssignmentId id) {
        return repository.findById(id.value()).orElseThrow(AssignmentAccess::unknown);
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
        return access.keys(assignment, AssignmentAct.Side.LEAD);
    }

    /** Who confirms its result for the issuing side. */
    @Transactional(readOnly = true)
    public List<AssigneeKey> confirmers(Assignment assignment) {
        return access.keys(assignment, AssignmentAct.Side.ISSUING);
    }

    /** The moment its deadline runs out: closing time of the day, or of the next working day. */
    @Transactional(readOnly = true)
    public Optional<ZonedDateTime> dueAt(Assignment assignment) {
        return assignment.due().map(directory.calendar()::closingOf);
    }

    /** How it stands against its deadline now, in words. */
    @Transactional(readOnly = true)
    public DueText standing(Assignment assignment) {
        return standing(assignment, directory.calendar());
    }

    DueText standing(Assignment assignment, WorkingCalendar calendar) {
        Optional<ZonedDateTime> due = assignment.due().map(calendar::closingOf);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Optional<ZonedDateTime> reported = assignment.reportedAt().map(moment -> moment.atZone(WorkingCalendar.ZONE));
        return switch (assignment.status()) {
            case CLOSED -> DueText.done(due, reported.orElseThrow());
            case REPORTED -> DueText.waiting(reported.orElseThrow(), now);
            case PLANNED, GIVEN, ACCEPTED, RETURNED -> DueText.open(due, now, calendar);
        };
    }

    /** The lead unit takes it. */
    public void accept(AssignmentId id, Actor actor, String remark) {
        Assignment assignment = get(id);
        DoneBy by = require(assignment, AssignmentAct.ACCEPT, actor);
        String words = text("remark", remark);
        assignment.accept(clock.instant());
        repository.save(assignment);
        documents.record(new AssignmentAccepted(assignment.documentId(), by, id, words));
    }

    /** A unit at work says how far it is; only the lead unit moves the percentage. */
    public void noteProgress(AssignmentId id, Actor actor, int percent, String note) {
        Assignment assignment = get(id);
        DoneBy by = require(assignment, AssignmentAct.NOTE_PROGRESS, actor);
        if (percent < 0 || percent > 100) {
            throw BusinessRuleViolation.at("percent", "Tiến độ từ 0 đến 100%.");
        }
        String words = required("note", note, "Hãy ghi việc đã làm được.");
        boolean leads = actor.mandateFor(receivers(assignment)).isPresent();
        int reached = leads ? percent : assignment.percent();
        assignment.progress(reached, clock.instant());
        repository.save(assignment);
        log.addProgress(id, reached, words, by);
        documents.record(new ProgressNoted(assignment.documentId(), by, id, reached, words));
    }

    /** The lead unit reports its result; where a product was asked for, with at least one file. */
    public void reportResult(AssignmentId id, Actor actor, String result, List<Evidence> evidence) {
        Assignment assignment = get(id);
        DoneBy by = require(assignment, AssignmentAct.REPORT, actor);
        String words = required("result", result, "Hãy ghi kết quả đã đạt được.");
        if (evidence.isEmpty() && !assignment.product().isEmpty()) {
            throw BusinessRuleViolation.at("file", "Hãy đính kèm sản phẩm được giao: " + assignment.product() + ".");
        }
        if (evidence.size() > MOST_FILES) {
            throw BusinessRuleViolation.at("file", "Không quá " + MOST_FILES + " tệp.");
        }
        assignment.report(clock.instant());
        repository.save(assignment);
        log.addReport(id, words, evidence.stream().map(this::keep).toList(), by);
        documents.record(new ResultReported(assignment.documentId(), by, id, words));
    }

    /** The issuing side wants more; the reason has at least five characters. */
    public void returnResult(AssignmentId id, Actor actor, String reason) {
        Assignment assignment = get(id);
        DoneBy by = require(assignment, AssignmentAct.CONFIRM, actor);
        String words = text("reason", reason);
        if (words.length() < SHORTEST_REASON) {
            throw BusinessRuleViolation.at("reason", "Hãy ghi lý do trả lại để đơn vị biết cần làm gì thêm.");
        }
        assignment.giveBack(clock.instant());
        repository.save(assignment);
        documents.record(new AssignmentReturned(assignment.documentId(), by, id, words));
    }

    /** The issuing side confirms the result. */
    public void close(AssignmentId id, Actor actor, String remark) {
        Assignment assignment = get(id);
        DoneBy by = require(assignment, AssignmentAct.CONFIRM, actor);
        String words = text("remark", remark);
        assignment.close(clock.instant());
        repository.save(assignment);
        documents.record(new AssignmentClosed(assignment.documentId(), by, id, words));
    }

    /** The deadline comes near: says so to everyone concerned. */
    public void remind(AssignmentId id) {
        Assignment assignment = get(id);
        documents.record(new AssignmentReminded(
                assignment.documentId(),
                DoneBy.system(),
                id,
                standing(assignment).text()));
    }

    /** The deadline is today. */
    public void announceDue(AssignmentId id) {
        documents.record(new AssignmentDue(get(id).documentId(), DoneBy.system(), id));
    }

    /** The deadline has passed without a result. */
    public void announceOverdue(AssignmentId id) {
        documents.record(new AssignmentOverdue(get(id).documentId(), DoneBy.system(), id));
    }

    private DoneBy require(Assignment assignment, AssignmentAct act, Actor actor) {
        Mandate mandate = access.require(assignment, act, actor);
        return DoneBy.of(actor, mandate);
    }

    private WorkLog.KeptFile keep(Evidence evidence) {
        FileKind kind = gate.admit(evidence.name(), evidence.content());
        return new WorkLog.KeptFile(evidence.name(), files.keep(kind.mediaType(), evidence.content()));
    }

    private static String required(String field, String text, String refusal) {
        String words = text(field, text);
        if (words.isEmpty()) {
            throw BusinessRuleViolation.at(field, refusal);
        }
        return words;
    }

    private static String text(String field, String text) {
        String words = text == null ? "" : text.strip();
        if (words.length() > LONGEST_TEXT) {
            throw BusinessRuleViolation.at(field, "Không quá " + LONGEST_TEXT + " chữ.");
        }
        return words;
    }
}
