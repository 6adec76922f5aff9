package vn.vanban.reading;

import java.util.List;

/** Who acts in a clause that opens with something else: when, on what ground, or what is done. */
final class BehindOpening {

    private static final int LONGEST = 40;

    private static final int SOON = 9;

    private static final UnitNames.Found NOBODY = new UnitNames.Found(List.of(), 0);

    private BehindOpening() {}

    /** "Ngày 28 hằng tháng các phòng gửi …" */
    static boolean startsWithDay(Words words) {
        return words.size() > 2
                && words.at(0).fold().equals("ngay")
                && words.at(1).isNumber();
    }

    /** "Định kỳ 06 tháng các cơ quan liên quan báo cáo": no comma parts who acts from when. */
    static UnitNames.Found soon(Words words) {
        for (int at = 1; at < Math.min(SOON, words.size() - 2) && !words.endsClause(at); at++) {
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
            if (words.at(at).fold().equals(",")) {
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
        return NOBODY;
    }

    private static boolean acts(Words words, UnitNames.Found subject) {
        return !subject.isEmpty() && ToldNames.acts(words, subject.end());
    }
}
