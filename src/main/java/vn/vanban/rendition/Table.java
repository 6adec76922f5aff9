package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A table: where its columns are, its rows, and how the part of it on one page is drawn. */
final class Table {

    private static final double USUAL_MARGIN = 5.4;

    private final Story story;
    private final Styles.TableLook style;
    private final Properties properties;
    private final double[] edges;
    private final double left;
    private final List<Row> rows = new ArrayList<>();
    private int headRows;

    Table(Story story, Node table, double columnWidth) throws XMLStreamException {
        this.story = story;
        Properties direct = Properties.of(table.at("tblPr"));
        style = story.manuscript().styles.table(direct.get("tblStyle"));
        properties = style.table().with(direct);
        List<Node> written = rows(table);
        edges = edges(table, written, columnWidth);
        left = left(columnWidth);
        for (int i = 0; i < written.size(); i++) {
            Row row = new Row(this, written.get(i), i, written.size(), i == 0 ? null : rows.get(i - 1));
            rows.add(row);
            headRows = row.isHead() && headRows == i ? i + 1 : headRows;
        }
        Row.growForMerged(rows);
    }

    private static List<Node> rows(Node node) {
        List<Node> rows = new ArrayList<>();
        for (Node child : node.children()) {
            switch (child.name()) {
                case "tr" -> rows.add(child);
                case "sdt" -> rows.addAll(rows(child.at("sdtContent")));
                case "ins", "customXml" -> rows.addAll(rows(child));
                default -> {}
            }
        }
        return rows;
    }

    private double[] edges(Node table, List<Node> written, double columnWidth) {
        List<Double> widths = new ArrayList<>(table.at("tblGrid").children("gridCol").stream()
                .map(column -> column.number("w", 0) / 20)
                .toList());
        if (widths.stream().allMatch(width -> width == 0) && !written.isEmpty()) {
            widths.clear();
            int cells = (int) written.get(0).children().stream()
                    .filter(cell -> cell.is("tc"))
                    .count();
            written.get(0)
                    .forEach(
                            "tc",
                            cell -> widths.add(cell.at("tcPr", "tcW").number("w", 20 * columnWidth / cells) / 20));
        }
        double[] found = new double[widths.size() + 1];
        for (int i = 0; i < widths.size(); i++) {
            found[i + 1] = found[i] + widths.get(i);
        }
        double wanted = properties.get("tblW.type").equals("pct")
                ? columnWidth
                        * Node.parsed(properties.get("tblW.w").replace("%", ""), 0)
                        / (properties.get("tblW.w").endsWith("%") ? 100 : 5000)
                : 0;
        double full = found[widths.size()];
        for (int i = 0; i < found.length && wanted > 0 && full > 0; i++) {
            found[i] *= wanted / full;
        }
        return found;
    }

    private double left(double columnWidth) {
        double full = edges[edges.length - 1];
        String side = properties.get("tblpPr.tblpXSpec", properties.get("jc"));
        return switch (side) {
            case "center" -> (columnWidth - full) / 2;
            case "right", "end" -> columnWidth - full;
            // Until Word 2010 the words of the first column stand below the paragraphs around, later its border does.
            default ->
                properties.points("tblInd.w")
                        - (story.manuscript().wordVersion() < 15 ? margin(Properties.NONE, "left") : 0);
        };
    }

    List<Row> rows() {
        return rows;
    }

    Story story() {
        return story;
    }

    Properties properties() {
        return properties;
    }

    Styles.TableLook style() {
        return style;
    }

    int columns() {
        return edges.length - 1;
    }

    double edge(int column) {
        return edges[Math.min(column, edges.length - 1)];
    }

    List<Strip> head() {
        return List.copyOf(rows.subList(0, headRows));
    }

    double margin(Properties cell, String side) {
        for (String key : List.of("tcMar/" + side, "tblCellMar/" + side)) {
            Properties place = key.startsWith("tc") ? cell : properties;
            if (place.has(key + ".w")) {
                return place.points(key + ".w");
            }
        }
        return side.equals("left") || side.equals("right") ? USUAL_MARGIN : 0;
    }

    void draw(List<Placed> part, Canvas canvas, double columnX) {
        double x = columnX + left;
        for (int i = 0; i < part.size(); i++) {
            Row row = (Row) part.get(i).strip();
            for (Cell cell : row.cells()) {
                if (!cell.isMergedIntoAbove() || i == 0) {
                    cell.draw(canvas, x, part.get(i).top(), bottom(part, i, cell), endsIn(part, cell));
                }
            }
        }
        for (int i = 0; i < part.size(); i++) {
            for (Cell cell : ((Row) part.get(i).strip()).cells()) {
                if (!cell.isMergedIntoAbove() || i == 0) {
                    cell.drawBorder(canvas, x, part.get(i).top(), bottom(part, i, cell));
                }
            }
        }
    }

    private static double bottom(List<Placed> part, int from, Cell cell) {
        int last = from;
        while (last + 1 < part.size() && ((Row) part.get(last + 1).strip()).continuesCell(cell)) {
            last++;
        }
        return part.get(last).bottom();
    }

    private boolean endsIn(List<Placed> part, Cell cell) {
        Row last = (Row) part.get(part.size() - 1).strip();
        return !last.hasMore(cell);
    }
}
