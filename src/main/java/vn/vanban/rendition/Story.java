package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Sets paragraphs and tables one below the other in a column: the body of a section, a cell, a header, a note. */
final class Story {

    /** Points that Word puts around a paragraph "automatically", as browsers do. */
    private static final double AUTOMATIC_SPACE = 14;

    private final Manuscript manuscript;
    private final String part;
    private final double width;
    private final Styles.Look surroundings;
    private final ParagraphReader.PageNumber page;
    private String noteNumber = "";
    private boolean inCell;

    private final List<Strip> strips = new ArrayList<>();
    private final List<Item> waiting = new ArrayList<>();
    private Properties previous = Properties.NONE;
    private boolean breakBeforeNext;

    /**
     * @param part the part of the package the text is in, for its pictures and links
     * @param surroundings what the style of the table around it says
     * @param page null where page numbers are not known
     */
    Story(Manuscript manuscript, String part, double width, Styles.Look surroundings, ParagraphReader.PageNumber page) {
        this.manuscript = manuscript;
        this.part = part;
        this.width = width;
        this.surroundings = surroundings;
        this.page = page;
    }

    /** A column inside this one: a cell or a box. */
    Story inner(double innerWidth, Styles.Look innerSurroundings) {
        Story inner = new Story(manuscript, part, innerWidth, innerSurroundings, page);
        inner.inCell = true;
        return inner;
    }

    List<Strip> set(List<Node> blocks) throws XMLStreamException {
        addAll(blocks);
        if (!waiting.isEmpty()) {
            // A frame below which there is no paragraph.
            Line holder = new Line(List.copyOf(waiting), new double[waiting.size() + 1], new String[0], null, width);
            strips.add(holder);
        }
        return strips;
    }

    private void addAll(List<Node> blocks) throws XMLStreamException {
        for (Node block : blocks) {
            switch (block.name()) {
                case "p" -> paragraph(block);
                case "tbl" -> table(block);
                case "sdt" -> addAll(block.at("sdtContent").children());
                case "ins", "customXml", "smartTag" -> addAll(block.children());
                default -> {}
            }
        }
    }

    private void table(Node block) throws XMLStreamException {
        List<Row> rows = new Table(this, block, width).rows();
        if (!rows.isEmpty()) {
            rows.get(0).startsPage |= breakBeforeNext;
            breakBeforeNext = false;
            strips.addAll(rows);
        }
        previous = Properties.NONE;
    }

    private void paragraph(Node block) throws XMLStreamException {
        Properties direct = Properties.of(block.at("pPr"));
        Styles.Look style = manuscript.styles.paragraph(direct.get("pStyle"), surroundings);
        Properties paragraph = style.paragraph().with(direct);
        Numbering.Label label = null;
        String list = paragraph.get("numPr/numId");
        if (!list.isEmpty() && !list.equals("0")) {
            int level = (int) paragraph.number("numPr/ilvl", 0);
            Properties indents = manuscript.numbering.paragraph(list, level);
            paragraph =
                    direct.has("numPr/numId") ? style.paragraph().with(indents).with(direct) : indents.with(paragraph);
            label = manuscript.numbering.next(list, level);
        }
        Properties markProperties = style.run().with(Properties.of(block.at("pPr", "rPr")));
        TextStyle mark = style(markProperties);
        List<Item> items = new ArrayList<>();
        if (label != null) {
            items.addAll(label(label, markProperties));
        }
        items.addAll(new ParagraphReader(this, style.run()).read(block));
        if (direct.has("framePr.hAnchor") || direct.has("framePr.vAnchor") || direct.has("framePr.wrap")) {
            waiting.add(frame(items, paragraph, mark));
            return;
        }
        items.addAll(0, waiting);
        waiting.clear();
        boolean breaksBehind = !items.isEmpty() && items.get(items.size() - 1).kind == Item.Kind.PAGE_BREAK;
        if (breaksBehind) {
            items.remove(items.size() - 1);
        }
        if (inCell) {
            // Word knows no page break inside a table.
            items.removeIf(item -> item.kind == Item.Kind.PAGE_BREAK);
            breaksBehind = false;
        }
        add(new LineBreaker(items, paragraph, mark, width, manuscript).lines(), paragraph);
        breakBeforeNext = breaksBehind;
    }

    private List<Item> label(Numbering.Label label, Properties mark) {
        TextStyle style = style(mark.with(label.look().run()));
        List<Item> items = new ArrayList<>();
        PlainSymbols.plain(label.text()).codePoints().forEach(character -> items.add(Item.character(character, style)));
        if (!label.text().isEmpty() && label.suffix().equals("tab")) {
            items.add(Item.of(Item.Kind.TAB, style));
        } else if (label.suffix().equals("space")) {
            items.add(Item.character(' ', style));
        }
        return items;
    }

    private Item frame(List<Item> items, Properties paragraph, TextStyle mark) {
        double natural = items.stream().mapToDouble(Item::width).sum() + 1;
        double frameWidth = paragraph.has("framePr.w") ? paragraph.points("framePr.w") : Math.min(natural, width);
        List<Strip> lines = List.copyOf(new LineBreaker(items, paragraph, mark, frameWidth, manuscript).lines());
        Shape words = new Shape(
                Shape.Form.NONE,
                frameWidth,
                Placed.height(lines),
                false,
                "",
                0,
                "",
                new Shape.Words(lines, 0, 0, 0, "t"));
        Floating.Place horizontal = new Floating.Place(
                paragraph.get("framePr.hAnchor", "text"),
                paragraph.get("framePr.xAlign"),
                paragraph.points("framePr.x"));
        Floating.Place vertical = new Floating.Place(
                paragraph.get("framePr.vAnchor", "text"),
                paragraph.get("framePr.yAlign"),
                paragraph.points("framePr.y"));
        return Item.floating(new Floating(words, horizontal, vertical, false), mark);
    }

    private void add(List<Line> lines, Properties paragraph) {
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);
        boolean same = paragraph.get("pStyle").equals(previous.get("pStyle"));
        first.spaceBefore = space(paragraph, "before");
        last.spaceAfter = space(paragraph, "after");
        if (previous != Properties.NONE) {
            Strip above = strips.get(strips.size() - 1);
            above.spaceAfter = same && previous.on("contextualSpacing") ? 0 : above.spaceAfter;
            first.spaceBefore = same && paragraph.on("contextualSpacing") ? 0 : first.spaceBefore;
            if (paragraph.on("spacing.beforeAutospacing") && previous.on("spacing.afterAutospacing")) {
                first.spaceBefore = 0;
            }
        } else if (paragraph.on("spacing.beforeAutospacing") && strips.isEmpty()) {
            first.spaceBefore = 0;
        }
        keepTogether(lines, paragraph);
        first.startsPage = breakBeforeNext || paragraph.on("pageBreakBefore") && !inCell;
        frame(lines, paragraph);
        strips.addAll(lines);
        previous = paragraph;
    }

    private static double space(Properties paragraph, String side) {
        return paragraph.on("spacing." + side + "Autospacing") ? AUTOMATIC_SPACE : paragraph.points("spacing." + side);
    }

    private void keepTogether(List<Line> lines, Properties paragraph) {
        int count = lines.size();
        boolean together = paragraph.on("keepLines") && !inCell;
        boolean twoAtLeast = paragraph.on("widowControl", true);
        for (int i = 0; i < count - 1; i++) {
            lines.get(i).keptWithNext = together || twoAtLeast && (i == 0 || i == count - 2);
        }
        lines.get(count - 1).keptWithNext = paragraph.on("keepNext");
    }

    /** Paragraphs of equal borders that follow one another stand in one frame. */
    private void frame(List<Line> lines, Properties paragraph) {
        boolean border = ParagraphFrame.hasBorder(paragraph);
        if (!border && TextStyle.color(paragraph.get("shd.fill"), "").isEmpty()) {
            return;
        }
        boolean joined = border && borders(paragraph).equals(borders(previous));
        if (joined && strips.get(strips.size() - 1) instanceof Line above) {
            above.spaceAfter -= ParagraphFrame.room(previous, "bottom");
            above.frame = new ParagraphFrame(previous, above.frame.first(), false);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).frame = new ParagraphFrame(paragraph, i == 0 && !joined, i == lines.size() - 1);
        }
        lines.get(0).spaceBefore += joined ? 0 : ParagraphFrame.room(paragraph, "top");
        lines.get(lines.size() - 1).spaceAfter += ParagraphFrame.room(paragraph, "bottom");
    }

    private static Map<String, String> borders(Properties paragraph) {
        Map<String, String> borders = new java.util.HashMap<>(paragraph.values());
        borders.keySet().removeIf(key -> !key.startsWith("pBdr/"));
        return borders;
    }

    List<Strip> footnote(String id, String number) throws XMLStreamException {
        Story note = new Story(
                manuscript, manuscript.word.byType(manuscript.word.main(), "footnotes"), width, Styles.Look.NONE, page);
        note.noteNumber = number;
        note.inCell = true;
        return note.set(manuscript.footnotes.getOrDefault(id, Node.NONE).children());
    }

    Manuscript manuscript() {
        return manuscript;
    }

    TextStyle style(Properties run) {
        return TextStyle.of(run, manuscript.faces);
    }

    String noteNumber() {
        return noteNumber;
    }

    ParagraphReader.PageNumber page() {
        return page;
    }

    double width() {
        return width;
    }

    String link(String relationship) throws XMLStreamException {
        return manuscript.word.link(part, relationship);
    }

    byte[] picture(String relationship) throws XMLStreamException {
        return manuscript.word.bytes(manuscript.word.byId(part, relationship));
    }
}
