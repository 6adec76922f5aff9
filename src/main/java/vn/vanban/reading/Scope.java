package vn.vanban.reading;

import java.util.regex.Pattern;

/** Times that belong to the name of a paper or a programme and set no limit: "Đề án thư viện số đến năm 2030". */
final class Scope {

    private static final int REACH = 28;

    private static final Lexicon PAPERS = Lexicon.of(
            "đề án, chương trình, kế hoạch, chiến lược, quy hoạch, dự án, nghị quyết, quyết định, dự toán, dự trù, định hướng, danh mục, chỉ tiêu");

    /** Between a paper and a time these make it the time of what is done. */
    private static final Lexicon DONE = Lexicon.of("hoàn thành, xong, trước, chậm nhất, phấn đấu, gửi, báo cáo");

    private static final Lexicon UNTIL = Lexicon.of("đến năm, từ nay đến năm, từ nay đến hết năm");
    private static final Lexicon YEAR = Lexicon.of("năm");
    private static final Lexicon AND = Lexicon.of("và các năm, và những năm");

    private static final Pattern CITED = Pattern.compile("(?iu)số\\s*:?\\s*\\S+,?\\s*$");
    private static final Pattern FORESEEN = Pattern.compile("(?iu)dự kiến\\s*$");
    private static final Pattern OF_YEARS = Pattern.compile("(?iu)(?:giai đoạn|năm) .*");

    private static final Pattern UNTIL_YEAR = Pattern.compile("(?iu)(?:đến|từ) năm .*");

    private Scope() {}

    /** "Đề án … đến năm 2030", "Kế hoạch … năm 2026 và các năm tiếp theo" in running text. */
    static boolean holds(Words words, int at) {
        boolean years = UNTIL.startsAt(words, at) || YEAR.startsAt(words, at) && AND.startsAt(words, at + 2);
        return years && namesPaper(words, at, true);
    }

    /** Whether a phrase that stands alone for a time is told in its sentence as part of a name, or as what was foreseen. */
    static boolean holds(String phrase, String before) {
        if (CITED.matcher(before).find() || FORESEEN.matcher(before).find()) {
            return true;
        }
        var words = Words.of(before);
        return OF_YEARS.matcher(phrase).matches()
                && (namesPaper(words, words.size(), false) || namesPaper(words, words.size(), true));
    }

    /** "các mốc tại Quyết định số 12/QĐ-UBND ngày 03/4/2026": the day of a paper. */
    static boolean cites(String before) {
        return CITED.matcher(before).find();
    }

    /** "… phê duyệt Chương trình … đến năm 2030" */
    static boolean belongsToName(String phrase, String before) {
        var words = Words.of(before);
        return UNTIL_YEAR.matcher(phrase).matches() && namesPaper(words, words.size(), true);
    }

    private static boolean namesPaper(Words words, int end, boolean named) {
        for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
            if (words.endsClause(at) && (!named || !words.is(at, ",")) || DONE.startsAt(words, at)) {
                return false;
            }
            if (PAPERS.startsAt(words, at) && (!named || words.isCapitalised(at))) {
                return true;
            }
        }
        return false;
    }
}
