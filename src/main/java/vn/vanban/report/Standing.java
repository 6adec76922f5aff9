package vn.vanban.report;

/**
 * The four counts of a unit's assignments, on the two axes of the official reports: done or open, in time or late.
 *
 * @param withoutDeadline of the open ones in time, those that have no deadline at all
 */
record Standing(String unit, int doneInTime, int doneLate, int openInTime, int openLate, int withoutDeadline) {

    public int total() {
        return doneInTime + doneLate + openInTime + openLate;
    }

    Standing plus(Standing other) {
        return new Standing(
                unit,
                doneInTime + other.doneInTime,
                doneLate + other.doneLate,
                openInTime + other.openInTime,
                openLate + other.openLate,
                withoutDeadline + other.withoutDeadline);
    }
}
