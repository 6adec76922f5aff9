package vn.vanban.followup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanban.reading.Assignment;
import vn.vanban.reading.Deadline;

/** The work itself, out of the sentence that orders it: without who does it at the front and until when at the end. */
final class TaskWording {

    private static final Pattern CONNECTION = Pattern.compile(
            "(?:giao|đề nghị|yêu cầu|chủ trì(?! hoặc)|phối hợp|cùng|với|và|có trách nhiệm|chịu trách nhiệm|\\([^()]{1,40}\\)|[\\s,:;])*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL = Pattern.compile(
            "(?:Về [^:]{1,80}|Nhiệm vụ|Công việc|Việc cần làm|Nội dung(?: công việc| thực hiện| nhiệm vụ)?): ");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:./(–-]+$");
    /** What belongs to the deadline behind it: ", hoàn thành chậm nhất 30/12/2026". */
    private static final Pattern COMPLETION = Pattern.compile(
            "[,;]\\s*(?:(?:và|phải|thời gian|thời hạn)\\s+)*(?:hoàn thành|hoàn tất|kết thúc|xong)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What was ordered, told again with its time: "… bể nước. Hoàn thành việc rà soát trước ngày 20/12". */
    private static final Pattern TOLD_AGAIN = Pattern.compile(
            "\\.\\s+(?:(?:phải|cần|phấn đấu|thời gian|thời hạn)\\s+)?hoàn (?:thành|tất)(?![^.]*báo cáo)[^.]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "… sửa bến. Hoàn thành và báo cáo UBND tỉnh": by then it is done anyway. */
    private static final Pattern DONE_AND = Pattern.compile(
            "(?<=\\.\\s)hoàn (?:thành|tất)(?:,| và) (báo cáo|trình|gửi)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A recurring deadline that was read with the duty in it: "định kỳ hằng tuần báo cáo Sở Y tế vào thứ Sáu". */
    private static final Pattern DUTY = Pattern.compile(
            "\\b(?:báo cáo|gửi)\\s+(?!trước|vào|hằng|hàng|định|chậm|trong|ngày)\\p{L}",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    private static final String AS_TO = "Đối với ";

    /** "… gửi danh sách. Trong tháng 12/2026 phải xong" */
    private static final String MUST = "(?iu)\\.\\s+%s\\s+(?:là )?phải\\s[^.]*[./]*$";

    /** "Chế độ báo cáo: " before a time. */
    private static final Pattern TOPIC = Pattern.compile("[^,;:]{2,40}: ");

    private static final int SHORTEST = 11;

    private TaskWording() {}

    /** A table's own title of the work; else the sentence, whole where little would be left. */
    static String of(Assignment found, KnownUnits units) {
        if (found.title() != null) {
            return capitalised(found.title());
        }
        String order = withoutOpeningTime(found);
        String sentence = withoutCharge(withoutDeadline(order, found.deadline()), found.lead());
        String work = sentence.substring(Math.min(addressed(order, found, units), sentence.length()))
                .strip();
        return capitalised(work.length() < SHORTEST ? found.quote() : work);
    }

    /** Where the addressees end: names that follow each other, joined by nothing but "chủ trì, phối hợp với". */
    private static int addressed(String order, Assignment found, KnownUnits units) {
        List<String> names = Stream.concat(found.lead().stream(), found.cooperating().stream())
                .map(name -> asFarAsKnown(name, units))
                .toList();
        Matcher label = LABEL.matcher(order);
        int end = connection(order, label.lookingAt() ? label.end() : 0);
        if (order.regionMatches(true, end, AS_TO, 0, AS_TO.length())) {
            int about = end + AS_TO.length();
            end = names.stream().anyMatch(name -> order.regionMatches(true, about, name, 0, name.length()))
                    ? about
                    : end;
        }
        boolean met = true;
        while (met) {
            int at = end;
            met = false;
            for (String name : names) {
                if (order.regionMatches(true, at, name, 0, name.length())) {
                    end = connection(order, at + name.length());
                    met = true;
                }
            }
        }
        return end;
    }

    /** A name that was read into the verb behind it ends where the directory's name ends. */
    private static String asFarAsKnown(String name, KnownUnits units) {
        String known = units.find(name).name();
        boolean tooFar = KnownUnits.folded(name).startsWith(KnownUnits.folded(known) + " ");
        return tooFar ? name.substring(0, Math.min(known.length(), name.length())) : name;
    }

    private static int connection(String sentence, int from) {
        Matcher words = CONNECTION.matcher(sentence).region(from, sentence.length());
        return words.lookingAt() ? words.end() : from;
    }

    // "Hai tuần một lần, Phòng Kế toán đối chiếu công nợ"
    private static String withoutOpeningTime(Assignment found) {
        String phrase = found.deadline().phrase();
        Matcher topic = TOPIC.matcher(found.quote());
        int from =
                topic.lookingAt() && phrase != null && found.quote().startsWith(phrase, topic.end()) ? topic.end() : 0;
        boolean opens = phrase != null
                && found.quote().startsWith(phrase + ",", from)
                && !holdsADuty(found.deadline())
                && found.deadline().kind() != Deadline.Kind.EVENT;
        return opens ? found.quote().substring(from + phrase.length() + 1).strip() : found.quote();
    }

    // "Sơn lại khoa Cấp cứu - Bệnh viện Sản - Nhi chủ trì, phòng nào phối hợp"
    private static String withoutCharge(String work, List<String> lead) {
        int charge = lead.stream()
                .mapToInt(name -> work.indexOf(" - " + name + " chủ trì"))
                .filter(at -> at >= SHORTEST)
                .findFirst()
                .orElse(work.length());
        return work.substring(0, charge);
    }

    private static String withoutDeadline(String order, Deadline deadline) {
        String phrase = deadline.phrase();
        String told = phrase == null ? order : order.replaceFirst(MUST.formatted(Pattern.quote(phrase)), "");
        String whole = LOOSE_END.matcher(told).replaceFirst("");
        if (phrase == null || !whole.endsWith(phrase) || holdsADuty(deadline)) {
            return whole;
        }
        String work = LOOSE_END
                .matcher(whole.substring(0, whole.length() - phrase.length()))
                .replaceFirst("");
        String once =
                TOLD_AGAIN.matcher(COMPLETION.matcher(work).replaceFirst("")).replaceFirst("");
        return DONE_AND.matcher(once).replaceFirst(then -> capitalised(then.group(1)));
    }

    private static boolean holdsADuty(Deadline deadline) {
        return deadline.kind() == Deadline.Kind.RECURRING
                && DUTY.matcher(deadline.phrase()).find();
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
