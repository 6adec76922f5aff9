package vn.vanban.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number with notation in a document's head: "Số: 12/KH-UBND", of the Party "Số 12-KH/TU"; null where it is blank. */
final class DocumentNumber {

    private static final String NOTATION =
            "[A-ZĐa-z&]+[A-ZĐ0-9a-z&.\\-/()]*(?:\\s?[-,]\\s?[A-ZĐ]{2,8}\\b|(?<=-)\\s[A-ZĐ&]{2,8}\\b)*";
    private static final Pattern NUMBER =
            Pattern.compile("(?u)S[ốôồóỐ]\\s*[:.]?\\s*([A-Z]?\\d+[a-z]?)\\s*(/\\s*\\d{4})?\\s*/\\s*(" + NOTATION + ")");
    private static final Pattern TOLD =
            Pattern.compile("(?u)(?:s[ốôồó]\\s*)?(\\d+[a-z]?)(/\\s*\\d{4})?\\s*/\\s*(" + NOTATION + ")");
    private static final Pattern TOLD_PARTY = Pattern.compile("(?u)(\\d+)-([A-ZĐ]{2,4}[a-z]?/[A-ZĐ]{2,8})");
    private static final Pattern PARTY = Pattern.compile(
            "(?u)[Ss][ốôồó]\\s*[:.]?\\s*(\\d+)\\s?-\\s?([A-ZĐ]{2,4}[a-z]?/[A-ZĐ]{2,8}(?:-[A-ZĐ]{2,8})?)");
    private static final Pattern BLANK = Pattern.compile("(?u)S[ốôồó]\\s*:?[\\s.…]*(/\\s*" + NOTATION + ")");
    private static final Pattern PLACE = Pattern.compile("(?u)\\bS[ốô]\\s*:");
    private static final Pattern ALONE = Pattern.compile("\\d{1,5}");

    /** A month beside the number that is neither printed nor left blank. */
    private static final Pattern ILLEGIBLE = Pattern.compile(
            "(?iu)ng[àa]y.{0,12}th[áảãàạa]ng\\s?(?!\\s*\\d{1,2}\\s*năm|[\\s.…_]*năm)\\S{1,4}\\s*năm\\s*\\d{4}");

    private DocumentNumber() {}

    /** The number that the lines of a head give, or null. */
    static String in(List<String> head) {
        // "THEO QUYẾT ĐỊNH SỐ 40/QĐ-SYT" is part of a name.
        for (Predicate<Matcher> written :
                List.<Predicate<Matcher>>of(found -> !found.group().startsWith("SỐ"), any -> true)) {
            for (var line : head) {
                var matcher = NUMBER.matcher(line);
                if (matcher.find() && written.test(matcher)) {
                    // Day and number are written by the same hand.
                    return ILLEGIBLE.matcher(line).find() ? null : number(matcher);
                }
                var party = PARTY.matcher(line);
                if (party.lookingAt()) {
                    return party.group(1) + "-" + party.group(2);
                }
            }
        }
        return broken(head);
    }

    /** Whether a head has a place for its number, be it blank or illegible. */
    static boolean isIn(List<String> head) {
        return head.stream().anyMatch(line -> PLACE.matcher(line).find());
    }

    /** The number that a sentence tells first, or null: "Công điện số 12/CĐ-…". */
    static String told(String sentence) {
        var matcher = TOLD.matcher(sentence);
        var party = TOLD_PARTY.matcher(sentence);
        boolean ofParty = party.find();
        if (matcher.find() && !(ofParty && party.start() < matcher.start())) {
            return number(matcher);
        }
        return ofParty ? party.group(1) + "-" + party.group(2) : null;
    }

    /** The notation behind a number that the head gives or leaves blank: "/KH-UBND"; empty where it has none. */
    static String notation(List<String> head) {
        for (var line : head) {
            for (var pattern : List.of(NUMBER, PARTY, BLANK)) {
                var matcher = pattern.matcher(line);
                if (matcher.find()) {
                    return pattern == PARTY
                            ? "-" + matcher.group(2)
                            : "/" + matcher.group(matcher.groupCount()).replaceFirst("^/\\s*", "");
                }
            }
        }
        return "";
    }

    // "Số: 21" on one line, "/KH-UBND" on the next; or a number stamped on a line of its own above a blank one.
    private static String broken(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            var matcher = NUMBER.matcher(lines.get(i) + " " + lines.get(i + 1));
            if (lines.get(i).matches("(?u)S[ốô]\\s*:?\\s*\\d{0,5}") && matcher.lookingAt()) {
                return number(matcher);
            }
            var blank = BLANK.matcher(lines.get(i + 1));
            if (ALONE.matcher(lines.get(i)).matches() && blank.lookingAt()) {
                return lines.get(i) + blank.group(1).replaceAll("\\s", "");
            }
        }
        return null;
    }

    private static String number(Matcher matcher) {
        var year = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\s", "");
        var notation = matcher.group(3).replaceAll("\\s", "");
        return matcher.group(1)
                + year
                + "/"
                + notation.replaceAll(notation.contains("(") ? "[.\\-/]+$" : "[.\\-/)]+$", "");
    }
}
