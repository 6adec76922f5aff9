package vn.vanban;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.vanban.document.TableText;
import vn.vanban.reading.DocumentReading;

/**
 * The text of a Word document's main part: a line for each paragraph, a line with tabs for each row of a table. A
 * table of one or two columns only places text side by side (head, signature) and is read cell by cell, but for one whose
 * head says that it gives out tasks.
 */
final class WordText {

    private static final int SIDE_BY_SIDE = 2;

    private static final class Table {
        final TableText rows = new TableText();
        final StringBuilder cell = new StringBuilder();
        int columns;
        boolean merged;
    }

    private final XMLStreamReader xml;
    private final StringBuilder body = new StringBuilder();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();

    WordText(XMLStreamReader xml) {
        this.xml = xml;
    }

    String read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return body.toString();
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "t" -> paragraph.append(xml.getElementText());
            case "tab" -> paragraph.append(' ');
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            case "tbl" -> tables.push(new Table());
            case "tr" -> tables.peek().rows.row();
            case "tc" -> startCell(tables.peek());
            case "gridSpan" -> tables.peek().columns = columns(xml.getAttributeValue(null, "val"));
            case "vMerge" -> tables.peek().merged = !"restart".equals(xml.getAttributeValue(null, "val"));
            // Deleted, instructed and fallback text is not what the reader of the page sees.
            case "del", "instrText", "Fallback" -> skip(element);
            default -> {}
        }
    }

    private static int columns(String written) {
        return written != null && written.matches("[0-9]{1,2}") ? Integer.parseInt(written) : 1;
    }

    private void end(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "tc" -> {
                var table = tables.peek();
                table.rows.cell(table.cell.toString(), table.columns, table.merged);
            }
            case "tbl" -> endTable(tables.pop());
            default -> {}
        }
    }

    private void endParagraph() {
        target().append(paragraph).append('\n');
        paragraph.setLength(0);
    }

    private StringBuilder target() {
        return tables.isEmpty() ? body : tables.peek().cell;
    }

    private static void startCell(Table table) {
        table.cell.setLength(0);
        table.columns = 1;
        table.merged = false;
    }

    private void endTable(Table table) {
        var rows = table.rows.rows();
        boolean narrow = table.rows.columns() <= SIDE_BY_SIDE
                && !(rows.size() > 1 && DocumentReading.isTaskHead(TableText.line(rows.get(0))));
        for (var row : rows) {
            boolean sideBySide = narrow || !row.isEmpty() && row.get(0).strip().startsWith("Nơi nhận");
            target().append(sideBySide ? String.join("\n", row) : TableText.line(row))
                    .append('\n');
        }
    }

    private void skip(String element) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            boolean same = (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
                    && xml.getLocalName().equals(element);
            depth += !same ? 0 : event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
        }
    }
}
