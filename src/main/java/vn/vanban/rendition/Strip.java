package vn.vanban.rendition;

import java.util.List;
import java.util.Optional;

/** A piece of a document as wide as its column that no page end cuts: a line of words or a row of a table. */
abstract class Strip {

    double height;
    double spaceBefore;
    double spaceAfter;
    boolean keptWithNext;
    boolean startsPage;
    /** Words at the foot of the page this strip stands on. */
    List<List<Strip>> notes = List.of();

    abstract void draw(Canvas canvas, double x, double y);

    /** In two pieces, the first at most this high; empty where it must stay whole. */
    Optional<List<Strip>> splitAt(double available) {
        return Optional.empty();
    }

    /** What is printed again above this strip when it begins a page. */
    List<Strip> repeatedAbove() {
        return List.of();
    }
}
