package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentType;

class AmendingWordsTest {

    private static final String NAME =
            "Quyết định số 07/QĐ-SYT ngày 05 tháng 02 năm 2026 của Sở Y tế về giao chỉ tiêu tiêm chủng";

    private final AmendingWords words = new AmendingWords(
            Citation.of(
                    DocumentType.DECISION,
                    new DocumentCode(7, "QĐ-SYT"),
                    LocalDate.of(2026, 2, 5),
                    "Sở Y tế",
                    "Giao chỉ tiêu tiêm chủng"),
            DocumentType.DECISION,
            "Sở Y tế");

    @Test
    void saysAtTheEndWhatItReplacesAndEndsThereOnly() {
        assertThat(words.body(Amendment.Way.REPLACE, "<p>Điều 1. Giao chỉ tiêu.</p><p>Điều 2. Thi hành./.</p>"))
                .isEqualTo("<p>Điều 1. Giao chỉ tiêu.</p><p>Điều 2. Thi hành.</p><p>Quyết định này thay thế " + NAME
                        + "./.</p>");
    }

    @Test
    void saysItBeforeTheAnnexes() {
        assertThat(words.body(
                        Amendment.Way.REPLACE, "<p>Thi hành./.</p><h1 class=\"annex\">Phụ lục</h1><p>Chỉ tiêu</p>"))
                .isEqualTo("<p>Thi hành.</p><p>Quyết định này thay thế " + NAME
                        + "./.</p><h1 class=\"annex\">Phụ lục</h1><p>Chỉ tiêu</p>");
    }

    @Test
    void beginsWithNothingElseWhereTheTextIsInAWordFile() {
        assertThat(words.body(Amendment.Way.REPLACE, "")).isEqualTo("<p>Quyết định này thay thế " + NAME + "./.</p>");
    }

    @Test
    void namesTheDocumentInTheSubjectOfACorrectionAndOfAnEnding() {
        assertThat(words.subject(Amendment.Way.CORRECT, "Giao chỉ tiêu tiêm chủng"))
                .isEqualTo("đính chính Quyết định số 07/QĐ-SYT ngày 05 tháng 02 năm 2026");
        assertThat(words.subject(Amendment.Way.CANCEL, "Giao chỉ tiêu tiêm chủng"))
                .isEqualTo("Bãi bỏ Quyết định số 07/QĐ-SYT ngày 05 tháng 02 năm 2026");
        assertThat(words.body(Amendment.Way.CORRECT, "<p>Cũ</p>"))
                .isEqualTo("<p>Sở Y tế đính chính " + NAME + " như sau:</p>");
    }
}
