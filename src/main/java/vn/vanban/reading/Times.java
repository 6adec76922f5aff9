package vn.vanban.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanban.reading.Deadline.Kind;

/**
 * The times a text states, in its order and at their places in it. A day before the day of issue (null where that is not
 * known) is a result that is told or a slip of the pen, no deadline.
 */
record Times(String text, List<Deadline> stated, LocalDate issued) {

    private static final Pattern DAY = Pattern.compile(
            "(?iu)(?:ngày(?=\\s+\\S{8,10}\\b)|(?<=vào |\\(|họp |giao ban |hội nghị )ngày|sáng|chiều|tối)\\s+(?:ngày\\s+)?(\\d{1,2}/\\d{1,2}(?:/\\d{4})?)\\b(?!/)");

    /** What a day belongs to that is named with it: a paper, a meeting; or what begins on it. */
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<!tại )(?<!tại (?:buổi|cuộc|phiên) )(?:hội nghị|cuộc họp|phiên họp|kỳ họp|giao ban|số\\s+\\S*\\d\\S*)[^,;.]*$|(?:từ|hồi|tính đến|kỷ niệm|chào mừng|truyền thống) $");

    /** "tập huấn ngày 11 và 12/6", "từ 18-19/6": days one after the other. */
    private static final Pattern DAYS = Pattern.compile(
            "(?iu)(?<![\\d/.,-])(?:các |hai |cả )*(?:ngày\\s+(\\d{1,2})(?:/\\d{1,2})?\\s*(?:và|,|-|–|đến)\\s*(?:ngày\\s+)?|(\\d{1,2})\\s?[-–]\\s?)(\\d{1,2})/(\\d{1,2})(?![\\d/])");

    /** "trình Đảng ủy 20/6.", "giao ban quý II: thứ Sáu ngày 14/6 (…)": nothing follows that would make it a fraction. */
    private static final Pattern LAST_DAY = Pattern.compile(
            "(?iu)(?:(?:thứ\\s+\\p{L}+,?|ngày)\\s+(?:ngày\\s+)?(\\d{1,2}/\\d{1,2})|(?<![\\d/.(-]|\\d,|đạt|lệ|mức|số)\\s((?:1[3-9]|2\\d|3[01]|0\\d)/\\d{1,2}))(?=\\s*(?:[.;(]|$))");

    /** Days that the country keeps: named without a limit they are what the work is for. */
    private static final Set<MonthDay> FEASTS = Stream.of(
                    "--02-03", "--02-27", "--03-08", "--03-26", "--04-30", "--05-01", "--05-19", "--06-01", "--06-21",
                    "--07-27", "--08-19", "--09-02", "--10-10", "--10-13", "--10-20", "--11-20", "--12-22")
            .map(MonthDay::parse)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern FORESEEN = Pattern.compile("(?iu)\\(dự kiến\\b");

    private static final Pattern DURING = Pattern.compile("(?iu)từ (?:nay|ngày|tháng|quý)\\b.{0,40}?\\bđến\\b");

    private static final Pattern A_DAY = Pattern.compile("\\bngày\\b|\\d/\\d{1,2}(?!\\d)|hôm nay|tuần");

    private static final Pattern END = Pattern.compile("(?iu)hoàn thành|xong|trước|chậm nhất|muộn nhất|hết|hạn");

    private static final Pattern FURTHER =
            Pattern.compile("(?iu)[;.]|\\b(?:để|nhằm|phục vụ|kịp|cho|trong đó|riêng|bắt đầu|khởi công)\\b");

    private static final Pattern A_PART = Pattern.compile("(?iu)\\btrong (?:đó|do)\\b");

    private static final int REACH = 80;
    private static final int SHORT_DAY = 5;

    /** So many months from the issue a day without a year is rather one of a feast, and one that has passed is history. */
    private static final int NEAR = 3;

    /** Characters before which a time opens its sentence. */
    static final int OPENING = 12;

    private static final Pattern TOPIC = Pattern.compile("(?u)\\p{Lu}[^,;:(]{2,40}:");

    /** Whether a time at this place opens the sentence, as behind "Về chế độ báo cáo:", and so holds for all of it. */
    static boolean opens(String sentence, int at) {
        return at <= OPENING
                || TOPIC.matcher(sentence.substring(0, at).stripTrailing()).matches();
    }

    static Times of(Text text, LocalDate issued) {
        return new Times(text.value(), Deadlines.stated(text, issued), issued);
    }

    List<Deadline> ahead() {
        var ahead = stated.stream()
                .filter(time -> !isPast(time) && !isQuoted(time) && !isOfAPart(time))
                .toList();
        var set = ahead.stream().filter(time -> !isForeseen(time)).toList();
        return set.isEmpty() ? ahead : set;
    }

    /** Whether the text begins with a time, and behind it with what is to be done: "Sau bão phun khử khuẩn". */
    boolean opens(Words words) {
        var time = last();
        if (time.kind() == Kind.NONE || time.from() > 0) {
            return false;
        }
        int next = 0;
        while (words.has(next) && words.at(next).from() < time.to()) {
            next++;
        }
        return DutyWords.VERBS.startsAt(words, next) || DutyWords.MANNERS.startsAt(words, next);
    }

    // "… hằng ngày báo cáo (dự kiến họp vào ngày 19/11)": what the writer expects besides.
    private boolean isForeseen(Deadline time) {
        int open = text.lastIndexOf('(', time.from());
        return open >= 0
                && text.lastIndexOf(')', time.from()) < open
                && FORESEEN.matcher(text.substring(open)).lookingAt();
    }

    // "Xong trước ngày 31/8; trong đó ba xã vùng cao xong trước ngày 15/7": a step on the way.
    private boolean isOfAPart(Deadline time) {
        return time.kind() == Kind.DATE
                && stated.stream()
                        .anyMatch(one -> one.kind() == Kind.DATE
                                && one.to() < time.from()
                                && A_PART.matcher(text)
                                        .region(one.to(), time.from())
                                        .find());
    }

    // The movement "Mỗi tháng một việc tốt" is a name.
    private boolean isQuoted(Deadline time) {
        return time.kind() == Kind.RECURRING && time.from() > 0 && "\"“".indexOf(text.charAt(time.from() - 1)) >= 0;
    }

    /** "Từ nay đến hết năm 2026, ngày 05 hằng tháng …": how long, then how often. */
    boolean saysHowLong() {
        var ahead = ahead();
        return ahead.size() > 1
                && ahead.get(0).from() == 0
                && ahead.get(1).kind() == Kind.RECURRING
                && DURING.matcher(text).lookingAt();
    }

    /** The deadline by which what the text orders must be complete; {@link Deadline#NONE} where it states none. */
    Deadline last() {
        var ahead = ahead();
        var last = Completion.of(saysHowLong() ? ahead.subList(1, ahead.size()) : ahead);
        for (var later : ahead()) {
            last = completes(later, last) ? later : last;
        }
        return last;
    }

    // "Lập dự toán trước ngày 01/12, trình ký trước ngày 10/12": the first is on the way; but what comes after "để" is
    // somebody else's work.
    private boolean completes(Deadline later, Deadline earlier) {
        return earlier.kind() == Kind.DATE
                && later.kind() == Kind.DATE
                && later.from() >= earlier.to()
                && (later.due().isAfter(earlier.due()) || scope(earlier) > scope(later) && !isEnd(earlier))
                && !FURTHER.matcher(text.substring(earlier.to(), later.from())).find();
    }

    // "Đổi sổ trong quý III, báo cáo trước ngày 15/8": the quarter tells of what is spoken, the day by when.
    private static int scope(Deadline time) {
        var words = time.phrase().toLowerCase(Locale.ROOT);
        return A_DAY.matcher(words).find() ? 0 : words.contains("tháng") ? 1 : words.contains("quý") ? 3 : 12;
    }

    private static boolean isEnd(Deadline time) {
        return END.matcher(time.phrase()).lookingAt();
    }

    /** The same of what is known to order something: there a day to come is a time too, "Họp các thôn ngày 20/12/2026". */
    Deadline lastOfOrder() {
        var last = last();
        return last.kind() == Kind.NONE ? dayToCome() : last;
    }

    private Deadline dayToCome() {
        boolean written = issued != null && text.indexOf('/') >= 0;
        for (var day = DAY.matcher(text); written && day.find(); ) {
            var date = Deadlines.read(day.group(1), issued);
            boolean told = NAMED.matcher(text.substring(Math.max(0, day.start() - REACH), day.start()))
                    .find();
            boolean near = date.due() != null
                    && date.due().isAfter(issued)
                    && (day.group(1).length() > SHORT_DAY || date.due().isBefore(issued.plusMonths(NEAR)));
            if (!told && near) {
                return date.at(day.group(), day.start(), day.end());
            }
        }
        return written ? daysToCome() : Deadline.NONE;
    }

    private Deadline daysToCome() {
        for (var days = DAYS.matcher(text); days.find(); ) {
            var first = days.group(1) == null ? days.group(2) : days.group(1);
            var month = "/" + days.group(4);
            var period = Deadlines.read("từ ngày " + first + month + " đến ngày " + days.group(3) + month, issued);
            if (isNear(period)) {
                return period.at(days.group(), days.start(), days.end());
            }
        }
        for (var day = LAST_DAY.matcher(text); day.find(); ) {
            var date = Deadlines.read("ngày " + (day.group(1) == null ? day.group(2) : day.group(1)), issued);
            boolean told = !Text.fold(day.group()).startsWith("thu")
                    && NAMED.matcher(text.substring(Math.max(0, day.start() - REACH), day.start()))
                            .find();
            if (!told && isNear(date) && !FEASTS.contains(MonthDay.from(date.due()))) {
                return date.at(
                        day.group().strip(), day.end() - day.group().strip().length(), day.end());
            }
        }
        return Deadline.NONE;
    }

    private boolean isNear(Deadline time) {
        return time.due() != null && time.due().isAfter(issued) && time.due().isBefore(issued.plusMonths(NEAR));
    }

    /** The day an order states for which its document came too late; one longer gone is told, not ordered. */
    Deadline justPassed() {
        return stated.stream()
                .filter(time -> isPast(time) && time.due().isAfter(issued.minusMonths(NEAR)))
                .findFirst()
                .orElse(Deadline.NONE);
    }

    private boolean isPast(Deadline time) {
        return issued != null && time.due() != null && time.due().isBefore(issued);
    }
}
