package vn.vanban;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
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

    private final JsonMapper json = new JsonMapper();
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
            var line = new LinkedHashMap<String, Object>();
            line.put("file", path.getFileName().toString());
            line.put("findings", findings.stream().map(FormalityCommand::fields).toList());
            out.println(json.writeValueAsString(line));
            return findings.isEmpty() ? 0 : FOUND;
        } catch (BusinessRuleViolation refused) {
            return fail(file + ": " + refused.getMessage());
        } catch (IOException | InvalidPathException e) {
            return fail(file + ": không đọc được tệp.");
        }
    }

    private static Map<String, Object> fields(Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("rule", finding.rule().id());
        fields.put("severity", finding.rule().severity().code());
        fields.put("article", finding.rule().article());
        fields.put("place", finding.place());
        fields.put("found", finding.found());
        fields.put("expected", finding.expected());
        fields.put("fixable", finding.fixable());
        return fields;
    }

    private int fail(String message) {
        err.println(message);
        return UNREADABLE;
    }
}
