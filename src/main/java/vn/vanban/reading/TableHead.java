package vn.vanban.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The head of a table of tasks: what its columns tell, the words above each, and how many lines it takes. */
record TableHead(List<Cell> cells, List<Column> columns, boolean ruled, int lines) {

    private static final int HIGHEST = 4;
    private static final int APART = 2;
    private static final Pattern BROKEN = Pattern.compile("(?iu)quý|tháng|[IVX]{1,4}");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final Pattern PERIOD = Pattern.compile("(?iu)(?:quý|tháng)\\s.*$");

    /** The head that begins with this line, or null; the lines after it may carry its words on. */
    static TableHead of(List<String> lines) {
        var head = of(Cell.of(lines.get(0)), Cell.isRuled(lines.get(0)), 1);
        if (head == null
                && lines.size() > 1
                && Cell.of(lines.get(1)).stream().allMatch(cell -> cell.isBlank() || isHead(cell.text()))) {
            head = of(Cell.of(lines.get(0)), Cell.isRuled(lines.get(0)), 1, lines.get(1));
        }
        for (int i = head == null ? 0 : head.lines; head != null && i < Math.min(HIGHEST, lines.size()); i++) {
            var longer = head.goesOn(lines.get(i)) ? of(head.cells, head.ruled, i, lines.get(i)) : null;
            if (longer == null) {
                return head;
            }
            head = longer;
        }
        return head;
    }

    private static TableHead of(List<Cell> above, boolean ruled, int lines, String below) {
        var cells = Cell.of(below);
        boolean apart = ruled != Cell.isRuled(below) || isNumbered(above) || isNumbered(cells);
        return apart ? null : of(joined(above, cells, ruled), ruled, lines + 1);
    }

    private static boolean isNumbered(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> TableRow.isNumber(cell.text()))
                || !cells.isEmpty() && TableRow.isGroup(cells.get(0).text());
    }

    private static TableHead of(List<Cell> cells, boolean ruled, int lines) {
        if (cells.size() < 2 || isNumbered(cells)) {
            return null;
        }
        var columns = Column.of(cells.stream().map(Cell::text).toList());
        boolean tasks = columns.contains(Column.CONTENT)
                && (columns.contains(Column.LEAD)
                        || columns.contains(Column.COOPERATING)
                        || columns.contains(Column.TIME)
                        || columns.stream()
                                        .filter(column -> column == Column.TICKED)
                                        .count()
                                > 1);
        return tasks ? new TableHead(cells, columns, ruled, lines) : null;
    }

    /** A schedule of meetings: days, what is on and where; nobody is given work by it. */
    boolean isCalendar() {
        return columns.contains(Column.PLACE) && columns.contains(Column.DAY);
    }

    boolean hasPlace() {
        return columns.contains(Column.PLACE);
    }

    boolean isSame(TableHead other) {
        return columns.equals(other.columns);
    }

    /** What a tick in this column means: "Quý II/2027", the year being told above. */
    String period(int column) {
        var label = PERIOD.matcher(cells.get(column).text());
        var year = cells.stream()
                .map(cell -> YEAR.matcher(cell.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
        var period = label.find() ? label.group().strip() : "";
        return period.contains("/")
                ? period
                : period + year.map(told -> "/" + told).orElse("");
    }

    int of(Column column) {
        return columns.indexOf(column);
    }

    // "chủ trì" under "Đơn vị", "Bắt đầu" under "Thời gian", a rule of Markdown: no row of the table.
    private boolean goesOn(String line) {
        var below = Cell.of(line);
        if (!ruled) {
            return !Cell.isRuled(line)
                    && !below.isEmpty()
                    && below.stream()
                            .allMatch(cell -> isHead(cell.text())
                                    || BROKEN.matcher(cell.text()).matches());
        }
        if (below.isEmpty() || below.size() == 1) {
            return below.isEmpty() && Cell.isRuled(line);
        }
        int content = of(Column.CONTENT);
        var inContent = below.size() > content ? below.get(content).text() : "";
        boolean empty =
                inContent.isEmpty() || inContent.equals(cells.get(content).text());
        return empty
                && Cell.isRuled(line)
                && below.stream().anyMatch(cell -> !cell.isBlank())
                && below.stream().allMatch(cell -> cell.isBlank() || isHead(cell.text()) || isRepeated(cell.text()));
    }

    private boolean isRepeated(String text) {
        return cells.stream().anyMatch(cell -> cell.text().equals(text));
    }

    private static boolean isLower(String text) {
        return Character.isLowerCase(text.charAt(0)) || text.startsWith("(");
    }

    private static boolean isHead(String text) {
        var column = Column.of(List.of(text)).get(0);
        return column != Column.OTHER && column != Column.DAY || isLower(text);
    }

    private static List<Cell> joined(List<Cell> above, List<Cell> below, boolean ruled) {
        if (below.isEmpty()) {
            return above;
        }
        var joined = new ArrayList<Cell>();
        if (ruled) {
            IntStream.range(0, Math.max(above.size(), below.size()))
                    .mapToObj(i -> join(i < above.size() ? above.get(i) : null, i < below.size() ? below.get(i) : null))
                    .forEach(joined::add);
            return joined;
        }
        for (var cell : above) {
            var parts = below.stream().filter(part -> overlaps(cell, part)).toList();
            parts.stream().map(part -> divided(cell, part)).forEach(joined::add);
            if (parts.size() < 2) {
                joined.subList(joined.size() - parts.size(), joined.size()).clear();
                joined.add(parts.isEmpty() ? cell : join(cell, parts.get(0)));
            }
        }
        below.stream()
                .filter(part -> above.stream().noneMatch(cell -> overlaps(cell, part)))
                .forEach(joined::add);
        joined.sort(Comparator.comparingInt(Cell::from));
        return joined;
    }

    /** "Bắt đầu" and "Hoàn thành" under "Thời gian": a column each. */
    private static Cell divided(Cell above, Cell part) {
        return new Cell(above.text() + " " + part.text(), part.from(), part.to());
    }

    private static boolean overlaps(Cell one, Cell other) {
        return one.from() < other.to() + APART && other.from() < one.to() + APART;
    }

    private static Cell join(Cell above, Cell below) {
        if (above == null || below == null) {
            return above == null ? below : above;
        }
        boolean same = above.text().equals(below.text());
        var text = same ? above.text() : (above.text() + " " + below.text()).strip();
        return new Cell(text, Math.min(above.from(), below.from()), Math.max(above.to(), below.to()));
    }
}
