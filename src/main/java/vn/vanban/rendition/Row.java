package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A row of a table, or the part of one that a page holds. */
final class Row extends Strip {

    private final Table table;
    private final List<Cell> cells = new ArrayList<>();
    private final int index;
    private boolean head;
    private boolean whole;
    private boolean exact;
    private double least;
    /** The rest of this row stands on the next page. */
    private boolean torn;

    Row(Table table, Node row, int index, int rowCount, Row above) throws XMLStreamException {
        this.table = table;
        this.index = index;
        Properties properties = Properties.of(row.at("trPr"));
        head = properties.on("tblHeader");
        whole = properties.on("cantSplit");
        exact = properties.get("trHeight.hRule").equals("exact");
        least = properties.points("trHeight");
        int column = (int) properties.number("gridBefore", 0);
        for (Node written : cells(row)) {
            Cell cell = new Cell(table, written, column, index, rowCount);
            cell.mergeInto(above);
            cells.add(cell);
            column += cell.columns();
        }
        keptWithNext = cells.stream().filter(cell -> !cell.isMergedIntoAbove()).allMatch(Cell::isKeptWithNext);
        measure();
    }

    private Row(Row of, List<Cell> cells, double least) {
        table = of.table;
        index = of.index;
        this.cells.addAll(cells);
        this.least = least;
        keptWithNext = of.keptWithNext;
        measure();
    }

    private static List<Node> cells(Node node) {
        List<Node> cells = new ArrayList<>();
        for (Node child : node.children()) {
            switch (child.name()) {
                case "tc" -> cells.add(child);
                case "sdt" -> cells.addAll(cells(child.at("sdtContent")));
                case "ins", "customXml" -> cells.addAll(cells(child));
                default -> {}
            }
        }
        return cells;
    }

    private void measure() {
        height = least;
        for (Cell cell : cells) {
            if (!exact && !cell.isMerged()) {
                height = Math.max(height, cell.height());
            }
        }
        notes = cells.stream()
                .flatMap(cell -> cell.content().stream())
                .flatMap(strip -> strip.notes.stream())
                .toList();
    }

    /** The last of the rows a cell spans is as high as the cell still needs. */
    static void growForMerged(List<Row> rows) {
        // Only the row below says that a cell goes on there.
        rows.forEach(Row::measure);
        for (int i = 0; i < rows.size(); i++) {
            for (Cell cell : rows.get(i).cells) {
                if (cell.isMerged() && !cell.isMergedIntoAbove()) {
                    int last = i;
                    double high = rows.get(i).height;
                    while (last + 1 < rows.size() && rows.get(last + 1).continuesCell(cell)) {
                        last++;
                        high += rows.get(last).height;
                    }
                    if (!rows.get(last).exact) {
                        rows.get(last).height += Math.max(0, cell.height() - high);
                    }
                }
            }
        }
    }

    Table table() {
        return table;
    }

    List<Cell> cells() {
        return cells;
    }

    boolean isHead() {
        return head;
    }

    boolean continuesCell(Cell cell) {
        return cells.stream().anyMatch(own -> own.isMergedIntoAbove() && own.root() == cell.root());
    }

    /** Whether this cell goes on below this row. */
    boolean hasMore(Cell cell) {
        return torn
                || index + 1 < table.rows().size()
                        && table.rows().get(index + 1).continuesCell(cell);
    }

    @Override
    List<Strip> repeatedAbove() {
        return index < table.head().size() ? List.of() : table.head();
    }

    @Override
    Optional<List<Strip>> splitAt(double available) {
        if (whole || exact || head) {
            return Optional.empty();
        }
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.isMerged()) {
                upper.add(cell);
                lower.add(cell.continuation());
                continue;
            }
            Optional<List<Cell>> halves = cell.splitAt(available);
            if (halves.isEmpty()) {
                return Optional.empty();
            }
            upper.add(halves.get().get(0));
            lower.add(halves.get().get(1));
        }
        if (lower.stream().allMatch(cell -> cell.isMerged() || cell.content().isEmpty())) {
            return Optional.empty();
        }
        Row begun = new Row(this, upper, 0);
        begun.torn = true;
        Row rest = new Row(this, lower, Math.max(0, least - available));
        return Optional.of(List.of(begun, rest));
    }

    @Override
    void draw(Canvas canvas, double x, double y) {
        table.draw(List.of(new Placed(this, y)), canvas, x);
    }
}
