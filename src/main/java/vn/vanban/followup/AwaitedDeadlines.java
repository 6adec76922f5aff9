package vn.vanban.followup;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.distribution.ReceiptAcknowledged;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.reading.Deadline;
import vn.vanban.shared.BusinessRuleViolation;

/**
 * Deadlines without a day yet. A term counted from the receipt begins when the lead unit acknowledges the document, or
 * takes the assignment if it does that first; what hangs on an event waits until the issuing side enters its day.
 */
@Component
@Transactional
public class AwaitedDeadlines {

    /** Further ahead a day is a slip of the pen. */
    static final int YEARS_AHEAD = 5;

    private final AssignmentRepository repository;
    private final AssignmentSteps steps;
    private final AssignmentAccess access;
    private final Documents documents;

    AwaitedDeadlines(
            AssignmentRepository repository, AssignmentSteps steps, AssignmentAccess access, Documents documents) {
        this.repository = repository;
        this.steps = steps;
        this.access = access;
        this.documents = documents;
    }

    @EventListener
    void on(ReceiptAcknowledged receipt) {
        repository.findByDocumentIdOrderByOrdinal(receipt.documentId().value()).stream()
                .filter(assignment -> assignment.leadUnit().equals(receipt.unit()))
                .filter(assignment -> assignment.status() != AssignmentStatus.PLANNED)
                .filter(assignment -> !assignment.status().isOver())
                .forEach(assignment -> received(assignment, receipt.by()));
    }

    @EventListener
    void on(AssignmentAccepted accepted) {
        received(steps.get(accepted.assignmentId()), accepted.by());
    }

    private void received(Assignment assignment, DoneBy by) {
        if (assignment.term().awaits() == Deadline.Origin.RECEIPT) {
            start(assignment, steps.today(), by, "kể từ ngày nhận ");
        }
    }

    /** Those whose deadline waits for an event that this person may enter, the longest waiting first. */
    @Transactional(readOnly = true)
    List<Assignment> waitingForEvents(Actor actor) {
        return repository
                .awaitingEvents(actor.keys().stream().map(AssigneeKey::value).toList())
                .stream()
                .filter(assignment -> access.allows(assignment, AssignmentAct.ENTER_EVENT, actor))
                .toList();
    }

    /** The event took or will take place on this day: the deadline follows from it. */
    public void enterEvent(AssignmentId id, Actor actor, Optional<LocalDate> day) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.ENTER_EVENT, actor);
        if (assignment.term().awaits() != Deadline.Origin.EVENT) {
            throw AssignmentAccess.overtaken();
        }
        start(assignment, event(assignment, day), by, "theo sự kiện ngày ");
    }

    /** The event has another day than was entered, as long as nothing rests on the deadline that followed from it. */
    public void correctEvent(AssignmentId id, Actor actor, Optional<LocalDate> day, String reason) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.CORRECT_EVENT, actor);
        if (!isCorrectable(assignment)) {
            throw AssignmentAccess.overtaken();
        }
        LocalDate event = event(assignment, day);
        LocalDate due = due(assignment, event);
        String words = Words.reason(reason, "Hãy ghi vì sao ngày đã nhập không đúng.");
        LocalDate former = steps.calendar().rollForward(assignment.due().orElseThrow());
        assignment.startTerm(due, steps.now());
        String said = "Hạn %s, theo sự kiện ngày %s; trước đây ghi hạn %s. %s"
                .formatted(
                        AssignmentSteps.DATE.format(steps.calendar().rollForward(due)),
                        AssignmentSteps.DATE.format(event),
                        AssignmentSteps.DATE.format(former),
                        words);
        steps.done(assignment, new TermCorrected(assignment.documentId(), by, assignment.id(), said));
    }

    /** Not once it has run out or been moved; a day entered so wrong that it had run out before it began never ran. */
    @Transactional(readOnly = true)
    boolean isCorrectable(Assignment assignment) {
        if (assignment.due().isEmpty()
                || !assignment.statedDeadline(issuedOn(assignment)).startsAtEvent()) {
            return false;
        }
        ZonedDateTime closing = steps.calendar().closingOf(assignment.due().get());
        return assignment.due().equals(assignment.firstDue())
                && (closing.isAfter(steps.officeTime())
                        || closing.toInstant().isBefore(assignment.term().dueSince()));
    }

    private LocalDate event(Assignment assignment, Optional<LocalDate> day) {
        LocalDate event = day.orElseThrow(() -> BusinessRuleViolation.at("event", "Hãy chọn ngày của sự kiện."));
        LocalDate issued = issuedOn(assignment);
        if (event.isBefore(issued) || event.isAfter(steps.today().plusYears(YEARS_AHEAD))) {
            throw BusinessRuleViolation.at(
                    "event",
                    "Sự kiện phải từ ngày phát hành %s và trong vòng %d năm tới."
                            .formatted(AssignmentSteps.DATE.format(issued), YEARS_AHEAD));
        }
        return event;
    }

    private LocalDate due(Assignment assignment, LocalDate from) {
        return assignment.statedDeadline(issuedOn(assignment)).startedOn(from, steps.calendar());
    }

    private void start(Assignment assignment, LocalDate from, DoneBy by, String why) {
        LocalDate due = due(assignment, from);
        assignment.startTerm(due, steps.now());
        String said = "Hạn " + AssignmentSteps.DATE.format(steps.calendar().rollForward(due)) + ", " + why
                + AssignmentSteps.DATE.format(from);
        steps.done(assignment, new TermStarted(assignment.documentId(), by, assignment.id(), said));
    }

    private LocalDate issuedOn(Assignment assignment) {
        return documents.get(assignment.documentId()).issuedOn().orElseThrow();
    }
}
