package vn.vanban.reading;

import java.util.List;
import java.util.stream.IntStream;

/** Who acts in a clause that opens with something else: when, on what ground, or what is done. */
final class BehindOpening {

    private static final int LONGEST = 40;

    private static final int SOON = 9;

    private static final int LONGEST_GROUP = 8;

    private static final Lexicon AS_TO = Lexicon.of("đối với");

    private static final Lexicon ASKS = Lexicon.of("yêu cầu, đề nghị");

    /** What is spoken of before it is told whose it is. */
    private static final Lexicon MATTERS =
            Lexicon.of("việc, nhiệm vụ, trách nhiệm, công tác, phần việc, triển khai việc, thực hiện việc");

    private static final Lexicon HANDED = Lexicon.of(
            "giao cho, được giao cho, phân công cho, được phân công cho, thuộc về, thuộc trách nhiệm của, thuộc nhiệm vụ của, là trách nhiệm của, là nhiệm vụ của");

    /** Before who does it: "phải được Trạm Y tế thực hiện". */
    private static final Lexicon BY = Lexicon.of("phải được, cần được, được giao, phân công");

    static final UnitNames.Found NOBODY = new UnitNames.Found(List.of(), 0);

    private BehindOpening() {}

    /** "Ngày 28 hằng tháng các phòng gửi …" */
    static boolean startsWithDay(Words words) {
        return words.size() > 2 && words.is(0, "ngay") && words.at(1).isNumber();
    }

    /** "Định kỳ 06 tháng các cơ quan liên quan báo cáo": no comma parts who acts from when. */
    static UnitNames.Found soon(Words words) {
        for (int at = 1; at < Math.min(SOON, words.size() - 2) && !words.endsClause(at); at++) {
            int order = ClauseWords.TOLD.at(words, at);
            var told = order > 0 ? ToldNames.at(words, at + order) : NOBODY;
            if (acts(words, told)) {
                return told;
            }
            if (DutyWords.VERBS.startsAt(words, at)) {
                return NOBODY;
            }
            boolean named =
                    UnitNames.articleAt(words, at) > 0 || words.isCapitalised(at) && UnitNames.isName(words, at);
            if (named && !ClauseWords.BELONGS.startsAt(words, at - 1)) {
                var subject = UnitNames.at(words, at);
                if (acts(words, subject)) {
                    return subject;
                }
            }
        }
        return NOBODY;
    }

    /** "Trên cơ sở đề nghị của các Bộ, cơ quan liên quan, Bộ Tài chính tổng hợp": the others only asked. */
    static UnitNames.Found lastComma(Words words) {
        for (int at = Math.min(LONGEST, words.size() - 2); at > 0; at--) {
            if (words.is(at, ",")) {
                var subject = UnitNames.at(words, at + 1);
                if (acts(words, subject)) {
                    return subject;
                }
            }
        }
        return NOBODY;
    }

    /** "Việc chi trả do Kho bạc thực hiện" */
    static UnitNames.Found agent(Words words) {
        for (int at = 1; at < words.size() - 1; at++) {
            if (ClauseWords.PASSIVE.startsAt(words, at)) {
                var agent = UnitNames.at(words, at + 1);
                if (!agent.isEmpty() && ClauseWords.TAKES_ON.startsAt(words, agent.end())) {
                    return agent;
                }
            }
        }
        return handed(words);
    }

    /** "Việc trực chốt giao cho Công an xã đảm nhiệm", "Trách nhiệm thu phí thuộc về Ban Quản lý chợ" */
    static UnitNames.Found handed(Words words) {
        for (int at = 1; MATTERS.startsAt(words, 0) && at < words.size() - 1; at++) {
            int given = HANDED.at(words, at);
            int by = given == 0 ? BY.at(words, at) : 0;
            var named = given + by > 0 ? UnitNames.at(words, at + given + by) : NOBODY;
            boolean whole =
                    ClauseWords.TAKES_ON.startsAt(words, named.end()) || by == 0 && words.endsClause(named.end());
            if (!named.isEmpty() && whole) {
                return named;
            }
        }
        return NOBODY;
    }

    /** "Trong quá trình thực hiện các địa phương chủ động báo cáo": no comma parts who acts from the rest. */
    static UnitNames.Found inCourse(Words words) {
        int course = DutyWords.IN_COURSE.at(words, 0);
        var subject = course > 0 ? UnitNames.at(words, course) : NOBODY;
        return acts(words, subject) ? subject : NOBODY;
    }

    /** "Đối với các trường chưa nộp, yêu cầu gửi hồ sơ": whom it is about is told. */
    static UnitNames.Found asTo(Words words) {
        var about = AS_TO.startsAt(words, 0) ? UnitNames.at(words, 2) : NOBODY;
        int comma = about.end();
        while (!about.isEmpty() && !words.endsClause(comma)) {
            comma++;
        }
        int order = words.is(comma, ",") ? ASKS.at(words, comma + 1) : 0;
        int told = comma + 1 + order;
        boolean verb = DutyWords.VERBS.startsAt(words, told) || DutyWords.MANNERS.startsAt(words, told);
        return !about.isEmpty() && order > 0 && verb ? about.upTo(comma, words) : NOBODY;
    }

    /** "hướng dẫn các sở, ngành triển khai": the comma parts the words of one group that somebody else is to guide. */
    static boolean goesOnInList(Words words, int comma) {
        if (!words.is(comma, ",") || words.isCapitalised(comma + 1) || !UnitWords.GROUPS.startsAt(words, comma + 1)) {
            return false;
        }
        return IntStream.range(Math.max(0, comma - LONGEST_GROUP), comma)
                .anyMatch(at -> UnitNames.articleAt(words, at) > 0
                        && at > 0
                        && !words.endsClause(at - 1)
                        && UnitNames.at(words, at).end() > comma);
    }

    private static boolean acts(Words words, UnitNames.Found subject) {
        return !subject.isEmpty() && ToldNames.acts(words, subject.end());
    }
}
