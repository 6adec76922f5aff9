package vn.vanban.report;

import java.util.EnumMap;
import java.util.Map;

/**
 * The counts of one subject's tasks on the two axes of the official reports: done or open, in time or late.
 *
 * @param subject what its address asks for: the number of a unit or a person, or a document
 * @param name as people know it
 */
public record Standing(String subject, String name, Map<Figure, Long> figures) {

    static Standing none(String subject, String name) {
        return new Standing(subject, name, Map.of());
    }

    public long of(Figure figure) {
        return figures.getOrDefault(figure, 0L);
    }

    /** By its name, for pages. */
    public long of(String figure) {
        return of(Figure.valueOf(figure));
    }

    public long total() {
        return done() + open();
    }

    public long done() {
        return doneInTime() + of(Figure.DONE_LATE);
    }

    public long doneInTime() {
        return of(Figure.EARLY) + of(Figure.ON_TIME);
    }

    public long open() {
        return openInTime() + of(Figure.LATE);
    }

    public long openInTime() {
        return of(Figure.AHEAD)
                + of(Figure.SOON)
                + of(Figure.AWAITS_EVENT)
                + of(Figure.AWAITS_RECEIPT)
                + of(Figure.NO_DATE);
    }

    /** What the first deadlines call late, whatever was granted later. */
    public long doneLateAtFirst() {
        return of(Figure.DONE_LATE) + of(Figure.DONE_EXTENDED);
    }

    public long openLateAtFirst() {
        return of(Figure.LATE) + of(Figure.OPEN_EXTENDED);
    }

    /** Percent of what is done that was done in time, or null when nothing is. */
    public Long percentInTime() {
        return done() == 0 ? null : Math.round(100.0 * doneInTime() / done());
    }

    Standing plus(Standing other) {
        Map<Figure, Long> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            sums.put(figure, of(figure) + other.of(figure));
        }
        return new Standing(subject, name, sums);
    }
}
