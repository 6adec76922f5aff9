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

    private static final Lexicon WITH = Lexicon.of("phối hợp với, phối hợp cùng");

    /** The longest name that a line may break off within. */
    private static final int NAME = 8;

    private static final Lexicon CLOSES = Lexicon.of("nơi nhận");

    /** So many paragraphs apart, and so many times as many as not, are a habit of the writer. */
    private static final int MANY = 8;

    private static final int RARE = 20;

    private static final int SHORTEST = 30;

    private static final int INDENT = 3;
    private static final int SHORT = 60;
    /** Abbreviations in a cell have fewer: "PCTT", "HĐND". */
    private static final int LETTERS = 6;

    private static final Pattern DECORATION = Pattern.compile("^[\\s>]*(?:#+\\s*)?[*_]{0,3}\\s?|[*_]{1,3}\\s*$");
    private static final Pattern INNER_ITEM =
            Pattern.compile("(?<=[;:.,]|\\.\\.)\\s*(?=\\((?:[0-9]{1,2}|[a-zđ]|[ivx]{1,4})\\)\\s)");

    private static final Pattern MARKER_ALONE = Pattern.compile(
            "(?iu)(?:điều\\s+\\d{1,3}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđA-H]|[IVX][IVXivx]{0,4})\\s*[.):]|[-+•]");

    /** "… trước ngày 12/10/2026" above "Báo cáo học kỳ I: …" */
    private static final Pattern DATED = Pattern.compile("\\d{4}$");

    private static final Pattern TITLED = Pattern.compile("\\p{Lu}[^:.;,/]{2,40}:\\s");

    private static final Pattern LINE = Pattern.compile(".*\\n?");

    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n[ \\t]*(\\S)");

    private static final Pattern NUMBERED = Pattern.compile("\\d|[IV]{1,3}[/\\s]");
    private static final Pattern CHAPTER = Pattern.compile("[IVX]+\\.");
    private static final Pattern STARS = Pattern.compile("\\*{1,3}");

    /** No paragraph ends with such a word. */
    private static final Set<String> DANGLING = Set.of(
            "của", "và", "các", "với", "cho", "theo", "tại", "về", "từ", "trong", "ngày", "tháng", "những", "va", "cua",
            "cac", "voi");

    private static final Set<String> NUMBERING = Set.of("số", "so", "quý", "năm", "khoản", "điều", "điểm");

    private static final Pattern MINISTRIES = Pattern.compile("\\s(?:về|với|của|cho|đến|gửi|trình|tới) (?:Bộ|Sở)$");

    /** "I. MỤC": a heading has more words. */
    private static final Pattern BROKEN_HEADING = Pattern.compile("[IVX]{1,4}\\s?[.)]\\s*\\p{Lu}+");

    private final int fullLine;
    /** The same of a line with a number, which some converters break much earlier. */
    private final int fullFirst;

    /** Whether this writer puts an empty line above every paragraph, so that a line without one goes on. */
    private final boolean spaced;

    private boolean inTable;
    /** Whether the numbered text has begun and the recipients have not. */
    private boolean inBody;
    /** Whether an empty line stands above the paragraph that is being read. */
    private boolean apart;

    private Paragraphs(int fullLine, int fullFirst, boolean spaced) {
        this.fullLine = fullLine;
        this.fullFirst = fullFirst;
        this.spaced = spaced;
    }

    static List<Paragraph> of(Text text) {
        var value = text.value();
        return new Paragraphs(fullLine(value), fullFirst(value), isSpaced(value)).read(text);
    }

    private static boolean isSpaced(String value) {
        int apart = 0;
        int tight = 0;
        boolean gap = true;
        var last = "";
        for (var matcher = LINE.matcher(value); matcher.find(); ) {
            var line = bare(matcher.group());
            if (CLOSES.startsAt(Words.of(line), 0)) {
                break;
            }
            boolean begins = !line.isEmpty()
                    && (Marker.at(line, 0).isPresent() || !gap && ends(last) && Character.isUpperCase(line.charAt(0)));
            apart += begins && gap ? 1 : 0;
            tight += begins && !gap ? 1 : 0;
            gap = line.isEmpty();
            last = line;
        }
        return apart >= MANY && tight * RARE <= apart;
    }

    // A line that had room for the next word was not broken by the margin.
    private boolean isFull(String last, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        if (last.length() >= fullFirst
                && last.length() < fullLine
                && Marker.at(last, 0).isPresent()) {
            return true;
        }
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

    // Numbered lines that go on in small letters below were broken; half of them are no longer than this.
    private static int fullFirst(String value) {
        var broken = new ArrayList<Integer>();
        var last = "";
        for (var raw : (Iterable<String>) value.lines()::iterator) {
            var line = bare(raw);
            boolean goesOn = !line.isEmpty() && Character.isLowerCase(line.charAt(0));
            if (goesOn && !last.isEmpty() && !ends(last) && Marker.at(last, 0).isPresent()) {
                broken.add(last.length());
            }
            last = line;
        }
        broken.sort(null);
        return broken.size() < MANY ? Integer.MAX_VALUE : Math.max(SHORTEST, broken.get(broken.size() / 2));
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
            inBody = spaced
                    && !CLOSES.startsAt(Words.of(line), 0)
                    && (inBody || Marker.at(line, 0).isPresent());
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
                || Marker.at(line, 0).isPresent()) {
            return false;
        }
        if (ends(last) || isLabelled(line)) {
            return false;
        }
        if (DATED.matcher(last).find() && TITLED.matcher(line).lookingAt()) {
            return false;
        }
        if (inBody && !gap && !FactsWords.opensBlock(line)) {
            return last.chars().anyMatch(Character::isLowerCase)
                    || Marker.at(last, 0).isPresent();
        }
        boolean lower = Character.isLowerCase(line.charAt(0))
                || line.charAt(0) == '(' && line.length() > 1 && Character.isLowerCase(line.charAt(1))
                || isUnfinished(last, line);
        if (gap) {
            return lower && last.length() > PAGE_WIDTH / 3;
        }
        if (BROKEN_HEADING.matcher(last).matches()) {
            return line.equals(line.toUpperCase());
        }
        boolean figures = line.chars().noneMatch(Character::isLowerCase)
                && NUMBERED.matcher(line).lookingAt();
        boolean capitals = last.equals(last.toUpperCase()) || !figures && line.equals(line.toUpperCase());
        return !capitals && (lower || isFull(last, line) && line.length() > 3 && !FactsWords.opensBlock(line));
    }

    // "Đơn vị chủ trì: …" is a line of its own.
    private static boolean isLabelled(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon < SHORT && Label.at(Words.of(line.substring(0, colon + 1))) != null;
    }

    // "Văn phòng Sở", "chuyển đổi số" and "Đầu tư" end headings; "Quyết định số" waits for its number.
    private static boolean isUnfinished(String last, String line) {
        var word = last.substring(last.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return DANGLING.contains(word)
                || MINISTRIES.matcher(last).find()
                || NUMBERING.contains(word) && NUMBERED.matcher(line).lookingAt()
                || isAsking(last, line);
    }

    // "b) Đề nghị", "+ Phối hợp với UBND huyện": what they are to do is still to come.
    private static boolean isAsking(String last, String line) {
        int from = Marker.at(last, 0).map(Marker::length).orElse(0);
        var words = Words.of(last.substring(from));
        var next = Words.of(line);
        if (DutyWords.ORDERS.at(words, 0) == words.size() && words.size() > 0) {
            return true;
        }
        for (int at = Math.max(0, words.size() - NAME); at < words.size(); at++) {
            int with = WITH.at(words, at);
            if (with > 0) {
                return at + with == words.size()
                        || UnitNames.after(words, at + with).end() == words.size();
            }
        }
        boolean acts = DutyWords.VERBS.startsAt(next, 0) || DutyWords.MANNERS.startsAt(next, 0);
        return from > 0
                && UnitNames.headAt(words, 0) == words.size()
                && !acts
                && !UnitNames.isName(next, 0)
                && words.size() > 0;
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
