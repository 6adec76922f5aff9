package vn.vanban.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into paragraphs: joins lines broken by the page, and cells of a row that stand below one another. */
final class Paragraphs {

    private static final Lexicon WITH = Lexicon.of("phối hợp với, phối hợp cùng");

    /** The longest name that a line may break off within. */
    private static final int NAME = 8;

    private static final int INDENT = 3;
    private static final int SHORT = 60;
    /** Abbreviations in a cell have fewer: "PCTT", "HĐND". */
    private static final int LETTERS = 6;

    private static final Pattern DECORATION = Pattern.compile("^[\\s>]*(?:#+\\s*)?[*_]{0,3}\\s?|[*_]{1,3}\\s*$");

    private static final String BOLD = "**";

    /** "3. Sở" above "Xây dựng" is a broken name. */
    private static final int SHORTEST_NAME = 2;

    private static final Pattern MARKER_ALONE = Pattern.compile(
            "(?iu)(?:điều\\s+\\d{1,3}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđA-H]|[IVX][IVXivx]{0,4})\\s*[.):]|[-+•]");

    /** "… trước ngày 12/10/2026" above "Báo cáo học kỳ I: …" */
    private static final Pattern DATED = Pattern.compile("\\d{4}$");

    private static final Pattern TITLED = Pattern.compile("\\p{Lu}[^:.;,/]{2,40}:\\s");

    private static final Pattern NUMBERED = Pattern.compile("\\d|[IVX]{1,5}[/\\s]");
    private static final Pattern CHAPTER = Pattern.compile("[IVX]+\\.");
    private static final Pattern STARS = Pattern.compile("\\*{1,3}");

    /** No paragraph ends with such a word. */
    private static final Set<String> DANGLING = Set.of(
            "của", "và", "các", "với", "cho", "theo", "tại", "về", "từ", "trong", "ngày", "tháng", "những", "va", "cua",
            "cac", "voi");

    private static final Set<String> NUMBERING = Set.of("số", "so", "quý", "năm", "khoản", "điều", "điểm", "thứ");

    private static final Pattern MINISTRIES = Pattern.compile("\\s(?:về|với|của|cho|đến|gửi|trình|tới) (?:Bộ|Sở)$");

    /** "2. Các cơ quan trực thuộc Bộ" waits for which. */
    private static final Pattern MINISTRY = Pattern.compile("\\s(?:Bộ|Sở)$");

    /** "I. MỤC": a heading has more words. */
    private static final Pattern BROKEN_HEADING = Pattern.compile("[IVX]{1,4}\\s?[.)]\\s*\\p{Lu}+");

    private final Margin margin;
    /** For each line the last one of the row of a table that it opens, or 0. */
    private final int[] rows;

    private boolean inTable;
    /** Whether the numbered text has begun and the recipients have not. */
    private boolean inBody;
    /** Whether an empty line stands above the paragraph that is being read. */
    private boolean apart;

    private Paragraphs(Margin margin, int[] rows) {
        this.margin = margin;
        this.rows = rows;
    }

    static List<Paragraph> of(Text text) {
        var lines = Arrays.stream(text.value().split("\n", -1))
                .map(Paragraphs::bare)
                .toList();
        var rows = StackedTable.rows(lines);
        TabbedTable.addTo(rows, lines);
        CellLines.addTo(rows, lines);
        return new Paragraphs(Margin.of(text.value(), lines), rows).read(text);
    }

    private List<Paragraph> read(Text text) {
        var paragraphs = new ArrayList<Paragraph>();
        var value = text.value();
        int spacing = margin.doubled() ? 1 : 0;
        int from = 0;
        int end = -1;
        int blanks = 0;
        String last = "";
        int start = -1;
        for (int number = 0; number < rows.length; number++) {
            int row = rows[number];
            int to = lineEnd(value, from);
            for (; number < row; number++) {
                to = lineEnd(value, to + 1);
            }
            if (row > 0) {
                if (start >= 0) {
                    add(text, start, end, paragraphs);
                    start = -1;
                }
                addRow(text.line(from, to), value.substring(from, to), paragraphs);
                from = to + 1;
                continue;
            }
            var line = bare(value.substring(from, to));
            inTable = AnnexTable.isHead(value.substring(from, to))
                    || inTable
                            && line.length() < Margin.PAGE_WIDTH
                            && (!CHAPTER.matcher(line).lookingAt() || isBeforeRow(value, to));
            inBody = margin.spaced()
                    && !Margin.closes(line)
                    && (inBody || Marker.at(line, 0).isPresent());
            if (line.isEmpty()) {
                blanks++;
            } else {
                if (start >= 0 && (isBold(value.substring(start, end)) || !continues(last, line, blanks > spacing))) {
                    add(text, start, end, paragraphs);
                    start = -1;
                }
                apart = start < 0 ? blanks > spacing : apart;
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

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static void addRow(Text row, String lines, List<Paragraph> paragraphs) {
        boolean ruled = lines.indexOf('|') >= 0;
        var raw = lines.indexOf('\t') >= 0 ? lines.replace('\n', ' ') : ruled ? row.value() : CellLines.row(lines);
        paragraphs.add(new Paragraph(null, row, raw, row.origin(0), false, false));
    }

    // A heading within a table has its rows below it.
    private static boolean isBeforeRow(String value, int end) {
        var next = value.substring(end).lines().filter(line -> !line.isBlank()).findFirst();
        return next.filter(line -> AnnexTable.isRow(line) || AnnexTable.isGapped(line))
                .isPresent();
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
        if (!gap && (last.endsWith(",") && !Label.opens(line) || Label.isOpen(last))) {
            return true;
        }
        if (Margin.ends(last) || Label.opens(line) || Marker.at(last, 0).isPresent() && isUnitAbove(last, line)) {
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
            return lower && last.length() > Margin.PAGE_WIDTH / 3;
        }
        if (BROKEN_HEADING.matcher(last).matches() || isBrokenChapter(last, line)) {
            return line.equals(line.toUpperCase());
        }
        boolean figures = line.chars().noneMatch(Character::isLowerCase)
                && NUMBERED.matcher(line).lookingAt();
        boolean capitals = last.equals(last.toUpperCase()) || !figures && line.equals(line.toUpperCase());
        return !capitals && (lower || margin.isFull(last, line) && line.length() > 3 && !FactsWords.opensBlock(line));
    }

    // "IV. TỔ CHỨC", "THỰC HIỆN": the chapter's heading went on to a second line.
    private static boolean isBrokenChapter(String last, String line) {
        return CHAPTER.matcher(last).lookingAt()
                && last.equals(last.toUpperCase())
                && !FactsWords.opensBlock(line)
                && line.length() < SHORT;
    }

    // "**3. Sở Công Thương**" is a heading whole.
    private static boolean isBold(String paragraph) {
        return paragraph.startsWith(BOLD) && paragraph.stripTrailing().endsWith(BOLD);
    }

    // "5. UBND các xã" above "Xây dựng kế hoạch …"
    private static boolean isUnitAbove(String last, String line) {
        var words =
                Words.of(last.substring(Marker.at(last, 0).map(Marker::length).orElse(0)));
        var next = Words.of(line);
        return words.size() > SHORTEST_NAME
                && UnitNames.at(words, 0).end() == words.size()
                && next.isCapitalised(0)
                && (DutyWords.VERBS.startsAt(next, 0) || DutyWords.MANNERS.startsAt(next, 0));
    }

    // "Văn phòng Sở", "chuyển đổi số" and "Đầu tư" end headings; "Quyết định số" waits for its number.
    private static boolean isUnfinished(String last, String line) {
        var word = last.substring(last.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return DANGLING.contains(word)
                || MINISTRIES.matcher(last).find()
                || Marker.at(last, 0).isPresent() && MINISTRY.matcher(last).find()
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

    private void add(Text text, int from, int to, List<Paragraph> paragraphs) {
        var raw = text.value().substring(from, to);
        if (AnnexTable.isRow(raw) || AnnexTable.isHead(raw) || inTable && isPartOfRow(raw)) {
            paragraphs.add(new Paragraph(null, text.line(from, to), raw, text.origin(from), apart, false));
            return;
        }
        for (var line : OneLine.of(undecorated(text, from, to))) {
            boolean within = false;
            for (var part : InnerItems.of(line)) {
                add(part, within, paragraphs);
                within = true;
            }
        }
    }

    // A cell may go on by itself below its row, under its own column.
    private static boolean isPartOfRow(String raw) {
        var line = raw.strip();
        boolean indented = raw.startsWith(" ".repeat(INDENT)) && line.length() < SHORT;
        boolean title = line.chars().noneMatch(Character::isLowerCase)
                && line.chars().filter(Character::isLetter).count() > LETTERS;
        return AnnexTable.isGapped(raw) || indented && Marker.at(line, 0).isEmpty() && !title;
    }

    private void add(Text line, boolean within, List<Paragraph> paragraphs) {
        var marker = Marker.at(line.value(), 0).orElse(null);
        var text = marker == null ? line : line.line(marker.length(), line.length());
        if (!line.isEmpty()) {
            paragraphs.add(new Paragraph(marker, text, null, line.origin(0), apart, within));
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
