package vn.vanban.followup;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vanban.reading.Deadline;
import vn.vanban.reading.Deadlines;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.WorkingCalendar;

/**
 * A deadline as a document or a person wrote it, read by the grammar. Some name their day; a term has one from the issue,
 * the receipt or the event on from which it is counted.
 */
record DeadlineWords(String words, Deadline meaning) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What others send later: its receipt is not the receipt of the document that gives the work. */
    private static final Pattern SENT_LATER = Pattern.compile("(?iu)\\bnhận (?:được |đủ |đầy đủ )*(?:các )?"
            + "(?:hồ sơ|dự thảo|đề nghị|đề xuất|báo cáo|kiến nghị|đơn|phản ánh|tờ trình|phiếu|kết quả|danh sách"
            + "|thông tin|biên bản|kinh phí|tài liệu|số liệu|góp ý|ý kiến (?!chỉ đạo))");

    /** @param sentence tells what the words leave out, such as how often; may be empty */
    static DeadlineWords read(String words, String sentence, LocalDate today) {
        return new DeadlineWords(words, words.isEmpty() ? Deadline.NONE : Deadlines.read(words, sentence, today));
    }

    /** Whether the words, if there are any, say a time by which something can be done. */
    boolean isUnderstood() {
        return words.isEmpty() || meaning.kind() != Deadline.Kind.NONE && !isRhythmUntold();
    }

    /** "Định kỳ", which does not say how often. */
    private boolean isRhythmUntold() {
        return meaning.kind() == Deadline.Kind.RECURRING && meaning.rrule() == null;
    }

    /** Refuses words that say no time at all, or that it comes again and not how often. */
    DeadlineWords understood() {
        if (!isUnderstood()) {
            throw BusinessRuleViolation.at(
                    "deadline",
                    isRhythmUntold()
                            ? "“%s” chưa nói bao lâu một lần. Hãy ghi, ví dụ hằng quý, hoặc để trống nếu không có hạn."
                                    .formatted(words)
                            : "Chưa rõ “%s” là ngày nào. Hãy ghi ngày, ví dụ 30/11/2026, hoặc để trống nếu không có hạn."
                                    .formatted(words));
        }
        return this;
    }

    /** What its day waits for, or why nobody can tell it; null where there is nothing to say. */
    String lacks() {
        if (startsAtEvent()) {
            return "chờ sự kiện";
        }
        if (awaits().isPresent()) {
            return "chờ ngày nhận";
        }
        return isUnderstood() ? null : isRhythmUntold() ? "chưa rõ bao lâu một lần" : "chưa rõ là ngày nào";
    }

    /** The day itself, where the words name one. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(meaning.due());
    }

    /** The last day for a document issued on this day, if that alone decides it; of a duty that recurs, the first. */
    Optional<LocalDate> issued(LocalDate on, WorkingCalendar calendar) {
        return switch (meaning.kind()) {
            case DATE, PERIOD -> date();
            case RECURRING ->
                isRhythmUntold()
                        ? Optional.empty()
                        : Recurrence.of(meaning.rrule()).firstAfter(on, calendar);
            case RELATIVE -> awaits().isPresent() ? Optional.empty() : Optional.of(counted(on, calendar));
            case EVENT, NONE -> Optional.empty();
        };
    }

    /** What has to come before the day is known: the receipt that starts a term, or an event. */
    Optional<Deadline.Origin> awaits() {
        return switch (meaning.kind()) {
            case EVENT -> Optional.of(Deadline.Origin.EVENT);
            case RELATIVE -> Optional.ofNullable(meaning.origin()).flatMap(this::awaits);
            default -> Optional.empty();
        };
    }

    private Optional<Deadline.Origin> awaits(Deadline.Origin origin) {
        return switch (origin) {
            case ISSUE -> Optional.empty();
            case EVENT -> Optional.of(Deadline.Origin.EVENT);
            case RECEIPT ->
                Optional.of(SENT_LATER.matcher(words).find() ? Deadline.Origin.EVENT : Deadline.Origin.RECEIPT);
        };
    }

    /** Whether an event decides the day, which the words do not name. */
    boolean startsAtEvent() {
        return awaits().equals(Optional.of(Deadline.Origin.EVENT));
    }

    /** Whether the day is counted from the receipt by the lead unit. */
    boolean startsAtReceipt() {
        return awaits().equals(Optional.of(Deadline.Origin.RECEIPT));
    }

    /** The last day once that which it waits for came on this day: the end of the term, or the day of the event itself. */
    LocalDate startedOn(LocalDate day, WorkingCalendar calendar) {
        return meaning.kind() == Deadline.Kind.RELATIVE ? counted(day, calendar) : day;
    }

    private LocalDate counted(LocalDate from, WorkingCalendar calendar) {
        int amount = meaning.amount();
        return switch (meaning.unit()) {
            case HOUR -> from.plusDays((amount + 23) / 24);
            case DAY -> from.plusDays(amount);
            case WORKING_DAY -> calendar.plusWorkingDays(from, amount);
            case WEEK -> from.plusWeeks(amount);
            case MONTH -> from.plusMonths(amount);
            case YEAR -> from.plusYears(amount);
        };
    }

    static void refusePast(LocalDate date, WorkingCalendar calendar, ZonedDateTime now) {
        if (!calendar.closingOf(date).isAfter(now)) {
            throw BusinessRuleViolation.at("deadline", "Thời hạn " + DATE.format(date) + " đã qua.");
        }
    }
}
