package vn.vanban;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.vanban.document.FileKind;
import vn.vanban.document.UploadGate;
import vn.vanban.formality.Finding;
import vn.vanban.formality.Formality;
import vn.vanban.formality.FormalityRule;
import vn.vanban.shared.BusinessRuleViolation;

/** Checks the form of DOCX files from the command line: exit status 0 without a finding, 1 with one, 2 for a file it cannot read. */
final class FormalityCommand {

    private static final int FOUND = 1;
    private static final int UNREADABLE = 2;

    private final UploadGate gate = new UploadGate();
    private final PrintStream out;
    private final PrintStream err;

    FormalityCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> files) {
        if (files.contains("--rules")) {
            FormalityRule.all()
                    .forEach(rule -> out.println(
                            String.join("\t", rule.id(), rule.severity().code(), rule.article(), rule.demand())));
            return 0;
        }
        return files.stream().mapToInt(this::check).reduce(0, Math::max);
    }

    private int check(String file) {
        try {
            Path path = Path.of(file);
            byte[] docx = Files.readAllBytes(path);
            gate.admit(path.getFileName().toString(), docx, FileKind.DOCX);
            List<Finding> findings = Formality.check(docx);
            out.println(json(path.getFileName().toString(), findings));
            return findings.isEmpty() ? 0 : FOUND;
        } catch (BusinessRuleViolation refused) {
            return fail(file + ": " + refused.getMessage());
        } catch (IOException | InvalidPathException e) {
            return fail(file + ": không đọc được tệp.");
        }
    }

    /** Written piece by piece: the mapper alone takes longer to load than a file takes to be checked. */
    private static String json(String file, List<Finding> findings) {
        var line = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeArrayPropertyStart("findings");
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringProperty("rule", finding.rule().id());
                json.writeStringProperty("severity", finding.rule().severity().code());
                json.writeStringProperty("article", finding.rule().article());
                json.writeStringProperty("place", finding.place());
                json.writeStringProperty("found", finding.found());
                json.writeStringProperty("expected", finding.expected());
                json.writeBooleanProperty("fixable", finding.fixable());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    private int fail(String message) {
        err.println(message);
        return UNREADABLE;
    }
}
