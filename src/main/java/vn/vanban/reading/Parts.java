package vn.vanban.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vanban.reading.Deadline.Kind;
import vn.vanban.reading.Sentences.Range;

/** Cuts a sentence into the tasks it orders: whole, unless a part has somebody of its own to do it, or a time. */
final class Parts {

    private static final int LONG_CLAUSE = 120;
    /** What tells of something that returns; without it no rhythm need be looked for. */
    private static final Pattern RETURNS = Pattern.compile("(?iu)h[ằàa]ng |m[ỗo]i |[đd][ịi]nh k|l[ầa]n\\b");

    private static final int LONG_PART = 14;

    /** "…; báo cáo kết quả trước ngày …" closes the task before it and is none of its own. */
    private static final Lexicon CLOSES_TASK = Lexicon.of(
            "trường hợp, nếu, báo cáo, gửi, trình, hoàn thành, hoàn thiện, xong, thời gian, thời hạn, tổng hợp");

    /** A part with what closes it; {@code core} is the part alone. */
    private record Task(Range whole, Range core) {
        Task upTo(int end) {
            return new Task(new Range(whole.from(), end), core);
        }
    }

    private final Text sentence;
    private final LocalDate issued;

    private Parts(Text sentence, LocalDate issued) {
        this.sentence = sentence;
        this.issued = issued;
    }

    static List<Text> of(Text sentence, LocalDate issued) {
        if (sentence.value().indexOf(';') < 0 && sentence.length() < LONG_CLAUSE) {
            return List.of(sentence);
        }
        var cutter = new Parts(sentence, issued);
        var tasks = cutter.joined(cutter.cut());
        boolean split = tasks.stream().skip(1).anyMatch(task -> cutter.standsAlone(task.core));
        return split ? tasks.stream().map(task -> cutter.text(task.whole)).toList() : List.of(sentence);
    }

    private List<Range> cut() {
        var cut = new ArrayList<Range>();
        for (var part : Sentences.parts(sentence)) {
            int rhythm = rhythm(part);
            if (rhythm > 0) {
                cut.add(new Range(part.from(), rhythm));
                cut.add(new Range(rhythm + 1, part.to()));
            } else {
                cut.add(part);
            }
        }
        return cut;
    }

    // "…, định kỳ hằng quý báo cáo …": what returns is a task beside the one before it.
    private int rhythm(Range part) {
        var value = sentence.value();
        if (part.to() - part.from() < LONG_CLAUSE
                || !RETURNS.matcher(value).region(part.from(), part.to()).find()) {
            return -1;
        }
        for (var deadline : Deadlines.all(text(part).value(), issued)) {
            int from = part.from() + deadline.from();
            int comma = value.lastIndexOf(',', from);
            boolean opensClause = comma > part.from() + LONG_CLAUSE
                    && value.substring(comma + 1, from).isBlank();
            if (deadline.kind() == Kind.RECURRING && opensClause) {
                return comma;
            }
        }
        return -1;
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
        return CLOSES_TASK.startsAt(Words.of(text(part)), 0)
                || !Clause.of(text(part)).orders()
                || !Clause.of(text(task.whole)).orders();
    }

    private boolean standsAlone(Range part) {
        var clause = Clause.of(text(part));
        boolean timed = Deadlines.of(text(part).value(), issued).kind() != Kind.NONE;
        return !clause.lead().isEmpty() || timed && clause.words().size() > LONG_PART;
    }

    private Text text(Range range) {
        return sentence.line(range.from(), range.to());
    }
}
