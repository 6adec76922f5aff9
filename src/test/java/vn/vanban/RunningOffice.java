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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application in a process of its own, as an office runs it; killed, it is started again over the same data. */
class RunningOffice implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path data;
    private final Path log;
    private final boolean withTests;
    private final List<String> settings;
    private final int port;
    private final HttpClient web =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private Process process;

    RunningOffice(Path data) throws IOException {
        this(data, false);
    }

    /**
     * @param withTests whether the tests' components belong to it, whose clock a setting moves
     * @param settings "-Dname=value" for the process, "--name=value" for the application
     */
    RunningOffice(Path data, boolean withTests, String... settings) throws IOException {
        this.withTests = withTests;
        this.settings = List.of(settings);
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

    /** SIGKILL to PostgreSQL while the application goes on. */
    void killDatabase() throws IOException {
        ProcessHandle.of(EmbeddedServer.processId(data.resolve("postgresql")))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** SIGKILL to the processes of PostgreSQL that serve the application; PostgreSQL goes through recovery by itself. */
    void killConnections() throws IOException {
        database()
                .sql(
                        "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()")
                .query(Long.class)
                .list()
                .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    }

    /** The database itself, past the application. */
    JdbcClient database() throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(databaseAddress(), "postgres", databasePassword()));
    }

    String databaseAddress() throws IOException {
        List<String> lock = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        return "jdbc:postgresql://localhost:" + lock.get(3).strip() + "/postgres";
    }

    String databasePassword() throws IOException {
        return Files.readString(data.resolve("postgresql-password"));
    }

    /** In order, so that PostgreSQL ends too. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private List<String> command() {
        return Stream.of(
                        // As spring-boot:run starts it.
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC"),
                        settings.stream().filter(setting -> setting.startsWith("-D")),
                        Stream.of("-cp", classPath(), VanBanApplication.class.getName()),
                        Stream.of("--server.port=" + port, "--vanban.data=" + data),
                        settings.stream().filter(setting -> setting.startsWith("--")))
                .flatMap(part -> part)
                .toList();
    }

    /** Without the tests, whose components would be picked up as the office's own, unless they are wanted. */
    private String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> withTests || !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
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
