package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts an enumeration that runs on in one line: "…, gồm: (1) Rà soát …; (2) Báo cáo …". */
final class InnerItems {

    private static final Pattern MARK =
            Pattern.compile("(?<=[;:.,]|\\.\\.)\\s*(?=\\((?:[0-9]{1,2}|[a-zđ]|[ivx]{1,4})\\)\\s)");

    /** What a list of tasks is announced by. */
    private static final Lexicon WORK = Lexicon.of(
            "sau, nhiệm vụ, nội dung, giải pháp, công việc, việc, cụ thể, như sau, trọng tâm, công tác, biện pháp");

    private InnerItems() {}

    /** The line up to its first item, then each item; the line alone where it has none. */
    static List<Text> of(Text line) {
        var parts = new ArrayList<Text>();
        int start = 0;
        boolean listed = line.value().indexOf('(') >= 0 && !isListOfObjects(line);
        for (var matcher = MARK.matcher(line.value()); listed && matcher.find(); ) {
            if (matcher.start() > start) {
                parts.add(line.line(start, matcher.start()));
                start = matcher.end();
            }
        }
        parts.add(line.line(start, line.length()));
        return parts;
    }

    // "Hoàn thiện dự thảo các văn bản: (1) Nghị định về …; (2) Nghị định về …" is one task and lists what it is about.
    private static boolean isListOfObjects(Text line) {
        var first = MARK.matcher(line.value());
        if (!first.find() || line.value().charAt(first.start() - 1) != ':') {
            return false;
        }
        var before = line.line(0, first.start());
        var words = before.words();
        int mark = line.value().indexOf(')', first.end());
        var item = line.line(mark + 1, line.length()).words();
        boolean works = DutyWords.VERBS.startsAt(item, 0)
                || DutyWords.MANNERS.startsAt(item, 0)
                || DutyWords.ORDERS.startsAt(item, 0)
                || ClauseWords.CONDITIONS.startsAt(item, 0)
                || UnitNames.isName(item, 0);
        return !works
                && !WORK.occurs(words, Math.max(0, words.size() - 6), words.size())
                && Clause.of(before).orders();
    }
}
