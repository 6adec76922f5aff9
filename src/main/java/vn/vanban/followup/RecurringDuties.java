package vn.vanban.followup;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.shared.WorkingCalendar;

/**
 * Duties that recur (RFC 5545). Each period has an assignment of its own, given in the first office hour after the former
 * period's deadline, whether that one is done or not: earlier it would press for work whose time has not come, and
 * later nobody would know of it.
 */
@Component
@Transactional
public class RecurringDuties {

    private final AssignmentRepository repository;
    private final AssignmentSteps steps;
    private final AssignmentGiving giving;
    private final Documents documents;

    RecurringDuties(
            AssignmentRepository repository, AssignmentSteps steps, AssignmentGiving giving, Documents documents) {
        this.repository = repository;
        this.steps = steps;
        this.giving = giving;
        this.documents = documents;
    }

    /**
     * When the period after the last one given begins; empty when the duty ended or recurs no more. While it is suspended no
     * period begins, and the next morning is the moment to ask again.
     */
    @Transactional(readOnly = true)
    public Optional<ZonedDateTime> nextBegins(AssignmentId series) {
        List<Assignment> periods = periods(series);
        Assignment last = last(periods);
        LocalDate former =
                last.status() == AssignmentStatus.SUSPENDED ? later(steps.today(), formerEnd(last)) : formerEnd(last);
        return nextDue(periods).map(day -> steps.calendar()
                .intoOfficeHours(
                        former.plusDays(1).atTime(WorkingCalendar.OPENING).atZone(WorkingCalendar.ZONE)));
    }

    /**
     * Gives the next period if it has begun. The duties of one document begin in the same office hour: whoever comes second
     * waits, and then sees what the first has given.
     */
    public void giveNext(AssignmentId series) {
        DocumentId documentId = last(periods(series)).documentId();
        int ordinal = repository.nextOrdinal(documentId.value());
        Optional<ZonedDateTime> begins = nextBegins(series).filter(begin -> !begin.isAfter(steps.officeTime()));
        if (begins.isEmpty()) {
            return;
        }
        List<Assignment> periods = periods(series);
        Assignment last = last(periods);
        Document document = documents.get(documentId);
        DeadlineWords stated = last.statedDeadline(document.issuedOn().orElseThrow());
        Assignment next = Assignment.plan(
                document.id(), ordinal, AssignmentPlan.again(last), stated, last.proposalId(), steps.now());
        next.follow(last);
        // While the system stood still periods went by: each belongs to its own time.
        giving.give(next, document, stated, nextDue(periods), begins.get().toInstant(), DoneBy.system());
    }

    /** All periods given so far, the first one first. */
    @Transactional(readOnly = true)
    List<Assignment> periods(Assignment assignment) {
        return assignment.series().map(repository::findBySeriesIdOrderByPeriod).orElse(List.of());
    }

    private List<Assignment> periods(AssignmentId series) {
        return repository.findBySeriesIdOrderByPeriod(series.value());
    }

    private static Assignment last(List<Assignment> periods) {
        return periods.get(periods.size() - 1);
    }

    private Optional<LocalDate> nextDue(List<Assignment> periods) {
        Assignment last = last(periods);
        boolean dropped = periods.stream()
                        .map(Assignment::status)
                        .anyMatch(status -> status == AssignmentStatus.CANCELLED || status == AssignmentStatus.REPLACED)
                || documents.get(last.documentId()).status().isEnded();
        return dropped || last.term().rrule() == null
                ? Optional.empty()
                : Recurrence.of(last.term().rrule())
                        .after(formerEnd(last), last.firstDue().orElseThrow(), steps.calendar());
    }

    /**
     * The working day on which this period ends, or the day it was resumed after it: what fell due while it lay still is not
     * asked for.
     */
    private LocalDate formerEnd(Assignment last) {
        LocalDate due = steps.calendar().rollForward(last.firstDue().orElseThrow());
        return documents.historyOf(last.documentId()).stream()
                .filter(entry -> entry.assignment().equals(Optional.of(last.id().value())))
                .filter(entry -> entry.act().equals(AssignmentResumed.class.getSimpleName()))
                .map(entry -> entry.at().atZone(WorkingCalendar.ZONE).toLocalDate())
                .reduce(due, RecurringDuties::later);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
