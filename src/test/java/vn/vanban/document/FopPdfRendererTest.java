package vn.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.vanban.drafting.DocumentTemplates;
import vn.vanban.drafting.DraftContent;
import vn.vanban.drafting.Drafts;
import vn.vanban.drafting.TemplateFiller;

class FopPdfRendererTest {

    private static final PdfRenderer RENDERER = new FopPdfRenderer();

    @Test
    void printsEveryWordOfTheNotice() throws Exception {
        DraftContent notice = Drafts.conclusionNotice();

        String printed = words(text(RENDERER.render(docx(notice))));

        Jsoup.parse(notice.bodyHtml()).select("p").forEach(paragraph -> assertThat(printed)
                .contains(words(paragraph.text())));
        assertThat(printed).contains(words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), words("- Lưu: VT, VP."));
    }

    @Test
    void writesArchivalPdf() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = RENDERER.render(docx(Drafts.conclusionNotice()));

        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }

    @Test
    void numbersPagesFromTheSecondOn() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(docx(Drafts.conclusionNotice())))) {
            assertThat(pdf.getNumberOfPages()).isBetween(4, 5);
            assertThat(page(pdf, 1)).doesNotStartWith("1");
            assertThat(page(pdf, 2)).startsWith("2");
            assertThat(page(pdf, pdf.getNumberOfPages())).startsWith("" + pdf.getNumberOfPages());
        }
    }

    @Test
    void embedsOnlyItsOwnFaces() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(docx(Drafts.conclusionNotice())))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).getName()).contains("+Tinos");
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void rendersSeveralDocumentsAtTheSameTime() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(4);
        try {
            Stream<Callable<String>> renders = IntStream.range(0, 8)
                    .mapToObj(i -> () -> text(RENDERER.render(docx(Drafts.notice("<p>Văn bản thứ " + i + "./.</p>")))));
            List<Future<String>> printed = desks.invokeAll(renders.toList());

            for (int i = 0; i < printed.size(); i++) {
                assertThat(printed.get(i).get()).contains("Văn bản thứ " + i + "./.");
            }
        } finally {
            desks.shutdown();
        }
    }

    private static byte[] docx(DraftContent draft) throws Exception {
        return new TemplateFiller(new DocumentTemplates()).fill("TB", draft);
    }

    private static String text(byte[] bytes) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return IntStream.rangeClosed(1, pdf.getNumberOfPages())
                    .mapToObj(number -> page(pdf, number).replaceFirst("^\\d+\\s", ""))
                    .reduce("", String::concat);
        }
    }

    private static String page(PDDocument pdf, int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(pdf).strip() + "\n";
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Lines break elsewhere on paper: only the words count. */
    private static String words(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
