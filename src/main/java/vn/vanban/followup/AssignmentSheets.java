package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** What the pages show of an assignment, as far as this reader may see and do. */
@Component
class AssignmentSheets {

    private final FollowUp followUp;
    private final AssignmentAccess access;
    private final WorkLog log;
    private final Documents documents;
    private final Directory directory;

    AssignmentSheets(
            FollowUp followUp, AssignmentAccess access, WorkLog log, Documents documents, Directory directory) {
        this.followUp = followUp;
        this.access = access;
        this.log = log;
        this.documents = documents;
        this.directory = directory;
    }

    record Line(Assignment assignment, Unit lead, List<Unit> cooperating, DueText due) {

        /** Whether its deadline was written otherwise than as a plain date. */
        public boolean isDeadlineInWords() {
            return assignment.deadlineWords().chars().anyMatch(Character::isLetter);
        }

        public String cooperatingNames() {
            return cooperating.stream().map(Unit::name).collect(Collectors.joining(", "));
        }

        /** As the chips of the form read them. */
        public String cooperatingLines() {
            return cooperating.stream().map(Unit::name).collect(Collectors.joining("\n"));
        }
    }

    /**
     * @param holders whose turn it is now, by name
     * @param leads whether this reader works for the lead unit
     */
    record Sheet(
            Line line,
            String holders,
            boolean accepting,
            boolean noting,
            boolean reporting,
            boolean confirming,
            boolean leads,
            List<WorkLog.Progress> progress,
            List<WorkLog.Report> reports,
            List<HistoryEntry> history) {

        public Assignment assignment() {
            return line.assignment();
        }
    }

    Line line(Assignment assignment, WorkingCalendar calendar) {
        return new Line(
                assignment,
                directory.unit(assignment.leadUnit()),
                directory.units(assignment.cooperatingUnits()),
                followUp.standing(assignment, calendar));
    }

    List<Line> lines(List<Assignment> assignments) {
        WorkingCalendar calendar = directory.calendar();
        return assignments.stream()
                .map(assignment -> line(assignment, calendar))
                .toList();
    }

    Sheet sheet(Assignment assignment, Actor actor) {
        return new Sheet(
                line(assignment, directory.calendar()),
                holders(assignment),
                access.allows(assignment, AssignmentAct.ACCEPT, actor),
                access.allows(assignment, AssignmentAct.NOTE_PROGRESS, actor),
                access.allows(assignment, AssignmentAct.REPORT, actor),
                access.allows(assignment, AssignmentAct.CLOSE, actor),
                actor.mandateFor(followUp.receivers(assignment)).isPresent(),
                log.progressOf(assignment.id()),
                log.reportsOf(assignment.id()),
                documents.historyOf(assignment.documentId()).stream()
                        .filter(entry -> entry.assignment()
                                .equals(Optional.of(assignment.id().value())))
                        .toList());
    }

    private String holders(Assignment assignment) {
        List<AssigneeKey> keys =
                switch (assignment.status()) {
                    case PLANNED, CLOSED, CANCELLED, REPLACED -> List.of();
                    case GIVEN -> followUp.receivers(assignment);
                    case ACCEPTED, RETURNED -> followUp.doers(assignment);
                    case REFUSED, REPORTED, SUSPENDED -> followUp.confirmers(assignment);
                };
        return keys.stream()
                .flatMap(key -> directory.officersFor(key).stream())
                .map(officer -> officer.person().fullName())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
