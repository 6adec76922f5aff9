package vn.vanban.workflow;

import java.time.ZonedDateTime;
import java.util.Optional;
import vn.vanban.document.Urgency;
import vn.vanban.shared.WorkingCalendar;

/** How long the office gives itself for one step. */
enum TimeLimit {
    NONE,
    /** Before the office closes; work that arrives later is done by the next closing (Điều 18). */
    TODAY,
    ONE_WORKING_DAY,
    TWO_WORKING_DAYS;

    /** When a step that begins now must be done. An urgent document waits for nobody's second day. */
    Optional<ZonedDateTime> dueAt(ZonedDateTime now, Urgency urgency, WorkingCalendar calendar) {
        if (this == NONE) {
            return Optional.empty();
        }
        int days = urgency == Urgency.NORMAL ? ordinal() - 1 : 0;
        ZonedDateTime begin = calendar.intoOfficeHours(now);
        return Optional.of(calendar.closingOf(calendar.plusWorkingDays(begin.toLocalDate(), days)));
    }
}
