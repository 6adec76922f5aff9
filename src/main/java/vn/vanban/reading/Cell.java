package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A cell of a table's line and where in the line it begins and ends. Lines within it are parted by line breaks. */
record Cell(String text, int from, int to) {

    private static final String GAP = "  ";
    /** In a justified line every word stands apart. */
    private static final String JUSTIFIED_GAP = "   ";

    private static final Pattern SPACED = Pattern.compile("\\S \\S");

    /** Little stands between this narrowest of heads and the next. */
    private static final Pattern NUMBER = Pattern.compile("(S?TT) (?=\\p{Lu})");

    private static final Pattern STARS = Pattern.compile("\\*{1,3}|(?<!\\w)__|__(?!\\w)");
    /** Converters of Word files part the paragraphs of a cell by two spaces, those to Markdown by a tag. */
    private static final Pattern BREAK = Pattern.compile("(?i)\\s*<br\\s*/?>\\s*| {2,}");

    /** Cells parted by tabs or pipes, which may be empty, or else by gaps of several spaces. */
    static List<Cell> of(String line) {
        if (line.strip().contains("\t") || line.contains("\t") && line.indexOf('|') < 0) {
            return ruled(line, '\t');
        }
        if (line.strip().startsWith("|") || isPiped(line)) {
            var cells = ruled(line.strip().replaceAll("^\\||\\|$", ""), '|');
            return cells.stream().allMatch(cell -> cell.text().matches("[-: ]*")) ? List.of() : cells;
        }
        return gapped(line);
    }

    /** "1 | Kiểm tra … | Phòng Kinh tế | Tháng 9": rules between the cells only. */
    static boolean isPiped(String line) {
        int first = line.indexOf(" | ");
        return first > 0 && line.indexOf(" | ", first + 2) > 0;
    }

    static boolean isRuled(String line) {
        return line.contains("\t") || line.contains("|");
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private static List<Cell> ruled(String line, char rule) {
        var cells = new ArrayList<Cell>();
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || line.charAt(at) == rule) {
                cells.add(new Cell(lines(line.substring(from, at)), from, at));
                from = at + 1;
            }
        }
        return cells;
    }

    private static String lines(String cell) {
        var bare = STARS.matcher(cell).replaceAll("").strip();
        return BREAK.matcher(bare).replaceAll("\n");
    }

    private static List<Cell> gapped(String line) {
        var cells = new ArrayList<Cell>();
        var gap = SPACED.matcher(line).find() ? GAP : JUSTIFIED_GAP;
        int at = 0;
        while (at < line.length()) {
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
            int from = at;
            while (at < line.length() && !line.startsWith(gap, at)) {
                at++;
            }
            var number = cells.isEmpty() ? NUMBER.matcher(line).region(from, at) : null;
            if (number != null && number.lookingAt()) {
                cells.add(new Cell(number.group(1), from, number.end(1)));
                from = number.end();
            }
            if (at > from) {
                var text = line.substring(from, at).strip();
                cells.add(new Cell(text, from, from + text.length()));
            }
        }
        return cells;
    }
}
