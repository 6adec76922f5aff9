package vn.vanban;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The signing program in a process of its own, as a signer starts it; their PIN is typed at its terminal. */
public final class RunningAgent implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedWriter keyboard;
    private final BlockingQueue<String> screen = new LinkedBlockingQueue<>();

    /** @param device the arguments that name the key */
    public RunningAgent(String origin, int port, Map<String, String> environment, String... device)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(),
                VanBanApplication.class.getName(),
                "agent",
                "--terminal",
                "--origin",
                origin,
                "--port",
                Integer.toString(port)));
        command.addAll(List.of(device));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.start();
        keyboard = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
        await("đã sẵn sàng");
    }

    /** Waits until the program asks, and answers; returns what it showed before. */
    public String typePin(String pin) throws IOException, InterruptedException {
        String shown = await("Mã PIN");
        keyboard.write(pin);
        keyboard.newLine();
        keyboard.flush();
        return shown;
    }

    private String await(String words) throws InterruptedException {
        StringBuilder shown = new StringBuilder();
        while (true) {
            String line = screen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException("no “%s” in %s".formatted(words, shown));
            }
            shown.append(line).append('\n');
            if (line.contains(words)) {
                return shown.toString();
            }
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                screen.add(line);
            }
        } catch (IOException ended) {
            screen.add(ended.toString());
        }
    }

    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
