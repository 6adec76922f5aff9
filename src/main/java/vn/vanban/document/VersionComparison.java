package vn.vanban.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What became of each paragraph and table row from one version to another, by words. */
final class VersionComparison {

    /** Below this share of common words two paragraphs are one struck out and another written. */
    private static final double KINSHIP = 0.4;

    enum Fate {
        KEPT,
        CHANGED,
        REMOVED,
        ADDED
    }

    record Words(Fate fate, String text) {}

    /**
     * A paragraph, which has one cell, or a table row.
     *
     * @param cells their words in reading order, removed ones before those that replace them
     */
    record Line(Fate fate, List<List<Words>> cells) {

        public boolean isRow() {
            return cells.size() > 1;
        }

        public List<List<Words>> before() {
            return without(Fate.ADDED);
        }

        public List<List<Words>> after() {
            return without(Fate.REMOVED);
        }

        private List<List<Words>> without(Fate fate) {
            return cells.stream()
                    .map(cell ->
                            cell.stream().filter(words -> words.fate() != fate).toList())
                    .toList();
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private VersionComparison() {}

    /** Compares the texts that {@link DocxText} gives. */
    static List<Line> of(String before, String after) {
        VersionComparison comparison = new VersionComparison();
        List<String> older = before.lines().filter(line -> !line.isBlank()).toList();
        List<String> newer = after.lines().filter(line -> !line.isBlank()).toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, true).getDeltas()) {
            List<String> gone = delta.getSource().getLines();
            List<String> come = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                gone.forEach(line -> comparison.add(Fate.KEPT, line));
            } else {
                comparison.pair(gone, come);
            }
        }
        return comparison.lines;
    }

    /** Among the lines that differ, those of kin belong together: the pairing with the most words in common. */
    private void pair(List<String> gone, List<String> come) {
        double[][] best = new double[gone.size() + 1][come.size() + 1];
        for (int i = gone.size() - 1; i >= 0; i--) {
            for (int j = come.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(
                        Math.max(best[i + 1][j], best[i][j + 1]),
                        best[i + 1][j + 1] + kinship(gone.get(i), come.get(j)));
            }
        }
        int i = 0;
        int j = 0;
        while (i < gone.size() || j < come.size()) {
            if (i < gone.size() && (j == come.size() || best[i][j] == best[i + 1][j])) {
                add(Fate.REMOVED, gone.get(i++));
            } else if (i == gone.size() || best[i][j] == best[i][j + 1]) {
                add(Fate.ADDED, come.get(j++));
            } else {
                lines.add(new Line(Fate.CHANGED, cells(gone.get(i++), come.get(j++))));
            }
        }
    }

    private static double kinship(String one, String other) {
        if (one.split("\t", -1).length != other.split("\t", -1).length) {
            return 0;
        }
        Set<String> words = new HashSet<>(Arrays.asList(one.split("\\s+")));
        Set<String> others = new HashSet<>(Arrays.asList(other.split("\\s+")));
        int all = words.size() + others.size();
        words.retainAll(others);
        double share = 2.0 * words.size() / all;
        return share < KINSHIP ? 0 : share;
    }

    private void add(Fate fate, String line) {
        lines.add(new Line(
                fate,
                Stream.of(line.split("\t", -1))
                        .map(cell -> List.of(new Words(fate, cell)))
                        .toList()));
    }

    private static List<List<Words>> cells(String before, String after) {
        String[] older = before.split("\t", -1);
        String[] newer = after.split("\t", -1);
        List<List<Words>> cells = new ArrayList<>();
        for (int i = 0; i < older.length; i++) {
            cells.add(words(older[i], newer[i]));
        }
        return cells;
    }

    private static List<Words> words(String before, String after) {
        List<Words> words = new ArrayList<>();
        List<String> older = List.of(before.split("(?<=\\s)"));
        List<String> newer = List.of(after.split("(?<=\\s)"));
        for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                join(words, Fate.KEPT, delta.getSource().getLines());
            } else {
                join(words, Fate.REMOVED, delta.getSource().getLines());
                join(words, Fate.ADDED, delta.getTarget().getLines());
            }
        }
        return words;
    }

    private static void join(List<Words> words, Fate fate, List<String> text) {
        if (!text.isEmpty()) {
            words.add(new Words(fate, String.join("", text)));
        }
    }
}
