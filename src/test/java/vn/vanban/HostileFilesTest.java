package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanban.document.FileKind;
import vn.vanban.document.HostileFiles;
import vn.vanban.document.UploadGate;
import vn.vanban.shared.BusinessRuleViolation;

/** What an attacker would send, at each of the doors a file comes in by; the address in the files counts its callers. */
class HostileFilesTest {

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static HttpServer home;
    private static List<HostileFiles.Hostile> files;

    @TempDir
    private Path folder;

    @BeforeAll
    static void listen() throws IOException {
        home = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        home.createContext("/", call -> {
            CALLS.incrementAndGet();
            call.sendResponseHeaders(404, -1);
            call.close();
        });
        home.start();
        files = HostileFiles.calling(
                "http://127.0.0.1:%d/a".formatted(home.getAddress().getPort()));
    }

    @AfterAll
    static void stop() {
        home.stop(0);
    }

    static Stream<HostileFiles.Hostile> hostile() {
        return files.stream();
    }

    @AfterEach
    void nobodyCalledHome() {
        assertThat(CALLS).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void formCheckAndRendererRefuseEachWithItsReason(HostileFiles.Hostile hostile) throws IOException {
        Path file = Files.write(folder.resolve(hostile.name()), hostile.content());
        Path pdf = folder.resolve("a.pdf");

        long started = System.nanoTime();
        String checked = refusal("check", file.toString());
        long rendered = System.nanoTime();
        assertThat(refusal("render", file.toString(), "-o", pdf.toString())).contains(hostile.reason());
        System.out.printf(
                "%-30s check %5d ms, render %5d ms%n",
                hostile.kind(), (rendered - started) / 1_000_000, (System.nanoTime() - rendered) / 1_000_000);

        assertThat(checked).startsWith(file + ": ").contains(hostile.reason());
        assertThat(pdf).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void uploadGateRefusesEachWithItsReason(HostileFiles.Hostile hostile) {
        assertThatThrownBy(() -> new UploadGate().admit(hostile.name(), hostile.content(), FileKind.DOCX))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining(hostile.reason());
    }

    @Test
    void aSmallProcessHoldsNothingOfThem() throws Exception {
        for (int i = 0; i < files.size(); i++) {
            Files.write(
                    folder.resolve(i + "-" + files.get(i).name()), files.get(i).content());
        }

        Process load = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileLoad.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        System.out.print(said);
        assertThat(load.waitFor()).as(said).isZero();
        Matcher held = Pattern.compile("refused (\\d+), live before (\\d+) KB, after (\\d+) KB")
                .matcher(said);
        assertThat(held.find()).as(said).isTrue();
        assertThat(Integer.parseInt(held.group(1))).isEqualTo(11 * files.size());
        assertThat(Long.parseLong(held.group(3)) - Long.parseLong(held.group(2)))
                .isLessThan(4 * 1024);
    }

    /** What the command says of it, having ended as unreadable. */
    private static String refusal(String... arguments) {
        var said = new ByteArrayOutputStream();
        var out = new ByteArrayOutputStream();
        int status = new CommandLine(new PrintStream(out), new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(arguments);
        assertThat(status).isEqualTo(2);
        assertThat(out.size()).isZero();
        return said.toString(StandardCharsets.UTF_8);
    }
}
