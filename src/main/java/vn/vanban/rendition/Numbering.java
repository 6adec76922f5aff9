package vn.vanban.rendition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts the numbered paragraphs of a document and gives each the label Word prints before it. */
final class Numbering {

    /** What stands before the words: "1.", "a)", "•"; {@code suffix} is "tab", "space" or "nothing". */
    record Label(String text, String suffix, Styles.Look look) {}

    private static final Pattern PLACE = Pattern.compile("%(\\d)");
    private static final int LEVELS = 9;
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Map<String, Node> lists = new HashMap<>();
    private final Map<String, Node> kinds = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    Numbering(Node part) {
        part.forEach("num", list -> lists.put(list.attribute("numId"), list));
        part.forEach("abstractNum", kind -> kinds.put(kind.attribute("abstractNumId"), kind));
        // A list may borrow the levels of the one that defines its list style.
        Map<String, Node> definitions = new HashMap<>();
        kinds.values().forEach(kind -> definitions.put(kind.at("styleLink").val(), kind));
        kinds.replaceAll((id, kind) -> definitions.getOrDefault(
                kind.at("numStyleLink").exists() ? kind.at("numStyleLink").val() : "?", kind));
    }

    /** What the level says about the paragraph itself, its indents above all. */
    Properties paragraph(String numId, int level) {
        return Properties.of(level(numId, level).at("pPr"));
    }

    /** The next label of this list at this level; null where nothing is printed. */
    Label next(String numId, int level) {
        Node definition = level(numId, level);
        if (!definition.exists()) {
            return null;
        }
        int[] counts = count(numId, level);
        boolean arabic = definition.at("isLgl").on();
        String text = PLACE.matcher(definition.at("lvlText").val()).replaceAll(place -> {
            int shown = Integer.parseInt(place.group(1)) - 1;
            String format = level(numId, shown).at("numFmt").val();
            return formatted(counts[shown], arabic ? "decimal" : format);
        });
        String suffix = definition.at("suff").val();
        return new Label(
                definition.at("numFmt").val().equals("none") ? "" : text,
                suffix.isEmpty() ? "tab" : suffix,
                Styles.Look.of(definition));
    }

    private int[] count(String numId, int level) {
        int[] counts = counters.computeIfAbsent(kindOf(numId), kind -> {
            int[] fresh = new int[LEVELS];
            for (int i = 0; i < LEVELS; i++) {
                fresh[i] = start(numId, i) - 1;
            }
            return fresh;
        });
        Node restart = override(numId, level).at("startOverride");
        if (restart.exists() && restarted.add(numId + "/" + level)) {
            counts[level] = (int) restart.number("val", 1) - 1;
        }
        counts[level]++;
        for (int above = 0; above < level; above++) {
            counts[above] = Math.max(counts[above], start(numId, above));
        }
        for (int below = level + 1; below < LEVELS; below++) {
            if (!level(numId, below).at("lvlRestart").val().equals("0")) {
                counts[below] = start(numId, below) - 1;
            }
        }
        return counts;
    }

    private int start(String numId, int level) {
        return (int) level(numId, level).at("start").number("val", 1);
    }

    private Node override(String numId, int level) {
        return byLevel(lists.getOrDefault(numId, Node.NONE), "lvlOverride", level);
    }

    private Node level(String numId, int level) {
        Node own = override(numId, level).at("lvl");
        return own.exists() ? own : byLevel(kinds.getOrDefault(kindOf(numId), Node.NONE), "lvl", level);
    }

    private String kindOf(String numId) {
        return lists.getOrDefault(numId, Node.NONE).at("abstractNumId").val();
    }

    private static Node byLevel(Node parent, String name, int level) {
        for (Node child : parent.children()) {
            if (child.is(name) && child.attribute("ilvl").equals(Integer.toString(level))) {
                return child;
            }
        }
        return Node.NONE;
    }

    /** A number as a list or a page prints it. */
    static String formatted(int number, String format) {
        return switch (format) {
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase();
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> letter(number).toLowerCase();
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; number >= ROMAN_VALUES[i]; number -= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
            }
        }
        return roman.toString();
    }

    /** Behind "z" Word doubles the letter. */
    private static String letter(int number) {
        return number < 1 ? "" : Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }
}
