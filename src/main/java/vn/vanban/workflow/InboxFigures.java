package vn.vanban.workflow;

import java.util.List;
import java.util.function.Predicate;

/** How much waits for somebody, in cells from which every figure of the page is added up. */
record InboxFigures(List<Cell> cells) {

    record Cell(InboxAct.Group group, Horizon.Part part, boolean standingIn, long items, long unread) {}

    public long total() {
        return of(InboxFilter.Show.ALL);
    }

    public long unread() {
        return cells.stream().mapToLong(Cell::unread).sum();
    }

    public long of(InboxFilter.Show show) {
        return sum(shownBy(show));
    }

    /** The figure at a group's heading while a filter is on. */
    public long of(InboxFilter.Show show, Horizon.Part part) {
        return sum(shownBy(show).and(cell -> cell.part() == part));
    }

    private static Predicate<Cell> shownBy(InboxFilter.Show show) {
        return cell -> show.groups().contains(cell.group())
                && show.parts().contains(cell.part())
                && (show != InboxFilter.Show.STANDING_IN || cell.standingIn());
    }

    private long sum(Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).mapToLong(Cell::items).sum();
    }
}
