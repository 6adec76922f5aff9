package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that only say who does what is told beside them: "(Trạm Y tế chủ trì; Công an xã phối hợp)", "Phân công: Tổ Văn
 * phòng", "Ban Chỉ huy Quân sự thực hiện". {@code end} is the word after them.
 */
record Charge(List<String> lead, List<String> cooperating, int end) {

    /** Words that a charge takes at most, with those who help. */
    private static final int LAST = 40;

    private static final int LONGEST_TAIL = 4;

    private static final Lexicon OPENERS = Lexicon.of(
            "giao cho, giao, phân công, phân công cho, do, đơn vị thực hiện, đơn vị chủ trì, chủ trì, cơ quan chủ trì, thực hiện, người thực hiện, phụ trách");

    private static final Lexicon LEADS = Lexicon.of(
            "chủ trì thực hiện, chủ trì tham mưu, chủ trì, tham mưu, thực hiện, phụ trách, đảm nhiệm, đảm nhận, chịu trách nhiệm thực hiện, chịu trách nhiệm, làm đầu mối, là đầu mối, tổ chức thực hiện, triển khai thực hiện");

    private static final Lexicon COOPERATES = Lexicon.of("phối hợp thực hiện, cùng phối hợp, phối hợp, hỗ trợ");

    private static final Lexicon WITH = Lexicon.of(
            "phối hợp với, phối hợp cùng, phối hợp, và phối hợp với, và phối hợp cùng, cùng với, cùng, cơ quan phối hợp, đơn vị phối hợp, đơn vị cùng phối hợp");

    /** What the party's committees do is lead: "Lãnh đạo Ủy ban nhân dân tỉnh ban hành …". */
    private static final Lexicon COMMITTEES = Lexicon.of(
            "đảng ủy, đảng uỷ, đảng bộ, đảng đoàn, ban thường vụ, tỉnh ủy, tỉnh uỷ, thành ủy, thành uỷ, huyện ủy, huyện uỷ, ban cán sự đảng, cấp ủy, cấp uỷ, chi ủy, chi bộ");

    private static final Lexicon REPORTS = Lexicon.of("báo cáo");

    static final Charge NONE = new Charge(List.of(), List.of(), 0);

    static Charge of(List<String> lead) {
        return lead.isEmpty() ? NONE : new Charge(lead, List.of(), 0);
    }

    boolean isEmpty() {
        return lead.isEmpty();
    }

    boolean isCommittee() {
        return !lead.isEmpty()
                && lead.stream()
                        .map(Words::of)
                        .allMatch(name -> COMMITTEES.startsAt(name, UnitNames.articleAt(name, 0)));
    }

    /** The charge with which the words begin, where nothing else is told before their end or the next semicolon. */
    static Charge of(Words words) {
        int opener = OPENERS.at(words, 0);
        int at = past(words, opener, ":");
        var lead = named(words, at);
        int verb = LEADS.at(words, lead.end());
        boolean withOthers =
                WITH.startsAt(words, lead.end()) && UnitNames.isName(words, lead.end() + WITH.at(words, lead.end()));
        if (lead.isEmpty() || opener == 0 && verb == 0 && !withOthers) {
            return NONE;
        }
        at = past(words, lead.end() + verb, ",;");
        var cooperating = new ArrayList<String>();
        int with = WITH.at(words, at);
        var others = named(words, past(words, at + with, ":"));
        int after = COOPERATES.at(words, others.end());
        if (!others.isEmpty() && (with > 0 || after > 0)) {
            cooperating.addAll(others.names());
            at = others.end() + after;
            // "(…, phối hợp với Viện Nghiên cứu ứng dụng)": one more verb with nothing behind it.
            int last = DutyWords.VERBS.at(words, at);
            at = after == 0 && ends(words, at + last) ? at + last : at;
        }
        boolean more = DutyWords.VERBS.occurs(words, at, words.size());
        boolean announces = more && words.is(at, ":");
        return ends(words, at) && !announces
                        || (!more || REPORTS.startsAt(words, at))
                                && ",;".contains(words.at(at - 1).fold())
                        || verb > 0
                                && Trailing.isTime(words, at)
                                && !DutyWords.VERBS.occurs(words, at + 1, words.size())
                ? new Charge(lead.names(), cooperating, at)
                : NONE;
    }

    /** Whether the last words may say who does it: asked first, since reading that is dear. */
    static boolean mayEnd(Words words) {
        int from = Math.max(0, words.size() - LAST);
        return LEADS.occurs(words, from, words.size()) || COOPERATES.occurs(words, from, words.size());
    }

    /** "Các trạm bảo vệ rừng phối hợp." */
    static boolean isPartners(Words words) {
        var others = named(words, 0);
        int after = COOPERATES.at(words, others.end());
        return !others.isEmpty() && after > 0 && ends(words, others.end() + after);
    }

    // Nothing else is told here, so the name goes on to the word that charges, or to a mark: "Trung tâm Dịch vụ tổng
    // hợp".
    private static UnitNames.Found named(Words words, int from) {
        var found = ToldNames.inCharge(words, from, UnitNames.at(words, from));
        int end = found.end();
        while (!found.isEmpty()
                && words.has(end)
                && end < found.end() + LONGEST_TAIL
                && words.at(end).sort() != Token.Sort.MARK
                && !UnitWords.STOPS.startsAt(words, end)
                && !DutyWords.MANNERS.startsAt(words, end)
                && (DutyWords.VERBS.at(words, end) < 2 || DutyWords.IN_NAMES.startsAt(words, end))
                && !LEADS.startsAt(words, end)
                && !COOPERATES.startsAt(words, end)) {
            end++;
        }
        return found.isEmpty() ? found : found.upTo(end, words);
    }

    private static int past(Words words, int at, String marks) {
        return words.has(at) && marks.contains(words.at(at).fold()) ? at + 1 : at;
    }

    // Also at a dash, or before a time: "Phát quang tuyến kênh - Phòng Kinh tế chủ trì - trước ngày 15/4".
    private static boolean ends(Words words, int at) {
        return !words.has(at)
                || ".;:)-".contains(words.at(at).fold())
                || words.is(at, ",") && Trailing.isTime(words, at + 1);
    }
}
