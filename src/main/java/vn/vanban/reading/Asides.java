package vn.vanban.reading;

import java.util.stream.IntStream;

/** What may stand between who is to act and the verb: when, in what case, and which of a group is meant. */
final class Asides {

    private static final int REACH = 40;

    private static final int LONGEST_TITLE = 5;

    private static final Lexicon BY = Lexicon.of("theo, tại, trong, ở");

    private static final Lexicon LIMITS = Lexicon.of(
            "trước, trong, đến, đến hết, đến ngày, đến hết ngày, đến tháng, đến hết tháng, từ ngày, trong vòng, trong thời hạn, trong thời gian, trước tháng, trong khoảng, trong năm, trước năm");

    private static final Lexicon THIS = Lexicon.of("này");

    private static final Lexicon HAVE = Lexicon.of("có văn bản, có ý kiến, có kế hoạch, có phương án, có biện pháp");

    private static final Lexicon GIVEN = Lexicon.of("được");

    private static final Lexicon OF_WHICH = Lexicon.of("chưa, còn, có, không, nợ");

    private static final Lexicon MUST = Lexicon.of("phải, cần, cần phải, có trách nhiệm, khẩn trương, nghiêm túc");

    private Asides() {}

    /** "Các xã chưa nộp báo cáo khẩn trương gửi …": the word after what tells which of them are meant; -1 where nothing does. */
    static int endOfWhich(Words words, int from, int nameEnd) {
        int at = from;
        while (at < nameEnd && !OF_WHICH.startsAt(words, at)) {
            at++;
        }
        int end = Math.min(words.size() - 1, at + REACH / 2);
        for (int must = at + 2; OF_WHICH.startsAt(words, at) && must < end; must++) {
            if (words.at(must).sort() == Token.Sort.MARK) {
                return -1;
            }
            int next = must + MUST.at(words, must);
            if (next > must && (DutyWords.VERBS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next))) {
                return must;
            }
        }
        return -1;
    }

    /** "Các chủ hồ khi nước lên phải …", "Phòng Kế toán chậm nhất ngày 05/12 chốt sổ", "… theo Kế hoạch này lập dự toán". */
    static boolean leadToVerb(Words words, int at) {
        if (ClauseWords.TIMES.startsAt(words, at) || isLimit(words, at)) {
            return acts(words, at + 2, at + REACH / 2);
        }
        if (words.has(at) && words.at(at).fold().equals(",") && ClauseWords.BY_RIGHT.startsAt(words, at + 1)) {
            return actsByRight(words, at + 2, at + REACH);
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
