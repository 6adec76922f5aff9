package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vanban.reading.Deadline.Kind;
import vn.vanban.reading.Sentences.Range;

/**
 * Where within one clause, at a comma or an "và", another task begins: the one before has its time, and somebody else, or
 * something else with a time of its own, follows.
 */
final class Joints {

    /** Characters in which it must show who or what follows. */
    private static final int LEAD = 160;

    /** Words that a verb and what it is about take at least. */
    private static final int OBJECT = 4;

    private static final int LONG_CLAUSE = 120;

    /** No clause is longer; what is cannot be worth the time. */
    private static final int LONGEST = 3000;

    /** "Các Bộ, ngành liên quan": the comma is within one name. */
    private static final Pattern GROUP = Pattern.compile("(?iu)\\b(?:bộ|sở|ban|vụ|cục)$");

    private static final Pattern JOINT = Pattern.compile(",\\s|\\svà\\s");

    /** "…, báo cáo kết quả trước ngày …" ends the task before it and is none of its own. */
    private static final Lexicon ENDS_TASK = Lexicon.of(
            "báo cáo, gửi, trình, nộp, hoàn thành, hoàn thiện, xong, thời gian, thời hạn, tổng hợp, chậm nhất, trước, trong, kết quả, để, đồng gửi, có kết quả, quá, nếu, trường hợp");

    private static final Lexicon HELPS = Lexicon.of("tham gia, phối hợp, hỗ trợ, giúp");

    private static final Lexicon ALSO = Lexicon.of("đồng thời");

    private final Text clause;
    private final List<Deadline> deadlines;

    private Joints(Text clause, List<Deadline> deadlines) {
        this.clause = clause;
        this.deadlines = deadlines;
    }

    /** The joints of a clause whose deadlines are known. */
    static List<Range> of(Text clause, List<Deadline> deadlines) {
        return deadlines.isEmpty() || clause.length() > LONGEST ? List.of() : new Joints(clause, deadlines).found();
    }

    private List<Range> found() {
        var joints = new ArrayList<Range>();
        int from = 0;
        for (var matcher = JOINT.matcher(clause.value()); matcher.find(); ) {
            boolean comma = clause.value().charAt(matcher.start()) == ',';
            if (begins(from, matcher.start(), matcher.end(), comma)) {
                joints.add(new Range(matcher.start(), matcher.end()));
                from = matcher.end();
            }
        }
        return joints;
    }

    private boolean begins(int from, int joint, int next, boolean comma) {
        if (isInBrackets(joint)) {
            return false;
        }
        if (comma && isRhythm(joint, next)) {
            return true;
        }
        boolean own = deadlines.stream().anyMatch(deadline -> deadline.from() >= next && deadline.kind() != Kind.EVENT);
        boolean timed = deadlines.stream().anyMatch(deadline -> times(deadline, from, joint));
        if (!timed && !(comma && own)) {
            return false;
        }
        var words = clause.line(next, Math.min(clause.length(), next + LEAD)).words();
        if (!timed) {
            return isOthers(words, from, joint);
        }
        if (ENDS_TASK.startsAt(words, 0) && !(own && Reports.tellOfOther(words))) {
            return false;
        }
        if (comma && Charge.mayEnd(words) && (!Charge.of(words).isEmpty() || Charge.isPartners(words))) {
            return false;
        }
        var named = UnitNames.at(words, 0);
        boolean somebody = comma
                && !GROUP.matcher(clause.value().substring(0, joint)).find()
                && !named.isEmpty()
                && (DutyWords.VERBS.startsAt(words, named.end()) || DutyWords.MANNERS.startsAt(words, named.end()));
        boolean something = own && (DutyWords.VERBS.startsAt(words, 0) || comma && startsWithTime(next));
        return somebody || something || comma && ALSO.startsAt(words, 0);
    }

    // "Trưởng thôn giới thiệu người, UBND xã ra quyết định trước ngày …": the time is of the second alone.
    private boolean isOthers(Words words, int from, int joint) {
        var named = ToldNames.inCharge(words, 0, UnitNames.at(words, 0));
        var before = clause.line(from, joint);
        return !named.isEmpty()
                && UnitNames.articleAt(words, 0) == 0
                && ToldNames.acts(words, named.end())
                && !HELPS.startsAt(words, named.end())
                && Charge.of(words).isEmpty()
                && orders(from, joint)
                && !DutyWords.COOPERATES.occurs(before.words())
                && before.words().size() > UnitNames.at(before.words(), 0).end() + OBJECT
                && !NamesOnly.lastWords(before.words())
                && !Clause.of(before).lead().isEmpty();
    }

    // A time with which the clause begins holds for all of it: "Định kỳ 6 tháng, hằng năm báo cáo" is one task.
    private boolean times(Deadline deadline, int from, int to) {
        return deadline.from() > from
                && !Times.opens(clause.value().substring(from), deadline.from() - from)
                && deadline.from() < to
                && !Completion.isOccasion(deadline)
                && orders(from, to);
    }

    private boolean orders(int from, int to) {
        var words = clause.line(from, to).words();
        for (int at = 0; at < words.size(); at++) {
            int place = from + words.at(at).from();
            boolean free = deadlines.stream().noneMatch(time -> time.from() <= place && place < time.to());
            if (free && DutyWords.VERBS.startsAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    // "…, định kỳ hằng quý báo cáo …": after a long clause what returns is a task beside it.
    private boolean isRhythm(int joint, int next) {
        return joint > LONG_CLAUSE
                && deadlines.stream()
                        .anyMatch(deadline -> deadline.kind() == Kind.RECURRING && deadline.from() == next);
    }

    private boolean startsWithTime(int next) {
        return deadlines.stream().anyMatch(deadline -> deadline.from() == next);
    }

    private boolean isInBrackets(int at) {
        var before = clause.value().substring(0, at);
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }
}
