package vn.vanban.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;

/** Gives the demo office a time-stamp service of its own for the length of a test. */
@Component
public class TimestampedOffice {

    private final Documents documents;
    private final PreservationLog log;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TimestampedOffice(
            Documents documents, PreservationLog log, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.documents = documents;
        this.log = log;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Service open() throws IOException {
        return new Service();
    }

    /** A service that runs until it is closed, and an office that uses it. */
    public final class Service implements AutoCloseable {

        private final LoopbackAuthority authority = new LoopbackAuthority("Time", clock);
        private final TrustedAuthorities authorities;
        public final Preservation preservation;

        private Service() throws IOException {
            var revocation = new RevocationSettings(List.of(authority.host()), Duration.ofSeconds(5));
            var servers = new RevocationServers(revocation, clock);
            authorities = new TrustedAuthorities(jdbc, servers, clock);
            authorities.trust(authority.certificate);
            var settings = new TimestampSettings(
                    authority.timestampUrl(),
                    "",
                    "",
                    "",
                    DigestAlgorithm.SHA256,
                    Duration.ofSeconds(20),
                    TimestampSettings.Level.LTA,
                    Duration.ofDays(90));
            preservation = new Preservation(documents, authorities, servers, log, settings, transaction, clock);
        }

        public void breakDown() {
            authority.timestamps.mood = LoopbackTimestamps.Mood.BREAKS;
        }

        /** Answers so many more times, and then no more. */
        public void breakDownAfter(int answers) {
            authority.timestamps.breaksAfter = asked() + answers;
        }

        public void mend() {
            authority.timestamps.breaksAfter = Integer.MAX_VALUE;
            authority.timestamps.mood = LoopbackTimestamps.Mood.ANSWERS;
        }

        public void answerLate() {
            authority.timestamps.mood = LoopbackTimestamps.Mood.LATE;
        }

        public void stampUntil(Instant end) throws IOException {
            authority.timestamps.signUntil(end);
        }

        public int asked() {
            return authority.timestamps.asked.get();
        }

        public List<String> levels(DocumentId id) {
            var validation = authorities.validate(documents.currentPdf(id));
            return validation.signatures().stream()
                    .map(signature -> signature.indication() + " " + signature.level())
                    .toList();
        }

        @Override
        public void close() {
            authority.close();
        }
    }
}
