package vn.vanban.reading;

import java.util.regex.Pattern;

/** Sentences that tell what something is, or name a paper, and so order nothing whatever verbs stand in them. */
final class Statement {

    private static final int LABEL = 40;

    /** "Quyết định số 12/QĐ-SYT ngày … của Giám đốc Sở ban hành Kế hoạch …" in a list of papers. */
    private static final Pattern CITED = Pattern.compile(
            "(?iu)(?:quyết định|nghị quyết|nghị định|thông tư|kế hoạch|công văn|chỉ thị|văn bản|thông báo|công điện|hướng dẫn|kết luận|chương trình|báo cáo|tờ trình)\\s+số\\s*:?\\s*\\d[^:;]*$");

    /** "Thông báo này thay thế Thông báo số 12/TB-SYT …" */
    private static final Pattern SELF = Pattern.compile(
            "(?iu)(?:quyết định|nghị quyết|kế hoạch|công văn|chỉ thị|văn bản|thông báo|hướng dẫn|chương trình|quy chế|báo cáo)\\s+này\\s+(?:thay thế|có hiệu lực|bãi bỏ|thay cho|gồm|được)");

    private Statement() {}

    /** "Phát triển … là nhiệm vụ quan trọng" says what something is, and the name of a paper nothing. */
    static boolean is(Words words) {
        var text = words.text().value();
        if (CITED.matcher(text).lookingAt() || SELF.matcher(text).lookingAt()) {
            return true;
        }
        boolean duty = DutyWords.MANNERS.startsAt(words, 0)
                || DutyWords.ORDERS.startsAt(words, 0)
                || UnitNames.isName(words, 0);
        for (int at = 2; !duty && at < Math.min(LABEL, words.size()) && !words.endsClause(at); at++) {
            if (ClauseWords.IS.startsAt(words, at)
                    && !words.at(at + 1 < words.size() ? at + 1 : at).fold().equals("dau")) {
                return true;
            }
        }
        return false;
    }
}
