package vn.vanban.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a Word table as text, every cell in its column: one that spans several is followed by empty ones, one that
 * is merged with the cell above says what that one says.
 */
public final class TableText {

    /** Paragraphs of a cell stand on one line, this far apart where the second begins something new. */
    private static final String BETWEEN_PARAGRAPHS = "  ";

    /** No table of Word has more columns, whatever a file says. */
    private static final int MOST_COLUMNS = 63;

    private final List<List<String>> rows = new ArrayList<>();

    /** Begins the next row. */
    public void row() {
        rows.add(new ArrayList<>());
    }

    /** Adds a cell of so many columns to the row; {@code merged} with the one above it. */
    public void cell(String text, int columns, boolean merged) {
        var row = rows.get(rows.size() - 1);
        var above = rows.size() < 2 ? List.<String>of() : rows.get(rows.size() - 2);
        row.add(merged && above.size() > row.size() ? above.get(row.size()) : text);
        for (int i = 1; i < Math.min(columns, MOST_COLUMNS); i++) {
            row.add("");
        }
    }

    /** How many columns its widest row has. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The cells of each row, as they were added. */
    public List<List<String>> rows() {
        return rows;
    }

    /** A row as one line, its cells parted by tabs. */
    public static String line(List<String> row) {
        return String.join("\t", row.stream().map(TableText::oneLine).toList());
    }

    private static String oneLine(String cell) {
        var line = new StringBuilder();
        cell.lines()
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    boolean goesOn = Character.isLowerCase(part.charAt(0));
                    line.append(line.isEmpty() ? "" : goesOn ? " " : BETWEEN_PARAGRAPHS)
                            .append(part);
                });
        return line.toString();
    }
}
