package vn.vanban.reading;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** A sentence that ends a paragraph with the time for all it orders: "Hoàn thành và báo cáo UBND tỉnh trước ngày 20/3.". */
final class ClosingTime {

    private static final Lexicon TIME = Lexicon.of(
            "thời gian hoàn thành, thời hạn hoàn thành, thời gian thực hiện hoàn thành, thời gian thực hiện xong");

    private static final Lexicon DONE = Lexicon.of("hoàn thành, hoàn tất, xong");

    private static final Lexicon THEN =
            Lexicon.of("và báo cáo, báo cáo, và trình, trình, và gửi, gửi, tổng hợp báo cáo");

    /** What was ordered, once it is on paper: "Văn bản cử người gửi về Sở trước ngày 20/3." */
    private static final Pattern SENT =
            Pattern.compile("(?iu)(?:văn bản|hồ sơ|danh sách|(?:báo cáo|kế hoạch|dự thảo) phải)\\b"
                    + "[^,;:]{0,80}\\b(?:gửi|nộp) (?:về|đến|tới|cho)\\b.*");

    private ClosingTime() {}

    static boolean isIn(Text sentence, LocalDate issued) {
        var words = sentence.words();
        boolean closes = TIME.startsAt(words, 0)
                || isDoneAndTold(words)
                || SENT.matcher(sentence.value()).lookingAt();
        var time = closes ? Times.of(sentence, issued).last() : Deadline.NONE;
        return time.kind() != Deadline.Kind.NONE && sentence.value().lastIndexOf(':', time.from()) < 0;
    }

    // "Hoàn thành báo cáo tổng kết trước …" is work of its own.
    private static boolean isDoneAndTold(Words words) {
        int done = DONE.at(words, 0);
        boolean comma = words.has(done) && words.at(done).fold().equals(",");
        int then = comma ? done + 1 : done;
        return done > 0
                && THEN.startsAt(words, then)
                && (comma || words.at(then).fold().equals("va"));
    }
}
