package vn.vanban.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A list of words and short phrases that is found in running words, with or without diacritics. A word of one
 * syllable has too many look-alikes without them, so there a marked text must have them right.
 */
final class Lexicon {

    private static final int LONGEST = 5;

    private final Map<String, Set<String>> phrases = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    /** The phrases, separated by commas. */
    static Lexicon of(String... lists) {
        var lexicon = new Lexicon();
        for (var list : lists) {
            Arrays.stream(list.split("[,\\n]"))
                    .map(String::strip)
                    .filter(phrase -> !phrase.isEmpty())
                    .forEach(phrase -> lexicon.phrases
                            .computeIfAbsent(Text.fold(phrase), any -> new HashSet<>())
                            .add(phrase.toLowerCase()));
        }
        lexicon.phrases.keySet().forEach(phrase -> lexicon.firstWords.add(phrase.split(" ")[0]));
        return lexicon;
    }

    /** How many words of the longest phrase that begins here; 0 where none does. */
    int at(Words words, int at) {
        if (!words.has(at) || !firstWords.contains(words.at(at).fold())) {
            return 0;
        }
        int longest = 0;
        var folded = new StringBuilder();
        for (int length = 1; length <= LONGEST && words.has(at + length - 1); length++) {
            if (length > 1) {
                folded.append(' ');
            }
            folded.append(words.at(at + length - 1).fold());
            var exact = phrases.get(folded.toString());
            if (exact != null && (!words.marked() || reads(words, at, length, exact))) {
                longest = length;
            }
        }
        return longest;
    }

    private static boolean reads(Words words, int at, int length, Set<String> exact) {
        return length == 1
                ? exact.contains(words.at(at).word())
                : exact.stream().anyMatch(phrase -> addsNoMark(words, at, phrase.split(" ")));
    }

    // A scan loses marks but adds none: "bản hành" is not "ban hành".
    private static boolean addsNoMark(Words words, int at, String[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            var token = words.at(at + i);
            boolean plain = phrase[i].equals(token.fold());
            if (plain && !token.word().equals(phrase[i])) {
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
