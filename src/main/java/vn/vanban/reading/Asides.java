package vn.vanban.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What may stand between who is to act and the verb: when, in what case, and which of a group is meant. */
final class Asides {

    private static final int REACH = 40;

    private static final int LONGEST_TITLE = 5;

    /** "12 xã chưa nộp báo cáo (Phụ lục 1)" */
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\*?\\([^()]*\\)\\*?$");

    private static final Lexicon BY = Lexicon.of("theo, tại, trong, ở");

    private static final Lexicon LIMITS = Lexicon.of(
            "trước, trong, đến, đến hết, đến ngày, đến hết ngày, đến tháng, đến hết tháng, từ ngày, trong vòng, trong thời hạn, trong thời gian, trước tháng, trong khoảng, trong năm, trước năm");

    private static final Lexicon THIS = Lexicon.of("này");

    private static final Lexicon HAVE = Lexicon.of("có văn bản, có ý kiến, có kế hoạch, có phương án, có biện pháp");

    private static final Lexicon GIVEN = Lexicon.of("được");

    private static final Lexicon OF_WHICH = Lexicon.of("chưa, còn, có, không, nợ");

    /** What was tells whom a duty is for: "Các xã đã nhận vật tư phải …". */
    private static final Lexicon PAST = Lexicon.of("đã, quá hạn, hết hạn");

    private static final Lexicon DUTY = Lexicon.of("phải, cần phải");

    private static final Lexicon PEOPLE = Lexicon.of("người");

    private static final Lexicon YEAR = Lexicon.of("năm");

    private static final Lexicon MUST =
            Lexicon.of("phải, cần, cần phải, có trách nhiệm, khẩn trương, nghiêm túc, trực tiếp");

    private Asides() {}

    /** "Các xã chưa nộp báo cáo khẩn trương gửi …", "Người có đất cho thuê phải …": the names with what tells which are meant. */
    static UnitNames.Found meantOf(Words words, int at, UnitNames.Found named) {
        boolean people = named.isEmpty() && PEOPLE.startsAt(words, at) && words.isCapitalised(at);
        boolean group =
                people || UnitWords.ARTICLES.occurs(words, at, named.end()) || UnitNames.articleAt(words, at) > 0;
        int which = group ? endOfWhich(words, at, people ? at + 1 : named.end()) : -1;
        if (which < 0 || named.isEmpty() && !people) {
            return new UnitNames.Found(List.of(), 0);
        }
        var meant = people ? new UnitNames.Found(List.of(words.original(at, which)), which) : named.upTo(which, words);
        return new UnitNames.Found(
                meant.names().stream()
                        .map(name -> BRACKETS.matcher(name).replaceFirst(""))
                        .toList(),
                which);
    }

    // The word after what tells which of them are meant; -1 where nothing does.
    private static int endOfWhich(Words words, int from, int nameEnd) {
        int at = from;
        while (at < nameEnd && !OF_WHICH.startsAt(words, at)) {
            at++;
        }
        at = afterYears(words, at);
        if (MUST.startsAt(words, at)) {
            return -1;
        }
        boolean past = PAST.startsAt(words, at);
        int end = Math.min(words.size() - 1, at + REACH / 2);
        for (int must = at + 2; (past || OF_WHICH.startsAt(words, at)) && must < end; must++) {
            if (words.at(must).sort() == Token.Sort.MARK) {
                int close = closing(words, must);
                boolean listed = words.is(must, ",") && !DutyWords.VERBS.startsAt(words, must + 1);
                if (close < 0 && (past || !listed)) {
                    return -1;
                }
                end = Math.min(words.size() - 1, end + Math.max(0, close - must));
                must = Math.max(must, close);
                continue;
            }
            int next = must + (past ? DUTY : MUST).at(words, must);
            if (next > must && (DutyWords.VERBS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next))) {
                return must;
            }
        }
        return -1;
    }

    // "Chủ nhiệm các đề tài năm 2023, 2024 đã hết hạn phải …"
    private static int afterYears(Words words, int from) {
        int at = from;
        while (words.has(at + 1)
                && (YEAR.startsAt(words, at)
                        || words.at(at).isNumber()
                        || words.is(at, ",") && words.at(at + 1).isNumber())) {
            at++;
        }
        return at;
    }

    // "… chưa gửi báo cáo (Phụ lục 2) khẩn trương gửi"
    private static int closing(Words words, int open) {
        int close = open;
        while (words.is(open, "(") && close < words.size() - 1 && !words.is(close, ")")) {
            close++;
        }
        return words.is(close, ")") ? close : -1;
    }

    /** "Các chủ hồ khi nước lên phải …", "Phòng Kế toán chậm nhất ngày 05/12 chốt sổ", "… theo Kế hoạch này lập dự toán". */
    static boolean leadToVerb(Words words, int at) {
        if (ClauseWords.TIMES.startsAt(words, at) || isLimit(words, at)) {
            return acts(words, at + 2, at + REACH / 2);
        }
        if (words.is(at, ",") && ClauseWords.BY_RIGHT.startsAt(words, at + 1)) {
            return actsByRight(words, at + 2, at + REACH);
        }
        if (Trailing.isDash(words, at)) {
            return IntStream.range(at + 2, Math.min(words.size() - 1, at + REACH / 2))
                    .filter(dash -> Trailing.isDash(words, dash))
                    .anyMatch(dash -> ToldNames.acts(words, dash + 1));
        }
        if (BY.startsAt(words, at)) {
            return IntStream.rangeClosed(at + 2, at + LONGEST_TITLE)
                    .anyMatch(title -> THIS.startsAt(words, title) && ToldNames.acts(words, title + 1));
        }
        if (!ClauseWords.ASIDE.startsAt(words, at)) {
            return false;
        }
        int end = Math.min(words.size() - 1, at + 2 * REACH);
        for (int must = at + 1; must < end && !".;:".contains(words.at(must).fold()); must++) {
            if (ClauseWords.DUTY.startsAt(words, must)) {
                int next = must + ClauseWords.DUTY.at(words, must);
                return DutyWords.VERBS.startsAt(words, next)
                        || DutyWords.MANNERS.startsAt(words, next)
                        || HAVE.startsAt(words, next);
            }
        }
        return false;
    }

    // "trước 30/4", "đến hết ngày 15/7", "trong 6 tháng đầu năm"
    private static boolean isLimit(Words words, int at) {
        int limit = LIMITS.at(words, at);
        return limit > 0 && words.has(at + limit) && words.at(at + limit).isNumber();
    }

    /** "07 xã chưa nộp báo cáo gửi …" */
    static boolean tellWhich(Words words, int at) {
        return ClauseWords.KNOWN_BY.startsAt(words, at)
                && DutyWords.VERBS.occurs(words, at + 2, Math.min(words.size(), at + REACH));
    }

    // "…, căn cứ phần việc được phân công lên lịch đi cơ sở": what was given to them is not what they do.
    private static boolean actsByRight(Words words, int from, int to) {
        for (int at = from; at < Math.min(to, words.size()); at++) {
            int verb = DutyWords.VERBS.at(words, at);
            if (verb > 0 && !GIVEN.startsAt(words, at - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean acts(Words words, int from, int to) {
        for (int at = from; at < Math.min(to, words.size()); at++) {
            if (ClauseWords.DONE.startsAt(words, at)) {
                return false;
            }
            if (DutyWords.VERBS.startsAt(words, at)) {
                return true;
            }
        }
        return false;
    }
}
