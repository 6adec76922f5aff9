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
import vn.vanban.agent.AgentCommand;
import vn.vanban.document.FileKind;
import vn.vanban.document.UploadGate;
import vn.vanban.reading.Deadlines;
import vn.vanban.reading.DocumentReading;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.shared.BusinessRuleViolation;

/** Reads, checks, sets and verifies documents from files, without starting the application. */
final class CommandLine {

    private static final String USAGE =
            """
            Cách dùng:
              java -jar vanban.jar extract [--issued YYYY-MM-DD] TỆP...   đọc văn bản (TXT, DOCX, PDF), mỗi tệp một dòng JSON
              java -jar vanban.jar deadlines TỆP.jsonl                    đọc cụm từ chỉ thời hạn, mỗi dòng một JSON
              java -jar vanban.jar check TỆP.docx...                      kiểm tra thể thức theo Nghị định 30/2020, mỗi tệp một dòng JSON
              java -jar vanban.jar check --rules                          các quy tắc thể thức
              java -jar vanban.jar render TỆP.docx -o TỆP.pdf             chuyển văn bản Word sang PDF
              java -jar vanban.jar verify [--trust CA.pem] TỆP.pdf...     kiểm tra chữ ký số, mỗi tệp một dòng JSON
              java -jar vanban.jar agent ...                              chương trình ký trên máy của người ký""";

    private static final List<String> COMMANDS = List.of("extract", "deadlines", "check", "render", "verify", "agent");
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether the arguments were a command of this class; it has then been run, and its faults set the exit status. */
    static boolean ran(String... args) {
        if (args.length == 0 || !COMMANDS.contains(args[0])) {
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
        var arguments = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        if (arguments.isEmpty()) {
            return misused();
        }
        return switch (args[0]) {
            case "check" -> new FormalityCommand(out, err).run(arguments);
            case "render" -> render(arguments);
            case "verify" -> new VerifyCommand(out, err).run(arguments);
            case "agent" -> new AgentCommand(out, err).run(arguments);
            case "deadlines" ->
                arguments.stream().mapToInt(this::deadlines).max().orElseThrow();
            default -> extract(arguments);
        };
    }

    private int extract(List<String> files) {
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
            return misused();
        }
        int status = 0;
        for (var file : files) {
            status = Math.max(status, extract(file, issued));
        }
        return status;
    }

    private int extract(String file, LocalDate issued) {
        try {
            var path = Path.of(file);
            var reading = DocumentReading.of(DocumentText.of(path), issued);
            out.println(JsonLines.MAPPER.writeValueAsString(
                    JsonLines.of(path.getFileName().toString(), reading)));
            return 0;
        } catch (BusinessRuleViolation refused) {
            return fail(file + ": " + refused.getMessage());
        } catch (IOException e) {
            return fail(file + ": không đọc được tệp.");
        }
    }

    /** A line that cannot be read is named and left out; the others are answered. */
    private int deadlines(String file) {
        int status = 0;
        int number = 0;
        try {
            for (var line : DocumentText.decoded(Files.readAllBytes(Path.of(file)))
                    .lines()
                    .toList()) {
                number++;
                if (!line.isBlank() && !answered(line)) {
                    status = fail("%s, dòng %d: không phải JSON hợp lệ, hoặc ngày không có dạng 2026-11-18."
                            .formatted(file, number));
                }
            }
            return status;
        } catch (IOException e) {
            return fail(file + ": không đọc được tệp.");
        }
    }

    private boolean answered(String line) {
        try {
            var row = JsonLines.MAPPER.readTree(line);
            var issued = row.path("issued").asString("");
            var deadline = Deadlines.ahead(
                    row.path("phrase").asString(""),
                    row.path("sentence").asString(""),
                    issued.isEmpty() ? null : LocalDate.parse(issued));
            out.println(JsonLines.MAPPER.writeValueAsString(
                    JsonLines.of(row.path("id").asString(null), deadline)));
            return true;
        } catch (JacksonException | DateTimeException e) {
            return false;
        }
    }

    private int render(List<String> arguments) {
        if (arguments.size() != 3 || !arguments.get(1).equals("-o")) {
            return misused();
        }
        String from = arguments.get(0);
        String to = arguments.get(2);
        try {
            byte[] docx = Files.readAllBytes(Path.of(from));
            new UploadGate().admit(from, docx, FileKind.DOCX);
            Files.write(Path.of(to), PdfRenderer.embedded().render(docx));
            return 0;
        } catch (BusinessRuleViolation e) {
            fail(from + ": " + e.getMessage());
        } catch (IOException e) {
            fail(from + ": không đọc được tệp, hoặc không ghi được " + to + ".");
        }
        return UNREADABLE;
    }

    /** Not 1, which tells a script that a file was read and found faulty. */
    private int misused() {
        err.println(USAGE);
        return UNREADABLE;
    }

    private int fail(String message) {
        err.println(message);
        return 1;
    }
}
