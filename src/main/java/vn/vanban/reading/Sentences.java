package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences, leaving numbers, abbreviations and brackets whole. */
final class Sentences {

    private static final Set<String> TITLES = Set.of(
            "Ông", "Bà", "GS", "PGS", "TS", "ThS", "Ths", "BS", "Bs", "BSCKI", "BSCKII", "DS", "DSCKI", "DSCKII", "KS",
            "KTS", "CN", "TTƯT", "TTND", "NGƯT", "NGND", "LS");

    /** "Các Bộ: Nội vụ; Y tế và …": the semicolons part names that share one head. */
    private static final Pattern LISTED = Pattern.compile(
            "(?u)[Cc]ác (?:[Bb]ộ|[Ss]ở|[Bb]an|[Pp]hòng|[Vv]ụ|[Cc]ục)\\s?:(?:(?:;|,| và)? \\p{Lu}\\p{Ll}+(?:(?:,| -| và)? \\p{L}+){0,6};?)*$");

    private static final Pattern NEXT = Pattern.compile("; \\p{Lu}\\p{Ll}");

    private Sentences() {}

    /** From and to in the text that was cut. */
    record Range(int from, int to) {}

    static List<Text> of(Text paragraph) {
        return cut(paragraph, ".!?").stream()
                .map(range -> paragraph.line(range.from, range.to))
                .toList();
    }

    /** The parts between semicolons. */
    static List<Range> parts(Text sentence) {
        return cut(sentence, ";");
    }

    private static List<Range> cut(Text text, String marks) {
        var parts = new ArrayList<Range>();
        var value = text.value();
        int start = 0;
        int depth = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            depth = Math.max(0, depth + (c == '(' || c == '“' ? 1 : c == ')' || c == '”' ? -1 : 0));
            if (depth == 0 && marks.indexOf(c) >= 0 && endsHere(value, at)) {
                add(text, start, at + 1, parts);
                start = at + 1;
            }
        }
        add(text, start, value.length(), parts);
        return parts;
    }

    private static boolean endsHere(String value, int at) {
        if (value.charAt(at) == ';') {
            return !(LISTED.matcher(value).region(0, at).find()
                    && NEXT.matcher(value).region(at, value.length()).lookingAt());
        }
        int next = at + 1;
        while (next < value.length() && value.charAt(next) == ' ') {
            next++;
        }
        boolean afterAbbreviation = at >= 1
                && Character.isUpperCase(value.charAt(at - 1))
                && (at < 2 || !Character.isLetter(value.charAt(at - 2)));
        return next > at + 1
                && next < value.length()
                && Character.isUpperCase(value.charAt(next))
                && !afterAbbreviation
                && !value.startsWith("TP", at - 2)
                && !isTitle(value, at)
                && value.charAt(Math.max(0, at - 1)) != '.';
    }

    // "Ông. Lê Văn An", "BSCKII. Trần Thị Bình"
    private static boolean isTitle(String value, int at) {
        return TITLES.contains(value.substring(value.lastIndexOf(' ', at - 1) + 1, at));
    }

    private static void add(Text text, int from, int to, List<Range> parts) {
        int start = from;
        while (start < to && text.value().charAt(start) == ' ') {
            start++;
        }
        if (start < to) {
            parts.add(new Range(start, to));
        }
    }
}
