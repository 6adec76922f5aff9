package vn.vanban.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Random;

/** A real time-stamp service and its authority for an office in a process of its own; it can fail at any moment. */
public final class TimestampServer implements AutoCloseable {

    private static final LoopbackTimestamps.Mood[] DISTURBED = {
        LoopbackTimestamps.Mood.ANSWERS, LoopbackTimestamps.Mood.REFUSES, LoopbackTimestamps.Mood.HANGS
    };

    private final LoopbackAuthority authority;
    private final Path trust;

    /** @param folder where the authority's certificate is put */
    public TimestampServer(Path folder) throws IOException {
        authority = new LoopbackAuthority("Chứng thực dấu thời gian", Clock.systemUTC());
        trust = Files.createDirectories(folder).toAbsolutePath().resolve("timestamps.pem");
        Files.writeString(
                trust,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(TrustedAuthorities.encoded(authority.certificate))
                        + "\n-----END CERTIFICATE-----\n");
    }

    /** With these an office uses it. */
    public String[] settings() {
        return new String[] {
            "--vanban.trust=" + trust,
            "--vanban.revocation.hosts=" + authority.host(),
            "--vanban.timestamp.url=" + authority.timestampUrl(),
            "--vanban.timestamp.timeout=2s"
        };
    }

    public void disturb(Random random) {
        authority.timestamps.mood = DISTURBED[random.nextInt(DISTURBED.length)];
    }

    public void mend() {
        authority.timestamps.mood = LoopbackTimestamps.Mood.ANSWERS;
    }

    @Override
    public void close() {
        authority.close();
    }
}
