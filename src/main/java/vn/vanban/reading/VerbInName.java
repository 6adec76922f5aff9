package vn.vanban.reading;

/** Whether a verb behind the first words of a name belongs to it: "Ban quản lý đầu tư", "Viện Nghiên cứu ứng dụng chủ trì". */
record VerbInName(Words words, int from, int at) {

    /** After "tỉnh", "huyện" the name has ended: "Đoàn Thanh niên tỉnh tổ chức …". */
    private static final Lexicon HOLDS = Lexicon.of(
            "xây dựng, chỉ đạo, tổ chức, giám sát, kiểm tra, hỗ trợ, xử lý, cung cấp, tiếp nhận, vận hành, tổng hợp, thẩm định, khai thác, giúp");

    private static final Lexicon SERVICES = Lexicon.of(
            "giáo dục, đào tạo, kinh doanh, sản xuất, dịch vụ, phổ thông, mầm non, tiểu học, công lập, nghề nghiệp");

    private static final Lexicon TENDS = Lexicon.of("quản lý, phát triển, xúc tiến, giám sát, kiểm định");

    private static final Lexicon DEPARTMENTS = Lexicon.of("phòng, cục, vụ, viện");

    private static final Lexicon FIRMS = Lexicon.of("công ty, tổng công ty, doanh nghiệp, nhà thầu, chủ đầu tư");

    private static final Lexicon COMPANY = Lexicon.of("công ty, hội đồng");

    /** What steering committees are there for: "Ban Chỉ đạo phát triển du lịch". */
    private static final Lexicon STEERED =
            Lexicon.of("phát triển, cải cách, đổi mới, hội nhập, phòng thủ, phòng chống");

    private static final Lexicon STEERS = Lexicon.of("chỉ đạo");

    private static final Lexicon BUILDS = Lexicon.of("xây dựng");

    private static final Lexicon SUMS_UP = Lexicon.of("tổng hợp");

    private static final Lexicon PAPERS = Lexicon.of(
            "kế hoạch, phương án, đề án, quy chế, quy trình, báo cáo, dự thảo, chương trình, danh mục, dự toán, lộ trình, hướng dẫn");

    /** What is done by whoever stands before it: a verb between the two has no object and is part of who that is. */
    private static final Lexicon LEADS =
            Lexicon.of("chủ trì, có trách nhiệm, chịu trách nhiệm, là đầu mối, làm đầu mối");

    boolean belongs(boolean lowerName, boolean proper) {
        int verb = DutyWords.VERBS.at(words, at);
        if (STEERED.startsAt(words, at) && STEERS.at(words, at - 2) == 2
                || verb > 1 && proper && !DutyWords.MANNERS.startsAt(words, at) && LEADS.startsAt(words, at + verb)) {
            return true;
        }
        boolean firm = FIRMS.startsAt(words, from + UnitNames.articleAt(words, from));
        return DutyWords.IN_NAMES.startsAt(words, at)
                && lowerName
                && !(firm && HOLDS.startsAt(words, at))
                && !closed(words, at)
                && !NameEnd.endsProperName(words, at)
                && (!proper
                        || COMPANY.at(words, at - 2) == 2
                        || isObject(words, at)
                        || capitalFollows(words, at + verb));
    }

    // "Phòng Quản lý xây dựng phối hợp …"
    private static boolean isObject(Words words, int at) {
        return TENDS.at(words, at - 2) == 2
                && words.isCapitalised(at - 2)
                && (DEPARTMENTS.at(words, at - 3) == 1 || UnitNames.headAt(words, at - 4) == 2);
    }

    // "Các cơ quan liên quan tổ chức …": "liên quan" has ended the name.
    private static boolean closed(Words words, int at) {
        return UnitWords.TAIL_ENDS.at(words, at - 2) == 2
                || SERVICES.at(words, at - 2) == 2 && HOLDS.startsAt(words, at)
                || UnitWords.PLACES.at(words, at - 1) == 1 && HOLDS.startsAt(words, at);
    }

    /** "Phòng Kỹ thuật xây dựng kế hoạch", "Phòng Tài chính - Kế hoạch tổng hợp số liệu": there the name ends before the verb. */
    static boolean ends(Words words, int at, int phrase) {
        int end = at + phrase;
        return phrase > 2
                && (BUILDS.at(words, end - 2) == 2 && PAPERS.startsAt(words, end)
                        || SUMS_UP.at(words, end - 2) == 2
                                && words.is(at - 1, "-")
                                && !words.endsClause(end)
                                && ToldNames.isVerb(words, end));
    }

    // "Công ty cổ phần xây dựng giao thông Bình An": the proper name is still to come.
    private static boolean capitalFollows(Words words, int at) {
        for (int next = at; words.has(next) && next < at + 6 && words.at(next).sort() == Token.Sort.WORD; next++) {
            if (words.isCapitalised(next)
                    && (UnitNames.headAt(words, next) > 0 || DutyWords.VERBS.at(words, next) > 1)) {
                return false;
            }
            if (words.isCapitalised(next)) {
                var word = words.original(next, next + 1);
                return !word.equals(word.toUpperCase());
            }
            boolean acts = DutyWords.VERBS.startsAt(words, next) && !DutyWords.IN_NAMES.startsAt(words, next);
            if (acts || UnitWords.STOPS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next)) {
                return false;
            }
        }
        return false;
    }
}
