package vn.vanban.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.SpreadsheetMLPackage;
import org.docx4j.openpackaging.parts.SpreadsheetML.WorkbookPart;
import org.xlsx4j.exceptions.Xlsx4jException;
import org.xlsx4j.org.apache.poi.ss.usermodel.DataFormatter;
import org.xlsx4j.sml.CTRst;
import org.xlsx4j.sml.Cell;
import org.xlsx4j.sml.Row;
import vn.vanban.shared.BusinessRuleViolation;

/** The words and figures of an Excel file that {@link UploadGate} has let in, as its cells would show them. */
final class Spreadsheet {

    static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_SHEETS = 20;

    /** @param cut whether the file holds more than is shown */
    record Sheet(String name, List<List<String>> rows, boolean cut) {}

    private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));
    private final List<CTRst> shared;

    private Spreadsheet(WorkbookPart workbook) throws Docx4JException {
        shared = workbook.getSharedStrings() == null
                ? List.of()
                : workbook.getSharedStrings().getContents().getSi();
    }

    /** Refuses a file that cannot be read. */
    static List<Sheet> sheets(byte[] xlsx) {
        try {
            WorkbookPart workbook =
                    SpreadsheetMLPackage.load(new ByteArrayInputStream(xlsx)).getWorkbookPart();
            Spreadsheet reader = new Spreadsheet(workbook);
            List<org.xlsx4j.sml.Sheet> listed =
                    workbook.getContents().getSheets().getSheet();
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < Math.min(listed.size(), MOST_SHEETS); i++) {
                sheets.add(reader.sheet(
                        listed.get(i).getName(),
                        workbook.getWorksheet(i).getContents().getSheetData().getRow()));
            }
            return sheets;
        } catch (Docx4JException | Xlsx4jException | RuntimeException e) {
            throw new BusinessRuleViolation("Không đọc được tệp Excel này. Hãy tải tệp về và mở bằng Excel.");
        }
    }

    private Sheet sheet(String name, List<Row> rows) {
        List<List<String>> shown =
                rows.stream().limit(MOST_ROWS).map(this::cells).toList();
        boolean wide = rows.stream().limit(MOST_ROWS).anyMatch(row -> row.getC().size() > MOST_COLUMNS);
        int columns = shown.stream().mapToInt(List::size).max().orElse(0);
        shown.forEach(row -> row.addAll(Collections.nCopies(columns - row.size(), "")));
        return new Sheet(name, shown, wide || rows.size() > MOST_ROWS);
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row.getC()) {
            int column = cell.getR() == null ? cells.size() : column(cell.getR());
            if (column < MOST_COLUMNS) {
                cells.addAll(Collections.nCopies(Math.max(0, column - cells.size()), ""));
                cells.add(words(cell));
            }
        }
        return cells;
    }

    private String words(Cell cell) {
        return switch (cell.getT()) {
            case S -> words(shared.get(Integer.parseInt(cell.getV())));
            case INLINE_STR -> words(cell.getIs());
            case B -> "1".equals(cell.getV()) ? "ĐÚNG" : "SAI";
            case N -> figure(cell);
            default -> value(cell);
        };
    }

    private static String words(CTRst rich) {
        return rich.getT() != null
                ? rich.getT().getValue()
                : rich.getR().stream().map(run -> run.getT().getValue()).collect(Collectors.joining());
    }

    /** In its cell's format, so that a date is a date; a formula by the result it was saved with. */
    private String figure(Cell cell) {
        try {
            cell.setF(null);
            return cell.getV() == null ? "" : formatter.formatCellValue(cell);
        } catch (RuntimeException formatUnknown) {
            return value(cell);
        }
    }

    private static String value(Cell cell) {
        return cell.getV() == null ? "" : cell.getV();
    }

    /** "C7" stands in column 2, counted from 0. */
    private static int column(String place) {
        int column = 0;
        for (char letter : place.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
