package vn.vanban.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks the command-line programs of Poppler, where they are installed, for a second opinion. */
final class Poppler {

    private Poppler() {}

    static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/bin/pdfsig"));
    }

    static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
