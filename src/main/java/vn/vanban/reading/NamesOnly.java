package vn.vanban.reading;

/** Parts of a sentence that name who is told and say nothing else. */
final class NamesOnly {

    private static final Lexicon CHARGES = Lexicon.of("giao, phân công, do, giao cho");
    private static final Lexicon DOES_IT = Lexicon.of("thực hiện, chủ trì, triển khai, phụ trách, đảm nhiệm");

    private static final Lexicon LEADS = Lexicon.of("chủ trì");

    /** "chủ trì," */
    private static final int THREE = 3;

    private static final int LONGEST_NAME = 10;

    private NamesOnly() {}

    /** "… yêu cầu các sở; UBND các xã; …": what they are told is still to come. */
    static boolean endHere(Words words) {
        int end = words.size();
        while (end > 0 && words.endsClause(end - 1)) {
            end--;
        }
        if (end > 0 && UnitNames.at(words, 0).end() >= end) {
            return true;
        }
        for (int at = 0; at < end; at++) {
            int order = Math.max(DutyWords.ORDERS.at(words, at), leadingWith(words, at));
            var named = order > 0 ? UnitNames.at(words, at + order) : null;
            if (named != null && !named.isEmpty() && named.end() >= end) {
                return true;
            }
        }
        return false;
    }

    // "Chủ trì, phối hợp với Sở Y tế; UBND các xã lập …": no work is named before the semicolon.
    private static int leadingWith(Words words, int at) {
        boolean leads = at >= 2 && LEADS.at(words, at - (words.endsClause(at - 1) ? THREE : 2)) == 2;
        return leads ? DutyWords.COOPERATES.at(words, at) : 0;
    }

    /** "… việc các sở, UBND các xã thực hiện": a list of names goes on there. */
    static boolean lastWords(Words words) {
        for (int at = Math.max(0, words.size() - LONGEST_NAME); at < words.size(); at++) {
            if (UnitNames.isName(words, at) && UnitNames.at(words, at).end() >= words.size()) {
                return true;
            }
        }
        return false;
    }

    /** "…; phối hợp với Công an huyện trong quá trình thực hiện." */
    static boolean sayWithWhom(Words words) {
        int with = DutyWords.COOPERATES.at(words, 0);
        var named = UnitNames.after(words, with);
        int end = named.end() + DutyWords.IN_COURSE.at(words, named.end());
        return with > 0 && !named.isEmpty() && words.endsClause(end) && end + 1 >= words.size();
    }

    /** "Tổ chức khảo sát …; giao Phòng Khảo thí chủ trì thực hiện." */
    static boolean sayWhoDoesIt(Words words) {
        if (Charge.mayEnd(words) && !Charge.of(words).isEmpty()) {
            return true;
        }
        int order = CHARGES.at(words, 0);
        var named = UnitNames.at(words, order);
        int end = words.size();
        while (end > 0 && words.endsClause(end - 1)) {
            end--;
        }
        return order > 0 && !named.isEmpty() && (DOES_IT.at(words, end - 2) == 2 || named.end() == end);
    }
}
