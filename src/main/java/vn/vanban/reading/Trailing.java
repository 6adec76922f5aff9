package vn.vanban.reading;

import java.util.List;

/** Units named alone at the end of a task, after a dash or in brackets: "Mua áo phao trước 15/12 (Văn phòng).". */
final class Trailing {

    private static final Lexicon GROUPS = Lexicon.of("cơ quan, đơn vị, địa phương, cá nhân, tổ chức");

    private Trailing() {}

    /** Nobody where the words there name no unit, or tell of which kind the unit before them is: "Sở Y tế (Phòng Nghiệp vụ)". */
    static List<String> names(Words words) {
        int end = words.size();
        while (end > 0 && ".;,/".contains(words.at(end - 1).fold())) {
            end--;
        }
        boolean bracket = end > 0 && words.at(end - 1).fold().equals(")");
        int open = bracket ? opening(words, end - 1) : dash(words, end);
        end = bracket ? end - 1 : end;
        if (open < 2 || !UnitNames.isName(words, open + 1) || !words.isCapitalised(open + 1)) {
            return List.of();
        }
        var found = UnitNames.at(words, open + 1);
        boolean whole = found.end() == end && !GROUPS.startsAt(words, open + 1);
        boolean explains =
                bracket && words.isCapitalised(open - 1) && words.at(open - 1).sort() == Token.Sort.WORD;
        return whole && !explains ? found.names() : List.of();
    }

    private static int opening(Words words, int close) {
        for (int at = close - 1; at > 0; at--) {
            if (words.at(at).fold().equals("(")) {
                return at;
            }
        }
        return -1;
    }

    // The dash that parts a task from its owner has spaces around it, that within a name joins two fields.
    private static int dash(Words words, int end) {
        for (int at = end - 2; at > 1; at--) {
            if (words.at(at).fold().equals("-") && UnitNames.isName(words, at + 1)) {
                boolean spaced = words.at(at).from() > words.at(at - 1).to()
                        && words.at(at + 1).from() > words.at(at).to();
                return spaced ? at : -1;
            }
        }
        return -1;
    }
}
