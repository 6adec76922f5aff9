package vn.vanban.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares the width of the text among a table's columns: room for the longest word first, the rest by how much is said. */
class ColumnWidths {

    /** A4 less 30 mm and 15 mm, in twips. */
    static final int TEXT_WIDTH = 9355;

    private static final int MARGIN = 85;
    private static final int LEAST_MARGIN = 20;

    private static final int NARROWEST = 330;
    private static final int LONG_CELL = 110;

    private final int[] least;
    private final int[] wanted;

    ColumnWidths(int columns) {
        least = new int[columns];
        wanted = new int[columns];
        Arrays.fill(least, NARROWEST);
    }

    void measure(int column, String words) {
        int longest = Stream.of(words.split("\\s+"))
                .mapToInt(word -> word.chars().map(ColumnWidths::width).sum())
                .max()
                .orElse(0);
        least[column] = Math.max(least[column], longest);
        wanted[column] = Math.max(wanted[column], Math.min(words.length(), LONG_CELL));
    }

    /** Left and right of the words in each cell; gives way before a word is broken. */
    int margin() {
        int room = (TEXT_WIDTH - Arrays.stream(least).sum()) / (2 * least.length);
        return Math.max(LEAST_MARGIN, Math.min(MARGIN, room));
    }

    List<Integer> twips() {
        double[] widths =
                Arrays.stream(least).mapToDouble(word -> word + 2 * margin()).toArray();
        double left = TEXT_WIDTH - Arrays.stream(widths).sum();
        double wishes = Math.max(1, Arrays.stream(wanted).sum());
        double shrink = left < 0 ? TEXT_WIDTH / (TEXT_WIDTH - left) : 1;
        return IntStream.range(0, widths.length)
                .mapToObj(i -> (int) (widths[i] * shrink + Math.max(0, left) * wanted[i] / wishes))
                .toList();
    }

    /** Of a bold letter of size 12. */
    private static int width(int letter) {
        if (Character.isUpperCase(letter)) {
            return "MWĐGHKNQUƯƠ".indexOf(letter) >= 0 ? 187 : 165;
        }
        return "iíìĩỉịlt.,:;()/-".indexOf(letter) >= 0 ? 80 : letter == 'm' || letter == 'w' ? 200 : 130;
    }
}
