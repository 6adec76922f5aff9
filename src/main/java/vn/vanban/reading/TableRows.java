package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines below the head of a table of tasks, put together to rows, and what the rows order. */
final class TableRows {

    /** A row goes on over no more lines than this. */
    private static final int LINES = 12;

    private static final Pattern PAGE = Pattern.compile("(?:- ?)?\\d{1,3}(?: ?-)?");

    private final TableHead head;
    private final List<Paragraph> lines;
    private final ColumnPlaces places;
    private final List<TableRow> rows = new ArrayList<>();
    private final boolean numbered;

    TableRows(TableHead head, List<Paragraph> lines) {
        this.head = head;
        this.lines = lines.stream()
                .filter(line -> !Cell.of(line.raw()).isEmpty())
                .filter(line -> !numbersColumns(line.raw()) && !isPageNumber(line))
                .toList();
        this.places = head.ruled()
                ? null
                : new ColumnPlaces(head, this.lines.stream().map(Paragraph::raw).toList());
        this.numbered =
                head.of(Column.NUMBER) >= 0 && this.lines.stream().anyMatch(line -> TableRow.isNumber(number(line)));
        if (!head.ruled() && numbered && (isBlockwise() || isCentred())) {
            centred();
        } else {
            this.lines.forEach(this::add);
        }
    }

    List<Assignment> assignments(LocalDate issued) {
        boolean lettered = rows.stream().noneMatch(TableRow::isNumbered);
        var found = new ArrayList<Assignment>();
        TableRow above = null;
        TableRow group = null;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isHeading(numbered && lettered) || i + 1 < rows.size() && row.isOver(rows.get(i + 1))) {
                group = row;
                above = null;
                continue;
            }
            row.inherit(above, group);
            var task = row.assignment(group == null ? List.of() : owner(group), issued);
            if (task != null) {
                found.add(task);
                above = row;
            }
        }
        return found;
    }

    /** "I. Phòng Kinh tế" over the tasks of that unit. */
    private static List<String> owner(TableRow group) {
        var label = Text.of(group.content());
        return label.isEmpty()
                ? List.of()
                : OwnerLabel.of(label.line(0, label.length())).lead();
    }

    // "(1) (2) (3)" under the head.
    private static boolean numbersColumns(String line) {
        var cells = Cell.of(line);
        return cells.size() > 2
                && cells.stream().allMatch(cell -> cell.text().matches("[(\\[]?(?:\\d{1,2}|[A-Z])[)\\]]?(?:\\s*=.*)?"));
    }

    private boolean isPageNumber(Paragraph line) {
        var cells = Cell.of(line.raw());
        int number = head.of(Column.NUMBER);
        return !head.ruled()
                && line.apart()
                && cells.size() == 1
                && PAGE.matcher(cells.get(0).text()).matches()
                && (number < 0
                        || cells.get(0).from() >= head.cells().get(number + 1).from());
    }

    private String number(Paragraph line) {
        return cells(line.raw(), 0)[head.of(Column.NUMBER)];
    }

    private void add(Paragraph line) {
        var cells = cells(line.raw(), 0);
        if (begins(cells)) {
            begin(cells, line);
        } else if (!rows.isEmpty()) {
            var row = rows.get(rows.size() - 1);
            row.add(isBroken(row, line.raw()) ? cells(line.raw(), reached(row)) : cells);
            row.lines().add(line);
        }
    }

    private TableRow begin(String[] cells, Paragraph line) {
        var row = new TableRow(head, cells);
        row.lines().add(line);
        rows.add(row);
        return row;
    }

    private boolean begins(String[] cells) {
        var row = new TableRow(head, cells);
        boolean repeated =
                head.ruled() && row.isHeading(false) && !row.content().isEmpty() && told(cells) > 2;
        boolean total = row.isTotal();
        if (numbered) {
            return row.isNumbered() || TableRow.isGroup(row.number()) || repeated || total;
        }
        return !row.content().isEmpty() && told(cells) > 1 && !goesOn(row, cells);
    }

    // Without numbers and rules only first letters tell a new row from the next line of one.
    private boolean goesOn(TableRow row, String[] cells) {
        return !head.ruled()
                && !rows.isEmpty()
                && (isLower(row.content())
                        || IntStream.range(0, cells.length)
                                .filter(i -> i != head.of(Column.CONTENT) && !cells[i].isBlank())
                                .allMatch(i -> isLower(cells[i])));
    }

    private static boolean isLower(String cell) {
        return !cell.isEmpty() && Character.isLowerCase(cell.charAt(0));
    }

    private static long told(String[] cells) {
        return Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
    }

    // A line break inside a cell of a row whose later cells are still to come.
    private boolean isBroken(TableRow row, String line) {
        int cells = Cell.of(line).size();
        boolean tabs = row.lines().size() <= LINES
                && row.lines().stream().allMatch(above -> above.raw().contains("\t"));
        return tabs
                && reached(row) > 0
                && reached(row) + cells <= head.columns().size();
    }

    /** The column in which the row's last line has stopped. */
    private static int reached(TableRow row) {
        int reached = -1;
        for (var line : row.lines()) {
            reached = Math.max(0, reached) + Cell.of(line.raw()).size() - 1;
        }
        return reached;
    }

    private String[] cells(String line, int first) {
        if (!head.ruled()) {
            return Cell.isRuled(line) ? ruled(line, first) : places.cells(line);
        }
        return ruled(line, first);
    }

    private String[] ruled(String line, int first) {
        var cells = new String[head.columns().size()];
        Arrays.fill(cells, "");
        var told = Cell.of(line);
        if (told.size() == 1 && line.startsWith("|")) {
            // "| II. Về hạ tầng |" stretches over all columns.
            Arrays.fill(cells, told.get(0).text());
            return cells;
        }
        int index = leavesOutItsNumber(line) && told.size() < cells.length ? first + 1 : first;
        for (var cell : told) {
            if (index < cells.length) {
                cells[index++] = cell.text();
            }
        }
        return cells;
    }

    // " | Kiểm tra kho | Lê Thị Hà |": nothing stands before the first rule.
    private static boolean leavesOutItsNumber(String line) {
        return !line.isEmpty()
                && Character.isWhitespace(line.charAt(0))
                && line.strip().startsWith("|");
    }

    /** Whether empty lines part the rows: no more than one number between two of them. */
    private boolean isBlockwise() {
        int numbers = 0;
        int most = 0;
        for (var line : lines) {
            numbers = (line.apart() ? 0 : numbers) + (TableRow.isNumber(number(line)) ? 1 : 0);
            most = Math.max(most, numbers);
        }
        return most == 1 && lines.stream().skip(1).anyMatch(Paragraph::apart);
    }

    /** Whether numbers stand at half the height of their rows: then the words beside some go on from the line above. */
    private boolean isCentred() {
        return number(lines.get(0)).isBlank()
                || lines.stream()
                        .map(line -> cells(line.raw(), 0))
                        .filter(cells -> TableRow.isNumber(cells[head.of(Column.NUMBER)]))
                        .map(cells -> cells[head.of(Column.CONTENT)])
                        .anyMatch(TableRows::isLower);
    }

    private void centred() {
        boolean blocks = isBlockwise();
        TableRow row = null;
        var ends = blocks ? List.<Integer>of() : ends();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var cells = cells(line.raw(), 0);
            boolean next = blocks ? line.apart() : ends.contains(i);
            boolean group = TableRow.isGroup(cells[head.of(Column.NUMBER)]);
            if (row == null || next || group || TableRow.isGroup(row.number())) {
                row = begin(cells, line);
            } else {
                row.add(cells);
                row.lines().add(line);
            }
        }
    }

    /** Where rows begin between two numbers: at a line whose first words open a sentence, the nearest to the middle. */
    private List<Integer> ends() {
        var numbers = IntStream.range(0, lines.size())
                .filter(i -> TableRow.isNumber(number(lines.get(i))))
                .boxed()
                .toList();
        var begins = new ArrayList<Integer>();
        for (int n = 1; n < numbers.size(); n++) {
            int above = numbers.get(n - 1);
            int below = numbers.get(n);
            int best = below;
            for (int i = below; i > above; i--) {
                var content = cells(lines.get(i).raw(), 0)[head.of(Column.CONTENT)];
                boolean opens = !content.isEmpty() && !Character.isLowerCase(content.charAt(0));
                boolean nearer = Math.abs(2 * i - above - below - 1) < Math.abs(2 * best - above - below - 1);
                best = opens && nearer ? i : best;
            }
            begins.add(best);
        }
        return begins;
    }
}
