package vn.vanban.reading;

/** What may stand between who is to act and the verb: when, in what case, and which of a group is meant. */
final class Asides {

    private static final int REACH = 40;

    private Asides() {}

    /** "Các chủ hồ khi nước lên phải …", "Phòng Kế toán chậm nhất ngày 05/12 chốt sổ". */
    static boolean leadToVerb(Words words, int at) {
        if (ClauseWords.TIMES.startsAt(words, at)) {
            return acts(words, at + 2, at + REACH / 2);
        }
        if (!ClauseWords.ASIDE.startsAt(words, at)) {
            return false;
        }
        int end = Math.min(words.size() - 1, at + REACH);
        for (int must = at + 1; must < end && !".;:".contains(words.at(must).fold()); must++) {
            if (ClauseWords.DUTY.startsAt(words, must)) {
                int next = must + ClauseWords.DUTY.at(words, must);
                return DutyWords.VERBS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next);
            }
        }
        return false;
    }

    /** "07 xã chưa nộp báo cáo gửi …" */
    static boolean tellWhich(Words words, int at) {
        return ClauseWords.KNOWN_BY.startsAt(words, at)
                && DutyWords.VERBS.occurs(words, at + 2, Math.min(words.size(), at + REACH));
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
