package vn.vanban.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;

/** A text in composed Unicode (NFC) with plain spaces, every character of which knows its place in the original. */
final class Text {

    private static final char[] BASES = bases();

    private final String original;
    private final String value;
    private final int[] origins;
    private final boolean isLine;
    private Words words;

    private Text(String original, String value, int[] origins, boolean isLine) {
        this.isLine = isLine;
        this.original = original;
        this.value = value;
        this.origins = origins;
    }

    static Text of(String original) {
        var composed = new StringBuilder(original.length());
        var origins = new int[original.length() + 1];
        for (int start = 0, end; start < original.length(); start = end) {
            end = clusterEnd(original, start);
            int before = composed.length();
            if (end > start + 1) {
                composed.append(Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFC));
            } else {
                append(original.charAt(start), composed);
            }
            if (composed.length() >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2 + composed.length());
            }
            Arrays.fill(origins, before, composed.length(), start);
        }
        origins[composed.length()] = original.length();
        return new Text(original, composed.toString(), origins, false);
    }

    String value() {
        return value;
    }

    String original() {
        return original;
    }

    /** A stretch of this text on one line: line breaks and runs of spaces become one space. */
    Text line(int from, int to) {
        if (isLine && from == 0 && to == value.length()) {
            return this;
        }
        var line = new StringBuilder(to - from);
        var places = new int[to - from + 1];
        for (int at = from; at < to; at++) {
            char c = value.charAt(at);
            boolean space = Character.isWhitespace(c);
            if (!space || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                places[line.length()] = origins[at];
                line.append(space ? ' ' : c);
            }
        }
        int length = line.length() > 0 && line.charAt(line.length() - 1) == ' ' ? line.length() - 1 : line.length();
        places[length] = length == 0 ? origins[from] : origins[to];
        return new Text(original, line.substring(0, length), places, true);
    }

    /** This text without what the patterns match. */
    Text without(Pattern... patterns) {
        var dropped = new BitSet(value.length());
        for (var pattern : patterns) {
            for (var matcher = pattern.matcher(value); matcher.find(); ) {
                dropped.set(matcher.start(), matcher.end());
            }
        }
        if (dropped.isEmpty()) {
            return this;
        }
        var kept = new StringBuilder(value.length());
        var places = new int[value.length() + 1];
        for (int at = dropped.nextClearBit(0); at < value.length(); at = dropped.nextClearBit(at + 1)) {
            places[kept.length()] = origins[at];
            kept.append(value.charAt(at));
        }
        places[kept.length()] = origins[dropped.previousClearBit(value.length() - 1) + 1];
        return new Text(original, kept.toString(), places, false);
    }

    /** Its words, read once. */
    Words words() {
        words = words == null ? new Words(this) : words;
        return words;
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    int length() {
        return value.length();
    }

    /** The original characters behind a stretch of this text. */
    String original(int from, int to) {
        return original.substring(origins[from], origins[to]);
    }

    /** Whether these marks stand in the original at once before and behind all of it. */
    boolean standsBetween(String marks) {
        int from = origins[0];
        return original.startsWith(marks, from - marks.length()) && original.startsWith(marks, origins[value.length()]);
    }

    int origin(int position) {
        return origins[position];
    }

    /** Letters without tone and vowel marks, in lower case: what people type when they leave the marks out. */
    static String fold(String word) {
        var folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!combines(c)) {
                folded.append(c < BASES.length ? BASES[c] : Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** The plain small letter under each letter of the Latin blocks. */
    private static char[] bases() {
        var bases = new char[0x1f00];
        for (char c = 0; c < bases.length; c++) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            bases[c] = c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(base);
        }
        return bases;
    }

    private static int clusterEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && combines(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void append(char c, StringBuilder text) {
        switch (c) {
            case '\u00a0', '\u2007', '\u202f', '\u2009', '\u3000' -> text.append(' ');
            case '\u200b', '\u00ad', '\ufeff' -> {}
            case 'ƣ' -> text.append('ư');
            case 'Ƣ' -> text.append('Ư');
            case 'Ð', 'Ɖ' -> text.append('Đ');
            case '–', '—', '‑', '‐', '−' -> text.append('-');
            default -> text.append(c);
        }
    }

    private static boolean combines(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }
}
