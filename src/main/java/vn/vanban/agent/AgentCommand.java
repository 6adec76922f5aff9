package vn.vanban.agent;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Runs the program on the signer's machine, or prints the certificates of the device for the administrator. */
public final class AgentCommand {

    private static final String USAGE =
            """
            Cách dùng:
              java -jar vanban.jar agent --origin https://ĐỊA-CHỈ (--pkcs12 TỆP.p12 | --pkcs11 THƯ-VIỆN [--slot 0]) [--port %d] [--terminal]
                  chạy chương trình ký trên máy của người ký; --terminal hỏi mã PIN ở cửa sổ lệnh thay vì cửa sổ riêng
              java -jar vanban.jar agent --certificates (--pkcs12 TỆP.p12 | --pkcs11 THƯ-VIỆN [--slot 0])
                  in chứng thư số (PEM) trong thiết bị, để quản trị đăng ký cho người ký"""
                    .formatted(SigningAgent.PORT);

    private final PrintStream out;
    private final PrintStream err;

    public AgentCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The exit status; does not return while the program serves its page. */
    public int run(List<String> arguments) {
        List<String> left = new ArrayList<>(arguments);
        try {
            boolean certificates = left.remove("--certificates");
            boolean terminal = left.remove("--terminal") || GraphicsEnvironment.isHeadless();
            Optional<String> origin = option(left, "--origin");
            int port = option(left, "--port").map(Integer::parseInt).orElse(SigningAgent.PORT);
            KeyDevice device = device(left);
            if (!left.isEmpty() || (!certificates && origin.isEmpty())) {
                return usage();
            }
            return certificates ? print(device) : serve(origin(origin.get()), port, device, terminal);
        } catch (IllegalArgumentException wrong) {
            return usage();
        }
    }

    private int serve(String origin, int port, KeyDevice device, boolean terminal) {
        Confirmation confirmation = terminal ? new TerminalConfirmation(out) : new WindowConfirmation();
        try (SigningAgent agent = new SigningAgent(origin, port, device, confirmation)) {
            agent.start();
            out.println("Chương trình ký đã sẵn sàng cho %s, cổng %d. %s. Đóng cửa sổ này để tắt."
                    .formatted(origin, agent.port(), device.title()));
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (BindException taken) {
            err.println("Cổng %d đang được dùng: có lẽ chương trình ký đã chạy rồi.".formatted(port));
            return 1;
        } catch (IOException e) {
            err.println("Không mở được cổng %d: %s".formatted(port, e.getMessage()));
            return 1;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private int print(KeyDevice device) {
        try {
            device.requirePresent();
            char[] pin = new TerminalConfirmation(err).pin().orElse(new char[0]);
            Base64.Encoder base64 = Base64.getMimeEncoder(64, "\n".getBytes());
            for (List<Certificate> chain : new Signer(device).chains(pin)) {
                for (Certificate certificate : chain) {
                    out.println("-----BEGIN CERTIFICATE-----");
                    out.println(base64.encodeToString(certificate.getEncoded()));
                    out.println("-----END CERTIFICATE-----");
                }
            }
            return 0;
        } catch (AgentRefusal | CertificateEncodingException refused) {
            err.println(refused.getMessage());
            return 1;
        }
    }

    private static KeyDevice device(List<String> arguments) {
        Optional<String> file = option(arguments, "--pkcs12");
        Optional<String> library = option(arguments, "--pkcs11");
        int slot = option(arguments, "--slot").map(Integer::parseInt).orElse(0);
        if (file.isPresent() == library.isPresent()) {
            throw new IllegalArgumentException("one of --pkcs12 and --pkcs11");
        }
        return file.<KeyDevice>map(path -> new KeyFile(Path.of(path)))
                .orElseGet(() -> new Token(Path.of(library.get()), slot));
    }

    /** As browsers write it: no path, no final slash. */
    private static String origin(String address) {
        URI uri = URI.create(address);
        if (uri.getScheme() == null || uri.getRawAuthority() == null) {
            throw new IllegalArgumentException(address);
        }
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int place = arguments.indexOf(name);
        if (place < 0) {
            return Optional.empty();
        }
        arguments.remove(place);
        if (place == arguments.size()) {
            throw new IllegalArgumentException(name);
        }
        return Optional.of(arguments.remove(place));
    }

    private int usage() {
        err.println(USAGE);
        return 1;
    }
}
