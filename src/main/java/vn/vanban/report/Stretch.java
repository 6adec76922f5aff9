package vn.vanban.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days whose tasks are counted together.
 *
 * @param end the first day after them
 * @param sign -1 where they are taken away again from a longer stretch
 */
record Stretch(Span span, LocalDate from, LocalDate end, int sign) {

    /** For which time a count is kept; of a day the tasks themselves are counted. */
    enum Span {
        YEAR(12),
        QUARTER(3),
        MONTH(1),
        DAY(0);

        private final int months;

        Span(int months) {
            this.months = months;
        }

        /** The start of a span that is nearest to the day. */
        LocalDate nearest(LocalDate day) {
            if (this == DAY) {
                return day;
            }
            LocalDate start = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
            LocalDate next = start.plusMonths(months);
            return day.toEpochDay() - start.toEpochDay() <= next.toEpochDay() - day.toEpochDay() ? start : next;
        }
    }

    /**
     * Covers days with as few counts as can be: long spans in the middle, shorter ones at the two ends. Of a span that is
     * nearly whole, the rest is taken away.
     *
     * @param end the first day after them
     * @param spans from long to short, days last
     */
    static List<Stretch> cover(LocalDate from, LocalDate end, List<Span> spans) {
        List<Stretch> stretches = new ArrayList<>();
        cover(from, end, spans, 1, stretches);
        return stretches;
    }

    private static void cover(LocalDate from, LocalDate end, List<Span> spans, int sign, List<Stretch> stretches) {
        if (end.isBefore(from)) {
            cover(end, from, spans, -sign, stretches);
            return;
        }
        Span span = spans.get(0);
        LocalDate first = span.nearest(from);
        LocalDate last = span.nearest(end);
        if (first.isBefore(last)) {
            stretches.add(new Stretch(span, first, last, sign));
        }
        if (span != Span.DAY) {
            List<Span> shorter = spans.subList(1, spans.size());
            if (first.isBefore(last)) {
                cover(from, first, shorter, sign, stretches);
                cover(last, end, shorter, sign, stretches);
            } else {
                cover(from, end, shorter, sign, stretches);
            }
        }
    }
}
