package vn.vanban.reading;

import java.util.List;
import java.util.stream.IntStream;

/** Who is to do what a sentence orders, where that is said only behind it: "Mua tủ hồ sơ; giao Văn phòng thực hiện". */
final class ChargeBehind {

    private static final int LONGEST = 400;

    /** "Đặt hoa hội trường: Văn phòng, trước giờ khai mạc": a task as short as a label, and who does it. */
    private static final int LABEL_WORDS = 9;

    private static final int TITLE_WORDS = 24;

    private static final int LONGEST_LABEL = 4;

    private static final Lexicon LABELS = Lexicon.of(
            "đơn vị thực hiện, cơ quan thực hiện, đơn vị chủ trì, cơ quan chủ trì, chủ trì, người thực hiện, bộ phận thực hiện");

    private ChargeBehind() {}

    /** The names as written; empty where none stands behind. */
    static List<String> names(Words words) {
        var charged = charged(words);
        var agent = charged.isEmpty() ? agent(words) : charged;
        return agent.isEmpty() ? BehindOpening.handed(words).names() : agent;
    }

    // "Tổ chức khảo sát …; giao Phòng Khảo thí chủ trì": who does it is named behind.
    private static List<String> charged(Words words) {
        for (int at = 1; at < Math.min(LONGEST, words.size() - 1); at++) {
            int order = ClauseWords.CHARGES.at(words, at + 1);
            if (words.is(at, ":")) {
                var named = UnitNames.at(words, at + 1);
                boolean alone = (at < LABEL_WORDS || named.end() >= words.size() - 1 || isLabel(words, at))
                        && words.endsClause(named.end())
                        && !ClauseWords.SENT_TO.occurs(words, Math.max(0, at - 3), at);
                if (!named.isEmpty() && (ToldNames.acts(words, named.end()) && at < TITLE_WORDS || alone)) {
                    return named.names();
                }
            }
            if (order > 0 && ",;:".contains(words.at(at).fold())) {
                var named = UnitNames.at(words, at + 1 + order);
                boolean each = UnitNames.articleAt(words, at + 1 + order) > 0;
                if (!named.isEmpty()
                        && !each
                        && (words.endsClause(named.end()) || ToldNames.acts(words, named.end()))) {
                    return named.names();
                }
            }
        }
        return List.of();
    }

    // "Nội dung: …; đơn vị thực hiện: Trạm Thú y; thời gian: …"
    private static boolean isLabel(Words words, int colon) {
        return IntStream.rangeClosed(1, LONGEST_LABEL).anyMatch(back -> LABELS.at(words, colon - back) == back);
    }

    // "In thẻ dự thi, do Văn phòng đảm nhiệm": only before a mark, since "các đề tài do X chủ trì và …" are objects.
    private static List<String> agent(Words words) {
        for (int at = 1; at < words.size() - 1; at++) {
            if (ClauseWords.PASSIVE.startsAt(words, at)) {
                var agent = UnitNames.at(words, at + 1);
                int end = agent.end() + ClauseWords.TAKES_ON_WHOLLY.at(words, agent.end());
                boolean whole = end > agent.end() || words.is(at - 1, ",");
                if (!agent.isEmpty() && whole && words.endsClause(end)) {
                    return agent.names();
                }
            }
        }
        return List.of();
    }
}
