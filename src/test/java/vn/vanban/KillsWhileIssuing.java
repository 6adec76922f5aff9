package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClientException;
import vn.vanban.signing.TimestampServer;

/**
 * Eight clerks number and issue signed documents while the program and its PostgreSQL are killed at random moments and the
 * time-stamp service refuses or hangs; afterwards each document is wholly issued, once. Not a part of the test run:
 * {@code ./mvnw test -Dtest=KillsWhileIssuing [-Dkills=232 -Ddocuments=300 -Dseed=…]}.
 */
class KillsWhileIssuing {

    private static final int CLERKS = 8;
    private static final int LATEST_KILL_MILLIS = 6_000;
    private static final int FIRST_PAGES_SECONDS = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final OfficeStep[] ROAD = Arrays.copyOf(OfficeStep.values(), OfficeStep.DISPATCH.ordinal() + 1);

    /** 21 of 232 kills meet PostgreSQL, 11 its connections; these come back without the program being started again. */
    private enum Victim {
        PROGRAM,
        POSTGRESQL,
        CONNECTIONS
    }

    private final int kills = Integer.getInteger("kills", 232);
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Visitor> signedIn = new ConcurrentHashMap<>();
    private final ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
    private RunningOffice office;

    @Test
    void leavesEveryDocumentWhollyIssuedHoweverOftenItIsKilled() throws Exception {
        Path folder = Path.of("target", "kills-while-issuing", UUID.randomUUID().toString());
        try (TimestampServer timestamps = new TimestampServer(folder);
                RunningOffice running = new RunningOffice(folder, false, timestamps.settings())) {
            office = running;
            office.start();
            List<WalkedDocument> documents = signed(Integer.getInteger("documents", 300));
            System.out.printf("%d documents signed; seed %d%n", documents.size(), seed);
            for (int kill = 1; kill <= kills; kill++) {
                Victim victim =
                        kill % 11 == 0 ? Victim.POSTGRESQL : kill % 22 == 5 ? Victim.CONNECTIONS : Victim.PROGRAM;
                timestamps.disturb(random);
                long unfinished = documents.size() - done(OfficeStep.DISPATCH).size();
                killWhileIssuing(victim, some(documents, 1 + (int) (2 * unfinished / (kills - kill + 1))));
                System.out.printf(
                        "kill %d of %s, numbered %d, sealed %d, issued %d, dispatched %d%n",
                        kill,
                        victim,
                        done(OfficeStep.NUMBER).size(),
                        done(OfficeStep.SEAL).size(),
                        done(OfficeStep.ISSUE).size(),
                        done(OfficeStep.DISPATCH).size());
            }
            timestamps.mend();
            finish(documents);
            new WalkAudit(office.database(), documents).checkIssued(ROAD);
            stampAll(documents);
            popplerFindsTwoValidSignaturesOnEach(documents);
        }
    }

    private List<WalkedDocument> signed(int count) throws Exception {
        List<WalkedDocument> documents = inParallel(IntStream.rangeClosed(1, count)
                .<Callable<WalkedDocument>>mapToObj(
                        n -> () -> WalkedDocument.draft("Kết luận giao ban tuần " + n, this::person))
                .toList());
        for (OfficeStep step : ROAD) {
            if (step == OfficeStep.NUMBER) {
                break;
            }
            inParallel(documents.stream()
                    .<Callable<Boolean>>map(
                            document -> () -> document.form(step).orElseThrow().send())
                    .toList());
        }
        assertThat(done(OfficeStep.SIGN)).hasSize(count);
        return documents;
    }

    /** A few only, so that there is something left for the kills to come; any, as the first may wait for their seal. */
    private List<WalkedDocument> some(List<WalkedDocument> documents, int count) {
        Set<String> issued = done(OfficeStep.ISSUE);
        List<WalkedDocument> left = documents.stream()
                .filter(document -> !issued.contains(document.id()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(left, random);
        return left.subList(0, Math.min(count, left.size()));
    }

    private void killWhileIssuing(Victim victim, List<WalkedDocument> some) throws Exception {
        Queue<WalkedDocument> waiting = new ConcurrentLinkedQueue<>(some);
        // A program that has just started takes longer over its first pages than over the acts that are to be cut off.
        CountDownLatch acting = new CountDownLatch(1);
        List<Future<?>> work = new ArrayList<>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            work.add(clerks.submit(() -> issueUntilCutOff(waiting, acting)));
        }
        acting.await(FIRST_PAGES_SECONDS, TimeUnit.SECONDS);
        Thread.sleep(random.nextInt(LATEST_KILL_MILLIS));
        switch (victim) {
            case PROGRAM -> office.kill();
            case POSTGRESQL -> office.killDatabase();
            case CONNECTIONS -> office.killConnections();
        }
        for (Future<?> one : work) {
            one.get();
        }
        if (victim == Victim.PROGRAM) {
            signedIn.clear();
            office.start();
        }
    }

    /** A clerk goes on to the next document; a refusal or an error page is tried again in the next life. */
    private boolean issueUntilCutOff(Queue<WalkedDocument> waiting, CountDownLatch acting) {
        try {
            for (WalkedDocument next = waiting.poll(); next != null; next = waiting.poll()) {
                for (OfficeStep step : List.of(OfficeStep.NUMBER, OfficeStep.ISSUE)) {
                    next.form(step).ifPresent(form -> {
                        acting.countDown();
                        form.send();
                    });
                }
            }
        } catch (RestClientException | IllegalStateException cutOff) {
            // The office died under the clerk's hands, or answers nobody without its database.
            return false;
        }
        return true;
    }

    /** Nobody disturbs any longer: what clerks have to do they do, all else has to come by itself. */
    private void finish(List<WalkedDocument> documents) {
        Awaitility.await("all are issued").atMost(PATIENCE).until(() -> {
            Queue<WalkedDocument> left = new ConcurrentLinkedQueue<>(some(documents, documents.size()));
            inParallel(Collections.nCopies(CLERKS, () -> issueUntilCutOff(left, new CountDownLatch(1))));
            return done(OfficeStep.DISPATCH).size() == documents.size();
        });
    }

    /** What waits for the time-stamp service tries again by itself, later and later; here it is told to. */
    private void stampAll(List<WalkedDocument> documents) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Set<String> missing = unproven();
        while (!missing.isEmpty()) {
            assertThat(System.nanoTime()).as("all have their time-stamps").isLessThan(until);
            for (String document : missing) {
                person("ly.tran").answer("/alerts/" + document + "/retry", new LinkedMultiValueMap<>());
            }
            Thread.sleep(2_000);
            missing = unproven();
        }
        assertThat(office.database()
                        .sql("select count(*) from document.rendition where stage = 'PRESERVED' group by document_id")
                        .query(Integer.class)
                        .list())
                .as("one file with the moment, one with what proves it for years")
                .hasSize(documents.size())
                .containsOnly(2);
    }

    private Set<String> unproven() throws IOException {
        return office.database()
                .sql(
                        """
                        select document_id from document.rendition where stage in ('SEALED', 'PRESERVED')
                        group by 1 having count(*) < 3
                        """)
                .query(String.class)
                .set();
    }

    /** As the database has it: the documents that have this step behind them. */
    private Set<String> done(OfficeStep step) {
        return Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> ask(step), Objects::nonNull);
    }

    private Set<String> ask(OfficeStep step) throws IOException {
        return office.database()
                .sql("select document_id from document.event where act = ?")
                .param(step.act())
                .query(String.class)
                .set();
    }

    private void popplerFindsTwoValidSignaturesOnEach(List<WalkedDocument> documents) throws Exception {
        Path file = Files.createTempFile("issued", ".pdf");
        for (WalkedDocument document : documents) {
            Files.write(file, document.pdf());
            Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", file.toString()).start();
            String words = new String(pdfsig.getInputStream().readAllBytes());
            // It does not judge the time-stamps that follow the two.
            assertThat(words.split("Signature is Valid", -1)).as(words).hasSize(3);
        }
        Files.delete(file);
    }

    private <T> List<T> inParallel(List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> one : clerks.invokeAll(work)) {
            results.add(one.get());
        }
        return results;
    }

    private Visitor person(String username) {
        return signedIn.computeIfAbsent(username, name -> Visitor.signedIn(office.port(), name, "BinhAn@2026"));
    }
}
