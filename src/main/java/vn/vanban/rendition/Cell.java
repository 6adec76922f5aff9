package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A cell of a table; one that spans rows is drawn by the first of them on each page. */
final class Cell {

    private static final double ROUNDING = 0.1;

    private final Table table;
    private final Properties properties;
    private final int column;
    private final int columns;
    private final String merge;
    private final Edge[] edges;
    private final List<Strip> content;
    private Cell root = this;
    private boolean merged;
    private int drawn;

    Cell(Table table, Node cell, int column, int row, int rowCount) throws XMLStreamException {
        this.table = table;
        this.column = column;
        Properties direct = Properties.of(cell.at("tcPr"));
        columns = (int) direct.number("gridSpan", 1);
        TableStyleParts parts = new TableStyleParts(table, row, rowCount, column, columns);
        properties = parts.cell().with(direct);
        merge = direct.has("vMerge") ? direct.get("vMerge").equals("restart") ? "restart" : "continue" : "";
        edges = new Edge[] {
            edge("top", row == 0 ? "top" : "insideH"),
            edge("right", column + columns >= table.columns() ? "right" : "insideV"),
            edge("bottom", row == rowCount - 1 ? "bottom" : "insideH"),
            edge("left", column == 0 ? "left" : "insideV")
        };
        double inner = width() - margin("left") - margin("right");
        content = merge.equals("continue")
                ? List.of()
                : table.story().inner(Math.max(inner, 1), parts.content()).set(cell.children());
    }

    private Cell(Cell of, List<Strip> content) {
        table = of.table;
        properties = of.properties;
        column = of.column;
        columns = of.columns;
        merge = of.merge;
        edges = of.edges;
        this.content = content;
    }

    /** The same cell on the next page, where it goes on. */
    Cell continuation() {
        Cell rest = new Cell(this, List.of());
        rest.root = root;
        rest.merged = true;
        return rest;
    }

    private Edge edge(String side, String tableSide) {
        return properties.has("tcBorders/" + side)
                ? Edge.of(properties, "tcBorders/" + side)
                : Edge.of(table.properties(), "tblBorders/" + tableSide);
    }

    void mergeInto(Row above) {
        if (merge.equals("continue") && above != null) {
            above.cells().stream()
                    .filter(cell -> cell.column == column && !cell.merge.isEmpty())
                    .forEach(cell -> {
                        root = cell.root;
                        root.merged = true;
                        merged = true;
                    });
        }
    }

    boolean isMerged() {
        return merged;
    }

    boolean isMergedIntoAbove() {
        return root != this;
    }

    Cell root() {
        return root;
    }

    int columns() {
        return columns;
    }

    List<Strip> content() {
        return content;
    }

    /** Keeps its row on the page of the next, when all of the row do. */
    boolean isKeptWithNext() {
        return !content.isEmpty() && content.get(content.size() - 1).keptWithNext;
    }

    private double width() {
        return table.edge(column + columns) - table.edge(column);
    }

    private double margin(String side) {
        return table.margin(properties, side);
    }

    private double above() {
        return Math.max(margin("top"), 0) + edges[0].width();
    }

    double height() {
        return above() + Placed.height(content) + margin("bottom");
    }

    /** In two, the first at most this high; empty when not even the first words fit. */
    Optional<List<Cell>> splitAt(double available) {
        int fitting = 0;
        for (int i = 1; i <= content.size(); i++) {
            List<Strip> upper = content.subList(0, i);
            Strip last = upper.get(i - 1);
            if (above() + Placed.height(upper) - last.spaceAfter > available) {
                break;
            }
            fitting = last.keptWithNext && i < content.size() ? fitting : i;
        }
        if (fitting == 0 && !content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                new Cell(this, content.subList(0, fitting)), new Cell(this, content.subList(fitting, content.size()))));
    }

    void draw(Canvas canvas, double tableX, double top, double bottom, boolean ends) {
        double x = tableX + table.edge(column);
        String fill = TextStyle.color(properties.get("shd.fill"), "");
        if (!fill.isEmpty()) {
            canvas.fill(x, top, width(), bottom - top, fill);
        }
        List<Strip> words = root.content.subList(root.drawn, root.content.size());
        List<Placed> placed = Placed.stacked(words, top + above());
        int here = placed.size();
        while (!ends && here > 0 && placed.get(here - 1).bottom() > bottom + ROUNDING) {
            here--;
        }
        double free = bottom - top - above() - margin("bottom") - Placed.height(words.subList(0, here));
        double down =
                switch (properties.get("vAlign")) {
                    case "center", "both" -> free / 2;
                    case "bottom" -> free;
                    default -> 0;
                };
        root.drawn += here;
        Placed.drawAll(
                Placed.stacked(new ArrayList<>(words.subList(0, here)), top + above() + Math.max(0, down)),
                canvas,
                x + margin("left"));
        // A row that is printed again on the next page has its words again.
        root.drawn = isMerged() && !ends ? root.drawn : 0;
    }

    void drawBorder(Canvas canvas, double tableX, double top, double bottom) {
        double left = tableX + table.edge(column);
        double right = left + width();
        edges[0].draw(canvas, left, top, right, top);
        edges[1].draw(canvas, right, top, right, bottom);
        edges[2].draw(canvas, left, bottom, right, bottom);
        edges[3].draw(canvas, left, top, left, bottom);
    }
}
