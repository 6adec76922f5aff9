package vn.vanban;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of this process. Killed by another's hand, or by a machine short of memory, it is started again over
 * the same data and at the same port, where the connection pool finds it.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final long PAUSE_MILLIS = 1_000;

    /** Starts the server; 0 stands for any free port. */
    interface Start {
        EmbeddedPostgres at(int port) throws IOException;
    }

    private final Path cluster;
    private final Start start;
    private final int port;
    private EmbeddedPostgres running;
    private boolean closed;

    EmbeddedServer(Path cluster, Start start) throws IOException {
        this.cluster = cluster;
        this.start = start;
        running = start.at(0);
        port = running.getPort();
        watch();
    }

    int port() {
        return port;
    }

    private void watch() throws IOException {
        ProcessHandle.of(processId(cluster)).orElseThrow().onExit().thenRunAsync(this::startAgain);
    }

    /** As the server's own lock file says it. */
    static long processId(Path cluster) throws IOException {
        List<String> lock = Files.readAllLines(cluster.resolve("postmaster.pid"));
        return Long.parseLong(lock.get(0).strip());
    }

    private synchronized void startAgain() {
        while (!closed) {
            log.error("PostgreSQL đã dừng ngoài ý muốn, đang khởi động lại.");
            try {
                // Frees the lock on its data.
                running.close();
                running = start.at(port);
                watch();
                return;
            } catch (IOException | RuntimeException notYet) {
                log.error("PostgreSQL chưa khởi động lại được, sẽ thử lại.", notYet);
                pause();
            }
        }
    }

    /** The children of a killed server need a moment to see that it is gone. */
    private void pause() {
        try {
            wait(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        notifyAll();
        running.close();
    }
}
