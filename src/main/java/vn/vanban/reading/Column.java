package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a column of a table tells, by the words at its head. */
enum Column {
    NUMBER(""),
    LEAD(
            "chủ trì, phụ trách, phân công, trách nhiệm, thực hiện, đầu mối, bộ phận thực hiện, phòng chủ trì, phòng thực hiện"),
    COOPERATING("phối hợp"),
    /** A person beside or instead of a unit: "Lãnh đạo phụ trách". */
    PERSON(
            "người, cá nhân, lãnh đạo, cán bộ, đồng chí, đ/c, công chức, viên chức, chuyên viên, nhân viên, giáo viên, gv, gvcn, họ tên người, họ và tên người"),
    /** "Đơn vị": of those who lead, or of what is measured. */
    UNIT(""),
    TIME(
            "hạn, hạn hoàn thành, hạn chót, thời điểm, mốc, định kỳ, thời hạn, mốc thời gian, thời gian, tiến độ, hoàn thành, ngày hoàn thành, kết thúc, ngày kết thúc, đến ngày, lộ trình, kỳ hạn, dự kiến hoàn thành, dự kiến thời gian, tháng thực hiện, tháng hoàn thành, quý thực hiện, năm thực hiện, năm hoàn thành"),
    START("bắt đầu, ngày bắt đầu, thời gian bắt đầu, từ ngày, thời điểm bắt đầu, khởi công"),
    /** A month or quarter in which ticks are put. */
    TICKED(""),
    PRODUCT("sản phẩm, kết quả, đầu ra"),
    NOTE("ghi chú, căn cứ"),
    CONTENT(
            "nội dung, nhiệm vụ, công việc, hoạt động, đầu việc, danh mục, tên, đề án, dự án, hạng mục, giải pháp, việc, các nội dung, các nhiệm vụ, các hoạt động, các công việc"),
    DAY("thứ, ngày, ngày tháng, buổi, giờ"),
    PLACE("địa điểm, nơi họp, nơi làm việc"),
    FIGURE("số lượng, đơn giá, thành tiền, khối lượng, số tiền"),
    OTHER("");

    private static final int HEAD_WORDS = 14;
    private static final Lexicon NUMBERS = Lexicon.of("stt, tt, số, số tt, số thứ tự, sổ, tt., stt.");
    private static final Lexicon UNITS = Lexicon.of(
            "đơn vị, cơ quan, phòng, ban, bộ phận, tổ chức, tổ, địa phương, phòng ban, cá nhân, các đơn vị, các cơ quan, tên đơn vị, tên cơ quan, khoa, sở, ngành");
    private static final Lexicon LEADING = Lexicon.of(
            "chủ trì, thực hiện, đầu mối, tham mưu, phụ trách, chịu trách nhiệm, phân công, được phân công, được giao, giao, đảm nhiệm, soạn thảo, trình, xây dựng, triển khai, tổ chức, xử lý, tiếp nhận, được giao nhiệm vụ, có trách nhiệm");
    private static final Lexicon COOPERATING_TOO =
            Lexicon.of("phối hợp, cùng phối hợp, hỗ trợ, tham gia, cùng thực hiện, liên quan");
    private static final List<String> JOINTS = List.of(",", "/", "va", "-", "(", "hoac");
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)(?:^|\\s)(?:quý|q)\\s?\\.?\\s?(?:IV|I{1,3}|[1-4])(?:[/-]\\d{4})?$|(?:^|\\s)(?:tháng|T)\\s?\\d{1,2}(?:/\\d{4})?$");

    private final Lexicon opening;

    Column(String opening) {
        this.opening = Lexicon.of(opening);
    }

    /** What the columns of a head tell together; a unit of measure is no unit in charge. */
    static List<Column> of(List<String> heads) {
        var columns = new ArrayList<>(heads.stream().map(Column::of).toList());
        boolean measured = columns.contains(FIGURE);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column == UNIT) {
                var free = columns.contains(LEAD) ? columns.contains(COOPERATING) ? OTHER : COOPERATING : LEAD;
                columns.set(i, measured ? OTHER : free);
            }
            if (column == PERSON && !columns.contains(LEAD) && !columns.contains(UNIT)) {
                columns.set(i, LEAD);
            }
            if (column == START && !columns.contains(TIME)) {
                columns.set(i, TIME);
            }
        }
        return columns;
    }

    static boolean isNumber(String head) {
        return head.length() < 12 && of(head) == NUMBER;
    }

    static boolean isPeriod(String head) {
        return PERIOD.matcher(head).find();
    }

    private static Column of(String head) {
        var words = Words.of(head);
        if (words.size() == 0 || words.size() >= HEAD_WORDS) {
            return OTHER;
        }
        if (NUMBERS.at(words, 0) == words.size()) {
            return NUMBER;
        }
        if (isPeriod(head)) {
            return TICKED;
        }
        int unit = afterUnits(words);
        return unit > 0 ? role(words, unit) : opened(words);
    }

    private static Column opened(Words words) {
        if (START.opening.occurs(words)) {
            return START;
        }
        var named = OTHER;
        int longest = 0;
        for (var column : values()) {
            int length = column.opening.at(words, 0);
            named = length > longest ? column : named;
            longest = Math.max(length, longest);
        }
        boolean people = named == PERSON && COOPERATING_TOO.occurs(words) && !LEADING.occurs(words);
        return people ? COOPERATING : named;
    }

    // "Cơ quan/đơn vị", "Phòng, ban"
    private static int afterUnits(Words words) {
        int at = 0;
        for (int length = UNITS.at(words, 0); length > 0; length = UNITS.at(words, at)) {
            at += length;
            int joint = at;
            while (words.has(at) && JOINTS.contains(words.at(at).fold())) {
                at++;
            }
            if (joint == at) {
                break;
            }
        }
        return at;
    }

    private static Column role(Words words, int at) {
        if (!words.has(at) || ")".equals(words.at(at).fold())) {
            return UNIT;
        }
        return LEADING.startsAt(words, at) ? LEAD : COOPERATING_TOO.startsAt(words, at) ? COOPERATING : OTHER;
    }
}
