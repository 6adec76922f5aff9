package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;

/** An HTML table as a bordered Word table as wide as the text; header rows come again on every page. */
class TableConverter {

    // A cell that spans columns counts for its first column; one that spans rows stands in each of them.
    private record Cell(Element source, int columns, boolean continued) {}

    private final Document document;
    private final BodyConverter body;

    TableConverter(Document document, BodyConverter body) {
        this.document = document;
        this.body = body;
    }

    List<org.w3c.dom.Element> convert(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        List<Map<Integer, Cell>> grid = grid(rows);
        int columns = grid.stream()
                .flatMap(row -> row.entrySet().stream())
                .mapToInt(cell -> cell.getKey() + cell.getValue().columns())
                .max()
                .orElse(0);
        if (columns == 0) {
            return List.of();
        }
        ColumnWidths measured = measured(grid, columns);
        List<Integer> widths = measured.twips();
        org.w3c.dom.Element word = element("tbl", properties(measured.margin()), columns(widths));
        boolean heading = true;
        for (int i = 0; i < rows.size(); i++) {
            heading = heading && isHeading(rows.get(i));
            word.appendChild(row(grid.get(i), widths, heading));
        }
        return List.of(word, spaceAfter());
    }

    /** By row, the cells at their columns. */
    private static List<Map<Integer, Cell>> grid(List<Element> rows) {
        List<Map<Integer, Cell>> grid = new ArrayList<>();
        rows.forEach(row -> grid.add(new TreeMap<>()));
        for (int i = 0; i < rows.size(); i++) {
            int column = 0;
            for (Element source : rows.get(i).select("> td, > th")) {
                while (isTaken(grid.get(i), column)) {
                    column++;
                }
                int across = span(source, "colspan");
                int last = Math.min(i + span(source, "rowspan"), rows.size());
                for (int down = i; down < last; down++) {
                    grid.get(down).put(column, new Cell(source, across, down > i));
                }
                column += across;
            }
        }
        return grid;
    }

    private static boolean isTaken(Map<Integer, Cell> row, int column) {
        return row.entrySet().stream()
                .anyMatch(cell -> cell.getKey() <= column
                        && column < cell.getKey() + cell.getValue().columns());
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9]\\d?") ? Integer.parseInt(value) : 1;
    }

    private static ColumnWidths measured(List<Map<Integer, Cell>> grid, int columns) {
        ColumnWidths widths = new ColumnWidths(columns);
        grid.forEach(row -> row.forEach((column, cell) -> {
            if (cell.columns() == 1) {
                widths.measure(column, cell.source().text());
            }
        }));
        return widths;
    }

    private org.w3c.dom.Element row(Map<Integer, Cell> cells, List<Integer> widths, boolean heading) {
        org.w3c.dom.Element properties = element("trPr", element("cantSplit"));
        if (heading) {
            properties.appendChild(element("tblHeader"));
        }
        org.w3c.dom.Element row = element("tr", properties);
        // A short row is filled up: Word calls a table with a missing cell damaged.
        for (int column = 0; column < widths.size(); column++) {
            Cell cell = cells.getOrDefault(column, new Cell(new Element("td"), 1, false));
            int end = Math.min(column + cell.columns(), widths.size());
            int width = widths.subList(column, end).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            row.appendChild(cell(cell, width));
            column = end - 1;
        }
        return row;
    }

    private org.w3c.dom.Element cell(Cell cell, int width) {
        org.w3c.dom.Element properties = element("tcPr", width("tcW", width));
        if (cell.columns() > 1) {
            properties.appendChild(WordXml.element(document, "gridSpan", String.valueOf(cell.columns())));
        }
        if (span(cell.source(), "rowspan") > 1) {
            properties.appendChild(WordXml.element(document, "vMerge", cell.continued() ? "continue" : "restart"));
        }
        boolean heading = cell.source().normalName().equals("th");
        properties.appendChild(WordXml.element(document, "vAlign", heading ? "center" : "top"));
        String style = heading ? "VBBangTieuDe" : style(cell.source());
        List<org.w3c.dom.Element> paragraphs = new ArrayList<>();
        if (!cell.continued()) {
            body.appendBlocks(cell.source(), style, paragraphs);
        }
        if (paragraphs.isEmpty() || !WordXml.isWord(paragraphs.get(paragraphs.size() - 1), "p")) {
            paragraphs.add(new InlineConverter(document).paragraph(style, "", List.of()));
        }
        org.w3c.dom.Element word = element("tc", properties);
        paragraphs.forEach(word::appendChild);
        return word;
    }

    private static String style(Element cell) {
        return cell.text().matches("[\\d.,%‰/()+±↑↓<>≤≥ –-]{1,20}|[IVX]{1,5}") ? "VBBangSo" : "VBBang";
    }

    private static boolean isHeading(Element row) {
        return row.closest("thead") != null || row.select("> td").isEmpty();
    }

    private org.w3c.dom.Element properties(int margin) {
        org.w3c.dom.Element borders = element("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            org.w3c.dom.Element border = WordXml.element(document, side, "single");
            border.setAttributeNS(WordXml.W, "w:sz", "4");
            border.setAttributeNS(WordXml.W, "w:color", "000000");
            borders.appendChild(border);
        }
        org.w3c.dom.Element layout = element("tblLayout");
        layout.setAttributeNS(WordXml.W, "w:type", "fixed");
        return element(
                "tblPr",
                width("tblW", ColumnWidths.TEXT_WIDTH),
                WordXml.element(document, "jc", "center"),
                borders,
                layout,
                element("tblCellMar", width("left", margin), width("right", margin)));
    }

    private org.w3c.dom.Element columns(List<Integer> widths) {
        org.w3c.dom.Element grid = element("tblGrid");
        widths.forEach(width -> {
            org.w3c.dom.Element column = element("gridCol");
            column.setAttributeNS(WordXml.W, "w:w", String.valueOf(width));
            grid.appendChild(column);
        });
        return grid;
    }

    private org.w3c.dom.Element spaceAfter() {
        return new InlineConverter(document).paragraph("VBGachNgan", "", List.of());
    }

    private org.w3c.dom.Element width(String name, int twips) {
        org.w3c.dom.Element width = element(name);
        width.setAttributeNS(WordXml.W, "w:w", String.valueOf(twips));
        width.setAttributeNS(WordXml.W, "w:type", "dxa");
        return width;
    }

    private org.w3c.dom.Element element(String name, org.w3c.dom.Element... children) {
        return WordXml.element(document, name, children);
    }
}
