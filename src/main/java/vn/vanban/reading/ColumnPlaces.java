package vn.vanban.reading;

import java.util.Arrays;
import java.util.List;

/** Where the columns of a table without rules end: in the gap that most of its lines leave between two heads. */
final class ColumnPlaces {

    private final int[] ends;

    ColumnPlaces(TableHead head, List<String> lines) {
        var heads = head.cells();
        var rows = lines.stream().filter(line -> Cell.of(line).size() > 1).toList();
        ends = new int[heads.size()];
        ends[heads.size() - 1] = Integer.MAX_VALUE;
        for (int i = 0; i < heads.size() - 1; i++) {
            int from = (heads.get(i).from() + heads.get(i).to()) / 2 + 1;
            int to = (heads.get(i + 1).from() + heads.get(i + 1).to()) / 2;
            ends[i] = gap(
                    rows,
                    Math.max(from, i == 0 ? 0 : ends[i - 1] + 1),
                    to,
                    heads.get(i + 1).from());
        }
    }

    // The widest stretch that the fewest lines have words in; the column begins where it ends.
    private static int gap(List<String> rows, int from, int to, int head) {
        int fewest = Integer.MAX_VALUE;
        int widest = 0;
        int end = head;
        for (int at = from; at < to; ) {
            int here = words(rows, at);
            int stop = at + 1;
            while (stop < to && words(rows, stop) == here) {
                stop++;
            }
            if (here < fewest || here == fewest && stop - at > widest) {
                fewest = here;
                widest = stop - at;
                end = stop;
            }
            at = stop;
        }
        return end;
    }

    private static int words(List<String> rows, int at) {
        return (int) rows.stream().filter(row -> isWord(row, at)).count();
    }

    // A single space stands between the words of a cell.
    private static boolean isWord(String row, int at) {
        if (at >= row.length()) {
            return false;
        }
        boolean between = at > 0 && at + 1 < row.length() && row.charAt(at - 1) != ' ' && row.charAt(at + 1) != ' ';
        return row.charAt(at) != ' ' || between;
    }

    /** The cells of a line; one cell alone is not cut, nor the title of a group: "II    Công tác thu …". */
    String[] cells(String line) {
        var cells = new String[ends.length];
        Arrays.fill(cells, "");
        var told = Cell.of(line);
        if (told.size() == 1 || told.size() == 2 && TableRow.isGroup(told.get(0).text())) {
            told.forEach(cell -> cells[column(cell.from())] = cell.text());
            return cells;
        }
        int from = 0;
        for (int i = 0; i < ends.length && from < line.length(); i++) {
            int to = Math.min(ends[i], line.length());
            while (to < line.length() && to > from && line.charAt(to) != ' ' && line.charAt(to - 1) != ' ') {
                to--;
            }
            cells[i] = line.substring(from, to).strip();
            from = to;
        }
        return cells;
    }

    private int column(int place) {
        int column = 0;
        while (place >= ends[column]) {
            column++;
        }
        return column;
    }
}
