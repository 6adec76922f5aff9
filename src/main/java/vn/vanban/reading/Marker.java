package vn.vanban.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What numbers a paragraph: "II.", "Điều 3.", "Thứ hai,", "1.2.", "a)", "(1)", "-". {@code length} counts its characters. */
record Marker(Style style, String label, int length) {

    /** The styles from the outermost to the innermost. */
    enum Style {
        PART("(?iu)(?:phần|chương)\\s+(?:thứ\\s+)?([IVX]+|[0-9]+|nhất|hai|ba|bốn|năm)\\b[.:]?\\s*"),
        UPPER("([A-HK-OQ-U])\\s?[.)]\\s+(?=\\p{Lu})"),
        ROMAN("([IVX][IVXivx]{0,4})\\s?[.)\\-]\\s*(?=\\p{L}|$)"),
        ARTICLE("(?iu)(điều\\s+[0-9]+)\\s*[.:]\\s*"),
        ORDINAL(
                "(?iu)((?:thứ\\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười)|mười\\s+(?:một|hai|ba|bốn|lăm)|(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)\\s+là|(?:bước|đợt|nội dung|nhiệm vụ|tiêu chí|giải pháp|hoạt động)\\s+\\d{1,2}(?=\\s*[.:])))\\s*[,:.]\\s*"),
        NUMBER("([0-9]{1,2})(?:\\s?(?:[.)](?![0-9])\\s*|/\\s+)|-\\s+(?=\\p{Lu}))"),
        DECIMAL(
                "([0-9]{1,2}\\.[a-zđ](?=[.)]\\s*\\p{Lu})|[A-H][1-9][0-9]?(?=[.)]\\s+\\p{Lu})|[0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2})*)(?:(?:[.)]?|\\s?-)\\s+(?=[\\p{Lu}“\"(])|[.)](?=\\p{Lu}))"),
        LETTER("([a-zđ])\\s?[.)]\\s+"),
        PARENTHESIS("\\(([0-9]{1,2}|[a-zđ]|[ivx]+)\\)\\s*"),
        DASH("([-_~•*–])\\s+(?=\\S)"),
        PLUS("(\\+)\\s*");

        private final Pattern shape;

        Style(String shape) {
            this.shape = Pattern.compile(shape);
        }
    }

    private static final List<Style> STYLES = List.of(Style.values());

    static Optional<Marker> at(String line, int from) {
        if (!line.isEmpty() && isPlainWord(line, from)) {
            return Optional.empty();
        }
        for (var style : STYLES) {
            Matcher matcher = style.shape.matcher(line);
            if (matcher.region(from, line.length()).lookingAt()) {
                return Optional.of(new Marker(style, matcher.group(1), matcher.end() - from));
            }
        }
        return Optional.empty();
    }

    // Most lines begin with a word that numbers nothing; no pattern need be tried on them.
    private static boolean isPlainWord(String line, int from) {
        int to = from;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return to - from > 1 && "bcđhmnpstvix".indexOf(Character.toLowerCase(line.charAt(from))) < 0;
    }

    boolean isBullet() {
        return style == Style.DASH || style == Style.PLUS;
    }
}
