package vn.vanban.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into paragraphs: joins lines broken by the page, and parts enumerations that run on in one line. */
final class Paragraphs {

    /** Wider than any page: such lines were never broken by a margin. */
    private static final int PAGE_WIDTH = 140;

    /** A full line in tenths of the least one: letters differ in width. */
    private static final int ROOM = 11;

    private static final int INDENT = 3;
    private static final int SHORT = 60;
    /** Abbreviations in a cell have fewer: "PCTT", "HĐND". */
    private static final int LETTERS = 6;

    private static final Pattern DECORATION = Pattern.compile("^[\\s>]*(?:#+\\s*)?[*_]{0,3}\\s?|[*_]{1,3}\\s*$");
    private static final Pattern INNER_ITEM =
            Pattern.compile("(?<=[;:.,]|\\.\\.)\\s*(?=\\((?:[0-9]{1,2}|[a-zđ])\\)\\s)");

    private static final Pattern MARKER_ALONE = Pattern.compile(
            "(?iu)(?:điều\\s+\\d{1,3}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđA-H]|[IVX][IVXivx]{0,4})\\s*[.):]|[-+•]");

    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n[ \\t]*(\\S)");

    private static final Pattern NUMBERED = Pattern.compile("\\d|[IV]{1,3}[/\\s]");
    private static final Pattern CHAPTER = Pattern.compile("[IVX]+\\.");
    private static final Pattern STARS = Pattern.compile("\\*{1,3}");

    /** No paragraph ends with such a word. */
    private static final Set<String> DANGLING = Set.of(
            "của", "và", "các", "với", "cho", "theo", "tại", "về", "từ", "trong", "ngày", "tháng", "những", "va", "cua",
            "cac", "voi");

    private static final Set<String> NUMBERING = Set.of("số", "so", "quý");

    private final int fullLine;
    private boolean inTable;
    /** Whether an empty line stands above the paragraph that is being read. */
    private boolean apart;

    private Paragraphs(int fullLine) {
        this.fullLine = fullLine;
    }

    static List<Paragraph> of(Text text) {
        return new Paragraphs(fullLine(text.value())).read(text);
    }

    // A line that had room for the next word was not broken by the margin.
    private boolean isFull(String last, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return last.length() >= fullLine && last.length() + 1 + word >= (long) fullLine * ROOM / 10;
    }

    /** From this length on a line was broken by the margin; a shorter one by its writer. */
    private static int fullLine(String value) {
        var lengths = value.lines()
                .filter(line -> !AnnexTable.isRow(line))
                .mapToInt(line -> line.strip().length())
                .filter(length -> length > 20)
                .sorted()
                .toArray();
        int wide = lengths.length == 0 ? 0 : lengths[lengths.length * 4 / 5];
        long full =
                Arrays.stream(lengths).filter(length -> length > wide * 4 / 5).count();
        boolean margin = wide < PAGE_WIDTH && full * 5 >= lengths.length * 2L;
        return margin ? wide * 3 / 4 : Integer.MAX_VALUE;
    }

    private List<Paragraph> read(Text text) {
        var paragraphs = new ArrayList<Paragraph>();
        var value = text.value();
        boolean doubleSpaced = isDoubleSpaced(value);
        int from = 0;
        int end = -1;
        int blanks = 0;
        String last = "";
        int start = -1;
        while (from <= value.length()) {
            int to = value.indexOf('\n', from);
            to = to < 0 ? value.length() : to;
            var line = bare(value.substring(from, to));
            inTable = AnnexTable.isHead(value.substring(from, to))
                    || inTable
                            && line.length() < PAGE_WIDTH
                            && (!CHAPTER.matcher(line).lookingAt() || isBeforeRow(value, to));
            if (line.isEmpty()) {
                blanks++;
            } else {
                if (start >= 0 && !continues(last, line, blanks > (doubleSpaced ? 1 : 0))) {
                    add(text, start, end, paragraphs);
                    start = -1;
                }
                apart = start < 0 ? blanks > (doubleSpaced ? 1 : 0) : apart;
                start = start < 0 ? from : start;
                end = to;
                last = line;
                blanks = 0;
            }
            from = to + 1;
        }
        if (start >= 0) {
            add(text, start, end, paragraphs);
        }
        return paragraphs;
    }

    // A heading within a table has its rows below it.
    private static boolean isBeforeRow(String value, int end) {
        var next = value.substring(end).lines().filter(line -> !line.isBlank()).findFirst();
        return next.filter(line -> AnnexTable.isRow(line) || AnnexTable.isGapped(line))
                .isPresent();
    }

    // A page reader may put an empty line after every line: then gaps between paragraphs say nothing.
    private static boolean isDoubleSpaced(String value) {
        int broken = 0;
        int gaps = 0;
        for (var matcher = GAP.matcher(value); matcher.find(); ) {
            gaps++;
            broken += Character.isLowerCase(matcher.group(1).charAt(0)) ? 1 : 0;
        }
        return gaps > 20 && broken * 4 > gaps;
    }

    private static String bare(String line) {
        return isDecorated(line) ? DECORATION.matcher(line).replaceAll("").strip() : line.strip();
    }

    private boolean continues(String last, String line, boolean gap) {
        if (MARKER_ALONE.matcher(last).matches()) {
            return !gap && Marker.at(line, 0).isEmpty();
        }
        if (inTable
                || AnnexTable.isRow(last)
                || AnnexTable.isRow(line)
                || Marker.at(line, 0).isPresent()
                || ends(last)) {
            return false;
        }
        boolean lower = Character.isLowerCase(line.charAt(0))
                || line.charAt(0) == '(' && line.length() > 1 && Character.isLowerCase(line.charAt(1))
                || isUnfinished(last, line);
        if (gap) {
            return lower && last.length() > PAGE_WIDTH / 3;
        }
        boolean figures = line.chars().noneMatch(Character::isLowerCase)
                && NUMBERED.matcher(line).lookingAt();
        boolean capitals = last.equals(last.toUpperCase()) || !figures && line.equals(line.toUpperCase());
        return !capitals && (lower || isFull(last, line) && line.length() > 3 && !FactsWords.opensBlock(line));
    }

    // "Văn phòng Sở", "chuyển đổi số" and "Đầu tư" end headings; "Quyết định số" waits for its number.
    private static boolean isUnfinished(String last, String line) {
        var word = last.substring(last.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return DANGLING.contains(word)
                || NUMBERING.contains(word) && NUMBERED.matcher(line).lookingAt();
    }

    private static boolean ends(String line) {
        char c = line.charAt(line.length() - 1);
        return c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || line.endsWith("./.");
    }

    private void add(Text text, int from, int to, List<Paragraph> paragraphs) {
        var raw = text.value().substring(from, to);
        if (AnnexTable.isRow(raw) || AnnexTable.isHead(raw) || inTable && isPartOfRow(raw)) {
            paragraphs.add(new Paragraph(null, text.line(from, to), raw, text.origin(from), apart));
            return;
        }
        var line = undecorated(text, from, to);
        int start = 0;
        boolean listed = line.value().indexOf('(') >= 0;
        for (var matcher = INNER_ITEM.matcher(line.value()); listed && matcher.find(); ) {
            if (matcher.start() > start) {
                add(line.line(start, matcher.start()), paragraphs);
                start = matcher.end();
            }
        }
        add(line.line(start, line.length()), paragraphs);
    }

    // A cell may go on by itself below its row, under its own column.
    private static boolean isPartOfRow(String raw) {
        var line = raw.strip();
        boolean indented = raw.startsWith(" ".repeat(INDENT)) && line.length() < SHORT;
        boolean title = line.chars().noneMatch(Character::isLowerCase)
                && line.chars().filter(Character::isLetter).count() > LETTERS;
        return AnnexTable.isGapped(raw) || indented && Marker.at(line, 0).isEmpty() && !title;
    }

    private void add(Text line, List<Paragraph> paragraphs) {
        var marker = Marker.at(line.value(), 0).orElse(null);
        var text = marker == null ? line : line.line(marker.length(), line.length());
        if (!line.isEmpty()) {
            paragraphs.add(new Paragraph(marker, text, null, line.origin(0), apart));
        }
    }

    // Markdown's stars and number signs are no part of what the document says.
    private static Text undecorated(Text text, int from, int to) {
        var line = text.line(from, to);
        return isDecorated(line.value()) ? line.without(DECORATION, STARS) : line;
    }

    private static boolean isDecorated(String line) {
        return line.chars().anyMatch(c -> c == '*' || c == '_' || c == '#' || c == '>');
    }
}
