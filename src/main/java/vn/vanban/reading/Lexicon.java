package vn.vanban.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A list of words and short phrases that is found in running words, with or without diacritics. A word of one
 * syllable has too many look-alikes without them, so there a marked text must have them right.
 */
final class Lexicon {

    /** The phrases that begin with the words read so far: those that end here, as written, and what may follow. */
    private record Node(Set<List<String>> ends, Map<String, Node> next) {
        Node() {
            this(new HashSet<>(), new HashMap<>());
        }
    }

    private final Node root = new Node();
    private Lexicon exceptions;
    /** Whether every mark counts: "Giao Thống kê tỉnh" is not "giao thông". */
    private boolean strict;

    /** The phrases, separated by commas. */
    static Lexicon of(String... lists) {
        var lexicon = new Lexicon();
        for (var list : lists) {
            Arrays.stream(list.split("[,\\n]"))
                    .map(String::strip)
                    .filter(phrase -> !phrase.isEmpty())
                    .forEach(phrase ->
                            lexicon.add(List.of(phrase.toLowerCase(Locale.ROOT).split(" "))));
        }
        return lexicon;
    }

    /** The phrases, one a line; a comma within is a word of its own. */
    static Lexicon ofLines(String lines) {
        var lexicon = new Lexicon();
        lines.lines().forEach(phrase -> lexicon.add(List.of(phrase.split(" "))));
        return lexicon;
    }

    private void add(List<String> phrase) {
        var node = root;
        for (var word : phrase) {
            node = node.next.computeIfAbsent(Text.fold(word), any -> new Node());
        }
        node.ends.add(phrase);
    }

    /** The same without what reads like one of its phrases and goes on to mean something else. */
    Lexicon except(Lexicon others) {
        exceptions = others;
        exceptions.strict = true;
        return this;
    }

    /** How many words of the longest phrase that begins here; 0 where none does. */
    int at(Words words, int at) {
        int longest = longestAt(words, at);
        return longest > 0 && exceptions != null && exceptions.longestAt(words, at) > longest ? 0 : longest;
    }

    private int longestAt(Words words, int at) {
        int longest = 0;
        var node = root;
        for (int end = at; words.has(end); end++) {
            node = node.next.get(words.at(end).fold());
            if (node == null) {
                break;
            }
            longest = reads(words, at, node.ends) ? end + 1 - at : longest;
        }
        return longest;
    }

    private boolean reads(Words words, int at, Set<List<String>> phrases) {
        for (var phrase : phrases) {
            boolean exact = phrase.size() == 1 || strict ? isWritten(words, at, phrase) : addsNoMark(words, at, phrase);
            if (exact || !words.marked()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWritten(Words words, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.at(at + i).word())) {
                return false;
            }
        }
        return true;
    }

    // A scan loses marks but adds none: "bản hành" is not "ban hành", "Đảng hướng dẫn" not "dâng hương".
    private static boolean addsNoMark(Words words, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            var token = words.at(at + i);
            boolean plain = phrase.get(i).equals(token.fold());
            boolean barred = token.word().charAt(0) == 'đ' && phrase.get(i).charAt(0) == 'd';
            if (barred || plain && !token.word().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean startsAt(Words words, int at) {
        return at(words, at) > 0;
    }

    /** Whether the phrase occurs anywhere from {@code from} to {@code to}. */
    boolean occurs(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (startsAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    boolean occurs(Words words) {
        return occurs(words, 0, words.size());
    }
}
