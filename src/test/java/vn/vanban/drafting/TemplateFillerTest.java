package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.vanban.shared.BusinessRuleViolation;

class TemplateFillerTest {

    private final TemplateFiller filler = new TemplateFiller(new DocumentTemplates());

    TemplateFillerTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"NQ", "QĐ", "CT", "TB", "HD", "CTr", "KH", "BC", "TTr", "CV", "CĐ", "GM"})
    void fillsEveryTemplateAndLeavesNoControlBehind(String typeCode) throws Exception {
        Document document = document(filler.fill(typeCode, SampleDrafts.conclusionNotice()));

        assertThat(ContentControl.allIn(document)).isEmpty();
        assertThat(lines(document))
                .contains(
                        "ỦY BAN NHÂN DÂN TỈNH BÌNH AN",
                        "SỞ Y TẾ",
                        "- Các phòng chức năng, Thanh tra Sở;",
                        "- Lưu: VT, VP.",
                        "TL. GIÁM ĐỐC",
                        "CHÁNH VĂN PHÒNG",
                        "Vũ Hoàng Nam")
                .anyMatch(line -> line.startsWith("Số:") && line.endsWith("/TB-SYT"))
                .anyMatch(line -> line.startsWith("Bình An, ngày") && line.endsWith("2026"))
                .anyMatch(line -> line.startsWith("Thứ nhất, về khu khám bệnh: (1)"));
    }

    @Test
    void keepsTheControlsInTheFileToWriteOn() throws Exception {
        Document document = document(filler.prefill("TB", SampleDrafts.conclusionNotice()));

        assertThat(ContentControl.allIn(document))
                .extracting(ContentControl::tag)
                .contains("body", "subject", "recipients");
    }

    @Test
    void leavesTwelveSpacesForTheNumber() throws Exception {
        String number = lines(document(filler.fill("TB", SampleDrafts.conclusionNotice()))).stream()
                .filter(line -> line.startsWith("Số:"))
                .findFirst()
                .orElseThrow();

        assertThat(number).matches("Số:\u00a0{12,}/TB-SYT");
    }

    @Test
    void alignsSeveralAddresseesBelowTheFirstLine() throws Exception {
        DraftContent draft = SampleDrafts.report(List.of("Ủy ban nhân dân tỉnh Bình An", "Sở Tài chính;"));

        assertThat(lines(document(filler.fill("BC", draft))))
                .containsSequence("Kính gửi:", "- Ủy ban nhân dân tỉnh Bình An;", "- Sở Tài chính.");
    }

    @Test
    void printsNoAddresseeWhenThereIsNone() throws Exception {
        assertThat(lines(document(filler.fill("BC", SampleDrafts.report(List.of())))))
                .noneMatch(line -> line.contains("Kính gửi"));
    }

    @Test
    void keepsTheSignatureWithTheLastWords() throws Exception {
        Document document = document(filler.fill("TB", SampleDrafts.conclusionNotice()));

        List<Element> kept = WordXml.descendants(document.getDocumentElement(), "keepNext");
        assertThat(kept).hasSize(1);
        assertThat(text(WordXml.ancestor(kept.get(0), "p"))).endsWith("thực hiện./.");
    }

    @Test
    void putsTheGroundsOfADecisionBetweenAuthorityAndArticles() throws Exception {
        DraftContent decision = SampleDrafts.notice("<p>Căn cứ Luật Khám bệnh, chữa bệnh;</p>"
                + "<p>Theo đề nghị của Trưởng phòng Nghiệp vụ Y.</p><p><b>Điều 1.</b> Thành lập Tổ kiểm tra.</p>"
                + "<p>Căn cứ vào tình hình, Tổ tự giải thể./.</p>");

        assertThat(lines(document(filler.fill("QĐ", decision))))
                .containsSequence(
                        "GIÁM ĐỐC SỞ Y TẾ",
                        "Căn cứ Luật Khám bệnh, chữa bệnh;",
                        "Theo đề nghị của Trưởng phòng Nghiệp vụ Y.",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Thành lập Tổ kiểm tra.",
                        "Căn cứ vào tình hình, Tổ tự giải thể./.");
    }

    @Test
    void namesWhoIsInvited() throws Exception {
        DraftContent draft = SampleDrafts.report(List.of("Sở Tài chính", "Sở Nội vụ"));

        assertThat(lines(document(filler.fill("GM", draft))))
                .containsSequence("Sở Y tế trân trọng kính mời:", "- Sở Tài chính;", "- Sở Nội vụ.");
        assertThat(lines(document(filler.fill("CĐ", draft))))
                .containsSequence("GIÁM ĐỐC SỞ Y TẾ điện:", "- Sở Tài chính;", "- Sở Nội vụ.");
    }

    @Test
    void letsTwoPeopleSignTheMinutes() throws Exception {
        assertThat(lines(document(filler.fill("BB", SampleDrafts.conclusionNotice()))))
                .containsSubsequence("THƯ KÝ", "CHỦ TỌA", "Vũ Hoàng Nam", "Nơi nhận:")
                .noneMatch(line -> line.contains("ngày\u00a0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PL", "PLDT"})
    void tellsWhatAnAnnexBelongsTo(String typeCode) throws Exception {
        assertThat(lines(document(filler.fill(typeCode, SampleDrafts.conclusionNotice()))))
                .contains("Phụ lục")
                .anyMatch(line -> line.startsWith("(Kèm theo Thông báo số") && line.endsWith("của Sở Y tế)"));
    }

    @Test
    void printsAnnexesBehindTheSignatureOnPagesOfTheirOwn() throws Exception {
        Document document = document(
                filler.fill(
                        "TB",
                        SampleDrafts.notice(
                                """
                <p>Kèm theo là hai danh sách./.</p><h1 class="annex">Danh sách <em>khoa</em></h1><p>Khoa Nội.</p>\
                <h1 class="annex">Danh sách phòng</h1><table><tr><td>Phòng 1</td></tr></table>""")));

        List<String> lines = lines(document);
        assertThat(lines.subList(lines.indexOf("Vũ Hoàng Nam"), lines.size()))
                .containsSubsequence(
                        "Phụ lục I", "DANH SÁCH KHOA", "Khoa Nội.", "Phụ lục II", "DANH SÁCH PHÒNG", "Phòng 1")
                .filteredOn(line -> line.startsWith("(Kèm theo"))
                .hasSize(2)
                .allMatch(line -> line.matches(
                        "\\(Kèm theo Thông báo số\u00a0+/TB-SYT ngày\u00a0+tháng\u00a0+năm 2026 của .*\\)"));
        assertThat(WordXml.descendants(document.getDocumentElement(), "sectPr")).hasSize(3);
        assertThat(WordXml.descendants(document.getDocumentElement(), "pgNumType"))
                .extracting(start -> start.getAttributeNS(WordXml.W, "start"))
                .containsExactly("1", "1");
    }

    @Test
    void numbersNoAnnexThatIsAlone() throws Exception {
        List<String> lines = lines(document(filler.fill(
                "TB", SampleDrafts.notice("<p>Kèm theo./.</p><h1 class=\"annex\">Danh sách</h1><p>Một.</p>"))));

        assertThat(lines).contains("Phụ lục", "DANH SÁCH").doesNotContain("Phụ lục I");
    }

    @Test
    void refusesTypeWithoutTemplate() {
        assertThatThrownBy(() -> filler.fill("XX", SampleDrafts.conclusionNotice()))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("Chưa có mẫu");
    }

    static Document document(byte[] docx) throws Exception {
        return new DocxFile(docx).document();
    }

    static List<String> lines(Document document) {
        return WordXml.descendants(document.getDocumentElement(), "p").stream()
                .map(TemplateFillerTest::text)
                .toList();
    }

    private static String text(Element paragraph) {
        return WordXml.descendants(paragraph, "t").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }
}
