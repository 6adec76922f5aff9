package vn.vanban.agent;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** For machines without windows: asks where the program was started. An empty line declines. */
final class TerminalConfirmation implements Confirmation {

    private final PrintStream out;
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    TerminalConfirmation(PrintStream out) {
        this.out = out;
    }

    @Override
    public Optional<char[]> ask(Question question) {
        out.println();
        out.println(question.text());
        return pin();
    }

    Optional<char[]> pin() {
        out.println("Mã PIN (để trống nếu không ký): ");
        out.flush();
        return Optional.of(typed()).filter(pin -> pin.length > 0);
    }

    private char[] typed() {
        Console console = System.console();
        if (console != null) {
            char[] pin = console.readPassword();
            return pin == null ? new char[0] : pin;
        }
        try {
            String line = in.readLine();
            return line == null ? new char[0] : line.strip().toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
