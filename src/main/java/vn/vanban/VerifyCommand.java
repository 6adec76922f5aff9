package vn.vanban;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.vanban.shared.WorkingCalendar;
import vn.vanban.signing.SignatureValidation;
import vn.vanban.signing.SignatureValidation.ValidatedSignature;
import vn.vanban.signing.SignatureValidation.Verdict;
import vn.vanban.signing.SignatureValidator;

/**
 * Checks the signatures of PDF files by the rule of the page {@code /verify}, without a database.
 *
 * <p>Nothing is trusted but what {@code --trust} names: without it no signature can be more than "not known".
 */
final class VerifyCommand {

    private static final int INVALID = 1;
    private static final int UNREADABLE = 2;

    private final JsonMapper json = new JsonMapper();
    private final PrintStream out;
    private final PrintStream err;

    VerifyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The exit status: 0 all valid, 1 one is not, 2 one cannot be read. */
    int run(List<String> arguments) {
        // The signature library tells of its steps on the standard output, among the JSON.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        var files = new ArrayList<>(arguments);
        var anchors = new ArrayList<X509Certificate>();
        for (int option; (option = files.indexOf("--trust")) >= 0; ) {
            files.remove(option);
            if (option == files.size() || !read(files.remove(option), anchors)) {
                err.println("Sau --trust phải là tệp PEM có chứng thư số của tổ chức chứng thực.");
                return UNREADABLE;
            }
        }
        if (files.isEmpty()) {
            err.println("Cách dùng: java -jar vanban.jar verify [--trust CA.pem] TỆP.pdf...");
            return UNREADABLE;
        }
        var validator = new SignatureValidator(Clock.systemUTC(), anchors);
        return files.stream().mapToInt(file -> verify(file, validator)).max().orElseThrow();
    }

    private static boolean read(String pem, List<X509Certificate> anchors) {
        try (var in = Files.newInputStream(Path.of(pem))) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                anchors.add((X509Certificate) certificate);
            }
            return !anchors.isEmpty();
        } catch (IOException | CertificateException e) {
            return false;
        }
    }

    private int verify(String file, SignatureValidator validator) {
        SignatureValidation validation;
        try {
            validation = validator.validate(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            validation = SignatureValidation.unreadable("Không đọc được tệp.");
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file);
        line.put("valid", validation.valid());
        line.put(
                "signatures",
                validation.signatures().stream().map(VerifyCommand::line).toList());
        line.put("findings", validation.findings());
        out.println(json.writeValueAsString(line));
        return validation.valid() ? 0 : validation.verdict() == Verdict.UNREADABLE ? UNREADABLE : INVALID;
    }

    private static Map<String, Object> line(ValidatedSignature signature) {
        var line = new LinkedHashMap<String, Object>();
        line.put("signer", signature.signer());
        line.put("organization", signature.organization());
        line.put(
                "time",
                signature.signedAt() == null
                        ? null
                        : ZonedDateTime.ofInstant(signature.signedAt(), WorkingCalendar.ZONE)
                                .toOffsetDateTime()
                                .toString());
        line.put("level", signature.level());
        line.put("indication", signature.indication());
        line.put("coversWholeFile", signature.coversWholeFile());
        return line;
    }
}
