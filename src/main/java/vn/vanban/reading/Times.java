package vn.vanban.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The times a text states, in its order and at their places in it. A day before the day of issue (null where that is not
 * known) is a result that is told or a slip of the pen, no deadline.
 */
record Times(List<Deadline> stated, LocalDate issued) {

    static Times of(Text text, LocalDate issued) {
        return new Times(Deadlines.stated(text, issued), issued);
    }

    List<Deadline> ahead() {
        return stated.stream().filter(time -> !isPast(time)).toList();
    }

    /** The deadline by which what the text orders must be complete; {@link Deadline#NONE} where it states none. */
    Deadline last() {
        return Deadlines.chosen(ahead());
    }

    Optional<Deadline> past() {
        return stated.stream().filter(this::isPast).findFirst();
    }

    private boolean isPast(Deadline time) {
        return issued != null && time.due() != null && time.due().isBefore(issued);
    }
}
