package vn.vanban.followup;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
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

    /** When the period after the last one given begins; empty when the duty ended or recurs no more. */
    @Transactional(readOnly = true)
    public Optional<ZonedDateTime> nextBegins(AssignmentId series) {
        Assignment last = last(series);
        return nextDue(last).map(day -> steps.calendar()
                .intoOfficeHours(last.firstDue()
                        .orElseThrow()
                        .plusDays(1)
                        .atTime(WorkingCalendar.OPENING)
                        .atZone(WorkingCalendar.ZONE)));
    }

    /** Gives the next period if it has begun; the number of the period is unique, so that each is given once. */
    public void giveNext(AssignmentId series) {
        if (nextBegins(series)
                .filter(begin -> !begin.isAfter(steps.officeTime()))
                .isEmpty()) {
            return;
        }
        Assignment last = last(series);
        Document document = documents.get(last.documentId());
        DeadlineWords stated = last.statedDeadline(document.issuedOn().orElseThrow());
        int ordinal = repository.findByDocumentIdOrderByOrdinal(document.id().value()).stream()
                .mapToInt(Assignment::ordinal)
                .max()
                .orElseThrow();
        Assignment next = Assignment.plan(
                document.id(), ordinal + 1, AssignmentPlan.again(last), stated, last.proposalId(), steps.now());
        next.follow(last);
        giving.give(next, document, stated, nextDue(last), DoneBy.system());
    }

    /** All periods given so far, the first one first. */
    @Transactional(readOnly = true)
    List<Assignment> periods(Assignment assignment) {
        return assignment.series().map(repository::findBySeriesIdOrderByPeriod).orElse(List.of());
    }

    private Assignment last(AssignmentId series) {
        List<Assignment> periods = repository.findBySeriesIdOrderByPeriod(series.value());
        return periods.get(periods.size() - 1);
    }

    private Optional<LocalDate> nextDue(Assignment last) {
        boolean dropped = last.status() == AssignmentStatus.CANCELLED
                || last.status() == AssignmentStatus.REPLACED
                || documents.get(last.documentId()).status().isEnded();
        return dropped || last.term().rrule() == null
                ? Optional.empty()
                : last.firstDue()
                        .flatMap(day -> Recurrence.of(last.term().rrule()).firstAfter(day));
    }
}
