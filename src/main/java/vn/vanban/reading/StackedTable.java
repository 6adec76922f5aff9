package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as web pages leave them: cells below one another, a line with a rule between them, two between rows. */
final class StackedTable {

    private static final String RULE = "|";

    /** No cell has more lines than this. */
    private static final int LINES = 40;

    /** No head of a column is longer. */
    private static final int WIDEST = 60;

    /** "12", "III. TỔ CHỨC THỰC HIỆN": what opens a row. */
    private static final Pattern OPENS = Pattern.compile("\\d{1,3}\\.?|[IVX]{1,4}\\..*");

    private final List<String> lines;
    /** For each line that opens a row the line that closes it, else 0. */
    private final int[] ends;

    private int columns;

    private StackedTable(List<String> lines) {
        this.lines = lines;
        this.ends = new int[lines.size()];
    }

    /** For each line the last one of the row it opens, or 0; a table begins at a head that says who or when. */
    static int[] rows(List<String> lines) {
        var table = new StackedTable(lines);
        for (int at = 0; at < lines.size(); at++) {
            int end = table.isRule(at) ? table.end(at) : 0;
            table.ends[at] = end;
            table.columns = end == 0 ? 0 : table.columns;
            at = Math.max(at, end);
        }
        return table.ends;
    }

    private int end(int from) {
        var cells = new ArrayList<String>();
        int at = from;
        do {
            int next = at + 1;
            while (next < lines.size() && !isRule(next) && next - at <= LINES) {
                next++;
            }
            if (next == lines.size() || !isRule(next)) {
                return 0;
            }
            cells.add(String.join(" ", lines.subList(at + 1, next)));
            at = next;
        } while (columns > 0 ? cells.size() < columns && !closes(at, cells) : !isRule(at + 1));
        if (isHead(cells)) {
            columns = cells.size();
        }
        return columns > 0 ? at : 0;
    }

    // The rule that closes a table above is no part of it.
    private static boolean isHead(List<String> cells) {
        var head = TableHead.of(List.of(String.join(" | ", cells)));
        return head != null && head.of(Column.NUMBER) <= 0 && cells.stream().allMatch(cell -> cell.length() < WIDEST);
    }

    // An empty cell leaves two rules too.
    private boolean closes(int rule, List<String> cells) {
        boolean group = cells.size() == 1 && !cells.get(0).matches("\\d{1,3}\\.?");
        boolean opens =
                rule + 2 >= lines.size() || OPENS.matcher(lines.get(rule + 2)).matches();
        return isRule(rule + 1) && (group || opens);
    }

    private boolean isRule(int at) {
        return at < lines.size() && lines.get(at).equals(RULE);
    }
}
