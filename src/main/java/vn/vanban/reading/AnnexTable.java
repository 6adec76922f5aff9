package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vanban.reading.Assignment.Confidence;
import vn.vanban.reading.Deadline.Kind;

/** Tables of tasks, read by the heads of their columns; columns are parted by tabs, pipes or wide gaps. */
final class AnnexTable {

    enum Column {
        NUMBER("stt, tt, số, số tt, số thứ tự, sổ"),
        LEAD(
                "đơn vị chủ trì, cơ quan chủ trì, chủ trì, đơn vị thực hiện, cơ quan thực hiện, đơn vị đầu mối, bộ phận thực hiện, phòng chủ trì, đơn vị tham mưu, người thực hiện, cá nhân thực hiện, người phụ trách, cá nhân phụ trách, phụ trách, phân công, người chủ trì, cán bộ thực hiện, trách nhiệm, cơ quan, đơn vị chủ trì thực hiện, đơn vị tham mưu trình, đơn vị phụ trách, đơn vị chịu trách nhiệm"),
        COOPERATING("đơn vị phối hợp, cơ quan phối hợp, phối hợp, đơn vị, cơ quan phối hợp thực hiện"),
        TIME(
                "hạn, hạn hoàn thành, hạn chót, thời điểm, thời hạn hoàn thành, mốc thời gian, thời gian, thời hạn, tiến độ, hoàn thành, ngày hoàn thành"),
        PRODUCT("sản phẩm, kết quả, kết quả đầu ra"),
        NOTE("ghi chú, căn cứ"),
        CONTENT("nội dung, nhiệm vụ, công việc, tên nhiệm vụ, hoạt động, tên công việc, đầu việc, danh mục, tên đề án");

        private final Lexicon words;

        Column(String words) {
            this.words = Lexicon.of(words);
        }

        static Column of(String head) {
            var words = Words.of(head);
            Column named = null;
            for (var column : values()) {
                boolean longer = column.words.at(words, 0) > (named == null ? 0 : named.words.at(words, 0));
                named = words.size() < HEAD_WORDS && longer ? column : named;
            }
            return named;
        }
    }

    /** A row goes on over no more lines than this. */
    private static final int LINES = 12;

    private static final int HEAD_WORDS = 14;
    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[.)]?|[0-9]{1,2}(\\.[0-9]{1,2})+");
    private static final Pattern CLOCK = Pattern.compile("(?iu)(từ\\s+)?\\d{1,2}\\s*(h|g|giờ|:)\\s*\\d{0,2}");
    private static final Pattern GROUP = Pattern.compile("[IVX]+[.)]?|[A-Za-z][.)]?");

    private final LocalDate issued;
    private final List<Column> columns;
    private final List<Integer> places;
    private final List<Row> rows = new ArrayList<>();
    /** Word numbers rows by itself: then the text has no numbers. */
    private boolean unnumbered;

    private record Row(Map<Column, String> cells, List<Paragraph> lines) {
        int from() {
            var text = lines.get(0).text();
            var content = cells.get(Column.CONTENT);
            int at = text.value().indexOf(content.substring(0, Math.min(8, content.length())));
            return text.origin(Math.max(0, at));
        }

        int to() {
            var text = lines.get(lines.size() - 1).text();
            return text.origin(text.length());
        }
    }

    private AnnexTable(List<Column> columns, List<Integer> places, LocalDate issued) {
        this.columns = columns;
        this.places = places;
        this.issued = issued;
    }

    /** Whether a line is parted into columns. */
    static boolean isRow(String line) {
        var bare = line.strip();
        return bare.indexOf('\t') >= 0 || bare.startsWith("|") || Cell.isPiped(bare);
    }

    /** Whether a line is parted into columns by wide gaps; only after a head, for justified prose has gaps too. */
    static boolean isGapped(String line) {
        return line.contains("   ") && GAP.splitAsStream(line.strip()).count() > 1;
    }

    static boolean isHead(String line) {
        return (isRow(line) || isGapped(line)) && head(line, null) != null;
    }

    /** All tasks of the tables in these paragraphs. */
    static List<Assignment> read(List<Paragraph> paragraphs, LocalDate issued) {
        var found = new ArrayList<Assignment>();
        AnnexTable table = null;
        for (var paragraph : paragraphs) {
            var head = paragraph.raw() == null ? null : head(paragraph.raw(), issued);
            if (head != null) {
                table = table == null || !table.columns.equals(head.columns) ? close(table, head, found) : table;
            } else if (table != null && paragraph.raw() != null) {
                table.add(paragraph);
            } else if (table != null && !table.continues(paragraph)) {
                table = close(table, null, found);
            }
        }
        close(table, null, found);
        return found;
    }

    private static AnnexTable close(AnnexTable table, AnnexTable next, List<Assignment> found) {
        if (table != null) {
            table.rows.stream()
                    .map(table::assignment)
                    .filter(task -> task != null)
                    .forEach(found::add);
        }
        return next;
    }

    private static AnnexTable head(String line, LocalDate issued) {
        var columns = new ArrayList<Column>();
        var places = new ArrayList<Integer>();
        for (var cell : Cell.of(line)) {
            columns.add(Column.of(cell.text()));
            places.add(cell.from());
        }
        boolean tasks = columns.contains(Column.CONTENT)
                && (columns.contains(Column.LEAD)
                        || columns.contains(Column.COOPERATING)
                        || columns.contains(Column.TIME));
        return tasks ? new AnnexTable(columns, places, issued) : null;
    }

    // A cell that runs over several lines may leave a line of its own without any gap.
    private boolean continues(Paragraph paragraph) {
        return rows.isEmpty()
                || !paragraph.isMarked()
                        && !paragraph.isCapitals()
                        && paragraph.value().length() < 60
                        && !paragraph.value().endsWith(".");
    }

    private void add(Paragraph paragraph) {
        var cells = cells(paragraph.raw());
        var number = cells.getOrDefault(Column.NUMBER, "");
        boolean numbered =
                NUMBER.matcher(number).matches() || GROUP.matcher(number).matches();
        boolean assigned = cells.containsKey(Column.LEAD) || cells.containsKey(Column.TIME);
        unnumbered |= rows.isEmpty() && number.isBlank() && assigned;
        boolean begins = columns.contains(Column.NUMBER) && !unnumbered
                ? numbered
                : cells.containsKey(Column.CONTENT) && cells.size() > 1;
        if (begins) {
            rows.add(new Row(cells, new ArrayList<>(List.of(paragraph))));
        } else if (!rows.isEmpty()) {
            var row = rows.get(rows.size() - 1);
            var more = isBroken(row, paragraph.raw()) ? cells(paragraph.raw(), reached(row)) : cells;
            row.lines.add(paragraph);
            more.forEach((column, text) -> row.cells.merge(column, text, (above, below) -> above + " " + below));
        }
    }

    // A line break inside a cell of a row whose later cells are still to come.
    private boolean isBroken(Row row, String line) {
        if (row.lines.size() > LINES) {
            return false;
        }
        int cells = Cell.of(line).size();
        boolean ruled = row.lines.stream().allMatch(above -> above.raw().contains("\t"));
        return ruled && reached(row) > 0 && reached(row) + cells <= columns.size();
    }

    /** The column in which the row's last line has stopped. */
    private int reached(Row row) {
        int reached = -1;
        for (var line : row.lines) {
            reached = Math.max(0, reached) + Cell.of(line.raw()).size() - 1;
        }
        return reached;
    }

    private Map<Column, String> cells(String line) {
        return cells(line, 0);
    }

    private Map<Column, String> cells(String line, int first) {
        var cells = new EnumMap<Column, String>(Column.class);
        boolean ruled = line.contains("\t") || line.contains("|");
        int index = first;
        for (var cell : Cell.of(line)) {
            var column = ruled ? index < columns.size() ? columns.get(index) : null : nearest(cell.from());
            if (column != null && !cell.text().isBlank()) {
                cells.merge(column, cell.text(), (left, right) -> left + " " + right);
            }
            index++;
        }
        return cells;
    }

    private Column nearest(int place) {
        int best = 0;
        for (int i = 1; i < places.size(); i++) {
            best = Math.abs(places.get(i) - place) < Math.abs(places.get(best) - place) ? i : best;
        }
        return columns.get(best);
    }

    private Assignment assignment(Row row) {
        var content = row.cells.get(Column.CONTENT);
        var number = row.cells.getOrDefault(Column.NUMBER, "");
        if (content == null || isAgenda(row) || GROUP.matcher(number).matches() && row.cells.size() < 3) {
            return null;
        }
        var lead = names(row.cells.get(Column.LEAD));
        var cooperating = names(row.cells.get(Column.COOPERATING));
        var time = row.cells.get(Column.TIME);
        var deadline = time == null ? Deadline.NONE : Deadlines.read(time, issued);
        boolean general = lead.isEmpty() && deadline.kind() == Kind.NONE;
        var quote = String.join(" ", inOrder(row));
        var confidence = general ? Confidence.DOUBTFUL : lead.isEmpty() ? Confidence.LIKELY : Confidence.SURE;
        return new Assignment(
                "Phụ lục, dòng " + number,
                quote,
                row.from(),
                row.to(),
                lead,
                cooperating,
                deadline,
                null,
                row.cells.get(Column.PRODUCT),
                general,
                confidence,
                "Dòng của bảng giao việc");
    }

    // "7h30 - 8h00": the course of a meeting, not work that is handed out.
    private static boolean isAgenda(Row row) {
        return CLOCK.matcher(row.cells.getOrDefault(Column.TIME, "")).lookingAt();
    }

    private List<String> inOrder(Row row) {
        return columns.stream()
                .filter(column -> column != null && column != Column.NUMBER && row.cells.containsKey(column))
                .distinct()
                .map(row.cells::get)
                .toList();
    }

    private static List<String> names(String cell) {
        if (cell == null || cell.isBlank()) {
            return List.of();
        }
        var words = Words.of(cell);
        var found = UnitNames.at(words, 0);
        return found.end() == words.size() ? found.names() : List.of(cell.split("\\s*;\\s*"));
    }
}
