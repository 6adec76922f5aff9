package vn.vanban.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanban.reading.Token.Sort;

/**
 * A text as tokens, mending what typing and scanning break: "th áng" is one word, "tháng8" two, "l5" a number.
 */
final class Words {

    private static final Pattern BREAK = Pattern.compile("\\s+");

    private static final Set<String> ONSETS =
            Set.of("ng", "th", "tr", "qu", "ch", "nh", "kh", "ph", "h", "n", "k", "đ");
    private static final Set<String> CODAS = Set.of("ng", "nh", "n");

    /** "06 (sáu) tháng" says the number twice. */
    private static final Pattern SPELLED = Pattern.compile(
            "(?iu)\\((?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|linh|trăm)(?:\\s(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|linh|trăm))*\\)");

    /** And so does "sáu (06) tháng". */
    private static final Pattern FIGURES = Pattern.compile("\\((\\d{1,3})\\)");

    private static final Pattern YEAR = Pattern.compile("\\s?(?:19|20)\\d\\d\\b");

    private final Text text;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<List<?>, BitSet> without = new IdentityHashMap<>();
    private Boolean marked;

    Words(Text text) {
        this.text = text;
        var value = text.value();
        for (int from = 0, to; from < value.length(); from = to) {
            to = spelledEnd(value, from);
            if (to > from) {
                continue;
            }
            to = tokenEnd(value, from);
            if (!Character.isWhitespace(value.charAt(from)) && !isSpeck(value, from, to)) {
                add(value, from, to);
            }
        }
    }

    static Words of(String text) {
        return Text.of(text).words();
    }

    Text text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** Whether this word, without its marks, or this mark stands there. */
    boolean is(int index, String folded) {
        return has(index) && at(index).fold().equals(folded);
    }

    boolean isCapitalised(int index) {
        return Character.isUpperCase(text.value().charAt(at(index).from()));
    }

    boolean endsClause(int index) {
        return !has(index) || ",.;:()".contains(at(index).fold());
    }

    /** Whether the writer used diacritics at all; where not, words are compared without them. */
    boolean marked() {
        marked =
                marked == null ? tokens.stream().anyMatch(token -> !token.word().equals(token.fold())) : marked;
        return marked;
    }

    /** The words as they were written, on one line. */
    String original(int from, int to) {
        var written =
                to <= from ? "" : text.original(at(from).from(), at(to - 1).to());
        return (written.indexOf('\n') < 0 ? written : BREAK.matcher(written).replaceAll(" ")).strip();
    }

    /** Whether no rule of the list reads anything at this place: many phrases ask for the same. */
    boolean isKnownWithout(List<?> rules, int at) {
        var places = without.get(rules);
        return places != null && places.get(at);
    }

    void knowWithout(List<?> rules, int at) {
        without.computeIfAbsent(rules, any -> new BitSet()).set(at);
    }

    String value(int from, int to) {
        return to <= from
                ? ""
                : text.value().substring(at(from).from(), at(to - 1).to());
    }

    private int spelledEnd(String value, int from) {
        if (value.charAt(from) != '(' || tokens.isEmpty()) {
            return from;
        }
        var last = tokens.get(tokens.size() - 1);
        var spelled = (last.isNumber() ? SPELLED : FIGURES).matcher(value).region(from, value.length());
        boolean again = spelled.lookingAt() && (last.isNumber() || NumberName.ends(spelled.group(1), last.word()));
        return again ? spelled.end() : from;
    }

    // "năm. 2026", "tháng .12": dirt on the paper.
    private boolean isSpeck(String value, int from, int to) {
        if (value.charAt(from) != '.' || tokens.isEmpty()) {
            return false;
        }
        var before = tokens.get(tokens.size() - 1).word();
        if ((before.equals("ông") || before.equals("bà")) && to < value.length() && value.charAt(to) == ' ') {
            return true;
        }
        var after = value.substring(to, Math.min(value.length(), to + 6));
        return before.equals("năm") && YEAR.matcher(after).lookingAt()
                || (before.equals("tháng") || before.equals("ngày"))
                        && !after.isEmpty()
                        && Character.isDigit(after.charAt(0));
    }

    private void add(String value, int from, int to) {
        var written = value.substring(from, to);
        if (isNumber(written)) {
            var digits = written.replace('l', '1')
                    .replace('I', '1')
                    .replace('O', '0')
                    .replace('o', '0');
            tokens.add(new Token(written, digits, from, to, Sort.NUMBER));
            return;
        }
        if (!Character.isLetter(written.charAt(0))) {
            tokens.add(new Token(written, written, from, to, Sort.MARK));
            return;
        }
        if (continuesBrokenWord(value, written, from)) {
            var start = tokens.remove(tokens.size() - 1).from();
            written = value.substring(start, to).replace(" ", "");
            from = start;
        }
        for (var syllables = Syllables.of(written).iterator(); syllables.hasNext(); ) {
            var syllable = syllables.next();
            int end = syllables.hasNext() ? from + syllable.word().length() : to;
            tokens.add(new Token(syllable.word(), syllable.fold(), from, end, Sort.WORD));
            from = end;
        }
    }

    // No Vietnamese syllable is all consonants, so a small-lettered piece without a vowel lost its other half.
    private boolean continuesBrokenWord(String value, String written, int from) {
        if (tokens.isEmpty() || !Character.isLowerCase(written.charAt(0))) {
            return false;
        }
        var last = tokens.get(tokens.size() - 1);
        boolean oneSpace = last.to() == from - 1 && value.charAt(last.to()) == ' ';
        return oneSpace
                && last.sort() == Sort.WORD
                && Character.isLowerCase(value.charAt(last.to() - 1))
                && (isOnset(last.word()) && startsWithVowel(written)
                        || isCoda(written) && !Words.isCoda(last.word()) && endsWithVowel(last.fold()));
    }

    private static boolean isOnset(String word) {
        return ONSETS.contains(word);
    }

    private static boolean isCoda(String word) {
        return CODAS.contains(word);
    }

    private static boolean startsWithVowel(String word) {
        return isVowel(Text.fold(word).charAt(0));
    }

    private static boolean endsWithVowel(String fold) {
        return isVowel(fold.charAt(fold.length() - 1));
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    private static boolean isNumber(String written) {
        boolean digit = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            digit |= isDigit(c);
            if (!isDigit(c) && "lIOo".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    private static int tokenEnd(String value, int from) {
        char first = value.charAt(from);
        int to = from + 1;
        if (isDigit(first) || startsScannedNumber(value, from)) {
            while (to < value.length() && (isDigit(value.charAt(to)) || isScannedDigit(value, to))) {
                to++;
            }
        } else if ((first == 'đ' || first == 'Đ') && value.regionMatches(true, from, "đ/c", 0, 3)) {
            return from + 3;
        } else if (Character.isLetter(first)) {
            while (to < value.length() && continuesWord(value, to)) {
                to++;
            }
        }
        return to;
    }

    // "quýIII": a capital after a small letter begins another word, unless that letter is a scanned capital: "lV".
    private static boolean continuesWord(String value, int at) {
        char last = value.charAt(at - 1);
        if (isApostrophe(value.charAt(at))) {
            return Character.isLetter(last) && at + 1 < value.length() && Character.isLetter(value.charAt(at + 1));
        }
        return Character.isLetter(value.charAt(at))
                && !(Character.isUpperCase(value.charAt(at)) && Character.isLowerCase(last) && last != 'l');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean startsScannedNumber(String value, int from) {
        return "lIO".indexOf(value.charAt(from)) >= 0
                && from + 1 < value.length()
                && isDigit(value.charAt(from + 1))
                && (from == 0 || !Character.isLetter(value.charAt(from - 1)));
    }

    // "3O/6", "2O26": a letter that looks like a digit counts as one unless a word follows it.
    private static boolean isScannedDigit(String value, int at) {
        return "lIOo".indexOf(value.charAt(at)) >= 0
                && (at + 1 >= value.length() || !Character.isLetter(value.charAt(at + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
