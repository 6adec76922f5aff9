package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

/**
 * Three documents walk from submission to the closed task while the process is killed in every step of the road; nothing
 * may be skipped or happen twice. Not a part of the test run: {@code ./mvnw test -Dtest=CrashWalk}.
 */
class CrashWalk {

    private static final int LATEST_KILL_MILLIS = 1_200;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Visitor> signedIn = new ConcurrentHashMap<>();
    private RunningOffice office;

    @Test
    void losesNothingAndDoesNothingTwiceWhenKilledInEveryStep() throws Exception {
        office = new RunningOffice(
                Path.of("target", "crash-walk", UUID.randomUUID().toString()));
        try (RunningOffice closing = office) {
            System.out.printf("first start: %.1f s; seed %d%n", seconds(office.start()), seed);
            System.out.printf(
                    "%-22s %6s  %-17s %-17s %8s%n", "killed while", "ms", "done before", "answered", "restart");
            List<WalkedDocument> documents = IntStream.rangeClosed(1, 3)
                    .mapToObj(n -> WalkedDocument.draft("Kết luận giao ban tuần " + n, this::person))
                    .toList();
            for (OfficeStep step : OfficeStep.values()) {
                if (step.isEnginesOwn()) {
                    finish(step, documents);
                } else {
                    take(step, documents);
                }
            }
            new WalkAudit(office.database(), documents).checkClosed();
        }
    }

    /**
     * Everybody sends the form at once and the office is killed. What was not done is done again afterwards; where the
     * engine goes on by itself, the last document is kept back for a kill of its own.
     */
    private void take(OfficeStep step, List<WalkedDocument> documents) throws Exception {
        boolean engineGoesOn = step == OfficeStep.NUMBER || step == OfficeStep.ISSUE;
        List<WalkedDocument> some = engineGoesOn ? documents.subList(0, 2) : documents;
        List<WalkedDocument.Filled> forms =
                some.stream().map(document -> document.form(step).orElseThrow()).toList();
        List<CompletableFuture<Boolean>> sent = forms.stream()
                .map(form -> CompletableFuture.supplyAsync(() -> isAnswered(form)))
                .toList();
        killAndRestart(step, some, sent);
        for (WalkedDocument document : documents) {
            if (!document.isDone(step)) {
                assertThat(document.form(step).orElseThrow().send())
                        .as("%s of %s", step, document.id())
                        .isTrue();
            }
        }
    }

    /** What the engine does after the last act is cut off in the middle, and has to be finished without anybody's help. */
    private void finish(OfficeStep step, List<WalkedDocument> documents) throws Exception {
        WalkedDocument last = documents.get(documents.size() - 1);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isAtWork() && !last.isDone(step)) {
            assertThat(System.nanoTime()).as("engine begins %s", step).isLessThan(until);
        }
        killAndRestart(step, documents, List.of());
        long restarted = System.nanoTime();
        for (WalkedDocument document : documents) {
            while (!document.isDone(step)) {
                assertThat(System.nanoTime() - restarted)
                        .as("engine finishes %s of %s", step, document.id())
                        .isLessThan(PATIENCE.toNanos());
                Thread.sleep(100);
            }
        }
        System.out.println("%-22s %33s after the restart"
                .formatted("", "finished %.1f s".formatted(seconds(System.nanoTime() - restarted))));
    }

    private boolean isAtWork() throws IOException {
        return office.database()
                .sql("select count(*) > 0 from engine.act_ru_job where lock_owner_ is not null")
                .query(Boolean.class)
                .single();
    }

    private void killAndRestart(OfficeStep step, List<WalkedDocument> documents, List<CompletableFuture<Boolean>> sent)
            throws Exception {
        // Squared, because most acts are over in a few milliseconds.
        long delay = Math.round(LATEST_KILL_MILLIS * Math.pow(random.nextDouble(), 2));
        Thread.sleep(delay);
        office.kill();
        List<Boolean> answers = new ArrayList<>();
        for (CompletableFuture<Boolean> one : sent) {
            answers.add(one.join());
        }
        signedIn.clear();
        Duration restart = office.start();
        List<Boolean> done =
                documents.stream().map(document -> document.isDone(step)).toList();
        System.out.println(
                "%-22s %6d  %-17s %-17s %6.1f s".formatted(step, delay, words(done), words(answers), seconds(restart)));
        for (int n = 0; n < answers.size(); n++) {
            assertThat(!answers.get(n) || done.get(n))
                    .as("%s was confirmed to its actor and is there", step)
                    .isTrue();
        }
    }

    /** False when the office died first; a refusal is no answer that a walk may get. */
    private static boolean isAnswered(WalkedDocument.Filled form) {
        try {
            assertThat(form.send()).as("%s is accepted", form.address()).isTrue();
            return true;
        } catch (ResourceAccessException cutOff) {
            return false;
        }
    }

    private Visitor person(String username) {
        return signedIn.computeIfAbsent(username, name -> Visitor.signedIn(office.port(), name, "BinhAn@2026"));
    }

    private static String words(List<Boolean> ofThem) {
        return ofThem.isEmpty()
                ? "-"
                : "%d of %d".formatted(ofThem.stream().filter(one -> one).count(), ofThem.size());
    }

    private static double seconds(Duration duration) {
        return seconds(duration.toNanos());
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
