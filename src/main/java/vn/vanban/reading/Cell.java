package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table's line and the place where it begins. */
record Cell(String text, int from) {

    private static final int GAP = 3;

    /** Cells parted by tabs or pipes, which may be empty, or else by gaps of several spaces. */
    static List<Cell> of(String line) {
        if (line.contains("\t")) {
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

    private static List<Cell> ruled(String line, char rule) {
        var cells = new ArrayList<Cell>();
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || line.charAt(at) == rule) {
                cells.add(new Cell(line.substring(from, at).strip(), from));
                from = at + 1;
            }
        }
        return cells;
    }

    private static List<Cell> gapped(String line) {
        var cells = new ArrayList<Cell>();
        int at = 0;
        while (at < line.length()) {
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
            int from = at;
            while (at < line.length() && !line.startsWith(" ".repeat(GAP), at)) {
                at++;
            }
            if (at > from) {
                cells.add(new Cell(line.substring(from, at).strip(), from));
            }
        }
        return cells;
    }
}
