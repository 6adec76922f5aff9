package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables copied cell by cell: a line for each cell, rows that begin with their numbers, nothing else to part them. */
final class CellLines {

    /** No row has more lines than this. */
    private static final int LINES = 24;

    private static final int FEWEST_COLUMNS = 3;

    private static final Pattern NUMBER = Pattern.compile("0?(\\d{1,3})\\.?");
    private static final Pattern GROUP = Pattern.compile("[IVX]{1,4}\\.?");

    private final List<String> lines;

    private CellLines(List<String> lines) {
        this.lines = lines;
    }

    /** Enters for each line that opens the head or a row of such a table the line that closes it. */
    static void addTo(int[] ends, List<String> lines) {
        var table = new CellLines(lines);
        for (int at = 0; at < lines.size(); at++) {
            if (ends[at] == 0 && Column.isNumber(lines.get(at))) {
                at = table.add(ends, at);
            }
        }
    }

    /** The head or row with its cells parted by tabs. */
    static String row(String lines) {
        return String.join("\t", cells(lines.lines().map(String::strip).toList()));
    }

    // "Đơn vị", "chủ trì": a cell goes on in small letters, or behind a comma.
    private static List<String> cells(List<String> lines) {
        var cells = new ArrayList<String>();
        for (var line : lines) {
            int last = cells.size() - 1;
            boolean goesOn = last > 0
                    && !line.isEmpty()
                    && (Character.isLowerCase(line.charAt(0)) || cells.get(last).endsWith(","));
            if (goesOn) {
                cells.set(last, cells.get(last) + " " + line);
            } else if (!line.isEmpty()) {
                cells.add(line);
            }
        }
        return cells;
    }

    private int add(int[] ends, int from) {
        int columns = columns(from);
        int end = columns > 0 ? end(from, 1, LINES) : from;
        int number = 0;
        int at = from;
        while (end > at) {
            ends[at] = end;
            at = next(end + 1);
            number += isNumber(at, number + 1) ? 1 : 0;
            end = isRow(at, number, columns) ? end(at, number + 1, columns) : at;
        }
        return at > from ? at - 1 : from;
    }

    /** How many columns the head has that begins here, 0 where none does. */
    private int columns(int from) {
        int end = end(from, 1, LINES);
        var cells = cells(lines.subList(from, end + 1));
        boolean head = cells.size() >= FEWEST_COLUMNS
                && TableHead.of(List.of(String.join("\t", cells))) != null
                && (isRow(next(end + 1), 1, cells.size()) || isGroup(next(end + 1)));
        return head ? cells.size() : 0;
    }

    // The last cell may be empty: product, note.
    private boolean isRow(int at, int number, int columns) {
        int end = at < lines.size() ? end(at, number + 1, columns) : at;
        int cells = end > at ? cells(lines.subList(at, end + 1)).size() : 0;
        return isNumber(at, number) && cells >= columns - 1 || isGroup(at) && cells == 2;
    }

    /** The last line with a cell of the row: no row has more of them than columns. */
    private int end(int from, int number, int columns) {
        int end = from;
        for (int at = from + 1; at < lines.size() && at - from <= LINES; at++) {
            boolean more = !isNumber(at, number)
                    && !isGroup(at)
                    && !Layout.isRecipients(lines.get(at))
                    && cells(lines.subList(from, at + 1)).size() <= columns;
            if (!more) {
                return end;
            }
            end = lines.get(at).isEmpty() ? end : at;
        }
        return end;
    }

    private boolean isNumber(int at, int number) {
        var told = NUMBER.matcher(at < lines.size() ? lines.get(at) : "");
        return told.matches() && Integer.parseInt(told.group(1)) == number;
    }

    private boolean isGroup(int at) {
        return at < lines.size() && GROUP.matcher(lines.get(at)).matches();
    }

    private int next(int at) {
        int next = at;
        while (next < lines.size() && lines.get(next).isEmpty()) {
            next++;
        }
        return next;
    }
}
