package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Document;

/**
 * Turns the editor's HTML into paragraphs and tables that wear the template's styles. An unknown tag is passed over and
 * its words stay; nothing is ever fetched. List numbers are written as words, so that reader, search and signature all
 * see them.
 */
class BodyConverter {

    private static final String BODY_TEXT = "VBNoiDung";
    private static final Pattern PART = Pattern.compile("(?i)(phần|chương)\\s+(thứ\\s|[ivxlc\\d]).*");
    private static final List<String> ORDINALS = List.of("abcdđeghiklmnopqrstuvxy".split(""));

    private final Document document;
    private final InlineConverter inline;

    BodyConverter(Document document) {
        this.document = document;
        this.inline = new InlineConverter(document);
    }

    List<org.w3c.dom.Element> convert(String html) {
        return convert(Jsoup.parseBodyFragment(html).body());
    }

    List<org.w3c.dom.Element> convert(Element body) {
        List<org.w3c.dom.Element> blocks = new ArrayList<>();
        appendBlocks(body, BODY_TEXT, blocks);
        return blocks;
    }

    /** Also used for the cells of a table, where plain paragraphs wear another style. */
    void appendBlocks(Element parent, String style, List<org.w3c.dom.Element> blocks) {
        List<Node> loose = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                appendLoose(loose, style, blocks);
                appendBlock(element, style, blocks);
            } else {
                loose.add(node);
            }
        }
        appendLoose(loose, style, blocks);
    }

    private void appendBlock(Element element, String style, List<org.w3c.dom.Element> blocks) {
        switch (element.normalName()) {
            case "p" -> blocks.add(paragraph(element, style));
            case "h1", "h2" -> blocks.add(heading(element, blocks));
            case "h3" -> blocks.add(inline.paragraph("VBKhoan", "", element.childNodes()));
            case "h4", "h5", "h6" -> blocks.add(inline.paragraph("VBDiem", "", element.childNodes()));
            case "ul", "ol" -> appendList(element, 0, blocks);
            case "table" -> blocks.addAll(new TableConverter(document, this).convert(element));
            case "script", "style" -> {}
            default -> appendBlocks(element, style, blocks);
        }
    }

    private org.w3c.dom.Element paragraph(Element element, String style) {
        boolean centered = element.attr("style").replace(" ", "").contains("text-align:center");
        String worn = centered && style.equals(BODY_TEXT) ? "VBNoiDungGiua" : style;
        return inline.paragraph(worn, "", element.childNodes());
    }

    /** "Phần I" stands centered as written, its title below in capitals; "I. …" stands in capitals. */
    private org.w3c.dom.Element heading(Element element, List<org.w3c.dom.Element> before) {
        if (PART.matcher(element.text()).matches()) {
            return inline.paragraph("VBPhan", "", element.childNodes());
        }
        boolean titleOfPart =
                !before.isEmpty() && "VBPhan".equals(InlineConverter.style(before.get(before.size() - 1)));
        return inline.inCapitals().paragraph(titleOfPart ? "VBTieuDePhan" : "VBMuc", "", element.childNodes());
    }

    private void appendList(Element list, int level, List<org.w3c.dom.Element> blocks) {
        int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.children()) {
            String mark = list.normalName().equals("ul") ? (level == 0 ? "- " : "+ ") : ordinal(number++, level);
            List<Node> words = new ArrayList<>();
            for (Node child : item.childNodes()) {
                if (child instanceof Element element && element.normalName().matches("ul|ol")) {
                    mark = appendItem(mark, words, blocks);
                    appendList(element, level + 1, blocks);
                } else if (child instanceof Element element && isBlock(element)) {
                    mark = appendItem(mark, words, blocks);
                    words.addAll(element.childNodes());
                    mark = appendItem(mark, words, blocks);
                } else {
                    words.add(child);
                }
            }
            appendItem(mark, words, blocks);
        }
    }

    /** Only the first paragraph of an item bears its mark. */
    private String appendItem(String mark, List<Node> words, List<org.w3c.dom.Element> blocks) {
        if (isBlank(words)) {
            words.clear();
            return mark;
        }
        blocks.add(inline.paragraph("VBLietKe", mark, words));
        words.clear();
        return "";
    }

    private void appendLoose(List<Node> nodes, String style, List<org.w3c.dom.Element> blocks) {
        if (!isBlank(nodes)) {
            blocks.add(inline.paragraph(style, "", nodes));
        }
        nodes.clear();
    }

    private static String ordinal(int number, int level) {
        return level == 0 || number > ORDINALS.size() ? number + ". " : ORDINALS.get(number - 1) + ") ";
    }

    private static boolean isBlank(List<Node> nodes) {
        return nodes.stream()
                .allMatch(node ->
                        node instanceof TextNode text ? text.isBlank() : !(node instanceof Element e) || !e.hasText());
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().matches("script|style|table");
    }
}
