package vn.vanban.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BodyConverterTest {

    private final Document document = newDocument();

    @Test
    void dressesHeadingsInTheTemplatesStyles() {
        assertThat(
                        styledLines(
                                "<h2>Phần I</h2><h2>Tình hình</h2><h2>I. Kết quả</h2><h3>1. Khám bệnh</h3><h4>a) Tuyến tỉnh</h4><p>Đạt.</p>"))
                .containsExactly(
                        "VBPhan Phần I",
                        "VBTieuDePhan TÌNH HÌNH",
                        "VBMuc I. KẾT QUẢ",
                        "VBKhoan 1. Khám bệnh",
                        "VBDiem a) Tuyến tỉnh",
                        "VBNoiDung Đạt.");
    }

    @Test
    void writesListNumbersAsWords() {
        assertThat(
                        lines(
                                "<ol><li>một<ol><li>hai</li><li>ba</li></ol></li><li>bốn</li></ol><ul><li>năm<ul><li>sáu</li></ul></li></ul>"))
                .containsExactly("1. một", "a) hai", "b) ba", "2. bốn", "- năm", "+ sáu");
    }

    @Test
    void writesOneSpaceBehindTheMarkOfAnItemHoweverItIsBrokenIntoLines() {
        assertThat(lines("<ul>\n <li>\n  <p>năm</p></li></ul>")).containsExactly("- năm");
    }

    @Test
    void keepsWhatTheEditorCanDoToWords() {
        Element paragraph = convert("<p>a<strong>b<em>c</em></strong><u>d</u>e<sup>2</sup>f<sub>3</sub></p>")
                .get(0);

        assertThat(WordXml.descendants(paragraph, "r"))
                .extracting(BodyConverterTest::run)
                .containsExactly("a", "b:b", "b+i:c", "u:d", "e", "vertAlign:2", "f", "vertAlign:3");
    }

    @Test
    void keepsTheWordsOfUnknownTagsAndDropsPrograms() {
        assertThat(
                        lines(
                                "<section><p>Một <a href='javascript:x'>hai</a></p><script>ba</script>bốn<img src='http://192.0.2.1/'></section>"))
                .containsExactly("Một hai", "bốn");
    }

    @Test
    void mergesTableCellsAndFillsShortRows() {
        Element table = convert(
                        """
                <table><thead><tr><th rowspan="2">TT</th><th colspan="2">Quý III</th></tr><tr><th>KH</th><th>TH</th></tr></thead>
                <tr><td>1</td><td>400</td></tr></table>""")
                .get(0);

        List<Element> rows = WordXml.children(table, "tr");
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(WordXml.descendants(row, "tcW").stream()
                        .mapToInt(width -> Integer.parseInt(width.getAttributeNS(WordXml.W, "w")))
                        .sum())
                .isBetween(9300, 9355));
        assertThat(WordXml.descendants(rows.get(0), "gridSpan")).hasSize(1);
        assertThat(WordXml.descendants(table, "vMerge"))
                .extracting(merge -> merge.getAttributeNS(WordXml.W, "val"))
                .containsExactly("restart", "continue");
        assertThat(WordXml.descendants(table, "tblHeader")).hasSize(2);
        assertThat(WordXml.children(rows.get(2), "tc")).hasSize(3);
    }

    @Test
    void givesTheWordyColumnMostOfThePage() {
        ColumnWidths widths = new ColumnWidths(3);
        widths.measure(0, "TT");
        widths.measure(1, "Xây dựng phương án bảo đảm thuốc, vật tư cho khu phẫu thuật của các bệnh viện");
        widths.measure(2, "Tháng 12");

        assertThat(widths.twips())
                .satisfies(twips -> assertThat(twips.get(1)).isGreaterThan(twips.get(0) + twips.get(2)));
    }

    /** Tinos bold, size 12: TSTTT is 39 pt wide, G6PD 32 pt. */
    @Test
    void breaksNoWordOfTwelveNarrowColumns() {
        List<String> names = List.of(
                "Thành", "G6PD", "TNTG", "TSTTT", "G6PD", "TNTG", "TSTTT", "G6PD", "TNTG", "TSTTT", "G6PD", "G6PD");
        ColumnWidths widths = new ColumnWidths(names.size());
        for (int i = 0; i < names.size(); i++) {
            widths.measure(i, names.get(i));
        }

        assertThat(widths.twips().get(3) - 2 * widths.margin()).isGreaterThan(39 * 20);
        assertThat(widths.twips().get(1) - 2 * widths.margin()).isGreaterThan(32 * 20);
    }

    private static Document newDocument() {
        try {
            return WordXml.parse("<empty/>".getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Element> convert(String html) {
        return new BodyConverter(document).convert(html);
    }

    private List<String> lines(String html) {
        return convert(html).stream().map(Element::getTextContent).toList();
    }

    private List<String> styledLines(String html) {
        return convert(html).stream()
                .map(paragraph -> InlineConverter.style(paragraph) + " " + paragraph.getTextContent())
                .toList();
    }

    private static String run(Element run) {
        String properties = WordXml.children(run, "rPr").stream()
                .flatMap(all -> IntStream.range(0, all.getChildNodes().getLength())
                        .mapToObj(i -> all.getChildNodes().item(i).getLocalName()))
                .collect(Collectors.joining("+"));
        return (properties.isEmpty() ? "" : properties + ":") + run.getTextContent();
    }
}
