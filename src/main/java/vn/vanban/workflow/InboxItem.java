package vn.vanban.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Urgency;
import vn.vanban.shared.WorkingCalendar;

/**
 * Something that waits for somebody.
 *
 * @param period of work that recurs
 * @param deadline of the work itself, which may be later than that of this step
 * @param from the unit it comes from
 * @param handedOverBy who did the step before
 * @param sortedBy its deadline, or the end of time without one
 * @param key the assignee key by which it reaches the reader
 */
record InboxItem(
        long id,
        InboxAct act,
        DocumentId document,
        Optional<UUID> assignment,
        Optional<Integer> period,
        Optional<LocalDate> deadline,
        DocumentType type,
        String subject,
        Urgency urgency,
        int versionNumber,
        String from,
        String handedOverBy,
        Instant since,
        OffsetDateTime sortedBy,
        boolean unread,
        String key) {

    /** Where a page ended; the next begins after it. */
    record Cursor(OffsetDateTime due, long id) {

        static final Cursor BEGINNING = new Cursor(OffsetDateTime.MIN, 0);
    }

    Cursor cursor() {
        return new Cursor(sortedBy, id);
    }

    /** The page of what it is about. */
    String page() {
        return act.isOfAssignment() ? "/assignments/" + assignment.orElseThrow() : "/documents/" + document;
    }

    /** Where its act is done. */
    public String actPlace() {
        return act.place(act.isOfAssignment() ? assignment.orElseThrow() : document);
    }

    Optional<ZonedDateTime> due() {
        return sortedBy.equals(OffsetDateTime.MAX)
                ? Optional.empty()
                : Optional.of(sortedBy.atZoneSameInstant(WorkingCalendar.ZONE));
    }
}
