package vn.vanban.workflow;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.DocumentDispatched;
import vn.vanban.distribution.ReceiptAcknowledged;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.shared.WorkingCalendar;

/** Keeps the inbox in step with what waits: every task of the engine, every receipt to acknowledge. */
@Component
class InboxKeeper {

    private final InboxEntries entries;
    private final Documents documents;
    private final Directory directory;
    private final Clock clock;

    InboxKeeper(InboxEntries entries, Documents documents, Directory directory, Clock clock) {
        this.entries = entries;
        this.documents = documents;
        this.directory = directory;
        this.clock = clock;
    }

    /** The engine says each change of a task here, inside the command that makes it. */
    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> add(task);
            case TaskListener.EVENTNAME_UPDATE -> handOver(task);
            case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> entries.remove(task.getId());
            default -> {}
        }
    }

    @EventListener
    void on(DocumentDispatched dispatched) {
        Document document = documents.get(dispatched.documentId());
        dispatched.units().forEach(unit -> addReceipt(document, AssigneeKey.receiverOf(unit)));
    }

    @EventListener
    void on(ReceiptAcknowledged acknowledged) {
        entries.removeReceipt(acknowledged.documentId(), AssigneeKey.receiverOf(acknowledged.unit()));
    }

    private void add(DelegateTask task) {
        InboxAct act = InboxAct.ofTask(task.getTaskDefinitionKey());
        Document document = documents.get(DocumentId.of(task.getExecution().getProcessBusinessKey()));
        entries.add(new InboxEntries.Entry(
                Optional.of(task.getId()),
                act,
                keys(task),
                document.id(),
                Optional.empty(),
                Optional.empty(),
                document.unit(),
                lastActor(document),
                now(),
                dueAt(task).or(() -> dueAt(act, document))));
    }

    /** While a key is exchanged for another, the task has none for a moment and still waits for the old one. */
    private void handOver(DelegateTask task) {
        Collection<AssigneeKey> keys = keys(task);
        if (!keys.isEmpty()) {
            entries.handOver(task.getId(), keys);
        }
    }

    private void addReceipt(Document document, AssigneeKey receiver) {
        entries.add(new InboxEntries.Entry(
                Optional.empty(),
                InboxAct.ACKNOWLEDGE,
                List.of(receiver),
                document.id(),
                Optional.empty(),
                Optional.empty(),
                document.organization(),
                lastActor(document),
                now(),
                dueAt(InboxAct.ACKNOWLEDGE, document)));
    }

    private static Optional<ZonedDateTime> dueAt(DelegateTask task) {
        return Optional.ofNullable(task.getDueDate())
                .map(date -> date.toInstant().atZone(WorkingCalendar.ZONE));
    }

    private Optional<ZonedDateTime> dueAt(InboxAct act, Document document) {
        return act.limit().dueAt(now(), document.urgency(), directory.calendar());
    }

    /** Who brought the document to where it stands: the last person in its history. */
    private String lastActor(Document document) {
        return documents.historyOf(document.id()).stream()
                .map(HistoryEntry::by)
                .filter(by -> by.person().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .name();
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
