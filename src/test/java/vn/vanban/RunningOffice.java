package vn.vanban;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application in a process of its own, as an office runs it; killed, it is started again over the same data. */
class RunningOffice implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path data;
    private final Path log;
    private final int port;
    private final HttpClient web =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private Process process;

    RunningOffice(Path data) throws IOException {
        this.data = Files.createDirectories(data.toAbsolutePath());
        this.log = this.data.resolve("log.txt");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Returns how long it took until the sign-in page was there. */
    Duration start() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("no sign-in page, see " + log);
            }
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** SIGKILL: no hook runs, no connection is closed in order, PostgreSQL is left an orphan. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The database itself, past the application. */
    JdbcClient database() throws IOException {
        List<String> lock = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://localhost:" + lock.get(3).strip() + "/postgres",
                "postgres",
                Files.readString(data.resolve("postgresql-password"))));
    }

    /** In order, so that PostgreSQL ends too. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As spring-boot:run starts it.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                VanBanApplication.class.getName(),
                "--server.port=" + port,
                "--vanban.data=" + data);
    }

    /** Without the tests, whose components would be picked up as the office's own. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                    .build();
            return web.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
