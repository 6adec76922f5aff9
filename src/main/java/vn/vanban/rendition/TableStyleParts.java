package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;

/** What a table style says about one cell: about all, then stripes, first and last columns, first and last rows. */
final class TableStyleParts {

    private static final int FIRST_ROW = 0x20;
    private static final int LAST_ROW = 0x40;
    private static final int FIRST_COLUMN = 0x80;
    private static final int LAST_COLUMN = 0x100;
    private static final int NO_STRIPES = 0x200;

    private Properties cell;
    private Styles.Look content;

    TableStyleParts(Table table, int row, int rows, int column, int columns) {
        Styles.TableLook style = table.style();
        cell = style.cell();
        content = style.content();
        if (style.parts().isEmpty()) {
            return;
        }
        int wanted = wanted(table.properties());
        List<String> parts = new ArrayList<>();
        if ((wanted & NO_STRIPES) == 0) {
            parts.add((row - ((wanted & FIRST_ROW) > 0 ? 1 : 0)) % 2 == 0 ? "band1Horz" : "band2Horz");
        }
        if ((wanted & FIRST_COLUMN) > 0 && column == 0) {
            parts.add("firstCol");
        }
        if ((wanted & LAST_COLUMN) > 0 && column + columns >= table.columns()) {
            parts.add("lastCol");
        }
        if ((wanted & LAST_ROW) > 0 && row == rows - 1) {
            parts.add("lastRow");
        }
        if ((wanted & FIRST_ROW) > 0 && row == 0) {
            parts.add("firstRow");
        }
        for (String part : parts) {
            Styles.TableLook look = style.parts().get(part);
            if (look != null) {
                cell = cell.with(look.cell());
                content = content.with(look.content());
            }
        }
    }

    private static int wanted(Properties table) {
        try {
            return Integer.parseInt(table.get("tblLook", "0"), 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    Properties cell() {
        return cell;
    }

    Styles.Look content() {
        return content;
    }
}
