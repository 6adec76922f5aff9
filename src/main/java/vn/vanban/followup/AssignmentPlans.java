package vn.vanban.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.distribution.DocumentIssued;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Overtaken;
import vn.vanban.shared.WorkingCalendar;

/** What a document will assign: written beside the draft, in force the moment the document is issued. */
@Component
@Transactional
public class AssignmentPlans {

    private final AssignmentRepository repository;
    private final Documents documents;
    private final Directory directory;
    private final AssignmentAccess access;
    private final AssignmentGiving giving;
    private final PlanHistory history;
    private final WrittenPlans written;
    private final Clock clock;

    AssignmentPlans(
            AssignmentRepository repository,
            Documents documents,
            Directory directory,
            AssignmentAccess access,
            AssignmentGiving giving,
            PlanHistory history,
            WrittenPlans written,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.giving = giving;
        this.history = history;
        this.written = written;
        this.documents = documents;
        this.directory = directory;
        this.clock = clock;
    }

    /** In the order of the document; those of an issued one are in force. */
    @Transactional(readOnly = true)
    public List<Assignment> of(DocumentId document) {
        return repository.findByDocumentIdOrderByOrdinal(document.value());
    }

    /** Adds an assignment to a document that is not issued yet. */
    public AssignmentId plan(DocumentId document, Actor actor, AssignmentPlan plan) {
        AssignmentId id = plan(document, actor, plan, Optional.empty());
        written.settleProposals(document);
        return id;
    }

    /** @param proposal what the plan was accepted from; after the issue it is given at once */
    AssignmentId plan(DocumentId document, Actor actor, AssignmentPlan plan, Optional<UUID> proposal) {
        DocumentAct act = proposal.isPresent() ? DocumentAct.DECIDE_PROPOSALS : DocumentAct.PLAN_ASSIGNMENTS;
        DoneBy by = DoneBy.of(actor, documents.requireHeld(act, document, actor));
        Assignment added = draw(document, plan, proposal);
        if (documents.get(document).status().isIssued()) {
            giveLate(added, by);
        } else {
            repository.save(added);
            history.added(added, by);
        }
        return added.id();
    }

    /** Terms that run from the issue run from the day of the issue all the same. */
    private void giveLate(Assignment assignment, DoneBy by) {
        Document document = documents.get(assignment.documentId());
        LocalDate issuedOn = document.issuedOn().orElseGet(directory::today);
        WorkingCalendar calendar = directory.calendar();
        DeadlineWords stated = assignment.statedDeadline(issuedOn);
        Optional<LocalDate> due = assignment.due().or(() -> stated.issued(issuedOn, calendar));
        due.ifPresent(day -> DeadlineWords.refusePast(day, calendar, now()));
        giving.give(assignment, document, stated, due, by);
    }

    /** The next assignment of the document, checked but not kept. */
    Assignment draw(DocumentId document, AssignmentPlan plan, Optional<UUID> proposal) {
        checkUnits(plan);
        int ordinal = repository.nextOrdinal(document.value());
        return Assignment.plan(document, ordinal, plan, deadline(plan), proposal, clock.instant());
    }

    /** A planned assignment, for whoever may change it now. */
    Assignment changeable(AssignmentId id, Actor actor) {
        Assignment assignment = get(id, actor);
        require(assignment.documentId(), actor);
        return assignment;
    }

    /**
     * Changes a planned assignment.
     *
     * @param lock the state the writer saw
     */
    public void change(AssignmentId id, Actor actor, int lock, AssignmentPlan plan) {
        Assignment assignment = get(id, actor);
        DoneBy by = require(assignment.documentId(), actor);
        if (assignment.lock() != lock) {
            throw new Overtaken("Nhiệm vụ đã được sửa ở nơi khác sau khi bạn mở trang này.");
        }
        checkUnits(plan);
        history.changed(assignment, plan, by);
        assignment.describe(plan, deadline(plan), clock.instant());
        repository.save(assignment);
        written.settleProposals(assignment.documentId());
    }

    /** Takes a planned assignment out again. */
    public void drop(AssignmentId id, Actor actor) {
        Assignment assignment = get(id, actor);
        history.dropped(assignment, require(assignment.documentId(), actor));
        repository.delete(assignment);
    }

    /** Once it is given, readers of the document do not learn by this that it exists. */
    private Assignment get(AssignmentId id, Actor actor) {
        Assignment assignment = repository.findById(id.value()).orElseThrow(AssignmentAccess::unknown);
        if (assignment.status() != AssignmentStatus.PLANNED && !access.isVisible(assignment, actor)) {
            documents.handledBy(actor, assignment.documentId());
        }
        return assignment;
    }

    private DoneBy require(DocumentId document, Actor actor) {
        return DoneBy.of(actor, documents.requireHeld(DocumentAct.PLAN_ASSIGNMENTS, document, actor));
    }

    /** Everything planned takes effect with the issue itself, or neither does. */
    @EventListener
    void give(DocumentIssued issued) {
        Document document = documents.get(issued.documentId());
        LocalDate issuedOn = document.issuedOn().orElseGet(directory::today);
        WorkingCalendar calendar = directory.calendar();
        for (Assignment assignment : of(document.id())) {
            DeadlineWords stated = assignment.statedDeadline(issuedOn);
            Optional<LocalDate> due = assignment.due().or(() -> stated.issued(issuedOn, calendar));
            due.ifPresent(date -> refusePast(assignment, date, calendar));
            giving.give(assignment, document, stated, due, issued.by());
        }
    }

    private void refusePast(Assignment assignment, LocalDate date, WorkingCalendar calendar) {
        if (!calendar.closingOf(date).isAfter(now())) {
            throw new BusinessRuleViolation(
                    "Nhiệm vụ %d có thời hạn %td/%<tm/%<tY đã qua. Hãy sửa thời hạn rồi phát hành."
                            .formatted(assignment.ordinal(), date));
        }
    }

    private DeadlineWords deadline(AssignmentPlan plan) {
        DeadlineWords deadline = DeadlineWords.read(plan.deadline(), plan.quote(), directory.today())
                .understood();
        deadline.date().ifPresent(day -> DeadlineWords.refusePast(day, directory.calendar(), now()));
        return deadline;
    }

    private void checkUnits(AssignmentPlan plan) {
        Set<UnitId> open = directory.units().stream().map(Unit::id).collect(Collectors.toSet());
        if (!open.contains(plan.lead().orElseThrow())) {
            throw BusinessRuleViolation.at("lead", "Đơn vị chủ trì không có trong danh mục đơn vị.");
        }
        if (!open.containsAll(plan.cooperating())) {
            throw BusinessRuleViolation.at("cooperating", "Có đơn vị phối hợp không có trong danh mục đơn vị.");
        }
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
