package vn.vanban.formality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanban.shared.BusinessRuleViolation;

class FormalityTest {

    /** A clean document with one thing broken. */
    record Broken(FormalityRule rule, String how, SampleDocx clean, SampleDocx document) {

        @Override
        public String toString() {
            return rule.id() + ": " + how;
        }
    }

    static Stream<SampleDocx> cleanDocuments() {
        return Stream.of(SampleDocx.decision(), SampleDocx.letter(), SampleDocx.tabbedNotice());
    }

    static List<Broken> brokenDocuments() {
        return Breakages.all();
    }

    @ParameterizedTest
    @MethodSource("cleanDocuments")
    void findsNothingInDocumentThatKeepsTheForm(SampleDocx document) {
        assertThat(Formality.check(document.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void namesTheBrokenRuleAndNoOther(Broken broken) {
        assertThat(rules(broken.document().bytes())).containsExactly(broken.rule());
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void fixRemovesTheFindingAndKeepsAllOtherWords(Broken broken) {
        byte[] fixed = broken.document().bytes();
        List<Finding> fixable =
                Formality.check(fixed).stream().filter(Finding::fixable).toList();
        for (Finding finding : fixable) {
            fixed = Formality.fix(fixed, finding);
        }

        if (fixable.isEmpty()) {
            assertThat(SampleDocx.words(fixed))
                    .isEqualTo(SampleDocx.words(broken.document().bytes()));
        } else {
            assertThat(Formality.check(fixed)).isEmpty();
            assertThat(SampleDocx.words(fixed))
                    .isEqualTo(SampleDocx.words(broken.clean().bytes()));
        }
    }

    @Test
    void everyRuleIsBrokenOnce() {
        assertThat(brokenDocuments().stream().map(Broken::rule).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(FormalityRule.class));
    }

    @Test
    void safeFaultsAreMarkedFixable() {
        Set<FormalityRule> fixable = brokenDocuments().stream()
                .flatMap(broken -> Formality.check(broken.document().bytes()).stream())
                .filter(Finding::fixable)
                .map(Finding::rule)
                .collect(Collectors.toSet());

        assertThat(fixable)
                .contains(
                        FormalityRule.PAGE_SIZE,
                        FormalityRule.MARGIN_LEFT,
                        FormalityRule.NUMBER_PADDING,
                        FormalityRule.LEADING_ZERO,
                        FormalityRule.NATIONAL_NAME,
                        FormalityRule.ENDING,
                        FormalityRule.PARAGRAPH_SPACING)
                .doesNotContain(FormalityRule.CITATION, FormalityRule.SECRECY_MARK);
    }

    @Test
    void readsTheDayOfACitationThatFollowsItsWordWithoutASpace() {
        assertThat(Formality.check(SampleDocx.letter()
                        .with("ngày 02/6/2026 của", "ngày02/6/2026 của")
                        .bytes()))
                .isEmpty();
    }

    @Test
    void refusesToFixWhatIsNotFound() {
        SampleDocx clean = SampleDocx.letter();
        Finding finding =
                Formality.check(clean.with("thực hiện./.", "thực hiện").bytes()).get(0);

        assertThatThrownBy(() -> Formality.fix(clean.bytes(), finding)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void leavesTheKindOfManagementInSmallLetters() {
        for (String words : List.of("quản lý nhà nước", "công tác quản lý nhà nước về y tế", "ngân sách nhà nước")) {
            assertThat(Formality.check(SampleDocx.letter()
                            .with("thực hiện./.", "thực hiện " + words + "./.")
                            .bytes()))
                    .isEmpty();
        }
        assertThat(rules(SampleDocx.letter()
                        .with("thực hiện./.", "thực hiện việc của nhà nước./.")
                        .bytes()))
                .containsExactly(FormalityRule.CAPITALIZATION);
    }

    @Test
    void saysOneThingOfFileThatIsNoAdministrativeDocument() {
        byte[] article = SampleDocx.words("Ghi chép về mùa hè", "Buổi sáng trời trong. Không có gì phải vội.");

        assertThat(rules(article)).containsExactly(FormalityRule.NATIONAL_NAME);
    }

    @Test
    void readsFormatFromStylesAndThemesBehindTheRuns() {
        SampleDocx document = SampleDocx.tabbedNotice()
                .withRun(
                        "Người trực có mặt", "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>", "");

        assertThat(Formality.check(document.bytes())).singleElement().satisfies(finding -> assertThat(finding.found())
                .isEqualTo("phông Calibri"));
    }

    @Test
    void tellsWhereWhatAndWhy() {
        Finding finding = Formality.check(
                        SampleDocx.letter().with("thực hiện./.", "thực hiện.").bytes())
                .get(0);

        assertThat(finding.place()).startsWith("đoạn ").contains("Sở Y tế đề nghị các đơn vị khẩn trương");
        assertThat(finding.expected()).isEqualTo("kết thúc bằng “./.”");
        assertThat(finding.rule().article()).startsWith("NĐ 30/2020, Phụ lục I, Phần I, Mục II.6");
    }

    @Test
    void refusesFileThatIsNoDocx() {
        for (byte[] file : List.of(
                new byte[0],
                "%PDF-1.7".getBytes(),
                SampleDocx.decision().with("<w:body>", "<w:body").bytes())) {
            assertThatThrownBy(() -> Formality.check(file))
                    .isInstanceOf(BusinessRuleViolation.class)
                    .hasMessageStartingWith("Tệp ");
        }
    }

    @Test
    void refusesDocumentTypeDeclarations() {
        SampleDocx hostile = SampleDocx.letter()
                .with("<w:document", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document");

        assertThatThrownBy(() -> Formality.check(hostile.bytes()))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("DTD");
    }

    private static Set<FormalityRule> rules(byte[] docx) {
        return Formality.check(docx).stream().map(Finding::rule).collect(Collectors.toSet());
    }
}
