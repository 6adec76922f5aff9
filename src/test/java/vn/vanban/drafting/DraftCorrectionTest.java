package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vanban.document.DocumentType;
import vn.vanban.formality.Rewording;

class DraftCorrectionTest {

    private static final String FIELD =
            "- Căn cứ Luật A & B;\r\nCăn cứ Quyết định số 12/QĐ-SYT;\r\nCăn cứ Quyết định số 12/QĐ-SYT của Sở;";

    @Test
    void writesIntoTheLineOfTheFieldThatIsPrintedSoAndTakesItBack() {
        Draft draft = draft(FIELD, "<p>QUYẾT ĐỊNH:</p>");
        DraftCorrection corrected = correction(
                DocumentType.DECISION, draft, insertion("Căn cứ Quyết định số 12/QĐ-SYT;", "SYT", " ngày 05"));

        assertThat(corrected.details().raw(DraftField.LEGAL_BASES).lines())
                .containsExactly(
                        "- Căn cứ Luật A & B;",
                        "Căn cứ Quyết định số 12/QĐ-SYT ngày 05;",
                        "Căn cứ Quyết định số 12/QĐ-SYT của Sở;");
        assertThat(corrected.body()).isEqualTo("<p>QUYẾT ĐỊNH:</p>");

        Draft now = new Draft(corrected.body(), corrected.details(), Optional.empty(), Instant.EPOCH);
        assertThat(DraftCorrection.of(DocumentType.DECISION, now, corrected.undo())
                        .orElseThrow()
                        .details()
                        .raw(DraftField.LEGAL_BASES)
                        .lines())
                .containsExactlyElementsOf(FIELD.lines().toList());
    }

    @Test
    void findsAGroundAtTheBeginningOfTheTextThoughTheTemplateEndsIt() {
        Draft draft = draft("", "<p>Căn cứ Quyết định số 12/QĐ-SYT.</p><p>Điều 1. Giao việc./.</p>");

        assertThat(correction(
                                DocumentType.DECISION,
                                draft,
                                insertion("Căn cứ Quyết định số 12/QĐ-SYT;", "SYT", " ngày 05"))
                        .body())
                .isEqualTo("<p>Căn cứ Quyết định số 12/QĐ-SYT ngày 05.</p><p>Điều 1. Giao việc./.</p>");
    }

    @Test
    void leavesTheFieldAloneWhereTheTypePrintsNone() {
        Draft draft = draft("Căn cứ Luật A;", "<p>Căn cứ Luật A;</p>");

        DraftCorrection corrected =
                correction(DocumentType.NOTICE, draft, insertion("Căn cứ Luật A;", "Luật A", " năm 2026"));

        assertThat(corrected.details()).isEqualTo(draft.details());
        assertThat(corrected.body()).isEqualTo("<p>Căn cứ Luật A năm 2026;</p>");
    }

    private static DraftCorrection correction(DocumentType type, Draft draft, Rewording rewording) {
        return DraftCorrection.of(type, draft, List.of(rewording)).orElseThrow();
    }

    private static Rewording insertion(String paragraph, String behind, String words) {
        int place = paragraph.indexOf(behind) + behind.length();
        return new Rewording(paragraph, 0, place - 1, place, paragraph.charAt(place - 1) + words);
    }

    private static Draft draft(String grounds, String body) {
        return new Draft(
                body, new DraftDetails(Map.of(DraftField.LEGAL_BASES, grounds)), Optional.empty(), Instant.EPOCH);
    }
}
