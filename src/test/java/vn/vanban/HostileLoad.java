package vn.vanban;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.vanban.document.UploadGate;
import vn.vanban.shared.BusinessRuleViolation;

/** Sends the files of a folder to the gate, round after round, in a process of little memory; prints what it held. */
final class HostileLoad {

    private static final int ROUNDS = 10;
    private static final int COLLECTIONS = 4;

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (var found = Files.list(Path.of(arguments[0]))) {
            files = found.sorted().toList();
        }
        int refused = send(files);
        long before = live();
        for (int round = 0; round < ROUNDS; round++) {
            refused += send(files);
        }
        System.out.printf(
                "refused %d, live before %d KB, after %d KB, peak with garbage %d KB%n",
                refused, before / 1024, live() / 1024, peak() / 1024);
    }

    private static int send(List<Path> files) throws IOException {
        int refused = 0;
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            try {
                new UploadGate().admit(file.getFileName().toString().replaceFirst("^\\d+-", ""), content);
            } catch (BusinessRuleViolation refusal) {
                refused++;
            }
        }
        return refused;
    }

    // What a cleaner has yet to let go of falls only to the collection after it.
    private static long live() {
        long least = Long.MAX_VALUE;
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
