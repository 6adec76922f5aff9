package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets the words of a paragraph in lines, each as full as it gets, the way Word does. */
final class LineBreaker {

    private static final double TOLERANCE = 0.02;

    private record Stop(double position, String alignment, String leader) {}

    private final List<Item> items;
    private final Properties paragraph;
    private final TextStyle mark;
    private final double left;
    private final double first;
    private final double limit;
    private final double columnWidth;
    private final double tabDistance;
    private final boolean breaksStretch;
    private final TreeMap<Double, Stop> stops = new TreeMap<>();

    /** @param mark the style of the paragraph mark, which gives an empty paragraph its height */
    LineBreaker(List<Item> items, Properties paragraph, TextStyle mark, double width, Manuscript manuscript) {
        this.items = items;
        this.paragraph = paragraph;
        this.mark = mark;
        columnWidth = width;
        left = paragraph.points("ind.left");
        first = paragraph.points("ind.firstLine") - paragraph.points("ind.hanging");
        limit = width - paragraph.points("ind.right");
        tabDistance = manuscript.tabDistance;
        breaksStretch =
                !manuscript.settings.at("compat", "doNotExpandShiftReturn").on();
        for (Map.Entry<String, String> property : paragraph.values().entrySet()) {
            if (property.getKey().startsWith("tabs/") && !property.getValue().startsWith("clear")) {
                double position = Node.parsed(property.getKey().substring(5), 0) / 20;
                String[] stop = property.getValue().split(" ", -1);
                stops.put(position, new Stop(position, stop[0], stop[1]));
            }
        }
        if (first < 0) {
            stops.putIfAbsent(left, new Stop(left, "left", ""));
        }
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        do {
            Line line = line(start, lines.isEmpty());
            line.startsPage = start > 0 && items.get(start - 1).kind == Item.Kind.PAGE_BREAK;
            lines.add(line);
            start += line.length();
        } while (start < items.size());
        return lines;
    }

    private Line line(int start, boolean isFirst) {
        double[] at = new double[items.size() - start + 1];
        String[] leaders = new String[at.length];
        double x = left + (isFirst ? first : 0);
        int end = start;
        int lastChance = start;
        boolean broken = false;
        while (end < items.size() && !broken) {
            Item item = items.get(end);
            double next = x + item.width();
            if (item.kind == Item.Kind.TAB) {
                Stop stop = stopAfter(x);
                leaders[end - start] = stop.leader();
                next = behind(stop, end, x);
            }
            if (next > limit + TOLERANCE && item.kind != Item.Kind.SPACE && end > start) {
                end = lastChance > start ? lastChance : end;
                break;
            }
            at[end - start] = x;
            x = next;
            broken = item.kind == Item.Kind.LINE_BREAK || item.kind == Item.Kind.PAGE_BREAK;
            end++;
            if (end < items.size() && item.mayEndLine(items.get(end))) {
                lastChance = end;
            }
        }
        boolean last = end == items.size();
        Line line = new Line(items.subList(start, end), at, leaders, mark, columnWidth);
        line.measure(paragraph);
        align(line, last || broken && !breaksStretch);
        return line;
    }

    private Stop stopAfter(double x) {
        Map.Entry<Double, Stop> own = stops.higherEntry(x + TOLERANCE);
        if (own != null) {
            return own.getValue();
        }
        double position = (Math.floor((x + TOLERANCE) / tabDistance) + 1) * tabDistance;
        return new Stop(x < left - TOLERANCE ? Math.min(left, position) : position, "left", "");
    }

    /** Where the words behind the tab at {@code index} begin. */
    private double behind(Stop stop, int index, double x) {
        if (stop.alignment().matches("left|start|num|clear|bar|")) {
            return stop.position();
        }
        double words = 0;
        for (int i = index + 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.kind == Item.Kind.TAB
                    || item.kind == Item.Kind.LINE_BREAK
                    || stop.alignment().equals("decimal") && (item.character == ',' || item.character == '.')) {
                break;
            }
            words += item.width();
        }
        double position = Math.min(stop.position(), limit);
        return Math.max(x, position - (stop.alignment().equals("center") ? words / 2 : words));
    }

    private void align(Line line, boolean lastOfItsWords) {
        double free = limit - line.right();
        switch (paragraph.get("jc")) {
            case "center" -> line.shift(free / 2);
            case "right", "end" -> line.shift(free);
            case "both", "distribute", "thaiDistribute" -> {
                if (!lastOfItsWords && free > 0) {
                    line.stretch(free);
                }
            }
            default -> {}
        }
    }
}
