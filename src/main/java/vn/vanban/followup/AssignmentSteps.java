package vn.vanban.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Urgency;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.shared.WorkingCalendar;

/** What every act on an assignment has in common: who may, the moment, the row and its history. */
@Component
class AssignmentSteps {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AssignmentRepository repository;
    private final AssignmentAccess access;
    private final Documents documents;
    private final Directory directory;
    private final Clock clock;

    AssignmentSteps(
            AssignmentRepository repository,
            AssignmentAccess access,
            Documents documents,
            Directory directory,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.documents = documents;
        this.directory = directory;
        this.clock = clock;
    }

    Assignment get(AssignmentId id) {
        return repository.findById(id.value()).orElseThrow(AssignmentAccess::unknown);
    }

    DoneBy require(Assignment assignment, AssignmentAct act, Actor actor) {
        return DoneBy.of(actor, access.require(assignment, act, actor));
    }

    /** The change and its history, which whoever hears of it moves on with in the same transaction. */
    void done(Assignment assignment, AssignmentEvent fact) {
        repository.save(assignment);
        documents.record(fact);
    }

    /** Something that changes nothing but the history. */
    void tell(AssignmentEvent fact) {
        documents.record(fact);
    }

    Instant now() {
        return clock.instant();
    }

    ZonedDateTime officeTime() {
        return ZonedDateTime.now(clock.withZone(WorkingCalendar.ZONE));
    }

    LocalDate today() {
        return directory.today();
    }

    boolean isUrgent(Assignment assignment) {
        return documents.get(assignment.documentId()).urgency() != Urgency.NORMAL;
    }

    String leadUnit(Assignment assignment) {
        return directory.unit(assignment.leadUnit()).name();
    }

    WorkingCalendar calendar() {
        return directory.calendar();
    }
}
