package vn.vanban.followup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanban.document.HistoryEntry;
import vn.vanban.organization.Officer;

/**
 * What the page of an assignment shows to one reader.
 *
 * @param quote the sentence it comes from; empty where it is known from none
 * @param holders whose turn it is now, by name
 * @param acts names of what this reader may do
 * @param leads whether this reader works for the lead unit
 * @param people to whom it can be handed inside the unit
 * @param judgedBySubmission whether the day of the report decides if it was in time
 * @param former the work in whose place it was given
 * @param successor the work that was given in its place
 * @param periods of a duty that recurs, the first one first
 * @param withoutSuccessor whether its document was replaced and no other task has taken its place
 */
record AssignmentSheet(
        AssignmentSheets.Line line,
        String quote,
        String holders,
        Set<String> acts,
        boolean leads,
        boolean judgedBySubmission,
        List<Officer> people,
        List<WorkLog.Progress> progress,
        List<WorkLog.Report> reports,
        List<Parts.Part> parts,
        List<Extensions.Request> extensions,
        List<LocalDate> remindersAhead,
        Optional<AssignmentSheets.Link> former,
        Optional<AssignmentSheets.Link> successor,
        List<AssignmentSheets.Line> periods,
        boolean withoutSuccessor,
        List<HistoryEntry> history) {

    public Assignment assignment() {
        return line.assignment();
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    /** The cooperating units that have not sent their part, by name; empty when none is missing. */
    public String missingParts() {
        return parts.stream()
                .filter(Parts.Part::isMissing)
                .map(part -> part.unit().name())
                .collect(Collectors.joining(", "));
    }

    /** The request that waits for its decision. */
    public Optional<Extensions.Request> asked() {
        return extensions.stream().filter(Extensions.Request::isOpen).findFirst();
    }

    /**
     * What was said with the act that brought it where it stands: why it came back, why it stopped. To whom it was handed,
     * only with words: the name stands above.
     */
    public List<HistoryEntry> said() {
        List<Set<Class<? extends AssignmentEvent>>> acts =
                switch (assignment().status()) {
                    case PLANNED, REPORTED -> List.of();
                    case GIVEN -> List.of(Set.of(RefusalOverruled.class, AssignmentReassigned.class));
                    case REFUSED -> List.of(Set.of(AssignmentRefused.class));
                    case ACCEPTED -> List.of(Set.of(AssignmentHandedOver.class));
                    case RETURNED -> List.of(Set.of(AssignmentReturned.class), Set.of(AssignmentHandedOver.class));
                    case SUSPENDED -> List.of(Set.of(AssignmentSuspended.class));
                    case CLOSED -> List.of(Set.of(AssignmentClosed.class));
                    case CANCELLED -> List.of(Set.of(AssignmentCancelled.class));
                    case REPLACED -> List.of(Set.of(AssignmentReplaced.class));
                };
        return acts.stream()
                .flatMap(alike -> last(alike).stream())
                .filter(entry -> !entry.remark().isBlank()
                        && !entry.remark().equals(line.doer().orElse("")))
                .toList();
    }

    private Optional<HistoryEntry> last(Set<Class<? extends AssignmentEvent>> acts) {
        Set<String> names = acts.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        return history.stream().filter(entry -> names.contains(entry.act())).reduce((former, later) -> later);
    }

    /** "Phối hợp: KSBT · Sản phẩm: Báo cáo · Đang chờ: Phan Ngọc Diệp". */
    public String facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Phối hợp", line.cooperatingNames());
        facts.put("Sản phẩm", assignment().product());
        facts.put("Người làm", line.doer().orElse(""));
        facts.put("Đang chờ", holders);
        facts.values().removeIf(String::isEmpty);
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** Whether the issuing side can change the course of it. */
    public boolean isAdjustable() {
        return may("SUSPEND") || may("RESUME") || may("CANCEL") || may("URGE") || may("CORRECT_EVENT");
    }
}
