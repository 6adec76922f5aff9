package vn.vanban.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
import vn.vanban.document.OfficeFiles;
import vn.vanban.drafting.DocumentTemplates;
import vn.vanban.drafting.DraftContent;
import vn.vanban.drafting.SampleDrafts;
import vn.vanban.drafting.TemplateFiller;
import vn.vanban.shared.BusinessRuleViolation;

class EmbeddedRendererTest {

    private static final PdfRenderer RENDERER = PdfRenderer.embedded();

    @Test
    void printsEveryWordOfTheNotice() throws Exception {
        DraftContent notice = SampleDrafts.conclusionNotice();

        String printed = words(text(RENDERER.render(docx(notice))));

        Jsoup.parse(notice.bodyHtml()).select("p").forEach(paragraph -> assertThat(printed)
                .contains(words(paragraph.text())));
        assertThat(printed).contains(words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), words("- Lưu: VT, VP."));
    }

    @Test
    void writesArchivalPdf() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = RENDERER.render(docx(SampleDrafts.conclusionNotice()));

        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }

    @Test
    void numbersPagesFromTheSecondOn() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(docx(SampleDrafts.conclusionNotice())))) {
            assertThat(pdf.getNumberOfPages()).isBetween(4, 5);
            assertThat(page(pdf, 1)).doesNotStartWith("1");
            assertThat(page(pdf, 2)).startsWith("2");
            assertThat(page(pdf, pdf.getNumberOfPages())).startsWith("" + pdf.getNumberOfPages());
        }
    }

    @Test
    void embedsOnlyItsOwnFaces() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(docx(SampleDrafts.conclusionNotice())))) {
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
                    .mapToObj(i ->
                            () -> text(RENDERER.render(docx(SampleDrafts.notice("<p>Văn bản thứ " + i + "./.</p>")))));
            List<Future<String>> printed = desks.invokeAll(renders.toList());

            for (int i = 0; i < printed.size(); i++) {
                assertThat(printed.get(i).get()).contains("Văn bản thứ " + i + "./.");
            }
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void keepsNumberAndNotationOnOneLine() throws Exception {
        String body = "<p>Căn cứ " + "Quyết định số 2775/QĐ-UBND và ".repeat(20) + "./.</p>";

        assertThat(text(RENDERER.render(docx(SampleDrafts.notice(body)))).lines())
                .noneMatch(line -> line.matches(".*(2775/?|QĐ-?)"));
    }

    @Test
    void repeatsTheHeadOfALongTable() throws Exception {
        String rows = "<tr><td>Chỉ tiêu khám bệnh</td></tr>".repeat(60);
        byte[] pdf =
                RENDERER.render(docx(SampleDrafts.notice("<table><tr><th>Đầu bảng</th></tr>" + rows + "</table>")));

        assertThat(text(pdf).split("Đầu bảng")).hasSizeGreaterThan(2);
    }

    @Test
    void printsInCapitalsWhatWordPrintsInCapitals() throws Exception {
        byte[] docx = OfficeFiles.docx()
                .part(
                        "word/document.xml",
                        OfficeFiles.document("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch năm</w:t></w:r></w:p>"))
                .bytes();

        assertThat(text(RENDERER.render(docx))).contains("KẾ HOẠCH NĂM");
    }

    @Test
    void printsSignsOfSymbolFonts() throws Exception {
        byte[] docx = OfficeFiles.docx()
                .part(
                        "word/document.xml",
                        OfficeFiles.document(
                                "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F06F\"/><w:t xml:space=\"preserve\"> Khẩn \uF0B7</w:t></w:r></w:p>"))
                .bytes();

        assertThat(text(RENDERER.render(docx))).contains("□ Khẩn •");
    }

    @Test
    void fetchesNoPictureThatLiesElsewhere() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> calls.incrementAndGet());
        elsewhere.start();
        try {
            String address = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/a.png";

            assertThat(text(RENDERER.render(withPictureAt(address)))).contains("Sau ảnh");
            assertThat(calls).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void refusesWhatIsNoDocx() {
        assertThatThrownBy(() -> RENDERER.render(new byte[] {1, 2, 3}))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("Không chuyển được");
    }

    private static byte[] withPictureAt(String address) {
        return OfficeFiles.docx()
                .part(
                        "word/_rels/document.xml.rels",
                        OfficeFiles.relationship("image", address, "TargetMode='External'"))
                .part(
                        "word/document.xml",
                        OfficeFiles.document(
                                """
                        <w:p><w:r><w:drawing><wp:inline
                        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
                        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="a"/><a:graphic><a:graphicData
                        uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>
                        <pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="rId1"/>
                        </pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
                        <w:p><w:r><w:t>Sau ảnh</w:t></w:r></w:p>"""))
                .bytes();
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines break elsewhere on paper: only the words count. */
    private static String words(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
