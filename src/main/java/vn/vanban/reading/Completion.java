package vn.vanban.reading;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.vanban.reading.Deadline.Kind;

/** Which of the times that a sentence states is the one by which what it orders must be complete. */
final class Completion {

    // An hour or a part of a day with no word that limits it: a step on the way where a limit follows.
    private static final Pattern APPOINTMENT = Pattern.compile("\\d+ ?(gio|h|g|:)|(sang|trua|chieu|toi) ngay");

    // "trước ngày 15": of a month that something else may tell.
    private static final Pattern DAY_ALONE = Pattern.compile("ngay \\d{1,2}$");

    private static final Pattern AFTER = Pattern.compile("(?iu)(?:ngay )?sau khi\\b");

    /** "trong dịp lễ", "nhân Tết": when something is on, which limits nothing. */
    private static final Pattern OCCASION =
            Pattern.compile("(?iu)(?:(?:trong|vào)[^,;]{0,20}\\b(?:dịp|đợt|mùa|lễ|tết)|nhân|chào mừng|phục vụ)\\b.*");

    /** " (" */
    private static final int BRACKET = 2;

    private Completion() {}

    /** Whether it tells when the work is on, so that the time by which something is done may still follow. */
    static boolean isOccasion(Deadline time) {
        return time.kind() == Kind.EVENT && OCCASION.matcher(time.phrase()).matches();
    }

    /** The day of completion before the steps on the way; a date before a rhythm, a rhythm before an event. */
    static Deadline of(List<Deadline> found) {
        var last = found.stream()
                .filter(time -> !saysHowLong(time, found)
                        && !(isVague(time) && found.stream().anyMatch(Completion::isBefore)))
                .min(Comparator.comparing(Completion::rank))
                .orElse(Deadline.NONE);
        return last.kind() == Kind.DATE ? rhythmOf(found, last) : afterEvent(found, last, last.from());
    }

    /** "ngày 20 hằng tháng (từ tháng 4 đến tháng 8/2025)" */
    private static boolean saysHowLong(Deadline time, List<Deadline> found) {
        return time.kind() == Kind.PERIOD
                && found.stream()
                        .anyMatch(one ->
                                one.rrule() != null && one.to() < time.from() && time.from() - one.to() <= BRACKET);
    }

    private static boolean isVague(Deadline time) {
        return time.kind() == Kind.RECURRING && time.rrule() == null;
    }

    // "bảo dưỡng định kỳ … trước khi vào mùa mưa"
    private static boolean isBefore(Deadline time) {
        return time.kind() == Kind.EVENT && Text.fold(time.phrase()).startsWith("truoc khi");
    }

    /** "sau khi có kinh phí …, xong trong 30 ngày": a term that names no beginning runs from what happens first. */
    static Deadline afterEvent(List<Deadline> found, Deadline term, int at) {
        boolean after = term.kind() == Kind.RELATIVE
                && term.origin() == null
                && found.stream()
                        .anyMatch(one -> one.kind() == Kind.EVENT
                                && one.to() <= at
                                && AFTER.matcher(one.phrase()).lookingAt());
        return after
                ? Deadline.relative(term.amount(), term.unit(), Deadline.Origin.EVENT)
                        .at(term.phrase(), term.from(), term.to())
                : term;
    }

    // "hằng tháng (trước ngày 16 hằng tháng), 6 tháng (trước ngày 16/6)": a date without a year comes again too.
    private static Deadline rhythmOf(List<Deadline> found, Deadline date) {
        if (Deadlines.YEAR.matcher(date.phrase()).find()) {
            return date;
        }
        boolean everyYear = found.stream()
                .anyMatch(one -> one.from() < Deadlines.NUMBER
                        && one.rrule() != null
                        && one.rrule().equals("FREQ=YEARLY"));
        return everyYear
                ? RecurringDay.yearly(date.due()).at(date.phrase(), date.from(), date.to())
                : found.stream()
                        .filter(one -> one.kind() == Kind.RECURRING
                                && one.to() <= date.from()
                                && one.rrule() != null
                                && one.rrule().contains("BYMONTHDAY"))
                        .findFirst()
                        .orElse(date);
    }

    private static int rank(Deadline deadline) {
        var words = Text.fold(deadline.phrase());
        if (words.startsWith("den nam ") || words.startsWith("lan dau ")) {
            return Kind.EVENT.ordinal() - 1;
        }
        if (DAY_ALONE.matcher(words).find()) {
            return Kind.EVENT.ordinal() - 1;
        }
        boolean begins = deadline.due() == null && words.startsWith("tu ");
        if (isVague(deadline) || begins || APPOINTMENT.matcher(words).lookingAt()) {
            return Kind.EVENT.ordinal() - 1;
        }
        boolean completion = words.startsWith("hoan thanh") || words.startsWith("xong");
        return completion
                ? -1
                : deadline.kind() == Kind.RELATIVE
                        ? Kind.DATE.ordinal()
                        : deadline.kind().ordinal();
    }
}
