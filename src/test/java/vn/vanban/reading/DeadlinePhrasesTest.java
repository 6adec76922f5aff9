package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlinePhrasesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvFileSource(resources = "deadline-phrases.txt", delimiter = '|')
    void readsAPhraseHoweverItsLettersAreComposed(String phrase, String meaning) {
        assertThat(told(Deadlines.read(phrase, ISSUED))).isEqualTo(meaning);
        assertThat(told(Deadlines.read(Normalizer.normalize(phrase, Normalizer.Form.NFD), ISSUED)))
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "deadline-sentences.txt", delimiter = '|')
    void findsInASentenceTheDeadlineOfWhatItOrders(String sentence, String meaning) {
        assertThat(told(Deadlines.of(sentence, ISSUED))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "deadline-lookalikes.txt", delimiter = '|')
    void tellsFromItsSentenceWhatOnlyLooksLikeADeadline(String phrase, String sentence, String meaning) {
        assertThat(told(Deadlines.read(phrase, sentence, ISSUED))).isEqualTo(meaning);
    }

    static String told(Deadline deadline) {
        return Stream.of(
                        deadline.kind(),
                        deadline.start(),
                        deadline.due(),
                        deadline.rrule(),
                        deadline.amount(),
                        deadline.unit(),
                        deadline.origin())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
