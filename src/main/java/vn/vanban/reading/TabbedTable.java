package vn.vanban.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Rows of a table by tabs whose cells, those of its head among them, have line breaks of their own. */
final class TabbedTable {

    private static final int LINES = 6;

    /** A line of a head's cell is no longer. */
    private static final int SHORT = 40;

    /** "thực hiện", "(Năm 2027)": a cell of the head goes on; groups and rows begin otherwise. */
    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}|\\(\\p{L}");

    private static final Pattern ROW = Pattern.compile("\\d{1,3}\\.?\\t.*");

    private final List<String> lines;
    private int tabs;

    private TabbedTable(List<String> lines) {
        this.lines = lines;
    }

    /** Enters for each line that opens such a row the line that closes it. */
    static void addTo(int[] ends, List<String> lines) {
        var table = new TabbedTable(lines);
        for (int at = 0; at < lines.size(); at++) {
            int end = ends[at] > 0 || !lines.get(at).contains("\t") ? at : table.end(at);
            ends[at] = end > at ? end : ends[at];
            at = Math.max(at, ends[at]);
        }
    }

    private int end(int at) {
        if (isRow(at)) {
            return tabs == 0 ? at : rowEnd(at);
        }
        int end = at;
        while (end + 1 < lines.size()
                && end - at < LINES
                && !isRow(end + 1)
                && !lines.get(end + 1).isEmpty()) {
            end++;
        }
        tabs = isBrokenHead(at, end) ? tabs(joined(at, end)) : 0;
        if (tabs > 0 && tabs(joined(end + 1, rowEnd(end + 1))) != tabs) {
            tabs = 0;
        }
        return tabs > 0 ? end : at;
    }

    private boolean isBrokenHead(int from, int to) {
        return to > from
                && to + 1 < lines.size()
                && isRow(to + 1)
                && lines.subList(from + 1, to + 1).stream()
                        .allMatch(line ->
                                line.length() < SHORT && GOES_ON.matcher(line).lookingAt())
                && TableHead.of(List.of(joined(from, to))) != null;
    }

    // A row ends when it has all its cells; the last of them goes on to the next row.
    private int rowEnd(int at) {
        int end = at;
        while (tabs(joined(at, end)) < tabs && end - at < LINES && goesOn(end + 1)) {
            end++;
        }
        if (tabs(joined(at, end)) != tabs) {
            return at;
        }
        int last = end;
        while (last - at < LINES && goesOn(last + 1) && !lines.get(last + 1).contains("\t")) {
            last++;
        }
        return last + 1 < lines.size() && isRow(last + 1) ? last : end;
    }

    private boolean goesOn(int at) {
        return at < lines.size() && !lines.get(at).isEmpty() && !isRow(at);
    }

    private boolean isRow(int at) {
        return ROW.matcher(lines.get(at)).matches();
    }

    private String joined(int from, int to) {
        return String.join(" ", lines.subList(from, to + 1));
    }

    private static int tabs(String line) {
        return (int) line.chars().filter(c -> c == '\t').count();
    }
}
