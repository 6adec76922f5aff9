package vn.vanban.reading;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Sentences that tell what something is, or name a paper, and so order nothing whatever verbs stand in them. */
final class Statement {

    private static final int LABEL = 40;

    /** "Quyết định số 12/QĐ-SYT ngày … của Giám đốc Sở ban hành Kế hoạch …" in a list of papers. */
    private static final Pattern CITED = Pattern.compile(
            "(?iu)(?:quyết định|nghị quyết|nghị định|thông tư|kế hoạch|công văn|chỉ thị|văn bản|thông báo|công điện|hướng dẫn|kết luận|chương trình|báo cáo|tờ trình)\\s+số\\s*:?\\s*\\d[^:;]*$");

    /** "Thông báo này thay thế Thông báo số 12/TB-SYT …" */
    private static final Pattern SELF = Pattern.compile(
            "(?iu)(?:quyết định|nghị quyết|kế hoạch|công văn|chỉ thị|văn bản|thông báo|hướng dẫn|chương trình|quy chế|báo cáo)\\s+này\\s+(?:thay thế|có hiệu lực|bãi bỏ|thay cho|gồm|được)");

    /** "Thông báo kết luận nêu rõ, …" tells what a paper says. */
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)(?:công văn|chỉ thị|văn bản|thông báo|công điện|kết luận)(?:\\s+kết luận)?\\s+(?:nêu|chỉ)\\s+rõ\\b");

    /** "Giữ rừng là nhiệm vụ thường xuyên", with a comma before it too. */
    private static final Pattern IS_DUTY = Pattern.compile(
            "(?iu)(?![^;:.]*(?:xác định|coi|xem|phải|cần)\\s)[^;:.]{3,120}\\slà (?:một )?(?:nhiệm vụ|yêu cầu|trách nhiệm|chủ trương|vấn đề) (?:chính trị|trọng tâm|quan trọng|rất|hết sức|đặc biệt|thường xuyên|cấp bách)");

    /** "Theo số liệu của các xã, …" */
    private static final Pattern REPORTED = Pattern.compile("(?iu)theo (?:số liệu|thống kê)\\s");

    /** "Dự họp có lãnh đạo các sở …" tells who was there. */
    private static final Pattern ATTENDED = Pattern.compile(
            "(?iu)(?:(?:cùng |tham )?dự (?:họp|hội nghị|cuộc họp|buổi làm việc|phiên họp)|cùng dự|cùng tham dự|tham dự|về dự)(?:[^,;:.]{0,60}\\s|\\s)có\\b");

    /** "Ngày 05/3/2027, UBND tỉnh đã ban hành Chỉ thị …" tells what was done. */
    private static final Pattern ISSUED = Pattern.compile(
            "(?iu)[^;:.]{3,160}\\s(?:đã|vừa) (?:ký )?(?:ban hành|thành lập) (?:công điện|công văn|chỉ thị|thông báo|kế hoạch|quyết định|văn bản|ban chỉ đạo)\\s");

    /** "Nguồn ngân sách đã giao cho …" tells what the money is. */
    private static final Pattern FUNDS = Pattern.compile(
            "(?iu)(?:sử dụng )?(?:từ )?nguồn (?:ngân sách|kinh phí|vốn)[^,;:]*\\sđã (?:giao|cấp|bố trí|phân bổ)\\b");

    /** "Thủ tướng biểu dương các bộ đã gửi báo cáo": thanks, unless something is asked behind them. */
    private static final Pattern PRAISE = Pattern.compile(
            "(?iu)(?:hoan nghênh|đánh giá cao|biểu dương và|ghi nhận (?:sự|những|nỗ lực|kết quả|và)|biểu dương (?:tinh thần|sự|nỗ lực)|biểu dương [^;:]*\\sđã)\\s");

    /** "Việc thu gom rác là trách nhiệm của Tổ Vệ sinh" gives it to them. */
    private static final Lexicon WHOSE = Lexicon.of("là trách nhiệm của, là nhiệm vụ của");

    private Statement() {}

    /** "Phát triển … là nhiệm vụ quan trọng" says what something is, and the name of a paper nothing. */
    static boolean is(Words words) {
        var text = words.text().value();
        if (CITED.matcher(text).lookingAt()
                || SELF.matcher(text).lookingAt()
                || ATTENDED.matcher(text).lookingAt()
                || FUNDS.matcher(text).lookingAt()
                || (SAYS.matcher(text).lookingAt()
                                || text.contains(" là ")
                                        && IS_DUTY.matcher(text).lookingAt()
                                || (text.contains(" đã ") || text.contains(" vừa "))
                                        && ISSUED.matcher(text).lookingAt()
                                || REPORTED.matcher(text).lookingAt()
                                || praises(words))
                        && !asks(words)) {
            return true;
        }
        boolean duty = DutyWords.MANNERS.startsAt(words, 0)
                || DutyWords.ORDERS.startsAt(words, 0)
                || UnitNames.isName(words, 0);
        for (int at = 2; !duty && at < Math.min(LABEL, words.size()) && !words.endsClause(at); at++) {
            if (ClauseWords.IS.startsAt(words, at)
                    && !WHOSE.startsAt(words, at)
                    && !words.is(at + 1 < words.size() ? at + 1 : at, "dau")) {
                return true;
            }
        }
        return false;
    }

    static boolean reports(Words words) {
        return REPORTED.matcher(words.text().value()).lookingAt() && !asks(words);
    }

    private static boolean asks(Words words) {
        return IntStream.range(0, words.size())
                .anyMatch(at -> ClauseWords.TOLD.startsAt(words, at)
                        && (at == 0 || !ClauseWords.RECOUNTED.startsAt(words, at - 1)));
    }

    private static boolean praises(Words words) {
        int who = UnitNames.at(words, 0).end();
        return words.has(who) && PRAISE.matcher(words.value(who, words.size())).lookingAt();
    }
}
