package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Units told by one head and a list behind its colon: "Các Bộ: Công an, Tài chính", "Giám đốc các sở: Y tế, Nội vụ". */
final class HeadedList {

    private static final Pattern HEAD_OF_LIST = Pattern.compile("(?iu)(?:các\\s+|những\\s+)?([^:(]+?)\\s*:\\s*(.+)");

    /** "Các Bộ, cơ quan: Tài chính …" are ministries. */
    private static final Pattern FIRST_OF_GROUP = Pattern.compile("(?iu)^(bộ|sở|ban|phòng|vụ|cục),.*");

    /** "Bộ trưởng các Bộ: Xây dựng, Y tế": one each. */
    private static final Pattern EACH = Pattern.compile("(?iu) các ");

    private static final Pattern MINISTRY = Pattern.compile("(?iu)bộ");

    /** A unit of its own, and what a ministry looks after. */
    private static final Lexicon POLICE = Lexicon.of("công an");

    private HeadedList() {}

    /** "Các Bộ: Công an, Tài chính" are "Bộ Công an" and "Bộ Tài chính". */
    static List<String> spelledOut(List<String> names) {
        var first = names.isEmpty() ? null : HEAD_OF_LIST.matcher(names.get(0));
        if (first == null || !first.matches()) {
            return names;
        }
        var spelled = new ArrayList<>(names);
        var group = FIRST_OF_GROUP.matcher(first.group(1)).replaceFirst("$1");
        var head = names.size() > 1 ? EACH.matcher(group).replaceFirst(" ") : group;
        spelled.set(0, head + " " + first.group(2));
        for (int i = 1; i < spelled.size(); i++) {
            var words = Words.of(spelled.get(i));
            boolean titled = UnitWords.TITLES.startsAt(Words.of(head), 0);
            if (UnitWords.ARTICLES.at(words, 0) == 0
                    && (titled && !UnitWords.TITLES.startsAt(words, 0)
                            || !UnitNames.isName(words, 0)
                            || MINISTRY.matcher(head).matches() && POLICE.startsAt(words, 0))) {
                spelled.set(i, head + " " + spelled.get(i));
            }
        }
        return spelled;
    }

    /** Whether behind this colon names go on that leave their head out. */
    static boolean beginsAt(Words words, int colon) {
        int next = colon + 1;
        return words.has(next)
                && words.is(colon, ":")
                && words.isCapitalised(next)
                && !DutyWords.VERBS.startsAt(words, next)
                && !DutyWords.MANNERS.startsAt(words, next);
    }
}
