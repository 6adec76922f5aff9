package vn.vanban.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Column;
import vn.vanban.reading.Deadline;

/**
 * The time of an assignment.
 *
 * @param words as a person wrote it; may be empty
 * @param kind how the time is stated
 * @param awaits what has to come before the day is known; null when it is known or there is none
 * @param rrule how the duty recurs (RFC 5545); null when it is done once
 * @param firstDue the first deadline, never changed once it is given
 * @param due the deadline that counts now
 * @param dueSince when this deadline began to count; marks before that moment are not told
 * @param extended how often a later deadline was granted
 * @param reminders working days before the deadline, "5, 1"
 */
record Term(
        @Column("deadline_words") String words,
        @Column("deadline_kind") Deadline.Kind kind,
        Deadline.Origin awaits,
        String rrule,
        LocalDate firstDue,
        LocalDate due,
        Instant dueSince,
        int extended,
        String reminders) {

    static Term planned(AssignmentPlan plan, DeadlineWords deadline) {
        LocalDate due = deadline.date().orElse(null);
        return new Term(
                plan.deadline(),
                deadline.meaning().kind(),
                null,
                null,
                due,
                due,
                null,
                0,
                plan.reminders().toString());
    }

    /** In force, with or without a day yet. */
    Term given(DeadlineWords stated, LocalDate day, Instant now) {
        return new Term(
                words,
                kind,
                day == null ? stated.awaits().orElse(null) : null,
                stated.meaning().rrule(),
                day,
                day,
                now,
                0,
                reminders);
    }

    /** What it waited for has come. */
    Term started(LocalDate day, Instant now) {
        return new Term(words, kind, null, rrule, day, day, now, 0, reminders);
    }

    Term extendedTo(LocalDate day, Instant now) {
        return new Term(words, kind, awaits, rrule, firstDue, day, now, extended + 1, reminders);
    }

    /** Moved by a suspension, which is no extension. */
    Term resumed(LocalDate day, Instant now) {
        return new Term(words, kind, awaits, rrule, firstDue, day, now, extended, reminders);
    }
}
