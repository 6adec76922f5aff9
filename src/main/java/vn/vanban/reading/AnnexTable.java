package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tables of tasks, read by the heads of their columns; columns are parted by tabs, pipes or wide gaps. */
final class AnnexTable {

    /** Tasks in the order of the text, and the paragraphs that are rows of tables and nothing else. */
    record Found(List<Assignment> assignments, Set<Paragraph> rows) {}

    /** A row goes on over no more lines than this. */
    private static final int LINES = 12;

    /** Page numbers and headings of groups stand between rows, on no more lines than this. */
    private static final int BETWEEN = 3;

    private static final int SHORT = 60;
    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\t");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(\\[]?(?:\\d{1,2}|[A-H])[)\\]]?(?:\\s*=.*)?");

    private final TableHead head;
    private final List<Paragraph> lines = new ArrayList<>();

    private AnnexTable(TableHead head) {
        this.head = head;
    }

    /** Whether a line is parted into columns. */
    static boolean isRow(String line) {
        var bare = line.strip();
        return bare.indexOf('\t') >= 0 || bare.startsWith("|") || Cell.isPiped(bare);
    }

    /** Whether a line is parted into columns by wide gaps; only after a head, for justified prose has gaps too. */
    static boolean isGapped(String line) {
        return line.contains("  ") && GAP.splitAsStream(line.strip()).count() > 1;
    }

    static boolean isHead(String line) {
        return (isRow(line) || isGapped(line)) && TableHead.of(List.of(line)) != null;
    }

    static Found read(List<Paragraph> paragraphs, LocalDate issued) {
        var found = new ArrayList<Assignment>();
        Set<Paragraph> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        AnnexTable table = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            var head = paragraph.raw() == null ? null : headAt(paragraphs, i);
            if (head != null) {
                if (table == null || !table.head.isSame(head)) {
                    close(table, issued, found);
                    table = new AnnexTable(head);
                }
                rows.addAll(titles(paragraphs.subList(Math.max(0, i - BETWEEN), i)));
                rows.addAll(paragraphs.subList(i, i + head.lines()));
                i += head.lines() - 1;
            } else if (table != null && paragraph.raw() != null && !table.ends(paragraphs, i)) {
                table.lines.add(paragraph);
                rows.add(paragraph);
            } else if (table != null && table.goesOn(paragraph)) {
                table.lines.add(paragraph.asRow());
                rows.add(paragraph);
            } else if (table != null && !table.continues(paragraphs, i)) {
                close(table, issued, found);
                table = null;
            }
        }
        close(table, issued, found);
        return new Found(found, rows);
    }

    /** "Phân công nhiệm vụ năm 2027" right above the head. */
    private static List<Paragraph> titles(List<Paragraph> above) {
        int from = above.size();
        while (from > 0 && isTitle(above.get(from - 1))) {
            from--;
        }
        return above.subList(from, above.size());
    }

    private static boolean isTitle(Paragraph line) {
        return line.raw() == null
                && !line.isMarked()
                && !line.endsSentence()
                && !line.announces()
                && line.value().length() < SHORT;
    }

    private static void close(AnnexTable table, LocalDate issued, List<Assignment> found) {
        if (table != null) {
            found.addAll(new TableRows(table.head, table.lines).assignments(issued));
        }
    }

    private static TableHead headAt(List<Paragraph> paragraphs, int at) {
        var lines = paragraphs.subList(at, Math.min(paragraphs.size(), at + LINES)).stream()
                .map(Paragraph::raw)
                .takeWhile(raw -> raw != null)
                .toList();
        return TableHead.of(lines);
    }

    /** Whether a line parted into columns belongs to something else: a signature, a table of another kind. */
    private boolean ends(List<Paragraph> paragraphs, int at) {
        var paragraph = paragraphs.get(at);
        var cells = Cell.of(paragraph.raw());
        boolean told = cells.stream().anyMatch(cell -> TableRow.isNumber(cell.text()));
        boolean few = paragraph.apart() && cells.size() < 3 && head.cells().size() > 2 && !told;
        return few && !isAligned(cells) && !resumes(paragraphs, at + 1)
                || isOtherHead(cells)
                || Text.fold(paragraph.value()).startsWith("noi nhan");
    }

    private boolean isAligned(List<Cell> cells) {
        return !head.ruled()
                && cells.stream()
                        .allMatch(cell -> head.cells().stream().anyMatch(above -> above.from() == cell.from()));
    }

    private static boolean isOtherHead(List<Cell> cells) {
        return cells.size() > 2
                && Column.of(cells.stream().map(Cell::text).toList()).get(0) == Column.NUMBER
                && cells.stream()
                        .noneMatch(cell -> COLUMN_NUMBER.matcher(cell.text()).matches());
    }

    // The first of the columns goes on below its row by itself.
    private boolean goesOn(Paragraph paragraph) {
        return !head.ruled()
                && !lines.isEmpty()
                && !paragraph.apart()
                && !paragraph.isMarked()
                && Character.isLowerCase(paragraph.value().charAt(0));
    }

    // A cell that runs over several lines may leave a line of its own without any gap.
    private boolean continues(List<Paragraph> paragraphs, int at) {
        var paragraph = paragraphs.get(at);
        boolean line = !paragraph.isMarked()
                && !paragraph.isCapitals()
                && paragraph.value().length() < SHORT
                && !paragraph.value().endsWith(".");
        return paragraph.raw() == null && (lines.isEmpty() || line || resumes(paragraphs, at + 1));
    }

    private boolean resumes(List<Paragraph> paragraphs, int from) {
        for (int i = from; i < Math.min(paragraphs.size(), from + BETWEEN); i++) {
            var raw = paragraphs.get(i).raw();
            if (raw != null) {
                var next = headAt(paragraphs, i);
                var cells = Cell.of(raw);
                return next != null
                        ? next.isSame(head)
                        : Cell.isRuled(raw) == head.ruled()
                                && !cells.isEmpty()
                                && cells.size() >= Math.min(3, head.cells().size())
                                && !isOtherHead(cells);
            }
        }
        return false;
    }
}
