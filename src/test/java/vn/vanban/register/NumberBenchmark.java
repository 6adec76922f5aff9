package vn.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Directory;

/**
 * 20,000 numbers taken by 64 threads, each in a transaction of its own, against the bare statement on a table of one row:
 * {@code ./mvnw test -Dtest=NumberBenchmark}. That no number is missing or given twice is asserted; how fast is printed.
 */
@OfficeTest
class NumberBenchmark {

    private static final int THREADS = 64;
    private static final int NUMBERS = 20_000;
    private static final int ROUNDS = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Autowired
    Counters counters;

    @Autowired
    Shelf shelf;

    @Autowired
    Directory directory;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void comparesTheCounterWithTheBareStatement() throws Exception {
        Register register =
                shelf.open(directory.issuingOrganizations().get(0).id(), "Đo", List.of(DocumentType.PUBLIC_LETTER));
        jdbc.sql("create table register.bare (last int not null)").update();
        jdbc.sql("insert into register.bare values (0)").update();
        for (int round = 1; round <= ROUNDS; round++) {
            double ours = perSecond(() -> transaction.execute(status -> counters.take(register, DAY)));
            double bare = perSecond(() -> jdbc.sql("update register.bare set last = last + 1 returning last")
                    .query(Integer.class)
                    .single());
            System.out.printf(
                    "round %d: counter %.0f/s, bare UPDATE … RETURNING %.0f/s, ratio %.2f%n",
                    round, ours, bare, ours / bare);
        }
        assertThat(counters.last(register.id(), DAY.getYear())).isEqualTo(ROUNDS * NUMBERS);
    }

    private double perSecond(IntSupplier take) throws Exception {
        Set<Integer> given = ConcurrentHashMap.newKeySet();
        AtomicInteger left = new AtomicInteger(NUMBERS);
        Callable<Void> clerk = () -> {
            while (left.getAndDecrement() > 0) {
                assertThat(given.add(take.getAsInt())).as("given once").isTrue();
            }
            return null;
        };
        ExecutorService office = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        for (Future<Void> done : office.invokeAll(
                IntStream.range(0, THREADS).mapToObj(n -> clerk).toList())) {
            done.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        office.shutdown();
        int first = given.stream().mapToInt(Integer::intValue).min().orElseThrow();
        assertThat(given).hasSize(NUMBERS).contains(first + NUMBERS - 1);
        return NUMBERS / seconds;
    }
}
