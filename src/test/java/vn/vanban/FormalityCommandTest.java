package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.vanban.drafting.DocumentTemplates;
import vn.vanban.drafting.SampleDrafts;
import vn.vanban.drafting.TemplateFiller;
import vn.vanban.formality.FormalityRule;

class FormalityCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void endsWithZeroWhenNothingIsFound() throws IOException {
        assertThat(run("check", written("sach.docx", report()))).isZero();

        assertThat(lines()).containsExactly("{\"file\":\"sach.docx\",\"findings\":[]}");
    }

    @Test
    void endsWithOneAndPrintsWhatItFound() throws IOException {
        String clean = written("sach.docx", report());
        String blank = written("mau.docx", new DocumentTemplates().of("BC"));

        assertThat(run("check", clean, blank)).isOne();

        var finding = new JsonMapper().readTree(lines().get(1)).at("/findings/0");
        assertThat(finding.propertyNames())
                .containsExactly("rule", "severity", "article", "place", "found", "expected", "fixable");
        assertThat(finding.path("rule").asString()).isEqualTo("code-format");
        assertThat(finding.path("severity").asString()).isEqualTo("error");
        assertThat(finding.path("article").asString()).isEqualTo("NĐ 30/2020, Phụ lục I, Phần I, Mục II.3");
    }

    @Test
    void refusesUnreadableFilesAndChecksTheOthers() throws IOException {
        String text = written("khong-phai.docx", "Không phải Word".getBytes(StandardCharsets.UTF_8));
        String missing = folder.resolve("khong-co.docx").toString();

        assertThat(run("check", text, missing, written("sach.docx", report()))).isEqualTo(2);

        assertThat(lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("khong-phai.docx: Không nhận ra loại tệp.")
                .contains("khong-co.docx: không đọc được tệp.");
    }

    /** In the packed program each class is looked for in the jars one after the other: the mapper's are half of a start. */
    @Test
    void checksWithoutLoadingTheMapper() throws IOException {
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VanBanApplication.class.getName(),
                        "check",
                        written("sach.docx", report()))
                .redirectErrorStream(true)
                .start();

        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("{\"file\":\"sach.docx\",\"findings\":[]}", "vn.vanban.formality.Formality ")
                .doesNotContain("tools.jackson.databind");
    }

    @Test
    void tellsMisuseFromFindings() throws IOException {
        String folderItself = folder.toString();
        String pdf = written("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", folderItself)).isEqualTo(2);
        assertThat(run("check", pdf)).isEqualTo(2);

        assertThat(lines()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cách dùng:", folderItself + ": không đọc được tệp.");
    }

    @Test
    void listsTheRules() {
        assertThat(run("check", "--rules")).isZero();

        assertThat(lines())
                .hasSameSizeAs(FormalityRule.all())
                .contains("margin-left\terror\tNĐ 30/2020, Phụ lục I, Phần I, Mục I.3\tLề trái 30–35 mm");
    }

    private static byte[] report() throws IOException {
        return new TemplateFiller(new DocumentTemplates())
                .fill("BC", SampleDrafts.report(List.of("Ủy ban nhân dân tỉnh Bình An")));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private int run(String... args) {
        return new CommandLine(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
    }

    private String written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
