package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentType;
import vn.vanban.formality.Formality;

class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Phòng, chống dịch mùa đông | về phòng, chống dịch mùa đông
                    Về việc rà soát hồ sơ      | về rà soát hồ sơ
                    Sở Y tế làm đầu mối        | về Sở Y tế làm đầu mối
                    UBND các xã báo cáo        | về UBND các xã báo cáo""")
    void namesADocumentInFull(String subject, String about) {
        assertThat(of(subject).inFull())
                .isEqualTo("Kế hoạch số 07/KH-UBND ngày 05 tháng 02 năm 2026 của UBND tỉnh Bình An " + about);
    }

    @Test
    void opensAnAnswerThatKeepsTheForm() throws IOException {
        Citation citation = of("Phòng, chống dịch mùa đông");
        DraftContent letter = new DraftContent(
                "CÔNG VĂN",
                "UBND TỈNH BÌNH AN",
                "SỞ Y TẾ",
                "Sở Y tế",
                "/SYT-VP",
                "Bình An",
                2026,
                citation.subjectOfAnswer(DocumentType.OFFICIAL_LETTER),
                citation.opening(DocumentType.OFFICIAL_LETTER, "Sở Y tế")
                        + "<p>Sở Y tế thống nhất với nội dung trên./.</p>",
                List.of("Như trên"),
                "VT, VP",
                List.of("GIÁM ĐỐC"),
                "Đỗ Minh Hạnh",
                new DraftDetails(Map.of(DraftField.ADDRESSEES, "UBND tỉnh Bình An")));

        assertThat(Formality.check(new TemplateFiller(new DocumentTemplates()).fill("CV", letter)))
                .isEmpty();
    }

    private static Citation of(String subject) {
        return Citation.of(
                DocumentType.PLAN,
                new DocumentCode(7, "KH-UBND"),
                LocalDate.of(2026, 2, 5),
                "UBND tỉnh Bình An",
                subject);
    }
}
