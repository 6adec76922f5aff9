package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class DocumentsFuzzTest {

    private static final int DOCUMENTS = 300;

    @Test
    void staysInsideADamagedTextAndMakesNothingUp() {
        var mutations = new Mutations(29);
        for (int i = 0; i < DOCUMENTS; i++) {
            var text = mutations.of(Notice.TEXT);
            var reading = DocumentReading.of(text);

            if (reading.facts().number() != null) {
                assertThat(digits(text)).contains(digits(reading.facts().number()));
            }
            for (var task : reading.assignments()) {
                assertThat(task.from()).isBetween(0, task.to());
                assertThat(task.to()).isLessThanOrEqualTo(text.length());
                saysOnlyWhatStandsThere(task.deadline(), text);
            }
        }
    }

    private static void saysOnlyWhatStandsThere(Deadline deadline, String text) {
        assertThat(deadline.from()).isBetween(0, deadline.to());
        assertThat(deadline.to()).isLessThanOrEqualTo(text.length());
        if (deadline.phrase() != null && deadline.due() != null) {
            assertThat(composed(text)).contains(composed(deadline.phrase()));
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", " ");
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
