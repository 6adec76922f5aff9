package vn.vanban.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vanban.reading.Deadline.Kind;

/**
 * The times a text states, in its order and at their places in it. A day before the day of issue (null where that is not
 * known) is a result that is told or a slip of the pen, no deadline.
 */
record Times(String text, List<Deadline> stated, LocalDate issued) {

    private static final Pattern DAY = Pattern.compile("[Nn]gày\\s+(\\d{1,2}/\\d{1,2}/\\d{4})\\b");

    /** What a day belongs to that is named with it: a paper, a meeting; or what begins on it. */
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:hội nghị|cuộc họp|phiên họp|kỳ họp|giao ban|số\\s+\\S*\\d\\S*)[^,;.]*$|(?:từ|hồi|tính đến|kỷ niệm) $");

    private static final int REACH = 80;

    static Times of(Text text, LocalDate issued) {
        return new Times(text.value(), Deadlines.stated(text, issued), issued);
    }

    List<Deadline> ahead() {
        return stated.stream().filter(time -> !isPast(time)).toList();
    }

    /** The deadline by which what the text orders must be complete; {@link Deadline#NONE} where it states none. */
    Deadline last() {
        return Deadlines.chosen(ahead());
    }

    /** The same of what is known to order something: there a day to come is a time too, "Họp các thôn ngày 20/12/2026". */
    Deadline lastOfOrder() {
        var last = last();
        return last.kind() == Kind.NONE ? dayToCome() : last;
    }

    private Deadline dayToCome() {
        boolean written = issued != null && text.indexOf('/') >= 0;
        for (var day = DAY.matcher(text); written && day.find(); ) {
            var date = Deadlines.read(day.group(1), issued);
            boolean told = NAMED.matcher(text.substring(Math.max(0, day.start() - REACH), day.start()))
                    .find();
            if (!told && date.due() != null && date.due().isAfter(issued)) {
                return date.at(day.group(), day.start(), day.end());
            }
        }
        return Deadline.NONE;
    }

    Optional<Deadline> past() {
        return stated.stream().filter(this::isPast).findFirst();
    }

    private boolean isPast(Deadline time) {
        return issued != null && time.due() != null && time.due().isBefore(issued);
    }
}
