package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows which letters make one Vietnamese syllable, so that words run together by a page or a web site ("yêu cầucác sở")
 * can be taken apart again.
 */
final class Syllables {

    private static final int SHORTEST_RUN = 5;
    private static final int LONGEST_RUN = 24;

    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
            "r", "s", "t", "th", "tr", "v", "x");

    private static final Set<String> RHYMES = Set.of(
            ("a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet "
                            + "ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi "
                            + "om on ong op ot u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop "
                            + "uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y ych yem yen yeng yet yeu ynh yt")
                    .split(" "));

    /** The language has some seven thousand syllables, and a document says the same few hundred over and over. */
    private static final int REMEMBERED = 20_000;

    private static final Map<String, List<Syllable>> KNOWN = new ConcurrentHashMap<>();

    private Syllables() {}

    /** A syllable in lower case, and without its marks. */
    record Syllable(String word, String fold) {}

    /** The syllables of a word as written; one where its letters are one syllable, or none. */
    static List<Syllable> of(String written) {
        var known = KNOWN.get(written);
        if (known != null) {
            return known;
        }
        var syllables = parted(written.toLowerCase(Locale.ROOT).replace("quí", "quý"));
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(written, syllables);
        }
        return syllables;
    }

    private static List<Syllable> parted(String word) {
        var syllables = new ArrayList<Syllable>();
        int start = 0;
        for (int end : breaks(word)) {
            syllables.add(new Syllable(word.substring(start, end), Text.fold(word.substring(start, end))));
            start = end;
        }
        syllables.add(new Syllable(word.substring(start), Text.fold(word.substring(start))));
        return List.copyOf(syllables);
    }

    /** Where the second and every later syllable of a run begins; empty where the letters are one syllable, or none. */
    private static List<Integer> breaks(String word) {
        if (word.length() < SHORTEST_RUN || word.length() > LONGEST_RUN) {
            return List.of();
        }
        var fold = Text.fold(word);
        if (fold.length() != word.length() || isOne(fold)) {
            return List.of();
        }
        var breaks = new ArrayList<Integer>();
        return split(fold, 0, breaks) ? breaks : List.of();
    }

    // The shortest first syllable leaves the next one its longest onset: "tổ|chức", not "tộc|hức".
    private static boolean split(String fold, int from, List<Integer> breaks) {
        for (int to = from + 2; to <= fold.length() - 2; to++) {
            if (!isVowel(fold.charAt(to)) && isOne(fold.substring(from, to))) {
                breaks.add(to);
                if (isOne(fold.substring(to)) || breaks.size() < 3 && split(fold, to, breaks)) {
                    return true;
                }
                breaks.remove(breaks.size() - 1);
            }
        }
        return false;
    }

    /** Whether letters without marks are one syllable. */
    static boolean isOne(String fold) {
        int rhyme = 0;
        while (rhyme < fold.length() && !isVowel(fold.charAt(rhyme))) {
            rhyme++;
        }
        boolean glide = fold.startsWith("qu") || fold.startsWith("gi") && fold.length() > 2 && isVowel(fold.charAt(2));
        int start = glide ? 2 : rhyme;
        return ONSETS.contains(fold.substring(0, start)) && RHYMES.contains(fold.substring(start));
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
