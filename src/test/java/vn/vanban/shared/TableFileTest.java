package vn.vanban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    private static final List<String> DANGEROUS = List.of("=HYPERLINK(\"http://a.b\")", "+84 900", "-cmd", "@SUM(A1)");

    @TempDir
    Path folder;

    private final byte[] file = TableFile.of(
            "Sổ",
            List.of("Sở Y tế", "SỔ ĐĂNG KÝ"),
            List.of(
                    new TableFile.Column("Trích yếu", 30),
                    new TableFile.Column("Ngày", 12),
                    new TableFile.Column("Số bản", 8)),
            true,
            List.of(
                    Arrays.asList(DANGEROUS.get(0), LocalDate.of(2026, 2, 5), 3),
                    Arrays.asList(DANGEROUS.get(1), null, null),
                    Arrays.asList(DANGEROUS.get(2), null, null),
                    Arrays.asList(DANGEROUS.get(3) + "\u0007", null, 12)));

    @Test
    void keepsTextsThatLookLikeFormulasAsText() throws IOException {
        List<Row> rows = rows();

        assertThat(rows.subList(4, 8))
                .extracting(row -> row.getCell(0).getType())
                .containsOnly(CellType.STRING);
        assertThat(rows.subList(4, 8))
                .extracting(row -> row.getCell(0).getText())
                .isEqualTo(DANGEROUS);
        assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void writesDaysAsDaysAndNumbersAsNumbers() throws IOException {
        Row first = rows().get(4);

        assertThat(first.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 5));
        assertThat(first.getCell(1).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(first.getCell(2).asNumber()).isEqualByComparingTo("3");
    }

    @Test
    void keepsTheTitlesInSightAndOnEveryPrintedPage() throws IOException {
        assertThat(rows().get(2).stream().map(Cell::getText)).containsExactly("Trích yếu", "Ngày", "Số bản");
        assertThat(rows().get(3).stream().map(Cell::getText)).containsExactly("(1)", "(2)", "(3)");
        assertThat(part("xl/worksheets/sheet1.xml")).contains("ySplit=\"4\"", "state=\"frozen\"", "landscape");
        assertThat(part("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$3:$4");
    }

    private List<Row> rows() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            return workbook.getFirstSheet().read();
        }
    }

    private String part(String name) throws IOException {
        try (var zip =
                new ZipFile(Files.write(folder.resolve("table.xlsx"), file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
