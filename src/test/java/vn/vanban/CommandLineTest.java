package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.vanban.document.OfficeFiles;

class CommandLineTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsOneJsonObjectForEachDocument() throws IOException {
        var file = written(
                "giao-viec.txt",
                "KẾ HOẠCH\n1. Phòng Tài chính\n- Lập dự toán năm 2027 trước ngày 15/12.\n- Công khai quyết toán.\n");

        int status = run("extract", "--issued", "2026-11-18", file);

        var line = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(status).isZero();
        assertThat(line.at("/file").asString()).isEqualTo("giao-viec.txt");
        assertThat(line.at("/document/type").asString()).isEqualTo("KH");
        assertThat(line.at("/assignments/0/lead/0").asString()).isEqualTo("Phòng Tài chính");
        assertThat(line.at("/assignments/0/deadline/due").asString()).isEqualTo("2026-12-14");
    }

    @Test
    void givesTheDayForWhichANoticeCameTooLate() throws IOException {
        var file = written("thong-bao.txt", "THÔNG BÁO\n1. Giao Sở Y tế báo cáo trước ngày 15/11/2026.\n");

        run("extract", "--issued", "2026-11-18", file);

        var line = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(line.at("/assignments/0/deadline/due").asString()).isEqualTo("2026-11-14");
    }

    @Test
    void readsDeadlinesLineByLine() throws IOException {
        var file = written(
                "han.jsonl",
                "{\"id\":\"a\",\"phrase\":\"quý I\",\"sentence\":\"Xong trong quý I\",\"issued\":\"2026-11-18\"}\n"
                        + "{\"id\":\"b\",\"phrase\":\"sau khi họp\",\"sentence\":null,\"issued\":null}\n");

        assertThat(run("deadlines", file)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("2027-03-31");
    }

    @Test
    void namesALineThatIsNoJsonAndAnswersTheOthers() throws IOException {
        var file = written("han.jsonl", "\uFEFF{\"id\":\"a\",\"phrase\":\"quý I\"}\r\n\r\n{hỏng\r\n{\"id\":\"b\"}");

        assertThat(run("deadlines", file)).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(a -> assertThat(a).contains("\"id\":\"a\""), b -> assertThat(b)
                        .contains("\"id\":\"b\""));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("dòng 3");
    }

    @Test
    void readsTextThatNotepadSavedAsUnicode() throws IOException {
        var file = folder.resolve("giao-viec.txt");
        Files.write(
                file, "\uFEFFTHÔNG BÁO\n1. Giao Phòng Tài chính lập dự toán.\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(run("extract", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Phòng Tài chính");
    }

    @Test
    void tellsInVietnameseWhatItCannotRead() throws IOException {
        assertThat(run("extract", folder.resolve("khong-co.docx").toString())).isOne();
        assertThat(run("deadlines", written("hong.jsonl", "{"))).isOne();
        assertThat(run("extract", "--issued", "18/11/2026", "a.txt")).isOne();

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("không đọc được tệp")
                .contains("không phải JSON hợp lệ")
                .contains("Ngày ban hành phải có dạng");
    }

    @Test
    void rendersAWordFile() throws IOException {
        var docx =
                Files.write(folder.resolve("cong-van.docx"), OfficeFiles.docx().bytes());
        var pdf = folder.resolve("cong-van.pdf");

        assertThat(run("render", docx.toString(), "-o", pdf.toString())).isZero();
        try (var printed = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(printed)).contains("Văn bản");
        }
    }

    @Test
    void refusesToRenderWhatIsHostileOrNoWordFile() throws IOException {
        var bomb = OfficeFiles.docx()
                .part("word/media/image1.png", new byte[50_000_000])
                .bytes();
        var hostile = Files.write(folder.resolve("bom.docx"), bomb);
        var pdf = folder.resolve("bom.pdf");

        assertThat(run("render", hostile.toString(), "-o", pdf.toString())).isEqualTo(2);
        assertThat(run("render", folder.resolve("khong-co.docx").toString(), "-o", pdf.toString()))
                .isEqualTo(2);
        assertThat(run("render", written("chu.docx", "không phải Word"), "-o", pdf.toString()))
                .isEqualTo(2);
        assertThat(pdf).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("bom.docx: ")
                .contains("không đọc được tệp")
                .contains("Không nhận ra loại tệp");
    }

    @Test
    void saysOfAFileWithoutSignaturesThatItIsNotValid() throws IOException {
        var file = folder.resolve("trang.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }

        assertThat(run("verify", file.toString())).isOne();

        var line = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(line.at("/file").asString()).isEqualTo(file.toString());
        assertThat(line.at("/valid").asBoolean()).isFalse();
        assertThat(line.at("/signatures").size()).isZero();
        assertThat(line.at("/findings/0").asString()).isEqualTo("Tệp không có chữ ký số.");
    }

    @Test
    void tellsAFileItCannotReadFromOneThatIsNotValid() throws IOException {
        assertThat(run("verify", folder.resolve("khong-co.pdf").toString())).isEqualTo(2);
        assertThat(run("verify", written("hong.pdf", "%PDF-1.7"))).isEqualTo(2);
        assertThat(run("verify", "--trust", written("ca.pem", "không phải"), "a.pdf"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--trust phải là tệp PEM");
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... args) {
        return new CommandLine(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
    }
}
