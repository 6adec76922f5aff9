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

    /** "Kết quả thực hiện báo cáo Chủ tịch UBND xã trước ngày 20/3." */
    private static final Lexicon RESULT = Lexicon.of(
            "kết quả, kết quả thực hiện, kết quả xử lý, kết quả giải quyết, kết quả rà soát, kết quả kiểm tra, kết quả công việc");

    private static final Lexicon TOLD = Lexicon.of("báo cáo, gửi, trình, thông báo, phải báo cáo, được báo cáo");

    /** "Trong tháng 4/2027 phải xong.", "Đây là việc gấp, phải làm xong trong tháng 4/2027." */
    private static final Pattern MUST = Pattern.compile(
            "(?iu)(?:(?:đây là )?(?:việc|nội dung|công việc|nhiệm vụ) (?:này|gấp|cấp bách|khó)|(?:trong(?! đó)|trước|đến|hết|chậm nhất|muộn nhất|định kỳ)\\b)"
                    + "[^;:]{0,80}?\\b(?:phải|là) (?:làm |là |có )?(?:xong|hoàn thành|có kết quả|có báo cáo)\\b[^;:]{0,60};?");

    /** "báo cáo bằng văn bản, gửi trước ngày 20/3": not the day of which a product is. */
    private static final Pattern PRODUCT = Pattern.compile("(?iu)[^:;.]{0,80}\\b(?:gửi|nộp|trình|báo cáo) .*");

    private ClosingTime() {}

    /** By when a product is to be handed in. */
    static Deadline ofProduct(Text product, LocalDate issued) {
        return PRODUCT.matcher(product.value()).matches()
                ? Times.of(product, issued).last()
                : Deadline.NONE;
    }

    static boolean isIn(Text sentence, LocalDate issued) {
        var words = sentence.words();
        boolean closes = TIME.startsAt(words, 0)
                || isDoneAndTold(words)
                || TOLD.startsAt(words, RESULT.at(words, 0)) && RESULT.startsAt(words, 0)
                || MUST.matcher(sentence.value()).matches()
                || SENT.matcher(sentence.value()).lookingAt();
        var time = closes ? Times.of(sentence, issued).last() : Deadline.NONE;
        return time.kind() != Deadline.Kind.NONE && sentence.value().lastIndexOf(':', time.from()) < 0;
    }

    // "Hoàn thành báo cáo tổng kết trước …" is work of its own.
    private static boolean isDoneAndTold(Words words) {
        int done = DONE.at(words, 0);
        boolean comma = words.is(done, ",");
        int then = comma ? done + 1 : done;
        return done > 0 && THEN.startsAt(words, then) && (comma || words.is(then, "va"));
    }
}
