package vn.vanban.reading;

import java.time.LocalDate;
import vn.vanban.reading.Deadline.Kind;

/** Until when a whole list is to be done, where the line above it says so: "Hoàn thành trước ngày 25/3 các việc sau:". */
final class ListTerm {

    /** Without these the line tells what the list is about: "Nhiệm vụ tháng 01/2027:" is the title of a plan. */
    private static final Lexicon LIMITS =
            Lexicon.of("hoàn thành, xong, chậm nhất, muộn nhất, trước ngày, phải làm, làm ngay");

    /** ", cụ thể như sau:"; where more stands behind it the time is of something else that the line tells. */
    private static final int LONGEST_REST = 24;

    private Deadline deadline = Deadline.NONE;
    private Item list;

    void announce(Text line, LocalDate issued, Item first) {
        boolean listed = first != null && first.paragraph().isMarked();
        var stated =
                listed && LIMITS.occurs(line.words()) ? Times.of(line, issued).lastOfOrder() : Deadline.NONE;
        boolean day = (stated.kind() == Kind.DATE || stated.kind() == Kind.PERIOD)
                && line.length() - stated.to() <= LONGEST_REST;
        deadline = day ? Draft.placed(stated, line) : Deadline.NONE;
        list = day ? first.parent() : null;
    }

    /** The list ends with the first line that does not stand in it. */
    void leave(Item item) {
        for (var at = item; item.paragraph().isMarked() && at != null; at = at.parent()) {
            if (at.parent() == list) {
                return;
            }
        }
        deadline = Deadline.NONE;
    }

    Deadline deadline() {
        return deadline;
    }
}
