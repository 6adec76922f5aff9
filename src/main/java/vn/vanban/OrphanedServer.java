package vn.vanban;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that lives on when our process was killed. It holds the data directory, so the next start
 * would wait for it in vain.
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    private OrphanedServer() {}

    /** Stops the server of this cluster, if one is left, and removes its stale lock file. */
    static void stop(Path cluster) throws IOException {
        Path lock = cluster.resolve("postmaster.pid");
        if (Files.notExists(lock)) {
            return;
        }
        long pid = EmbeddedServer.processId(cluster);
        if (serves(cluster, pid)) {
            log.warn("Máy chủ PostgreSQL {} còn sót lại từ lần chạy trước, đang dừng.", pid);
            signal(pid, "INT");
            if (!ends(pid, Duration.ofSeconds(30))) {
                signal(pid, "QUIT");
                ends(pid, Duration.ofSeconds(10));
            }
        }
        Files.deleteIfExists(lock);
    }

    /** A process number is reused after a reboot: only a process working in our directory is ours. */
    private static boolean serves(Path cluster, long pid) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd").toRealPath(), cluster);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void signal(long pid, String name) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ends(long pid, Duration within) throws IOException {
        long until = System.nanoTime() + within.toNanos();
        while (Files.exists(Path.of("/proc", Long.toString(pid)))) {
            if (System.nanoTime() > until) {
                return false;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
