package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanban.document.DocxText;
import vn.vanban.document.Urgency;
import vn.vanban.formality.Formality;

/** The mark on each type of the page, filled as an office would. */
class UrgencyMarkTest {

    private final TemplateFiller filler = new TemplateFiller(new DocumentTemplates());

    UrgencyMarkTest() throws IOException {}

    static Stream<SampleForms.Sample> samples() {
        return SampleForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void standsBetweenNumberAndTextAndBreaksNoRule(SampleForms.Sample sample) {
        byte[] marked = UrgencyMark.on(filler.fill(sample.form(), sample.draft()), Urgency.VERY_URGENT);

        String text = DocxText.of(marked);
        assertThat(text).containsOnlyOnce("THƯỢNG KHẨN");
        assertThat(text.indexOf("THƯỢNG KHẨN")).isBetween(text.indexOf("Số:"), text.indexOf("Nơi nhận:"));
        assertThat(Formality.check(marked)).isEmpty();
    }

    @Test
    void isNeverThereTwiceAndGoesWithTheLevel() {
        SampleForms.Sample sample = SampleForms.all().get(0);
        byte[] plain = filler.fill(sample.form(), sample.draft());
        byte[] express = UrgencyMark.on(UrgencyMark.on(plain, Urgency.URGENT), Urgency.EXPRESS);

        assertThat(DocxText.of(express)).containsOnlyOnce("HỎA TỐC").doesNotContain("KHẨN");
        assertThat(DocxText.of(UrgencyMark.on(express, Urgency.NORMAL))).isEqualTo(DocxText.of(plain));
    }
}
