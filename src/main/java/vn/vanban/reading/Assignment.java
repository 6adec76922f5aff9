package vn.vanban.reading;

import java.util.List;

/**
 * A task that a document orders, as its words have it: {@code quote} stands at {@code from} to {@code to} of the text
 * that was read; {@code title} is the work alone where the document gives it a place of its own, as a table does, or
 * null. {@code general} marks an exhortation that names nobody in particular and no time; {@code why} tells a
 * clerk, in Vietnamese, what the reading rests on. {@code passed} is the day the order states where the document came too
 * late for it, as a conclusion notice that was long in signing does: no deadline by which to judge anybody, but stated.
 */
public record Assignment(
        String section,
        String quote,
        String title,
        int from,
        int to,
        List<String> lead,
        List<String> cooperating,
        Deadline deadline,
        Deadline passed,
        String product,
        boolean general,
        Confidence confidence,
        String why) {

    /** How far the reading may be trusted without a second look. */
    public enum Confidence {
        SURE,
        LIKELY,
        DOUBTFUL
    }

    public Assignment {
        lead = List.copyOf(lead);
        cooperating = List.copyOf(cooperating);
    }
}
