package vn.vanban;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A token of Debian's SoftHSM in a folder of its own, with one key in it. */
public final class SoftHsm {

    public static final String PIN = "135790";

    private final Path folder;

    /** @param pkcs12 the key that is brought into the token; opens with {@code pin} */
    public SoftHsm(Path folder, byte[] pkcs12, String pin) throws IOException, InterruptedException {
        this.folder = folder.toAbsolutePath();
        Path tokens = Files.createDirectories(this.folder.resolve("tokens"));
        Files.writeString(configuration(), "directories.tokendir = %s\nlog.level = ERROR\n".formatted(tokens));
        Path file = Files.write(this.folder.resolve("key.p12"), pkcs12);
        Path provider = Files.writeString(
                this.folder.resolve("provider.txt"),
                "name = Test\nlibrary = %s\nslotListIndex = 0\n".formatted(library()));
        run("softhsm2-util", "--init-token", "--free", "--label", "signer", "--pin", PIN, "--so-pin", "24681357");
        run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-importkeystore",
                "-noprompt",
                "-srckeystore",
                file.toString(),
                "-srcstoretype",
                "PKCS12",
                "-srcstorepass",
                pin,
                "-destkeystore",
                "NONE",
                "-deststoretype",
                "PKCS11",
                "-deststorepass",
                PIN,
                "-providerClass",
                "sun.security.pkcs11.SunPKCS11",
                "-providerArg",
                provider.toString());
        Files.delete(file);
    }

    /** What a process needs to find the token. */
    public Map<String, String> environment() {
        return Map.of("SOFTHSM2_CONF", configuration().toString());
    }

    public static Path library() {
        return Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("softhsm2 is not installed"));
    }

    private Path configuration() {
        return folder.resolve("softhsm2.conf");
    }

    private void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        process.environment().putAll(environment());
        if (process.start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("log.txt")));
        }
    }
}
