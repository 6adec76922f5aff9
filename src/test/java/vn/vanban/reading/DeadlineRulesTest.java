package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineRulesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyRule")
    void readsItsOwnExampleToTheEnd(String name, String example, Rule<?> rule) {
        var words = Words.of(example);
        var match = new Match(name.endsWith("every year") ? null : ISSUED);

        assertThat(rule.shape().match(words, 0, match)).isEqualTo(words.size());
        assertThat(rule.meaning().apply(match)).isNotNull();
    }

    static Stream<Arguments> everyRule() {
        var deadlines = Stream.of(List.of(PassedOver.RULES), DeadlineRules.IN_FIELD, DeadlineRules.ALONE)
                .flatMap(List::stream)
                .flatMap(List::stream);
        var named = LimitRules.NAMED.values().stream().flatMap(List::stream);
        return Stream.concat(deadlines, named)
                .distinct()
                .filter(rule -> !rule.name().equals("event"))
                .map(rule -> Arguments.of(rule.name(), rule.example(), rule));
    }
}
