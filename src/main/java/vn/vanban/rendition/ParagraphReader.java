package vn.vanban.rendition;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the runs of one paragraph. */
final class ParagraphReader {

    /** The number of the page being set and of all pages, for the fields that print them. */
    record PageNumber(String number, String total) {}

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean inResult;
        boolean answered;
    }

    private static final Pattern CODE = Pattern.compile("[\\d/]*/[\\p{Lu}\\d]+(?:-[\\p{L}\\d]+)+");
    private static final String INVISIBLE = "\u200c\u200d\u200e\u200f\u2060\ufeff";

    private final Story story;
    private final Properties base;
    private final List<Item> items = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private String link = "";

    /** @param base what the paragraph's style says about its runs */
    ParagraphReader(Story story, Properties base) {
        this.story = story;
        this.base = base;
    }

    List<Item> read(Node paragraph) throws XMLStreamException {
        readAll(paragraph.children());
        StringBuilder text = new StringBuilder(items.size());
        items.forEach(item -> text.append(item.isText() ? (char) item.character : ' '));
        if (text.indexOf("/") >= 0) {
            CODE.matcher(text).results().forEach(code -> items.subList(code.start(), code.end())
                    .forEach(item -> item.unbroken = true));
        }
        return items;
    }

    private void readAll(List<Node> nodes) throws XMLStreamException {
        for (Node node : nodes) {
            switch (node.name()) {
                case "r" -> run(node);
                case "ins", "moveTo", "smartTag", "customXml", "dir", "bdo" -> readAll(node.children());
                case "sdt" -> readAll(node.at("sdtContent").children());
                case "hyperlink" -> {
                    link = story.link(node.attribute("id"));
                    readAll(node.children());
                    link = "";
                }
                case "fldSimple" -> {
                    String number = pageField(node.attribute("instr"));
                    if (number.isEmpty()) {
                        readAll(node.children());
                    } else {
                        text(number, style(node.at("r")));
                    }
                }
                case "oMath", "oMathPara" -> text(formula(node), story.style(base));
                default -> {}
            }
        }
    }

    private TextStyle style(Node run) {
        return story.style(properties(run));
    }

    private Properties properties(Node run) {
        Properties direct = Properties.of(run.at("rPr"));
        return base.with(story.manuscript().styles.character(direct.get("rStyle")))
                .with(direct);
    }

    private void run(Node run) throws XMLStreamException {
        Properties properties = properties(run);
        if (properties.on("vanish")) {
            return;
        }
        TextStyle style = story.style(properties);
        for (Node part : run.children()) {
            if (part.is("fldChar")) {
                field(part.attribute("fldCharType"), style);
            } else if (part.is("instrText") && !fields.isEmpty()) {
                fields.peek().instruction.append(part.text());
            } else if (fields.stream().allMatch(field -> field.inResult && !field.answered)) {
                part(part, style);
            }
        }
    }

    private void field(String type, TextStyle style) {
        if (type.equals("begin")) {
            fields.push(new Field());
        } else if (type.equals("end") && !fields.isEmpty()) {
            answer(fields.pop(), style);
        } else if (type.equals("separate") && !fields.isEmpty()) {
            fields.peek().inResult = true;
            answer(fields.peek(), style);
        }
    }

    private void answer(Field field, TextStyle style) {
        String number = field.answered ? "" : pageField(field.instruction.toString());
        if (!number.isEmpty() && fields.stream().allMatch(outer -> outer == field || outer.inResult)) {
            field.answered = true;
            text(number, style);
        }
    }

    private String pageField(String instruction) {
        PageNumber page = story.page();
        String name = instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        return page == null
                ? ""
                : switch (name) {
                    case "PAGE" -> page.number();
                    case "NUMPAGES", "SECTIONPAGES" -> page.total();
                    default -> "";
                };
    }

    private void part(Node part, TextStyle style) throws XMLStreamException {
        switch (part.name()) {
            case "t" -> text(part.text(), style);
            case "tab", "ptab" -> items.add(Item.of(Item.Kind.TAB, style));
            case "cr" -> items.add(Item.of(Item.Kind.LINE_BREAK, style));
            case "br" ->
                items.add(Item.of(
                        part.attribute("type").matches("page|column") ? Item.Kind.PAGE_BREAK : Item.Kind.LINE_BREAK,
                        style));
            case "noBreakHyphen" -> text("\u2011", style);
            case "softHyphen" -> text("\u00ad", style);
            case "sym" ->
                text(Character.toString((int) Long.parseLong("0" + part.attribute("char"), 16) | 0xF000), style);
            case "pgNum" -> text(pageField("PAGE"), style);
            case "footnoteRef" -> text(story.noteNumber(), style);
            case "footnoteReference" -> note(part, style);
            case "drawing", "pict", "object" -> items.addAll(new DrawingReader(story, style).read(part));
            default -> {}
        }
    }

    private void note(Node reference, TextStyle style) throws XMLStreamException {
        String number = Integer.toString(story.manuscript().nextNote());
        text(number, style);
        items.add(Item.note(story.footnote(reference.attribute("id"), number), style));
    }

    private void text(String written, TextStyle style) {
        String text = Normalizer.normalize(PlainSymbols.plain(written), Normalizer.Form.NFC);
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character)) {
                add(' ', style);
            } else if (style.capitals() == TextStyle.Capitals.AS_WRITTEN) {
                add(character, style);
            } else {
                boolean small = style.capitals() == TextStyle.Capitals.SMALL && Character.isLowerCase(character);
                add(Character.toUpperCase(character), small ? style.smallCapitals() : style);
            }
        });
    }

    private void add(int character, TextStyle style) {
        if (INVISIBLE.indexOf(character) >= 0) {
            return;
        }
        int printed = character == 0x2011
                        || character == 0xAD
                        || character == 0x200B
                        || style.face().glyph(character) != 0
                ? character
                : '□';
        Item item = Item.character(printed, style);
        item.link = link;
        items.add(item);
    }

    private static String formula(Node node) {
        StringBuilder text = new StringBuilder(node.is("t") ? node.text() : "");
        node.children().forEach(child -> text.append(formula(child)));
        return text.toString();
    }
}
