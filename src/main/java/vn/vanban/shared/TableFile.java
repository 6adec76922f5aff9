package vn.vanban.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page's table as an XLSX, to be worked on or printed elsewhere. */
public final class TableFile {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_CELL = 32_767;

    private TableFile() {}

    /** @param width in characters */
    public record Column(String title, int width) {}

    /**
     * @param name of the sheet, at most 31 characters
     * @param heading lines above the table
     * @param numbered whether a row (1), (2)… stands under the titles, as in the books of Phụ lục IV
     * @param rows their cells: a text, a number, a day, or null
     */
    public static byte[] of(
            String name, List<String> heading, List<Column> columns, boolean numbered, List<List<Object>> rows) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "VanBan", "1.0")) {
            workbook.setGlobalDefaultFont("Times New Roman", 11);
            Worksheet sheet = workbook.newWorksheet(name);
            int titles = heading.size();
            for (int i = 0; i < titles; i++) {
                sheet.value(i, 0, text(heading.get(i)));
                sheet.style(i, 0).bold().set();
            }
            for (int i = 0; i < columns.size(); i++) {
                sheet.width(i, columns.get(i).width());
                sheet.value(titles, i, columns.get(i).title());
                if (numbered) {
                    sheet.value(titles + 1, i, "(" + (i + 1) + ")");
                }
            }
            int first = titles + (numbered ? 2 : 1);
            framed(sheet.range(titles, 0, first - 1, columns.size() - 1))
                    .bold()
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .set();
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, first + i, rows.get(i));
            }
            sheet.freezePane(0, first);
            sheet.repeatRows(titles, first - 1);
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.pageOrientation("landscape");
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            StyleSetter style = framed(sheet.range(row, column, row, column)).verticalAlignment("top");
            if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                style.format("dd/mm/yyyy");
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                // A text that begins with "=" stays one, here and when somebody edits the cell.
                sheet.value(row, column, text(cell.toString()));
                style.format("@");
            }
            style.set();
        }
    }

    private static StyleSetter framed(Range range) {
        return range.style().borderStyle(BorderStyle.THIN).wrapText(true);
    }

    /** Without what XML cannot hold. */
    private static String text(String words) {
        String held = words.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return held.length() > LONGEST_CELL ? held.substring(0, LONGEST_CELL) : held;
    }

    /** @param fileName with its ending */
    public static ResponseEntity<byte[]> answer(String fileName, byte[] file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MEDIA_TYPE))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }
}
