package vn.vanban.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares the width of the text among a table's columns: room for the longest word first, the rest by how much is said. */
class ColumnWidths {

    /** A4 less 30 mm and 15 mm, in twips. */
    static final int TEXT_WIDTH = 9355;

    static final int MARGIN = 85;

    private static final int CHARACTER = 130;
    private static final int LONG_CELL = 110;

    private final int[] least;
    private final int[] wanted;

    ColumnWidths(int columns) {
        least = new int[columns];
        wanted = new int[columns];
        Arrays.fill(least, 3);
    }

    void measure(int column, String words) {
        int longest =
                Stream.of(words.split("\\s+")).mapToInt(String::length).max().orElse(0);
        least[column] = Math.max(least[column], longest);
        wanted[column] = Math.max(wanted[column], Math.min(words.length(), LONG_CELL));
    }

    List<Integer> twips() {
        double[] widths = Arrays.stream(least)
                .mapToDouble(word -> word * CHARACTER + 2 * MARGIN)
                .toArray();
        double left = TEXT_WIDTH - Arrays.stream(widths).sum();
        double wishes = Math.max(1, Arrays.stream(wanted).sum());
        double shrink = left < 0 ? TEXT_WIDTH / (TEXT_WIDTH - left) : 1;
        return IntStream.range(0, widths.length)
                .mapToObj(i -> (int) (widths[i] * shrink + Math.max(0, left) * wanted[i] / wishes))
                .toList();
    }
}
