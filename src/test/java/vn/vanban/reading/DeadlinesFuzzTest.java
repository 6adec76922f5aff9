package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeadlinesFuzzTest {

    private static final int MUTATIONS = 5_000;
    private static final String NOISE = "0123456789/.,-()\u0301\u0323\u0309 lIOoăâđêôơưạếộIVXtháng\t\n;:\ud83d";

    @Test
    void readsAnythingWithoutFailing() {
        var random = new Random(30);
        var examples = DeadlineRulesTest.everyRule()
                .map(arguments -> (String) arguments.get()[1])
                .toList();
        assertThatCode(() -> {
                    for (int i = 0; i < MUTATIONS; i++) {
                        var text = mutated(examples, random);
                        Deadlines.read(text, i % 2 == 0 ? null : LocalDate.of(2026, 2, 28));
                        Deadlines.of(text, LocalDate.of(2024, 2, 29));
                    }
                })
                .doesNotThrowAnyException();
    }

    private static String mutated(List<String> examples, Random random) {
        var text = new StringBuilder(examples.get(random.nextInt(examples.size())));
        text.append(' ').append(examples.get(random.nextInt(examples.size())));
        for (int change = random.nextInt(6); change >= 0; change--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
                case 1 -> text.deleteCharAt(at);
                default -> text.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
            }
        }
        return text.append(' ').toString();
    }
}
