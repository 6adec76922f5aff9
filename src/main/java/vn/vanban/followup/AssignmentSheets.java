package vn.vanban.followup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.HistoryEntry;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Person;
import vn.vanban.organization.Unit;
import vn.vanban.reading.Deadline;
import vn.vanban.shared.DueText;
import vn.vanban.shared.WorkingCalendar;

/** What the pages show of an assignment, as far as this reader may see and do. */
@Component
class AssignmentSheets {

    private static final DateTimeFormatter DATE = AssignmentSteps.DATE;
    private static final DateTimeFormatter FULL_DAY =
            DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", Locale.forLanguageTag("vi"));

    private final FollowUp followUp;
    private final LeadUnits leadUnits;
    private final Extensions extensions;
    private final Interruptions interruptions;
    private final Parts parts;
    private final DeadlineWatch watch;
    private final RecurringDuties duties;
    private final AwaitedDeadlines awaited;
    private final Urging urging;
    private final AssignmentAccess access;
    private final WorkLog log;
    private final Documents documents;
    private final Directory directory;

    AssignmentSheets(
            FollowUp followUp,
            LeadUnits leadUnits,
            Extensions extensions,
            Interruptions interruptions,
            Parts parts,
            DeadlineWatch watch,
            RecurringDuties duties,
            AwaitedDeadlines awaited,
            Urging urging,
            AssignmentAccess access,
            WorkLog log,
            Documents documents,
            Directory directory) {
        this.followUp = followUp;
        this.leadUnits = leadUnits;
        this.extensions = extensions;
        this.interruptions = interruptions;
        this.parts = parts;
        this.watch = watch;
        this.duties = duties;
        this.awaited = awaited;
        this.urging = urging;
        this.access = access;
        this.log = log;
        this.documents = documents;
        this.directory = directory;
    }

    /**
     * @param endsOn the working day on which the deadline that counts runs out
     * @param firstEndsOn the same of the first deadline
     * @param lateAtFirst how long after the first deadline, where a later one counts; may be empty
     * @param unknownYear of the deadline that counts, where its days off are not imported
     */
    record Line(
            Assignment assignment,
            Unit lead,
            List<Unit> cooperating,
            Optional<String> doer,
            DueText due,
            Optional<LocalDate> endsOn,
            Optional<LocalDate> firstEndsOn,
            String lateAtFirst,
            Optional<Integer> unknownYear) {

        /** Whether its deadline was written otherwise than as a plain date. */
        public boolean isDeadlineInWords() {
            return assignment.deadlineWords().chars().anyMatch(Character::isLetter);
        }

        /** Whether the deadline that counts is no longer the first one. */
        public boolean isMoved() {
            return !endsOn.equals(firstEndsOn);
        }

        /** "21/12/2026 (19/12/2026 là ngày nghỉ)"; empty without a day. */
        public String day() {
            return endsOn.map(day -> Extensions.words(assignment.due().orElseThrow(), day))
                    .orElse("");
        }

        /** The day that the first deadline names, where it is a day off. */
        public Optional<LocalDate> firstDayOff() {
            return assignment.firstDue().filter(day -> !firstEndsOn.equals(Optional.of(day)));
        }

        /** "Hạn đầu 20/11/2026 · gia hạn lần 1: 25/11/2026"; empty while the first deadline stands. */
        public String extension() {
            if (!isMoved()) {
                return "";
            }
            String granted = assignment.term().extended() == 0
                    ? "nay "
                    : "gia hạn lần " + assignment.term().extended() + ": ";
            return "Hạn đầu " + firstEndsOn.map(DATE::format).orElse("không có") + " · " + granted
                    + endsOn.map(DATE::format).orElse("không hạn")
                    + (lateAtFirst.isEmpty() ? "" : " · " + lateAtFirst);
        }

        /** "Thứ Sáu, 20/11/2026". */
        public String fullDay(LocalDate day) {
            return FULL_DAY.format(day);
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
     * @param opens whether this reader may open its page
     * @param reason why it was replaced; empty where it was not
     */
    record Link(Assignment assignment, boolean opens, String reason) {}

    private Link link(Assignment assignment, List<HistoryEntry> history, Actor actor) {
        String reason = of(assignment, history)
                .filter(entry -> entry.act().equals(AssignmentReplaced.class.getSimpleName()))
                .map(HistoryEntry::remark)
                .findFirst()
                .orElse("");
        return new Link(assignment, access.isVisible(assignment, actor), reason);
    }

    private static Stream<HistoryEntry> of(Assignment assignment, List<HistoryEntry> history) {
        return history.stream().filter(entry -> entry.assignment()
                .equals(Optional.of(assignment.id().value())));
    }

    Line line(Assignment assignment, WorkingCalendar calendar) {
        Optional<LocalDate> endsOn = assignment.due().map(calendar::rollForward);
        return new Line(
                assignment,
                directory.unit(assignment.leadUnit()),
                directory.units(assignment.cooperatingUnits()),
                assignment.doer().map(directory::person).map(Person::fullName),
                followUp.standing(assignment, calendar),
                endsOn,
                assignment.firstDue().map(calendar::rollForward),
                followUp.lateAtFirst(assignment, calendar),
                endsOn.map(LocalDate::getYear).filter(year -> !calendar.knows(year)));
    }

    List<Line> lines(List<Assignment> assignments) {
        WorkingCalendar calendar = directory.calendar();
        return assignments.stream()
                .map(assignment -> line(assignment, calendar))
                .toList();
    }

    AssignmentSheet sheet(Assignment assignment, Actor actor) {
        WorkingCalendar calendar = directory.calendar();
        List<Extensions.Request> requests = extensions.of(assignment.id());
        Set<String> acts = Arrays.stream(AssignmentAct.values())
                .filter(act -> access.allows(assignment, act, actor) && isMeant(act, assignment, requests))
                .map(Enum::name)
                .collect(Collectors.toSet());
        List<HistoryEntry> history = documents.historyOf(assignment.documentId());
        return new AssignmentSheet(
                line(assignment, calendar),
                interruptions.quote(assignment),
                holders(assignment),
                acts,
                followUp.leads(assignment, actor),
                followUp.isJudgedBySubmission(),
                acts.contains("HAND_OVER") ? leadUnits.people(assignment) : List.of(),
                log.progressOf(assignment.id()),
                log.reportsOf(assignment.id()),
                parts.of(assignment),
                requests,
                watch.remindersAhead(assignment),
                interruptions.former(assignment).map(other -> link(other, history, actor)),
                interruptions.successor(assignment).map(other -> link(other, history, actor)),
                lines(duties.periods(assignment)),
                AssignmentAct.REPLACE.isTimely(assignment.status())
                        && documents.get(assignment.documentId()).status() == DocumentStatus.REPLACED,
                of(assignment, history).toList());
    }

    /** Acts that need more than the right state: a deadline to extend, a request to decide, an event to wait for. */
    private boolean isMeant(AssignmentAct act, Assignment assignment, List<Extensions.Request> requests) {
        boolean asked = requests.stream().anyMatch(Extensions.Request::isOpen);
        return switch (act) {
            case ASK_EXTENSION -> assignment.due().isPresent() && !asked;
            case DECIDE_EXTENSION -> asked;
            case ENTER_EVENT -> assignment.term().awaits() == Deadline.Origin.EVENT;
            case CORRECT_EVENT -> !asked && awaited.isCorrectable(assignment);
            case URGE -> urging.isMeant(assignment);
            default -> true;
        };
    }

    /** Whose turn it is now, by name. */
    String holders(Assignment assignment) {
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
