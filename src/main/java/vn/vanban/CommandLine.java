package vn.vanban;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vanban.reading.Deadlines;
import vn.vanban.reading.DocumentReading;

/** Reads documents and deadlines from files to JSON lines, without starting the application. */
final class CommandLine {

    private static final String USAGE =
            """
            Cách dùng:
              java -jar vanban.jar extract [--issued YYYY-MM-DD] TỆP...   đọc văn bản (TXT, DOCX, PDF), mỗi tệp một dòng JSON
              java -jar vanban.jar deadlines TỆP.jsonl                    đọc cụm từ chỉ thời hạn, mỗi dòng một JSON
              java -jar vanban.jar verify [--trust CA.pem] TỆP.pdf...     kiểm tra chữ ký số, mỗi tệp một dòng JSON""";

    private final JsonMapper json = new JsonMapper();
    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether the arguments were a command of this class; it has then been run, and its faults set the exit status. */
    static boolean ran(String... args) {
        if (args.length == 0 || !List.of("extract", "deadlines", "verify").contains(args[0])) {
            return false;
        }
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new CommandLine(out, err).run(args);
        out.flush();
        if (status != 0) {
            System.exit(status);
        }
        return true;
    }

    int run(String... args) {
        if (args[0].equals("verify")) {
            return new VerifyCommand(out, err).run(Arrays.asList(args).subList(1, args.length));
        }
        var files = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        LocalDate issued = null;
        int option = files.indexOf("--issued");
        try {
            if (option >= 0) {
                files.remove(option);
                issued = LocalDate.parse(files.remove(option));
            }
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return fail("Ngày ban hành phải có dạng 2026-11-18.");
        }
        if (files.isEmpty()) {
            return fail(USAGE);
        }
        int status = 0;
        for (var file : files) {
            status = Math.max(status, args[0].equals("extract") ? extract(file, issued) : deadlines(file));
        }
        return status;
    }

    private int extract(String file, LocalDate issued) {
        try {
            var path = Path.of(file);
            var reading = DocumentReading.of(DocumentText.of(path), issued);
            out.println(json.writeValueAsString(JsonLines.of(path.getFileName().toString(), reading)));
            return 0;
        } catch (IOException e) {
            return fail(file + ": không đọc được tệp.");
        }
    }

    private int deadlines(String file) {
        try (var lines = Files.lines(Path.of(file))) {
            for (var line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
                var row = json.readTree(line);
                var issued = row.path("issued").asString("");
                var deadline = Deadlines.read(
                        row.path("phrase").asString(""),
                        row.path("sentence").asString(""),
                        issued.isEmpty() ? null : LocalDate.parse(issued));
                out.println(json.writeValueAsString(JsonLines.of(row.path("id").asString(null), deadline)));
            }
            return 0;
        } catch (IOException e) {
            return fail(file + ": không đọc được tệp.");
        } catch (JacksonException | DateTimeException e) {
            return fail(file + ": có dòng không phải JSON hợp lệ, hoặc ngày không có dạng 2026-11-18.");
        }
    }

    private int fail(String message) {
        err.println(message);
        return 1;
    }
}
