package vn.vanban.followup;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.vanban.reading.Deadline;
import vn.vanban.reading.Deadlines;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.WorkingCalendar;

/** A deadline as a person typed it, read by the grammar; a term from the day of issue has no date until that day. */
record DeadlineWords(String words, Deadline meaning) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static DeadlineWords read(String words, LocalDate today) {
        Deadline meaning = words.isEmpty() ? Deadline.NONE : Deadlines.read(words, today);
        boolean understood =
                switch (meaning.kind()) {
                    case DATE, PERIOD -> meaning.due() != null;
                    case RELATIVE -> meaning.origin() != Deadline.Origin.EVENT;
                    case NONE -> words.isEmpty();
                    case RECURRING, EVENT -> false;
                };
        if (!understood) {
            throw BusinessRuleViolation.at(
                    "deadline",
                    meaning.kind() == Deadline.Kind.RECURRING
                            ? "Với việc lặp lại, hãy ghi ngày phải xong lần đầu, ví dụ 30/11/2026."
                            : "Chưa rõ “%s” là ngày nào. Hãy ghi ngày, ví dụ 30/11/2026, hoặc để trống nếu không có hạn."
                                    .formatted(words));
        }
        return new DeadlineWords(words, meaning);
    }

    /** The day itself, where the words name one. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(meaning.due());
    }

    /** The day a term ends that is counted from the issue; a document sent from here arrives the same day. */
    Optional<LocalDate> countedFrom(LocalDate issuedOn, WorkingCalendar calendar) {
        if (meaning.kind() != Deadline.Kind.RELATIVE) {
            return Optional.empty();
        }
        int amount = meaning.amount();
        return Optional.of(
                switch (meaning.unit()) {
                    case HOUR -> issuedOn.plusDays((amount + 23) / 24);
                    case DAY -> issuedOn.plusDays(amount);
                    case WORKING_DAY -> calendar.plusWorkingDays(issuedOn, amount);
                    case WEEK -> issuedOn.plusWeeks(amount);
                    case MONTH -> issuedOn.plusMonths(amount);
                    case YEAR -> issuedOn.plusYears(amount);
                });
    }

    static void refusePast(LocalDate date, WorkingCalendar calendar, ZonedDateTime now) {
        if (!calendar.closingOf(date).isAfter(now)) {
            throw BusinessRuleViolation.at("deadline", "Thời hạn " + DATE.format(date) + " đã qua.");
        }
    }
}
