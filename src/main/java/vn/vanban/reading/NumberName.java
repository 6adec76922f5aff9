package vn.vanban.reading;

import java.util.List;
import java.util.Locale;

/** The numbers a shape may ask for, each with the values it takes. */
enum NumberName {
    DAY(1, 31),
    MONTH(1, 12),
    YEAR(1990, 2100),
    SHORTYEAR(20, 60),
    QUARTER(1, 4),
    HOUR(0, 24),
    MINUTE(0, 59),
    WEEKDAY(2, 8),
    DOTMONTH(1, 12),
    AMOUNT(1, 9999);

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final List<String> SPELLED =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private final int least;
    private final int most;

    NumberName(int least, int most) {
        this.least = least;
        this.most = most;
    }

    static NumberName of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static final List<String> ONES = List.of("", "mốt", "hai", "ba", "tư", "lăm", "sáu", "bảy", "tám", "chín");

    /** The first ten days of a month are called so: "mùng 5". */
    private static final List<String> EARLY = List.of("mùng", "mồng");

    /** The folded words this number may be spelled with at the beginning of a phrase. */
    List<String> words() {
        var words = this == AMOUNT ? SPELLED : this == DAY ? EARLY : List.<String>of();
        return words.stream().map(Text::fold).toList();
    }

    /** Puts the number at this place into the match; answers the position after it, or -1. */
    int read(Words words, int at, Match match) {
        if (!words.has(at)) {
            return -1;
        }
        if (this == DOTMONTH) {
            return afterDot(words, at, match);
        }
        if (this == DAY && isEarly(words, at)) {
            return read(words, at + 1, match);
        }
        int value = this == MONTH && isSpelledMonth(words, at)
                ? SPELLED.indexOf(words.at(at).word())
                : value(words.at(at));
        int end = at + 1;
        if (this == AMOUNT && value > 0 && !words.at(at).isNumber()) {
            var spelled = spelled(words, at);
            value = spelled.value();
            end = spelled.end();
        }
        if (this == QUARTER && touches(words, at)) {
            value = quarter(words.at(at).word() + words.at(end).word());
            end++;
        }
        if (this == YEAR
                && value < least
                && words.has(end)
                && words.at(end).from() == words.at(at).to() + 1) {
            value = joined(words.at(at), words.at(end));
            end++;
        }
        if (value < least || value > most) {
            return -1;
        }
        match.put(name().toLowerCase(Locale.ROOT), value);
        return end;
    }

    /** Whether a number in words that is written so in figures may end with this word: "24" with "bốn". */
    static boolean ends(String figures, String word) {
        int ones = figures.charAt(figures.length() - 1) - '0';
        return ones == 0
                ? word.equals("mười") || word.equals("mươi") || word.equals("trăm")
                : word.equals(SPELLED.get(ones)) || word.equals(ONES.get(ones));
    }

    private static boolean isEarly(Words words, int at) {
        var token = words.at(at);
        return EARLY.stream()
                .anyMatch(early -> token.word().equals(early)
                        || !words.marked() && token.fold().equals(Text.fold(early)));
    }

    private record Spelled(int value, int end) {}

    // "một trăm hai mươi", "một trăm linh năm", "bốn mươi tám"
    private static Spelled spelled(Words words, int at) {
        int digit = SPELLED.indexOf(words.at(at).word());
        if (!isWord(words, at + 1, "trăm")) {
            return tens(words, at);
        }
        int rest = at + 2 + (isWord(words, at + 2, "linh") || isWord(words, at + 2, "lẻ") ? 1 : 0);
        boolean more = words.has(rest) && SPELLED.indexOf(words.at(rest).word()) > 0 && !isUnit(words, rest);
        var tens = more ? tens(words, rest) : new Spelled(0, at + 2);
        return new Spelled(digit * 100 + tens.value(), tens.end());
    }

    private static Spelled tens(Words words, int at) {
        int digit = SPELLED.indexOf(words.at(at).word());
        boolean tens = isWord(words, at + 1, "mươi");
        if (!tens && digit < 10) {
            return new Spelled(digit, at + 1);
        }
        int end = at + (tens ? 2 : 1);
        int ones = words.has(end) ? ONES.indexOf(words.at(end).word().replace("bốn", "tư")) : -1;
        return new Spelled((tens ? digit * 10 : digit) + Math.max(0, ones), end + (ones > 0 ? 1 : 0));
    }

    // "một trăm năm" are a hundred years.
    private static boolean isUnit(Words words, int at) {
        return words.at(at).word().equals("năm") && !isWord(words, at + 1, "mươi") && !isWord(words, at - 1, "linh");
    }

    private static boolean isWord(Words words, int at, String word) {
        return words.has(at) && words.at(at).word().equals(word);
    }

    private int value(Token token) {
        if (token.isNumber()) {
            if (this == QUARTER && quarter(token.fold()) > 0) {
                return quarter(token.fold());
            }
            boolean fits = this == AMOUNT || this == YEAR || token.fold().length() <= 2;
            return fits ? token.number() : -1;
        }
        return switch (this) {
            case QUARTER -> Math.max(quarter(token.word()), SPELLED.indexOf(token.word()));
            case WEEKDAY -> token.fold().equals("tu") ? 4 : SPELLED.indexOf(token.word());
            case AMOUNT -> SPELLED.indexOf(token.word());
            default -> -1;
        };
    }

    // "II1", "1V" after a scan: a Roman number of which some strokes became digits.
    private static int quarter(String written) {
        return ROMAN.indexOf(Text.fold(written).replace('l', 'i').replace('1', 'i')) + 1;
    }

    private static boolean touches(Words words, int at) {
        return words.has(at + 1)
                && words.at(at).to() == words.at(at + 1).from()
                && words.at(at).isNumber() != words.at(at + 1).isNumber()
                && quarter(words.at(at).word() + words.at(at + 1).word()) > 0;
    }

    // "tháng Chín năm 2026", "tháng một hằng năm", not "tháng một lần"
    private static boolean isSpelledMonth(Words words, int at) {
        if (words.at(at).isNumber() || !words.has(at + 2)) {
            return false;
        }
        var next = words.at(at + 1).fold();
        return next.equals("nam") && words.at(at + 2).isNumber() || next.equals("hang") && words.is(at + 2, "nam");
    }

    // "30.9", "30 . 9", but not the full stop of "ngày 30. 9 xã".
    private static int afterDot(Words words, int at, Match match) {
        boolean dot = words.is(at, ".") && words.has(at + 1) && at > 0;
        boolean even = dot
                && words.at(at).from() - words.at(at - 1).to()
                        == words.at(at + 1).from() - words.at(at).to();
        boolean goesOn =
                words.has(at + 3) && words.is(at + 2, ".") && words.at(at + 3).isNumber();
        return even && !goesOn ? MONTH.read(words, at + 1, match) : -1;
    }

    // "20 26" after a scan: two halves of one year.
    private static int joined(Token left, Token right) {
        var digits = left.fold() + right.fold();
        return left.isNumber() && right.isNumber() && digits.length() == 4 ? Integer.parseInt(digits) : -1;
    }
}
