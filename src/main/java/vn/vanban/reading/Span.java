package vn.vanban.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** A stretch of the calendar inside one year, which the words may leave open: "quý III", "tháng 8/2023", "ngày 15/8". */
record Span(Integer year, MonthDay first, MonthDay last) {

    private static final int SLIP_DAYS = 45;

    static Span day(Integer year, int month, int day) {
        boolean inMonth =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        var monthDay = inMonth ? MonthDay.of(month, day) : null;
        boolean real = monthDay != null && (year == null || monthDay.isValidYear(year));
        return real ? new Span(year, monthDay, monthDay) : null;
    }

    /** Some days of one month. */
    static Span days(Integer year, int month, int from, int to) {
        return new Span(year, MonthDay.of(month, from), MonthDay.of(month, to));
    }

    static Span months(Integer year, int from, int to) {
        var end = MonthDay.of(to, MonthDay.of(to, 1).getMonth().maxLength());
        return from > to ? null : new Span(year, MonthDay.of(from, 1), end);
    }

    static Span quarters(Integer year, int from, int to) {
        return months(year, from * 3 - 2, to * 3);
    }

    static Span year(Integer year) {
        return months(year, 1, 12);
    }

    Span in(Integer other) {
        return year != null ? this : new Span(other, first, last);
    }

    /**
     * With the year filled in from the day of issue: the same year, or the next where the stretch then lies well in
     * the past. Null where neither is known: no date is made up.
     */
    Span dated(LocalDate issued) {
        if (year != null || issued == null) {
            return year == null ? null : this;
        }
        boolean past = last.atYear(issued.getYear()).isBefore(issued.minusDays(SLIP_DAYS));
        return in(issued.getYear() + (past ? 1 : 0));
    }

    boolean isWholeYear() {
        return first.equals(MonthDay.of(1, 1)) && last.equals(MonthDay.of(12, 31));
    }

    LocalDate start() {
        return first.atYear(year);
    }

    LocalDate end() {
        return last.atYear(year);
    }
}
