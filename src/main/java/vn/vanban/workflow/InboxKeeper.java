package vn.vanban.workflow;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.DocumentDispatched;
import vn.vanban.distribution.DocumentRecalled;
import vn.vanban.distribution.RecallConfirmed;
import vn.vanban.distribution.ReceiptAcknowledged;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.HistoryEntry;
import vn.vanban.followup.Assignment;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.FollowUp;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.WorkingCalendar;

/** Keeps the inbox in step with what waits: every task of the engine, every receipt to acknowledge, every recalled document to
 * destroy. */
@Component
class InboxKeeper {

    private final InboxEntries entries;
    private final Documents documents;
    private final FollowUp followUp;
    private final Directory directory;
    private final Clock clock;

    InboxKeeper(InboxEntries entries, Documents documents, FollowUp followUp, Directory directory, Clock clock) {
        this.entries = entries;
        this.documents = documents;
        this.followUp = followUp;
        this.directory = directory;
        this.clock = clock;
    }

    /** The engine says each change of a task here, inside the command that makes it. */
    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> add(task);
            case TaskListener.EVENTNAME_UPDATE -> change(task);
            case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> entries.remove(task.getId());
            default -> {}
        }
    }

    @EventListener
    void on(DocumentDispatched dispatched) {
        Document document = documents.get(dispatched.documentId());
        dispatched.units().forEach(unit -> add(InboxAct.ACKNOWLEDGE, document, AssigneeKey.receiverOf(unit)));
    }

    @EventListener
    void on(ReceiptAcknowledged acknowledged) {
        entries.remove(acknowledged.documentId(), InboxAct.ACKNOWLEDGE, AssigneeKey.receiverOf(acknowledged.unit()));
    }

    /** Nobody has to say any more that they received it: they have to destroy it. */
    @EventListener
    void on(DocumentRecalled recalled) {
        Document document = documents.get(recalled.documentId());
        recalled.units().stream().map(AssigneeKey::receiverOf).forEach(receiver -> {
            entries.remove(document.id(), InboxAct.ACKNOWLEDGE, receiver);
            add(InboxAct.DESTROY, document, receiver);
        });
    }

    @EventListener
    void on(RecallConfirmed confirmed) {
        entries.remove(confirmed.documentId(), InboxAct.DESTROY, AssigneeKey.receiverOf(confirmed.unit()));
    }

    private void add(DelegateTask task) {
        InboxAct act = InboxAct.ofTask(task.getTaskDefinitionKey());
        Subject subject = subject(task);
        entries.add(new InboxEntries.Entry(
                Optional.of(task.getId()),
                act,
                keys(task),
                subject.document().id(),
                subject.assignment().map(assignment -> assignment.id().value()),
                subject.assignment().map(Assignment::content),
                subject.from(),
                lastActor(subject),
                now(),
                earlier(dueAt(task), limit(act, subject))));
    }

    private Optional<ZonedDateTime> limit(InboxAct act, Subject subject) {
        return act == InboxAct.ACCEPT_ASSIGNMENT
                ? subject.assignment().map(followUp::acceptBy)
                : dueAt(act, subject.document());
    }

    /** Work can be due before the office's own limit for the step has passed. */
    private static Optional<ZonedDateTime> earlier(Optional<ZonedDateTime> one, Optional<ZonedDateTime> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(ZonedDateTime::compareTo);
    }

    /** What a task is about, and the unit it comes from. */
    private record Subject(Document document, Optional<Assignment> assignment, UnitId from) {}

    private Subject subject(DelegateTask task) {
        InboxAct act = InboxAct.ofTask(task.getTaskDefinitionKey());
        String businessKey = task.getExecution().getProcessBusinessKey();
        return act.isOfAssignment() ? assignment(act, businessKey) : document(businessKey);
    }

    private Subject document(String businessKey) {
        Document document = documents.get(DocumentId.of(businessKey));
        return new Subject(document, Optional.empty(), document.unit());
    }

    private Subject assignment(InboxAct act, String businessKey) {
        Assignment assignment = followUp.get(AssignmentId.of(businessKey));
        Document document = documents.get(assignment.documentId());
        UnitId from = act.isFromLeadUnit() ? assignment.leadUnit() : document.organization();
        return new Subject(document, Optional.of(assignment), from);
    }

    /** While a key is exchanged for another, the task has none for a moment and still waits for the old one. */
    private void change(DelegateTask task) {
        Collection<AssigneeKey> keys = keys(task);
        if (!keys.isEmpty()) {
            entries.change(task.getId(), keys, dueAt(task), lastActor(subject(task)), now());
        }
    }

    private void add(InboxAct act, Document document, AssigneeKey receiver) {
        entries.add(new InboxEntries.Entry(
                Optional.empty(),
                act,
                List.of(receiver),
                document.id(),
                Optional.empty(),
                Optional.empty(),
                document.organization(),
                lastActor(new Subject(document, Optional.empty(), document.organization())),
                now(),
                dueAt(act, document)));
    }

    private static Optional<ZonedDateTime> dueAt(DelegateTask task) {
        return Optional.ofNullable(task.getDueDate())
                .map(date -> date.toInstant().atZone(WorkingCalendar.ZONE));
    }

    private Optional<ZonedDateTime> dueAt(InboxAct act, Document document) {
        return act.limit().dueAt(now(), document.urgency(), directory.calendar());
    }

    /** Who brought it to where it stands: the last person in its history. */
    private String lastActor(Subject subject) {
        Optional<UUID> assignment = subject.assignment().map(one -> one.id().value());
        return documents.historyOf(subject.document().id()).stream()
                .filter(entry -> entry.assignment().equals(assignment))
                .map(HistoryEntry::by)
                .filter(by -> by.person().isPresent())
                .reduce((earlier, later) -> later)
                .map(DoneBy::name)
                .orElse(DoneBy.system().name());
    }

    private static List<AssigneeKey> keys(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(AssigneeKey::new)
                .toList();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
