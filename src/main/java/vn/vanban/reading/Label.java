package vn.vanban.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a line below a task may tell of it: "Đơn vị chủ trì: …", "Thời gian: …". */
enum Label {
    LEAD(
            "đơn vị chủ trì, cơ quan chủ trì, chủ trì, thực hiện, chủ trì thực hiện, chủ trì tham mưu, chủ trì triển khai, các đơn vị chủ trì, các cơ quan chủ trì, bộ phận thực hiện, đơn vị thực hiện, cơ quan thực hiện, đơn vị chủ trì thực hiện, cơ quan chủ trì thực hiện, phân công, đơn vị đầu mối, đơn vị chủ trì tham mưu, trách nhiệm thực hiện, phân công thực hiện, cơ quan trình, đơn vị trình, cơ quan đầu mối, đầu mối, đơn vị tham mưu, cơ quan tham mưu, cơ quan soạn thảo, đơn vị soạn thảo"),
    COOPERATING(
            "đơn vị phối hợp, cơ quan phối hợp, phối hợp, đơn vị phối hợp thực hiện, cơ quan phối hợp thực hiện, các đơn vị phối hợp, các cơ quan phối hợp, đơn vị cùng phối hợp, phối hợp thực hiện, cơ quan cùng phối hợp, đơn vị tham gia"),
    TIME(
            "thời gian thực hiện, thời gian hoàn thành, thời hạn hoàn thành, thời hạn, thời gian, thời hạn thực hiện, tiến độ, hoàn thành, tiến độ thực hiện, thời gian triển khai, thời gian trình, thời hạn trình, hạn hoàn thành, hạn, tiến độ hoàn thành, thời điểm hoàn thành, lộ trình, lộ trình thực hiện, thời gian dự kiến, thời gian thực hiện và hoàn thành"),
    PRODUCT("sản phẩm, kết quả, sản phẩm dự kiến, kết quả đầu ra, sản phẩm đầu ra"),
    OTHER(
            "lãnh đạo phụ trách, người phụ trách, lãnh đạo chỉ đạo, kinh phí, kinh phí thực hiện, nguồn kinh phí, đồng chí phụ trách, chỉ đạo thực hiện");

    private static final Lexicon KINDS = Lexicon.of("cơ quan, đơn vị, phòng, bộ phận, tổ chức, ban");

    private static final Lexicon ROLES = Lexicon.of(
            "chủ trì, tham mưu, thực hiện, triển khai, đầu mối, soạn thảo, chịu trách nhiệm, phối hợp, tổ chức, cùng, liên quan, chính");

    private static final Lexicon TERMS = Lexicon.of("thời gian, thời hạn, tiến độ, hạn");
    private static final Lexicon UNTIL = Lexicon.of(
            "mới, gia hạn, cuối cùng, chậm nhất, cuối, xong, kết thúc, gửi về, nộp về, giao nộp, thực hiện, hoàn thành, ban hành, trình, gửi, nộp, triển khai, dự kiến, xong, báo cáo, phê duyệt, và, sản phẩm, hồ sơ");

    private static final Lexicon LEADING = Lexicon.of("chủ trì, đầu mối, soạn thảo, chịu trách nhiệm");
    private static final Lexicon JOINING = Lexicon.of("phối hợp, cùng, liên quan");

    private static final List<String> ALTERNATIVE = List.of(",", "/", "va");

    private static final List<String> JOINTS = List.of(",", "va");

    private static final int LONGEST = 60;

    /** Words for where something is to be sent. */
    private static final int PLACE = 5;

    private final Lexicon words;

    Label(String words) {
        this.words = Lexicon.of(words);
    }

    /** Until when what stands behind the label says. */
    Deadline time(Text behind, LocalDate issued) {
        return switch (this) {
            case TIME -> Deadlines.read(behind, issued);
            case PRODUCT -> ClosingTime.ofProduct(behind, issued);
            default -> Deadline.NONE;
        };
    }

    /** The label that a heading is made of, several of them being none in particular; null where it says anything else. */
    static Label whole(Words words) {
        Label whole = null;
        for (int at = 0; !words.endsClause(at); ) {
            Label here = null;
            int length = 0;
            for (var label : values()) {
                here = label.words.at(words, at) > length ? label : here;
                length = Math.max(length, label.words.at(words, at));
            }
            if (here == null) {
                return null;
            }
            whole = whole == null ? here : OTHER;
            at += length;
            at += words.has(at) && JOINTS.contains(words.at(at).fold()) ? 1 : 0;
        }
        return whole;
    }

    /** The label with which the words begin, before a colon; null where none does. */
    static Label at(Words words) {
        int before = alternative(words);
        for (var label : values()) {
            int length = before + label.words.at(words, before);
            if (length > before && words.is(length, ":")) {
                return label;
            }
        }
        return composed(words);
    }

    /** "Đơn vị chủ trì: …" is a line of its own; in "hạn hoàn thành: …" the line above goes on. */
    static boolean opens(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && colon < LONGEST
                && Character.isUpperCase(line.charAt(0))
                && at(Words.of(line.substring(0, colon + 1))) != null;
    }

    /** "Kiểm kê tài sản. Đơn vị chủ trì:": the line breaks off before it says who. */
    static boolean isOpen(String line) {
        int label = line.lastIndexOf(". ") + 2;
        return line.endsWith(":") && label > 2 && opens(line.substring(label));
    }

    // "Bộ phận tham mưu triển khai", "Cơ quan phối hợp tổ chức thực hiện": made of what units do with a task.
    private static Label composed(Words words) {
        int at = UnitNames.articleAt(words, 0);
        int kind = KINDS.at(words, at);
        boolean leads = false;
        at += kind;
        for (int length = 1; kind > 0 && length > 0; at += length) {
            length = ROLES.at(words, at);
            leads |= LEADING.startsAt(words, at);
        }
        if (composedTime(words) > 0) {
            return TIME;
        }
        boolean whole = kind > 0 && at > kind && words.is(at, ":");
        return !whole ? null : leads || !JOINING.occurs(words, 0, at) ? LEAD : COOPERATING;
    }

    // "Thời hạn ban hành", "Thời gian dự kiến trình"
    private static int composedTime(Words words) {
        int at = TERMS.at(words, 0);
        for (int length = at; length > 0; at += length) {
            length = UNTIL.at(words, at);
        }
        // "Thời gian gửi về trường:"
        for (int place = PLACE; at > 1 && place > 0 && isPlace(words, at); place--) {
            at++;
        }
        return at > 0 && words.is(at, ":") ? at : 0;
    }

    private static boolean isPlace(Words words, int at) {
        return words.has(at)
                && words.at(at).sort() != Token.Sort.MARK
                && words.value(0, at).toLowerCase(Locale.ROOT).contains(" về");
    }

    // "Cơ quan, đơn vị chủ trì", "Phòng/bộ phận thực hiện"
    private static int alternative(Words words) {
        int kind = KINDS.at(words, 0);
        boolean more = kind > 0
                && words.has(kind)
                && ALTERNATIVE.contains(words.at(kind).fold());
        return more ? kind + 1 : 0;
    }
}
