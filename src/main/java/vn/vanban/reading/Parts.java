package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vanban.reading.Deadline.Kind;
import vn.vanban.reading.Sentences.Range;

/** Cuts a sentence into the tasks it orders: whole, unless a part has somebody of its own to do it, or a time. */
final class Parts {

    private static final int LONG_CLAUSE = 120;

    private static final int LONGEST = 2000;
    private static final int LONG_PART = 14;

    /** "…; báo cáo kết quả trước ngày …" closes the task before it and is none of its own. */
    private static final Lexicon CLOSES_TASK = Lexicon.of(
            "trường hợp, nếu, báo cáo, có báo cáo, gửi, trình, hoàn thành, hoàn thiện, xong, thời gian, thời hạn, tiến độ, tổng hợp");

    private static final Lexicon SOON = Lexicon.of("sớm, kịp thời, khẩn trương");

    private static final Lexicon ASKS = Lexicon.of("yêu cầu");
    private static final Pattern EXAMPLES = Pattern.compile("(?iu)\\bnhư\\s?:");
    private static final Lexicon ANSWERS = Lexicon.of("chịu trách nhiệm");
    private static final Lexicon SUMS_UP = Lexicon.of("tổng hợp");
    private static final Lexicon THEN = Lexicon.of("thì, phải");
    private static final Lexicon TURNS = Lexicon.of("riêng, trường hợp, nếu, đối với, hộ nào, đơn vị nào, xã nào");
    /** "hoàn thành việc kiểm kê kho trước …" is work of its own, "hoàn thành trước …" a time. */
    private static final Lexicon COMPLETES =
            Lexicon.of("hoàn thành việc, hoàn thành công tác, hoàn thiện việc, tổ chức");

    private static final Lexicon COMPLETES_REPORT = Lexicon.of("hoàn thành báo cáo, hoàn thành gửi");

    private static final Lexicon HAS_OBJECT = Lexicon.of("hoàn thành, hoàn thiện, xong");
    private static final int OBJECT = 4;

    private static final Lexicon COMPLETED = Lexicon.of("hoàn thành, xong");

    private static final int SUBJECT = 2;

    private static final Lexicon APART = Lexicon.of("riêng");
    /** A part with what closes it; {@code core} is the part alone. */
    private record Task(Range whole, Range core) {
        Task upTo(int end) {
            return new Task(new Range(whole.from(), end), core);
        }
    }

    /** One task of a sentence, and the times it states. */
    record Part(Text text, Times times) {}

    private final Part sentence;
    private final Map<Range, Text> texts = new HashMap<>();
    private final Map<Range, Times> times = new HashMap<>();

    private Parts(Part sentence) {
        this.sentence = sentence;
    }

    static List<Part> of(Text text, LocalDate issued) {
        var sentence = new Part(text, Times.of(text, issued));
        if (text.value().indexOf(';') < 0 && text.value().indexOf(',') < 0 && text.length() < LONG_CLAUSE) {
            return List.of(sentence);
        }
        var cutter = new Parts(sentence);
        var tasks = cutter.joined(cutter.cut());
        boolean split = tasks.size() > 1
                && !cutter.completesAll(tasks)
                && (cutter.endsWithTime(tasks.get(0).core)
                        || tasks.stream().skip(1).anyMatch(task -> cutter.standsAlone(task.core)));
        return split
                ? tasks.stream()
                        .map(task -> new Part(cutter.text(task.whole), cutter.times(task.whole)))
                        .toList()
                : List.of(sentence);
    }

    private List<Range> cut() {
        var cut = new ArrayList<Range>();
        for (var part : Sentences.parts(sentence.text)) {
            int from = part.from();
            for (var joint : Joints.of(text(part), within(part))) {
                cut.add(new Range(from, part.from() + joint.from()));
                from = part.from() + joint.to();
            }
            cut.add(new Range(from, part.to()));
        }
        return cut;
    }

    private List<Deadline> within(Range part) {
        return sentence.times.ahead().stream()
                .filter(time -> time.from() >= part.from() && time.from() < part.to())
                .map(time -> time.at(time.phrase(), time.from() - part.from(), time.to() - part.from()))
                .toList();
    }

    private List<Task> joined(List<Range> parts) {
        var joined = new ArrayList<Task>();
        for (var part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && continues(joined.get(last), part)) {
                joined.set(last, joined.get(last).upTo(part.to()));
            } else {
                joined.add(new Task(part, part));
            }
        }
        return joined;
    }

    private boolean continues(Task task, Range part) {
        var words = text(part).words();
        boolean closes = (CLOSES_TASK.startsAt(words, 0) || Reports.begin(words, SOON.at(words, 0)))
                && !(isTimed(part) && isItsOwn(task, part, words));
        return (closes || OthersTurn.GOES_ON.startsAt(words, 0)) && !isOthersTurn(task, words)
                || answersForIt(task, words)
                || NamesOnly.sayWithWhom(words)
                || isExample(task, words)
                || NamesOnly.endHere(text(tail(task.whole)).words())
                || NamesOnly.sayWhoDoesIt(words)
                || isTime(part)
                || !orders(part)
                || !orders(tail(task.whole)) && !(isTold(part) && !leadsUp(task.whole));
    }

    private boolean isOthersTurn(Task task, Words words) {
        var next = OthersTurn.of(words);
        return !next.isEmpty() && !next.equals(Clause.of(text(tail(task.whole))).lead());
    }

    // "Bãi bỏ các quy định như: yêu cầu nộp bản gốc; yêu cầu …" lists what is to be abolished.
    private boolean isExample(Task task, Words words) {
        return ASKS.startsAt(words, 0)
                && !UnitNames.isName(words, ASKS.at(words, 0))
                && EXAMPLES.matcher(text(tail(task.whole)).value()).find();
    }

    // "Giao Sở Y tế rà soát …; Sở Y tế chịu trách nhiệm về …"
    private boolean answersForIt(Task task, Words words) {
        var named = UnitNames.at(words, 0);
        return ANSWERS.startsAt(words, named.end())
                && named.names().equals(Clause.of(text(tail(task.whole))).lead());
    }

    // A time of its own makes a report of something else a task, or one after another time; the report of the work ends
    // it.
    private boolean isItsOwn(Task task, Range part, Words words) {
        if (OthersTurn.CONDITION.startsAt(words, 0)) {
            return THEN.occurs(words);
        }
        if (COMPLETES_REPORT.startsAt(words, 0)) {
            return false;
        }
        boolean completes = COMPLETES.startsAt(words, 0) && words.size() > LONG_PART - 2;
        var time = deadline(part);
        completes |= HAS_OBJECT.startsAt(words, 0)
                && words.size() > OBJECT
                && time.from() > words.at(OBJECT).from();
        completes &= !repeats(task, words);
        return completes
                || isAgain(part) && !COMPLETED.startsAt(words, 0)
                || isTimed(tail(task.whole)) && !Completion.isOccasion(deadline(tail(task.whole)))
                || SUMS_UP.startsAt(words, 0)
                || Reports.tellOfOther(words);
    }

    // "…; báo cáo tiến độ trước ngày 15 hằng tháng"
    private boolean isAgain(Range part) {
        return deadline(part).kind() == Kind.RECURRING;
    }

    // "Ban hành hướng dẫn; hoàn thành việc ban hành hướng dẫn trước …" says when, not what else.
    private boolean repeats(Task task, Words words) {
        int at = COMPLETES.at(words, 0);
        return at > 0
                && words.has(at + OBJECT)
                && Text.fold(text(task.whole).value()).contains(Text.fold(words.value(at, at + OBJECT)));
    }

    // "… trước ngày khai giảng, không muộn hơn ngày 31/8"
    private boolean isTime(Range part) {
        var deadline = deadline(part);
        return deadline.kind() != Kind.NONE
                && deadline.phrase().length() + Times.OPENING > text(part).length();
    }

    // A time with which the sentence begins holds for all of it: "Hằng năm rà soát …; bố trí …".
    private boolean endsWithTime(Range part) {
        var deadline = deadline(part);
        return deadline.kind() != Kind.NONE
                && !Times.opens(text(part).value(), deadline.from())
                && !Completion.isOccasion(deadline);
    }

    private boolean orders(Range part) {
        return Clause.of(text(part)).orders()
                || startsWithTime(part)
                || isTimed(part) && APART.startsAt(text(part).words(), 0)
                || isToBeDone(part);
    }

    // "…; phần mặt bãi hoàn thành trước Tết"
    private boolean isToBeDone(Range part) {
        var words = text(part).words();
        int done = SUBJECT;
        while (done < words.size() && !COMPLETED.startsAt(words, done)) {
            done++;
        }
        return done < words.size()
                && !words.endsClause(done - 1)
                && isTimed(part)
                && !DutyWords.VERBS.startsAt(words, 0)
                && !TURNS.startsAt(words, 0)
                && !NamesOnly.lastWords(
                        text(part).line(0, words.at(done).from()).words());
    }

    // "…, chiều thứ Sáu hằng tuần họp tại công trường"
    private boolean startsWithTime(Range part) {
        var deadline = deadline(part);
        if (deadline.kind() == Kind.NONE || deadline.from() > 0) {
            return false;
        }
        return times(part).opens(text(part).words())
                || deadline.kind() == Kind.RECURRING && part.to() - part.from() > 2 * Times.OPENING;
    }

    // "Đối với các dự án chuyển tiếp; các dự án mới: …"
    private boolean leadsUp(Range part) {
        return ClauseWords.CONDITIONS.startsAt(text(part).words(), 0);
    }

    // "Chợ phiên chuyển sang Chủ nhật; Ban Quản lý chợ thông báo cho tiểu thương."
    private boolean isTold(Range part) {
        var clause = Clause.of(text(part));
        return clause.orders() && !clause.lead().isEmpty();
    }

    /** What a sentence that never ends says far back is not read again for each of its parts. */
    private Range tail(Range whole) {
        return new Range(Math.max(whole.from(), whole.to() - LONGEST), whole.to());
    }

    private boolean isTimed(Range part) {
        return deadline(part).kind() != Kind.NONE;
    }

    private boolean standsAlone(Range part) {
        var clause = Clause.of(text(part));
        boolean timed = isTimed(part);
        boolean turned = TURNS.startsAt(clause.words(), 0) || Reports.tellOfOther(clause.words());
        boolean opens = timed && deadline(part).from() == 0 && (clause.orders() || startsWithTime(part));
        return !clause.lead().isEmpty()
                || opens
                || timed
                        && (turned
                                || isAgain(part) && !COMPLETED.startsAt(clause.words(), 0)
                                || clause.words().size() > LONG_PART);
    }

    // "Kết nối dữ liệu; hướng dẫn các xã khai thác, hoàn thành trước ngày 20/12": by then all of it is done.
    private boolean completesAll(List<Task> tasks) {
        if (tasks.size() != 2 || isTimed(tasks.get(0).core) || !isTimed(tasks.get(1).core)) {
            return false;
        }
        var part = tasks.get(1).core;
        var time = deadline(part);
        return Clause.of(text(part)).lead().isEmpty()
                && COMPLETED.startsAt(Words.of(time.phrase()), 0)
                && text(part).value().substring(0, time.from()).stripTrailing().endsWith(",")
                && time.to() + Times.OPENING > text(part).length();
    }

    private Deadline deadline(Range range) {
        return times(range).last();
    }

    private Text text(Range range) {
        return texts.computeIfAbsent(range, any -> sentence.text.line(range.from(), range.to()));
    }

    private Times times(Range range) {
        return times.computeIfAbsent(range, any -> Times.of(text(range), sentence.times.issued()));
    }
}
