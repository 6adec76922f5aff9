package vn.vanban.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.vanban.document.OfficeFiles;

/** What Word's constructs look like on the page, each in a document of its own. */
class PageSettingTest {

    private static final String SECTION =
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:right=\"1440\"/></w:sectPr>";

    @Test
    void takesTheLargerOfTwoSpacesBetweenParagraphs() throws IOException {
        var tops = baselines(
                "<w:p><w:pPr><w:spacing w:after=\"120\" w:line=\"400\" w:lineRule=\"exact\"/></w:pPr>" + run("Trên")
                        + "</w:p><w:p><w:pPr><w:spacing w:before=\"200\" w:line=\"400\" w:lineRule=\"exact\"/></w:pPr>"
                        + run("Dưới")
                        + "</w:p>");

        assertThat(tops.get("Dưới") - tops.get("Trên")).isCloseTo(20f + 10f, within(0.1f));
    }

    @Test
    void turnsTheSheetForALandscapeSection() throws IOException {
        var turned = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>";
        try (PDDocument pdf = rendered("<w:p><w:pPr>" + SECTION + "</w:pPr>" + run("Đứng") + "</w:p><w:p>"
                + run("Ngang") + "</w:p>" + turned)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isLessThan(600);
            assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
        }
    }

    @Test
    void keepsAHeadingWithTheTextBelowIt() throws IOException {
        var filler = ("<w:p>" + run("Dòng") + "</w:p>").repeat(60);
        var heading = "<w:p><w:pPr><w:keepNext/></w:pPr>" + run("Mục") + "</w:p>";
        for (int lines = 50; lines < 60; lines++) {
            var body = filler.substring(0, filler.length() / 60 * lines) + heading + "<w:p>" + run("Sau") + "</w:p>";
            try (PDDocument pdf = rendered(body + SECTION)) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    assertThat(text(pdf, page).contains("Mục"))
                            .isEqualTo(text(pdf, page).contains("Sau"));
                }
            }
        }
    }

    @Test
    void keepsTheNamesOfColumnsWithTheRowBelowThem() throws IOException {
        var kept = "<w:p><w:pPr><w:keepNext/></w:pPr>" + run("Cột") + "</w:p>";
        var table = "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc>" + kept
                + "</w:tc></w:tr><w:tr>" + cell("", "Hàng") + "</w:tr></w:tbl>";
        var line = "<w:p>" + run("Dòng") + "</w:p>";
        boolean moved = false;
        for (int lines = 50; lines < 60; lines++) {
            try (PDDocument pdf = rendered(line.repeat(lines) + table + SECTION)) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    assertThat(text(pdf, page).contains("Cột"))
                            .isEqualTo(text(pdf, page).contains("Hàng"));
                }
                moved |= pdf.getNumberOfPages() > 1 && text(pdf, 2).contains("Cột");
            }
        }
        assertThat(moved).isTrue();
    }

    @Test
    void mergesCellsDownAndAcross() throws IOException {
        var body =
                "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                        + "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "Gộp")
                        + cell("<w:gridSpan w:val=\"2\"/>", "Rộng") + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge/>", "Không in") + cell("", "Hai") + cell("", "Ba")
                        + "</w:tr></w:tbl>";

        try (PDDocument pdf = rendered(body + SECTION)) {
            assertThat(text(pdf, 1)).contains("Gộp", "Rộng", "Hai", "Ba").doesNotContain("Không in");
        }
    }

    @Test
    void givesTheRoomOfACellThatSpansRowsToTheLastOfThem() throws IOException {
        String high = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                + ("<w:p>" + run("Cao") + "</w:p>").repeat(5) + "</w:tc>";
        var tops = baselines("<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr>"
                + high + cell("", "Một") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "Hai")
                + "</w:tr></w:tbl><w:p>" + run("Sau") + "</w:p>");

        assertThat(tops.get("Hai") - tops.get("Một")).isLessThan(25);
        assertThat(tops.get("Sau") - tops.get("Một")).isGreaterThan(55);
    }

    @Test
    void countsTheLevelsOfAList() throws Exception {
        var levels =
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl>";
        var numbering = Node.parse(("<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\">" + levels
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>")
                .getBytes());
        var list = new Numbering(numbering);

        assertThat(List.of(0, 1, 1, 0, 1))
                .extracting(level -> list.next("1", level).text())
                .containsExactly("I.", "a)", "b)", "II.", "a)");
    }

    private static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(words) + "</w:p></w:tc>";
    }

    private static PDDocument rendered(String body) throws IOException {
        return Loader.loadPDF(PdfRenderer.embedded()
                .render(OfficeFiles.docx()
                        .part("word/document.xml", OfficeFiles.document(body))
                        .bytes()));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** By word, how far below the upper edge of the page its line stands. */
    private static Map<String, Float> baselines(String body) throws IOException {
        Map<String, Float> baselines = new HashMap<>();
        try (PDDocument pdf = rendered(body + SECTION)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> positions) {
                    baselines.put(words.strip(), positions.get(0).getYDirAdj());
                }
            }.getText(pdf);
        }
        return baselines;
    }
}
