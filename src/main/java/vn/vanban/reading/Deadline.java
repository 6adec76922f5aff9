package vn.vanban.reading;

import java.time.LocalDate;

/**
 * When something must be done, as a text states it. {@code start} and {@code due} are set for dates and periods (a
 * period without due has no end), {@code rrule} (RFC 5545) for duties that recur, {@code amount}, {@code unit} and
 * {@code origin} for terms counted from something; {@code phrase} are the words themselves, at {@code from} to
 * {@code to} of the text that was read.
 */
public record Deadline(
        Kind kind,
        String phrase,
        int from,
        int to,
        LocalDate start,
        LocalDate due,
        String rrule,
        Integer amount,
        Unit unit,
        Origin origin) {

    /** How the time is stated. */
    public enum Kind {
        DATE,
        PERIOD,
        RECURRING,
        RELATIVE,
        EVENT,
        NONE
    }

    /** What a relative term is counted in. */
    public enum Unit {
        HOUR,
        DAY,
        WORKING_DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** What a relative term is counted from: receipt of the document, its issue, or another event. */
    public enum Origin {
        RECEIPT,
        ISSUE,
        EVENT
    }

    /** No deadline stated. */
    public static final Deadline NONE = of(Kind.NONE);

    static Deadline date(LocalDate due) {
        return new Deadline(Kind.DATE, null, 0, 0, null, due, null, null, null, null);
    }

    static Deadline period(LocalDate start, LocalDate due) {
        return new Deadline(Kind.PERIOD, null, 0, 0, start, due, null, null, null, null);
    }

    static Deadline recurring(String rrule) {
        return new Deadline(Kind.RECURRING, null, 0, 0, null, null, rrule, null, null, null);
    }

    static Deadline relative(int amount, Unit unit, Origin origin) {
        return new Deadline(Kind.RELATIVE, null, 0, 0, null, null, null, amount, unit, origin);
    }

    static Deadline event() {
        return of(Kind.EVENT);
    }

    private static Deadline of(Kind kind) {
        return new Deadline(kind, null, 0, 0, null, null, null, null, null, null);
    }

    Deadline at(String phrase, int from, int to) {
        return new Deadline(kind, phrase, from, to, start, due, rrule, amount, unit, origin);
    }
}
