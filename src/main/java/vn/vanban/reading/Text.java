package vn.vanban.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A text in composed Unicode (NFC) with plain spaces, every character of which knows its place in the original. */
final class Text {

    private final String original;
    private final String value;
    private final int[] origins;

    private Text(String original, String value, int[] origins) {
        this.original = original;
        this.value = value;
        this.origins = origins;
    }

    static Text of(String original) {
        var composed = new StringBuilder(original.length());
        var origins = new int[original.length() + 1];
        for (int start = 0, end; start < original.length(); start = end) {
            end = clusterEnd(original, start);
            var cluster = cleaned(original, start, end);
            if (composed.length() + cluster.length() >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2 + cluster.length());
            }
            Arrays.fill(origins, composed.length(), composed.length() + cluster.length(), start);
            composed.append(cluster);
        }
        origins[composed.length()] = original.length();
        return new Text(original, composed.toString(), origins);
    }

    String value() {
        return value;
    }

    /** The original characters behind a stretch of this text. */
    String original(int from, int to) {
        return original.substring(origins[from], origins[to]);
    }

    int origin(int position) {
        return origins[position];
    }

    /** Letters without tone and vowel marks, in lower case: what people type when they leave the marks out. */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c < 128 && (c < 'A' || c > 'Z');
        }
        if (plain) {
            return word;
        }
        var folded = new StringBuilder(word.length());
        for (char c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray()) {
            if (c == 'đ') {
                folded.append('d');
            } else if (!combines(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static int clusterEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && combines(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String cleaned(String text, int start, int end) {
        if (end > start + 1) {
            return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
        }
        char c = text.charAt(start);
        return switch (c) {
            case '\u00a0', '\u2007', '\u202f', '\u2009', '\u3000' -> " ";
            case '\u200b', '\u00ad', '\ufeff' -> "";
            case '–', '—', '‑', '‐', '−' -> "-";
            default -> String.valueOf(c);
        };
    }

    private static boolean combines(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }
}
