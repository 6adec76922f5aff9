package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanban.reading.Deadline.Kind;

/** Reads deadlines in Vietnamese administrative prose; the year they leave out is taken from the day of issue. */
public final class Deadlines {

    // An event is named in free words: the phrase shown runs to the end of the clause, but not for ever.
    private static final int EVENT_WORDS = 14;

    private static final Map<String, List<Rule<Deadline>>> IN_TEXT = byFirstWord(DeadlineRules.IN_TEXT);
    private static final Map<String, List<Rule<Deadline>>> PASSED_OVER =
            byFirstWord(List.of(PassedOver.ANYWHERE, PassedOver.RULES));
    private static final Map<String, List<Rule<Deadline>>> IN_FIELD = byFirstWord(DeadlineRules.IN_FIELD);
    private static final Map<String, List<Rule<Deadline>>> FIRST = byFirstWord(List.of(DeadlineRules.FIRST));
    private static final Map<String, List<Rule<Deadline>>> ALONE = byFirstWord(DeadlineRules.ALONE);

    private static final Pattern ONE_DAY_A_YEAR = Pattern.compile("FREQ=YEARLY;BYMONTH=\\d+;BYMONTHDAY=-?\\d+");

    /** Behind an event these begin what is ordered: "sau khi bão tan tham mưu …". */
    private static final Lexicon ACTS = Lexicon.of(
            "tham mưu, phải, chủ trì, có trách nhiệm, tổng hợp báo cáo, báo cáo kết quả, lập báo cáo, tổ chức, tiến hành");

    private static final Lexicon LEADS_ON = Lexicon.of(
            "khi, ngày, lúc, được, có, mỗi, các, từ, lần, và, hoặc, để, việc, sau, trước, đã, đang, sẽ, cho, do, ban, tác, trình, quan, vị");

    private static final Pattern OF_EVERY_YEAR = Pattern.compile("(?iu)\\s*đối với báo cáo (?:định kỳ )?h[ằà]ng năm");

    /** Characters that a number before the first word takes: "a) ". */
    static final int NUMBER = 5;

    private static final Pattern DONE = Pattern.compile("(?iu)\\s*đã (?!giao|nêu|ban hành|được giao|được phê duyệt)");

    static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Deadlines() {}

    /** Reads what somebody typed into a deadline field, or a table's cell: "30/11/2026", "trong tháng 12". */
    public static Deadline read(String field, LocalDate issued) {
        var whole = Text.of(field);
        return asWritten(read(whole, issued), whole);
    }

    /** The same, at its place in this text. */
    static Deadline read(Text field, LocalDate issued) {
        var stated = read(field, issued, IN_FIELD);
        return stated.kind() == Kind.NONE ? read(field, issued, ALONE) : stated;
    }

    private static Deadline read(Text field, LocalDate issued, Map<String, List<Rule<Deadline>>> rules) {
        return Completion.of(all(field.words(), issued, rules).stream()
                .filter(found -> !Scope.cites(field.value().substring(0, found.from())))
                .toList());
    }

    /**
     * Reads a phrase that is known to state a deadline; its sentence tells what the phrase leaves out, such as "định
     * kỳ 6 tháng" before "(trước ngày 20 tháng 6)".
     */
    public static Deadline read(String phrase, String sentence, LocalDate issued) {
        var own = read(phrase, issued);
        int from = sentence.indexOf(phrase);
        if (from < 0) {
            return own;
        }
        var before = sentence.substring(0, from);
        var after = sentence.substring(from + phrase.length());
        if (isTold(phrase, before, after, issued)) {
            return Deadline.NONE;
        }
        if (own.kind() == Kind.RECURRING) {
            return own;
        }
        if (own.kind() == Kind.RELATIVE) {
            return Completion.afterEvent(all(sentence, issued), own, from);
        }
        if (own.kind() == Kind.DATE && comesAgain(phrase, before, after, issued)) {
            return RecurringDay.yearly(own.due());
        }
        return all(sentence, issued).stream()
                .filter(found -> found.kind() == Kind.RECURRING)
                .filter(found -> found.from() < from && found.to() > from)
                .findFirst()
                .map(found -> own.due() != null
                                && found.rrule() != null
                                && ONE_DAY_A_YEAR.matcher(found.rrule()).matches()
                        ? RecurringDay.yearly(own.due())
                        : found)
                .orElse(own);
    }

    // A part of a name, or the time of what has been done: "… trong năm 2026 đã hoàn thành".
    private static boolean isTold(String phrase, String before, String after, LocalDate issued) {
        return Scope.belongsToName(phrase, before)
                || standsAlone(phrase, issued) && Scope.holds(phrase, before)
                || DONE.matcher(after).lookingAt()
                || isPassedOver(before.length(), phrase.length(), before + phrase + after, issued);
    }

    // "Quy chế có hiệu lực từ …": the words before the phrase say that it is no deadline.
    private static boolean isPassedOver(int from, int length, String sentence, LocalDate issued) {
        return found(Words.of(sentence), issued, PASSED_OVER).stream()
                .filter(time -> time.kind() == Kind.NONE)
                .anyMatch(time ->
                        time.from() < from && time.to() > from || time.from() == from && time.to() > from + length);
    }

    // "Hằng năm, … báo cáo … (trước ngày 11/12)", "… hằng tháng (trước ngày 18 hằng tháng), 6 tháng (trước ngày 18/5)"
    private static boolean comesAgain(String phrase, String before, String after, LocalDate issued) {
        if (YEAR.matcher(phrase).find()) {
            return false;
        }
        return OF_EVERY_YEAR.matcher(after).lookingAt()
                || all(before, issued).stream()
                        .filter(found -> found.kind() == Kind.RECURRING && found.rrule() != null)
                        .anyMatch(
                                found -> found.from() < NUMBER && found.rrule().startsWith("FREQ=YEARLY")
                                        || found.rrule().contains("BYMONTHDAY") && before.endsWith("("));
    }

    /** The same where a day before the issue is a result that the sentence tells, not a deadline it sets. */
    public static Deadline ahead(String phrase, String sentence, LocalDate issued) {
        var read = read(phrase, sentence, issued);
        return issued != null && read.due() != null && read.due().isBefore(issued) ? Deadline.NONE : read;
    }

    private static boolean standsAlone(String phrase, LocalDate issued) {
        return Completion.of(all(Words.of(phrase), issued, IN_FIELD)).kind() == Kind.NONE;
    }

    /** Every deadline of a running text, in the order of the text; a day before the issue is a result, not a deadline. */
    public static List<Deadline> all(String text, LocalDate issued) {
        var whole = Text.of(text);
        return Times.of(whole, issued).ahead().stream()
                .map(found -> asWritten(found, whole))
                .toList();
    }

    /** Every time of a running text, also those past, at its place in this text. */
    static List<Deadline> stated(Text text, LocalDate issued) {
        return all(text.words(), issued, IN_TEXT);
    }

    private static Deadline asWritten(Deadline found, Text text) {
        return found.kind() == Kind.NONE
                ? found
                : found.at(text.original(found.from(), found.to()), text.origin(found.from()), text.origin(found.to()));
    }

    /** The deadline by which what a sentence orders must be complete; {@link Deadline#NONE} where it states none. */
    public static Deadline of(String sentence, LocalDate issued) {
        return Completion.of(all(sentence, issued));
    }

    private static List<Deadline> all(Words words, LocalDate issued, Map<String, List<Rule<Deadline>>> rules) {
        return found(words, issued, rules).stream()
                .filter(time -> time.kind() != Kind.NONE)
                .toList();
    }

    /** With those that are read and passed over. */
    private static List<Deadline> found(Words words, LocalDate issued, Map<String, List<Rule<Deadline>>> rules) {
        var found = new ArrayList<Deadline>();
        int at = 0;
        while (words.has(at)) {
            var match = isLaterPart(words, at) ? null : longestAt(words, at, issued, rules);
            match = match == null && at == 0 && rules == IN_TEXT ? longestAt(words, 0, issued, FIRST) : match;
            if (match == null) {
                at++;
                continue;
            }
            if (match.deadline.kind() == Kind.NONE || !(rules == IN_TEXT && Scope.holds(words, at))) {
                found.add(placed(match, words, at));
            }
            at = match.end;
        }
        return found;
    }

    /** "24/24 giờ" is no term of twenty-four hours, "ngày 10 tháng 6" none of ten months. */
    private static boolean isLaterPart(Words words, int at) {
        return isNumberOfDate(words, at)
                || at > 1
                        && words.at(at).isNumber()
                        && words.is(at - 1, "/")
                        && words.at(at - 2).isNumber();
    }

    private static boolean isNumberOfDate(Words words, int at) {
        if (at == 0 || !words.has(at + 1) || !words.at(at).isNumber()) {
            return false;
        }
        var before = words.at(at - 1).fold();
        var after = words.at(at + 1).fold();
        return before.equals("ngay") && after.equals("thang") || before.equals("thang") && after.equals("nam");
    }

    private static Deadline placed(Reading reading, Words words, int at) {
        int end = reading.end;
        boolean openEnded = reading.deadline.kind() == Kind.EVENT || reading.deadline.origin() != null;
        for (int more = 0; openEnded && more < EVENT_WORDS && !endsEvent(words, end); more++) {
            end++;
        }
        var phrase = words.value(at, end);
        boolean opened = phrase.lastIndexOf('(') > phrase.lastIndexOf(')');
        if (opened && words.is(end, ")")) {
            end++;
        }
        // "Từ ngày 15/9/2027," was read with its comma, which is no part of the time.
        boolean joined = end > at + 1 && ",:".contains(words.at(end - 1).fold());
        int last = joined ? end - 1 : end;
        return reading.deadline.at(
                words.value(at, last), words.at(at).from(), words.at(last - 1).to());
    }

    private static boolean endsEvent(Words words, int at) {
        return words.endsClause(at) || actsAt(words, at) || Trailing.isDash(words, at);
    }

    // "sau khi bão tan | tham mưu …", but not "sau khi | tổ chức họp"
    private static boolean actsAt(Words words, int at) {
        return ACTS.startsAt(words, at) && !LEADS_ON.startsAt(words, at - 1);
    }

    private record Reading(Deadline deadline, int end) {}

    private static Reading longestAt(Words words, int at, LocalDate issued, Map<String, List<Rule<Deadline>>> rules) {
        var token = words.at(at);
        for (var rule : rules.getOrDefault(token.isNumber() ? Shape.ANY : token.fold(), List.of())) {
            var match = new Match(issued);
            int end = rule.shape().match(words, at, match);
            var deadline = end <= at ? null : rule.meaning().apply(match);
            if (deadline != null) {
                return new Reading(deadline, end);
            }
        }
        return null;
    }

    private static Map<String, List<Rule<Deadline>>> byFirstWord(List<List<Rule<Deadline>>> grammar) {
        var index = new HashMap<String, List<Rule<Deadline>>>();
        for (var rules : grammar) {
            for (var rule : rules) {
                Set<String> first = new HashSet<>();
                rule.shape().first(first);
                first.forEach(word ->
                        index.computeIfAbsent(word, any -> new ArrayList<>()).add(rule));
            }
        }
        return index;
    }
}
