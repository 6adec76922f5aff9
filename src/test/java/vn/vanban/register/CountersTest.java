package vn.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;

@OfficeTest
class CountersTest {

    private static final int THREADS = 16;
    private static final int NUMBERS = 2000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Autowired
    Counters counters;

    @Autowired
    Shelf shelf;

    @Autowired
    Directory directory;

    @Autowired
    TransactionOperations transaction;

    Register register;

    @BeforeEach
    void openRegister() {
        UnitId organization = directory.issuingOrganizations().get(0).id();
        register = shelf.open(organization, "Thử " + System.nanoTime(), List.of(DocumentType.PUBLIC_LETTER));
    }

    @Test
    void givesNumbersWithoutGapOrRepetitionUnderConcurrency() throws Exception {
        List<Callable<List<Integer>>> clerks = IntStream.range(0, THREADS)
                .mapToObj(clerk -> (Callable<List<Integer>>) () -> takeNumbers(NUMBERS / THREADS))
                .toList();
        ExecutorService office = Executors.newFixedThreadPool(THREADS);
        List<Integer> given = new ArrayList<>();
        for (Future<List<Integer>> numbers : office.invokeAll(clerks)) {
            given.addAll(numbers.get());
        }
        office.shutdown();

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, NUMBERS).boxed().toList());
    }

    /** Every third attempt fails after its number was taken, as when the power goes. */
    private List<Integer> takeNumbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int attempt = 0; numbers.size() < count; attempt++) {
            boolean fails = attempt % 3 == 0;
            Integer number = transaction.execute(status -> {
                if (fails) {
                    status.setRollbackOnly();
                }
                return counters.take(register, DAY);
            });
            if (!fails) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    @Test
    void beginsAgainWithOneInTheNewYear() {
        counters.take(register, DAY);
        assertThat(counters.take(register, LocalDate.of(2026, 12, 31))).isEqualTo(2);
        assertThat(counters.take(register, LocalDate.of(2027, 1, 1))).isEqualTo(1);
    }

    @Test
    void lateNumberOfTheOldYearFollowsItsLast() {
        counters.take(register, DAY);
        counters.take(register, LocalDate.of(2027, 1, 4));
        assertThat(counters.take(register, LocalDate.of(2026, 12, 31))).isEqualTo(2);
    }

    @Test
    void refusesDateBeforeTheLastNumber() {
        counters.take(register, DAY);
        assertThatThrownBy(() -> counters.take(register, DAY.minusDays(1)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("Điều 15.1");
        assertThat(counters.last(register.id(), 2026)).isEqualTo(1);
    }
}
