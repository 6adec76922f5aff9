package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanban.WordTables.below;
import static vn.vanban.WordTables.plan;
import static vn.vanban.WordTables.row;
import static vn.vanban.WordTables.top;
import static vn.vanban.WordTables.wide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vanban.document.DocxText;
import vn.vanban.reading.DocumentReading;

/** Tables of tasks in Word files and PDFs, by the roads of the command line and of an upload. */
class TasksInFilesTest {

    @TempDir
    private Path folder;

    @Test
    void goesOnBelowAHeadingOverAllColumns() throws IOException {
        var docx = plan(
                row("TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"),
                row("I", wide("Cải cách hành chính", 4)),
                row("1", "Cắt giảm thủ tục hộ tịch", "Văn phòng Sở", "Phòng Tư pháp\nThanh tra Sở", "30/3/2027"),
                row("II", wide("Chuyển đổi số", 4)),
                row("2", "Số hóa hồ sơ lưu", "Phòng Công nghệ", "", "Tháng 5/2027"));

        assertThat(read(docx))
                .containsExactly(
                        "Văn phòng Sở | Phòng Tư pháp; Thanh tra Sở | 2027-03-30", "Phòng Công nghệ |  | 2027-05-31");
    }

    @Test
    void holdsWhatAMergedCellSaysForAllItsRows() throws IOException {
        var docx = plan(
                row("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"),
                row("1", "Sửa cổng", top("Phòng Quản trị"), top("Quý I/2027")),
                row("2", "Sơn tường", below(), below()),
                row("3", "Thay bóng đèn", below(), "20/12/2026"),
                row("4", "Kiểm kê sách", "Thư viện", "25/12/2026"));

        assertThat(read(docx))
                .containsExactly(
                        "Phòng Quản trị |  | 2027-03-31",
                        "Phòng Quản trị |  | 2027-03-31",
                        "Phòng Quản trị |  | 2026-12-20",
                        "Thư viện |  | 2026-12-25");
    }

    @Test
    void readsABeginningAndAnEndUnderOneHead() throws IOException {
        var docx = plan(
                row(top("TT"), top("Nội dung"), top("Đơn vị chủ trì"), wide("Thời gian", 2)),
                row(below(), below(), below(), "Bắt đầu", "Hoàn thành"),
                row("1", "Xây nhà bia", "Phòng Văn hóa", "01/12/2026", "30/4/2027"));

        assertThat(read(docx)).containsExactly("Phòng Văn hóa |  | 2026-12-01..2027-04-30");
    }

    @Test
    void readsTicksUnderQuarters() throws IOException {
        var docx = plan(
                row(top("TT"), top("Nội dung"), top("Đơn vị thực hiện"), wide("Thời gian thực hiện năm 2027", 4)),
                row(below(), below(), below(), "Quý I", "Quý II", "Quý III", "Quý IV"),
                row("1", "Tập huấn hòa giải", "Phòng Tư pháp", "", "x", "", ""),
                row("2", "Kiểm tra chợ", "Phòng Kinh tế", "", "", "x", "x"));

        assertThat(read(docx))
                .containsExactly("Phòng Tư pháp |  | 2027-06-30", "Phòng Kinh tế |  | 2027-07-01..2027-12-31");
    }

    @Test
    void readsRowsThatWordNumbersByItself() throws IOException {
        var docx = plan(
                row("TT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"),
                row("", wide("Lĩnh vực trồng trọt", 4)),
                row("", "Khảo nghiệm giống lúa", "Trung tâm Giống", "Hợp tác xã Đồng Tiến", "30/6/2027"),
                row("", wide("Lĩnh vực chăn nuôi", 4)),
                row("", "Tiêm phòng dại", "Chi cục Thú y", "UBND các xã, phường", "Tháng 3/2027"));

        assertThat(read(docx))
                .containsExactly(
                        "Trung tâm Giống | Hợp tác xã Đồng Tiến | 2027-06-30",
                        "Chi cục Thú y | UBND các xã, phường | 2027-03-31");
    }

    @Test
    void readsATableOfTwoColumns() throws IOException {
        var docx = plan(
                row("Nội dung công việc", "Đơn vị thực hiện"),
                row("Phát quang đường thôn", "Trưởng thôn Đoài"),
                row("Sơn lại cầu", "Tổ Duy tu"));

        assertThat(read(docx)).containsExactly("Trưởng thôn Đoài |  | null", "Tổ Duy tu |  | null");
    }

    @Test
    void readsNamesOnLinesOfTheirOwn() throws IOException {
        var docx = plan(
                row("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Sản phẩm"),
                row(
                        "1",
                        "- Rà soát biên chế\n- Lập danh sách tinh giản",
                        "Phòng Tổ chức cán bộ",
                        "- Văn phòng Sở\n- Các phòng chuyên môn thuộc Sở",
                        "15/12/2026",
                        "Báo cáo"));

        assertThat(read(docx))
                .containsExactly("Phòng Tổ chức cán bộ | Văn phòng Sở; Các phòng chuyên môn thuộc Sở | 2026-12-15");
    }

    @Test
    void holdsTheTimeMergedFromAGroupDownwards() throws IOException {
        var docx = plan(
                row("TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"),
                row("I", "Việc quý I", "", top("Quý I/2027")),
                row("1", "Khảo sát bãi rác", "Phòng Kinh tế", below()),
                row("2", "Lập dự toán", "Phòng Tài chính", below()));

        assertThat(read(docx)).containsExactly("Phòng Kinh tế |  | 2027-03-31", "Phòng Tài chính |  | 2027-03-31");
    }

    @Test
    void readsNoTaskInATableOfPrices() throws IOException {
        var docx = plan(
                row("TT", "Nội dung chi", "Đơn vị", "Số lượng", "Đơn giá", "Thành tiền"),
                row("1", "Thuê hội trường", "buổi", "2", "500.000", "1.000.000"),
                row("", wide("Tổng cộng", 4), "1.000.000"));

        assertThat(read(docx)).isEmpty();
    }

    @Test
    void keepsTheColumnsOfAPdfApart() throws IOException {
        var docx = Files.write(
                folder.resolve("ke-hoach.docx"),
                plan(
                        row("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"),
                        row("1", "Sửa cổng", "Phòng Quản trị", "20/12/2026"),
                        row("2", "Kiểm kê sách", "Thư viện", "25/12/2026")));
        var pdf = folder.resolve("ke-hoach.pdf");
        assertThat(new CommandLine(System.out, System.err).run("render", docx.toString(), "-o", pdf.toString()))
                .isZero();

        assertThat(tasks(pdf)).containsExactly("Phòng Quản trị |  | 2026-12-20", "Thư viện |  | 2026-12-25");
    }

    /** Leads, who cooperates and until when, of each task; an upload reads the same tasks as the command line. */
    private List<String> read(byte[] docx) throws IOException {
        var tasks = tasks(Files.write(folder.resolve("ke-hoach.docx"), docx));
        assertThat(DocumentReading.of(DocxText.of(docx)).assignments()).hasSameSizeAs(tasks);
        return tasks;
    }

    private List<String> tasks(Path file) {
        var out = new ByteArrayOutputStream();
        var lines = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new CommandLine(lines, lines).run("extract", "--issued", "2026-11-18", file.toString()))
                .isZero();
        var tasks = new ArrayList<String>();
        for (var task :
                new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8)).path("assignments")) {
            tasks.add("%s | %s | %s"
                    .formatted(names(task.path("lead")), names(task.path("cooperating")), time(task.path("deadline"))));
        }
        return tasks;
    }

    private static String names(JsonNode names) {
        var all = new ArrayList<String>();
        names.forEach(name -> all.add(name.asString()));
        return String.join("; ", all);
    }

    private static String time(JsonNode deadline) {
        var start = deadline.path("start").asString("");
        return (start.isEmpty() || start.equals("null") ? "" : start + "..")
                + deadline.path("due").asString("null");
    }
}
