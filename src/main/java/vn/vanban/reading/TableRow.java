package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vanban.reading.Assignment.Confidence;
import vn.vanban.reading.Deadline.Kind;

/** A row of a table of tasks: its cells by the columns of the head, and the lines they stand on. */
final class TableRow {

    private static final Pattern NUMBER = Pattern.compile("\\(?[0-9]{1,3}[.):/]?\\)?|[0-9]{1,2}([.-][0-9]{1,2})+[.)]?");
    private static final Pattern GROUP = Pattern.compile("[IVX]+[.)]?|[A-Za-zĐđ][.)]?");
    /** A programme of one day tells hours, a plan the day too. */
    private static final Pattern DATED = Pattern.compile("(?iu)ngày\\s+\\d");

    private static final Pattern CLOCK = Pattern.compile("(?iu)(từ\\s+|lúc\\s+)?\\d{1,2}\\s*(h|g|giờ|:)\\s*\\d{0,2}");
    private static final Pattern WEEKDAY = Pattern.compile("(?iu)(sáng|chiều|tối|thứ|chủ nhật|t[2-7]|cn)\\b.*");
    private static final Pattern DITTO = Pattern.compile("(?iu)[-\\s]*(?:nt|như trên|như mục trên)[-.\\s]*|[\"”″〃]+");
    private static final Pattern BROKEN_DAY = Pattern.compile("(\\d/\\d{1,2}/|\\d/(?=\\n))(\\d{0,3})\\n(\\d{1,4})");
    /** "Trước hội nghị 2 tuần (06/02)" */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d{1,2}/\\d{1,2}(?:/\\d{4})?)\\)\\s*$");

    private static final Lexicon TOTAL = Lexicon.of("tổng cộng, tổng số, tổng kinh phí, cộng");

    private final TableHead head;
    private final String[] cells;
    private final List<Paragraph> lines = new ArrayList<>();

    TableRow(TableHead head, String[] cells) {
        this.head = head;
        this.cells = cells;
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.strip()).matches();
    }

    static boolean isGroup(String cell) {
        return GROUP.matcher(cell.strip()).matches();
    }

    List<Paragraph> lines() {
        return lines;
    }

    /** Puts another line of the same row under its cells. */
    void add(String[] more) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = more[i].isBlank() ? cells[i] : cells[i].isBlank() ? more[i] : cells[i] + "\n" + more[i];
        }
    }

    String cell(Column column) {
        return IntStream.range(0, cells.length)
                .filter(i -> head.columns().get(i) == column)
                .mapToObj(i -> cells[i])
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining("\n"));
    }

    String number() {
        return cell(Column.NUMBER).strip();
    }

    boolean isNumbered() {
        return isNumber(number());
    }

    /** A heading of the rows below: repeated in every cell by a converter, or with a letter and nobody in charge. */
    boolean isHeading(boolean lettered) {
        var said = Arrays.stream(cells)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        var told =
                said.stream().filter(cell -> !cell.equals(number())).distinct().toList();
        boolean repeated = told.size() <= 1 && said.size() > 2 && !isNumbered();
        boolean nobody = cell(Column.LEAD).isEmpty() && cell(Column.COOPERATING).isEmpty();
        boolean outer = isGroup(number()) && (!lettered || told.size() < 2);
        return repeated || told.isEmpty() || nobody && outer || isTotal();
    }

    boolean isOver(TableRow next) {
        var inner = next.number().replaceFirst("[.)]$", "");
        var own = number().replaceFirst("[.)]$", "");
        return isNumbered() && inner.startsWith(own + ".") && cell(Column.LEAD).isEmpty();
    }

    /** One cell across all columns, which says the same in each. */
    private boolean spans() {
        return Arrays.stream(cells).distinct().count() == 1;
    }

    boolean isTotal() {
        var words = Words.of(content());
        return !isNumbered() && (TOTAL.startsAt(words, 0) || content().equalsIgnoreCase("tổng"));
    }

    String content() {
        return cell(Column.CONTENT).replaceAll("\\s+", " ").strip();
    }

    /** A cell that was merged with those above, or that says so, holds what they hold. */
    void inherit(TableRow above, TableRow group) {
        boolean merged = cell(Column.LEAD).isEmpty();
        boolean silent = merged
                && cell(Column.TIME).isEmpty()
                && cell(Column.COOPERATING).isEmpty();
        for (int i = 0; i < cells.length; i++) {
            var column = head.columns().get(i);
            boolean first = head.of(Column.TIME) < head.of(Column.CONTENT);
            boolean mayBeMerged = column == Column.LEAD && merged || column == Column.TIME && (silent || first);
            if (above != null && (DITTO.matcher(cells[i]).matches() || cells[i].isBlank() && mayBeMerged)) {
                cells[i] = above.cells[i];
            }
            if (group != null && cells[i].isBlank() && column == Column.TIME && !group.spans()) {
                cells[i] = group.cells[i];
            }
        }
    }

    /** The task, or null; {@code owner} leads where the row names nobody. */
    Assignment assignment(List<String> owner, LocalDate issued) {
        if (content().isEmpty() || isAgenda()) {
            return null;
        }
        var charge = CellNames.charge(cell(Column.LEAD));
        var lead = charge.lead().isEmpty() ? owner : charge.lead();
        var cooperating = new ArrayList<>(charge.cooperating());
        cooperating.addAll(CellNames.all(cell(Column.COOPERATING)));
        var deadline = deadline(issued);
        boolean general = lead.isEmpty() && deadline.kind() == Kind.NONE;
        var product = cell(Column.PRODUCT).replaceAll("\\s+", " ");
        return new Assignment(
                "Phụ lục, dòng " + number(),
                quote(),
                content(),
                from(),
                to(),
                lead,
                cooperating,
                deadline,
                Deadline.NONE,
                product.isEmpty() ? null : product,
                general,
                general ? Confidence.DOUBTFUL : lead.isEmpty() ? Confidence.LIKELY : Confidence.SURE,
                "Dòng của bảng giao việc");
    }

    private Deadline deadline(LocalDate issued) {
        var time = time(Column.TIME);
        var start = time(Column.START);
        if (!start.isEmpty() && !time.isEmpty()) {
            var whole = Deadlines.read("từ " + start + " đến " + time, issued);
            if (whole.start() != null && whole.due() != null) {
                return whole;
            }
        }
        var day = IN_BRACKETS.matcher(time);
        var dated = day.find() ? Deadlines.read(day.group(1), issued) : Deadline.NONE;
        if (dated.kind() == Kind.DATE) {
            return dated;
        }
        var read = time.isEmpty() ? Deadlines.read(ticked(), issued) : Deadlines.read(time, issued);
        read = time.isEmpty() && read.kind() == Kind.NONE ? noted(issued) : read;
        if (read.kind() != Kind.NONE || head.of(Column.TIME) >= 0) {
            return read;
        }
        var within = Times.of(Text.of(content()), issued).lastOfOrder();
        return within.kind() == Kind.EVENT ? Deadline.NONE : within;
    }

    // A narrow column breaks within the year: "01/12/202", "6".
    private String time(Column column) {
        var whole = BROKEN_DAY
                .matcher(cell(column))
                .replaceAll(day -> day.group(2).length() + day.group(3).length() == 4
                        ? day.group(1) + day.group(2) + day.group(3)
                        : day.group(1) + day.group(2) + " " + day.group(3));
        return whole.replaceAll("\\s+", " ");
    }

    /** "Quý II - Quý III/2027": the columns between the first tick and the last. */
    private String ticked() {
        var ticked = IntStream.range(0, cells.length)
                .filter(i -> head.columns().get(i) == Column.TICKED && !cells[i].isBlank())
                .mapToObj(head::period)
                .toList();
        return ticked.size() < 2
                ? String.join("", ticked)
                : ticked.get(0).replaceFirst("/\\d{4}$", "") + " - " + ticked.get(ticked.size() - 1);
    }

    // A note is a deadline only where it says nothing else.
    private Deadline noted(LocalDate issued) {
        var note = cell(Column.NOTE).replaceAll("\\s+", " ");
        var read = note.isEmpty() ? Deadline.NONE : Deadlines.read(note, issued);
        boolean whole = read.kind() != Kind.NONE && read.phrase().length() * 5 >= note.length() * 4;
        return whole ? read : Deadline.NONE;
    }

    // "7h30 - 8h00", "Sáng thứ Hai" and where: the course of a meeting, not work that is handed out.
    private boolean isAgenda() {
        var time = cell(Column.TIME);
        return head.isCalendar()
                || CLOCK.matcher(time).lookingAt() && !DATED.matcher(time).find()
                || head.hasPlace() && WEEKDAY.matcher(time).lookingAt();
    }

    private String quote() {
        return IntStream.range(0, cells.length)
                .filter(i ->
                        head.columns().get(i) != Column.NUMBER && head.columns().get(i) != Column.TICKED)
                .mapToObj(i -> cells[i].replaceAll("\\s+", " ").strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private int from() {
        var text = lines.get(0).text();
        var content = content();
        int at = text.value().indexOf(content.substring(0, Math.min(8, content.length())));
        return text.origin(Math.max(0, at));
    }

    private int to() {
        var text = lines.get(lines.size() - 1).text();
        return text.origin(text.length());
    }
}
