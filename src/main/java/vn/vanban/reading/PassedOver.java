package vn.vanban.reading;

import java.util.List;

/** Times that are no deadlines: they are read and passed over. */
final class PassedOver {

    private PassedOver() {}

    private static final String WORKS =
            "(làm việc|thời gian tiếp nhận|mở cửa|phục vụ|hoạt động|tiếp công dân|giờ hành chính|thời gian trực)";

    static final Rule<Deadline> NO_SUCH_DAY = new Rule<>(
            "no such day",
            Shape.of("[<limit>] [ngày] <amount> (/|-|.) <amount> (/|-|.) <year>", LimitRules.NAMED),
            "ngày 31/11/2026",
            PassedOver::noSuchDay);

    /** What is no deadline wherever it stands, in a field that asks for one too. */
    static final List<Rule<Deadline>> ANYWHERE = List.of(
            NO_SUCH_DAY,
            none("term of office", "nhiệm kỳ [từ] [năm] <year> (-|đến) [năm] <year>", "nhiệm kỳ 2026 - 2031"),
            none("at least so many years", "(tối thiểu|ít nhất) [là] <amount> năm", "tối thiểu là 10 năm"),
            none("at least so long", "(tối thiểu|ít nhất) [là] <amount> <unit> $", "tối thiểu 06 tháng"),
            none(
                    "how long something holds",
                    "(có|với) thời hạn [sử dụng|hiệu lực] [là] [tối thiểu|ít nhất|tối đa|không quá|từ] <amount> <unit> !kể !tính",
                    "có thời hạn sử dụng 12 tháng"),
            none(
                    "not more often",
                    "(tối đa|nhiều nhất|không quá|không được quá|không vượt quá) [là] <amount> (lần|lượt|phút) [(trong|mỗi|một|/) [<amount>|một|mỗi] (=ngày|tuần|tháng|quý|năm)]",
                    "không quá 02 lần"),
            none(
                    "not longer in a week",
                    "(tối đa|nhiều nhất|không quá|không được quá|không vượt quá) [là] <amount> (giờ|tiếng|=ngày) (trong|mỗi|một|/) [<amount>|một|mỗi] (=ngày|tuần|tháng|năm)",
                    "không quá 12 giờ trong 01 ngày"),
            none(
                    "all the time",
                    "thường xuyên [,] [liên tục] [,] trong [cả|suốt] (năm|tháng|quý|tuần|ngày) [<year>]",
                    "thường xuyên trong năm"),
            none(
                    "time gone by",
                    "(trong|sau) [vòng|thời gian] <amount> ((ngày|tháng|năm|quý|tuần|giờ) (qua|gần|vừa)|(tháng|năm|quý) (liên|liền))",
                    "trong vòng 5 năm qua"));

    static final List<Rule<Deadline>> RULES = List.of(
            none("programme", "giai đoạn [từ] [năm] <year> [(-|đến) [năm] <year>]", "giai đoạn 2021-2025"),
            none("programme until", "(giai đoạn|lộ trình) đến [hết] [năm] <year>", "giai đoạn đến năm 2030"),
            none("outlook", "(tầm nhìn|định hướng|hướng tới) [đến] [hết] [năm] <year>", "tầm nhìn đến năm 2045"),
            none(
                    "programme with outlook",
                    "đến [hết] [năm] <year> [,|và|;|{] (tầm nhìn|định hướng|hướng tới) [đến] [hết] [năm] [<year>]",
                    "đến năm 2030, tầm nhìn"),
            none(
                    "scope of a plan",
                    "(quy hoạch|chiến lược|đề án|chương trình|định hướng|phương hướng) _ đến [hết] năm <year>",
                    "quy hoạch sử dụng đất đến năm 2030"),
            none(
                    "as at",
                    "(=tính|lũy kế|cộng dồn|thống kê) [từ ..] (đến|tới) [hết] [thời điểm] (<span>|nay)",
                    "tính đến ngày 30/6/2026"),
            none("since the start", "từ đầu (năm|tháng|quý) [<year>] đến [hết] (<span>|nay)", "từ đầu năm đến nay"),
            none(
                    "already done",
                    "=đã (hoàn thành|thực hiện|triển khai|ban hành|tổ chức|đạt|báo cáo|xong|có) _ (trong|trước|vào|đến|hết|từ) [hết] <span>",
                    "đã hoàn thành trong quý II/2026"),
            none(
                    "goods, not every",
                    "((ngân|khách|cửa|mặt|nhà|đơn|lô) =hàng|(=bán|gian) =hàng !ngày !tuần !tháng !quý !năm)",
                    "ngân hàng"),
            none("heaped up", "=dồn .. (vào|sang|đến) [hết] <span>", "dồn thanh toán vào cuối năm"),
            none("carried over", "(chuyển|kéo dài|chuyển nguồn|gối) .. =sang <span>", "chuyển nguồn sang năm 2027"),
            none(
                    "forecast",
                    "dự báo .. (từ|trong|đến|khoảng) [đêm] [ngày] (<span>|<monthday>|<day>) [(đến|-) [hết] [đêm] [ngày] (<span>|<monthday>)]",
                    "dự báo từ ngày 20 đến 22/11"),
            none("start", "=từ <clock> [,] [ngày] (<date>|<monthday>) !đến !tới !- !{", "từ 18 giờ ngày 05/12/2026"),
            none("hour told", "=hồi <clock> [,] [ngày] (<span>|<monthday>)", "hồi 10 giờ ngày 18/11"),
            none(
                    "time that something took",
                    "(trong|sau) <amount> (ngày|tháng|năm|quý|tuần|giờ) triển",
                    "trong 3 năm triển"),
            none("enough until", "đủ [dùng|cung ứng|dự trữ] (đến|cho|tới) [hết] <span>", "đủ dùng đến hết quý II/2026"),
            none(
                    "days that a report tells of",
                    "=từ ngày <day> [của] tháng trước .. (đến|tới) [hết] ngày <day> [của] tháng",
                    "từ ngày 15 tháng trước đến ngày 14 của tháng"),
            none("applied from", "áp dụng … [kể] từ [ngày] <date>", "áp dụng mức mới từ ngày 01/01/2027"),
            none("each on its own", "theo từng (ngày|tuần|tháng|quý|năm|học kỳ)", "theo từng năm"),
            none(
                    "result of every year",
                    "(căn cứ|dựa trên|trên cơ sở) .. .. (hằng|hàng) (năm|quý|tháng)",
                    "căn cứ kết quả thi đua hằng năm"),
            new Rule<>(
                    "months told",
                    Shape.of(
                            "(trong|sau) <amount> (ngày|tháng|quý|tuần) đầu [tiên] [của] (năm|quý|tháng) !sau !tới (!<amount>|<amount> ,|<year> [,] (qua|toàn|cả|=đã))",
                            LimitRules.NAMED),
                    "trong 9 tháng đầu năm",
                    m -> isToCome(m) ? null : Deadline.NONE),
            none(
                    "of something granted",
                    "được (phân bổ|giao|cấp|bố trí|phê duyệt|duyệt|ban hành) !hoàn _ (trong|đến|từ) [hết] <span>",
                    "được phân bổ vốn trong năm 2026"),
            none(
                    "valid until",
                    "(có giá trị|có hiệu lực|giá trị sử dụng|hiệu lực thi hành|=hiệu lực kể) _ (đến|trong|từ) [hết] <span> [(đến|tới) [hết] <span>]",
                    "có giá trị đến ngày 31/12/2026"),
            none(
                    "target",
                    "[phấn đấu] đến [hết] năm <year> [,] [phấn đấu] [toàn ..] (có|đạt|tăng|giảm|chiếm) !kết !văn !báo",
                    "đến năm 2030 đạt"),
            none(
                    "how long something lasts",
                    "(thời hạn|thời gian) (vay|cho vay|thuê|bảo hành|lưu trữ|bổ nhiệm|sử dụng|hoạt động|tập sự|đào tạo|thi công) .. <amount> (ngày|tháng|năm)",
                    "thời hạn vay 10 năm"),
            none(
                    "what is foreseen until",
                    "(tiềm năng|dự báo|nhu cầu|kịch bản|xu hướng) … (đến|tới) [hết] [năm] <year>",
                    "tiềm năng hấp thụ đến năm 2030"),
            none("sooner than due", "=lương [..] trước thời hạn [năm] [<year>]", "lương trước thời hạn năm 2026"),
            none("as soon as can be", "=ngay khi có thể", "ngay khi có thể"),
            none(
                    "meeting that was held",
                    "(kết luận|ý kiến|chỉ đạo|phát biểu) … (hội nghị|cuộc họp|buổi|phiên họp|kỳ họp|giao ban) (_|… tổ chức [vào]) ngày <date>",
                    "kết luận của Chủ tịch tại cuộc họp ngày 12/01/2026"),
            none("name of a movement", "(thành tích|thi đua) chào mừng", "thành tích chào mừng"),
            none("targets of every year", "(chỉ tiêu|mục tiêu) (hằng|hàng) (năm|quý|tháng)", "chỉ tiêu hằng năm"),
            none(
                    "target of a paper",
                    "(chỉ tiêu|mục tiêu) … đến [hết] năm <year> (theo|tại|của|nêu|được)",
                    "chỉ tiêu trồng rừng đến năm 2030 theo"),
            none(
                    "working days",
                    WORKS + " [.. :] … (=từ|cả) [sáng|chiều] <weekdays> [đến [hết] [sáng|chiều] <weekdays>] [<every>]",
                    "làm việc từ thứ Hai đến sáng thứ Bảy hằng tuần"),
            none(
                    "opening hours",
                    WORKS + " [.. :] … =từ <clock> (đến|tới|-) <clock> [mỗi|của] [<every>]",
                    "mở cửa từ 8 giờ đến 21 giờ hằng ngày"),
            none(
                    "how old a paper may be",
                    "(=ảnh .. chụp|(khám|phiếu|xác nhận) .. =cấp) (trong|không quá) [vòng|thời hạn|thời gian] <amount> tháng !kể",
                    "ảnh chân dung chụp trong vòng 06 tháng"),
            none(
                    "granted before",
                    "=đã [được] (=cấp|=ký|ký kết|phê duyệt|=nộp|thành lập) (trước|trong|từ) [ngày] <span>",
                    "đã được cấp trước ngày 01/7/2026"),
            none(
                    "day with a name",
                    "[lấy] ngày <monthday> [của] <every> (là|làm) ngày",
                    "Ngày 10 tháng 10 hằng năm là Ngày"),
            none(
                    "days that a count takes in",
                    "=tính từ [đầu] ngày … (đến|tới) [hết] [đầu] ngày (<monthday>|<day>|cuối)",
                    "tính từ ngày 15/12 năm trước đến ngày 14/12"),
            none(
                    "days off",
                    "(được nghỉ|nghỉ bù|nghỉ học) … =từ [<weekdays>] [,] <span> (đến|tới|-) [hết] [<weekdays>] [,] <span>",
                    "được nghỉ từ ngày 30/4 đến hết ngày 03/5/2027"),
            none(
                    "season of the year",
                    "mùa _ (kéo dài|bắt đầu|thường) [diễn ra] từ [khoảng] tháng <month> (đến|tới|-) [hết] [tháng] <month> [<every>]",
                    "mùa mưa kéo dài từ tháng 5 đến tháng 10 hằng năm"),
            none("in force", "trước ngày .. này có hiệu lực", "trước ngày Thông tư này có hiệu lực"));

    static Rule<Deadline> none(String name, String shape, String example) {
        return new Rule<>(name, Shape.of(shape, LimitRules.NAMED), example, m -> Deadline.NONE);
    }

    // "Trong 6 tháng đầu năm 2026", said in February or the year before.
    private static boolean isToCome(Match match) {
        var numbers = match.all("amount", Integer.class);
        int year = numbers.get(numbers.size() - 1);
        int months = numbers.get(0);
        var issued = match.issued();
        return issued != null
                && (year > issued.getYear()
                        || year == issued.getYear() && months <= 12 && issued.getMonthValue() + 1 < months);
    }

    private static Deadline noSuchDay(Match match) {
        var numbers = match.all("amount", Integer.class);
        boolean month = numbers.get(1) <= 12;
        return month && numbers.get(0) <= 31 && Span.day(match.number("year"), numbers.get(1), numbers.get(0)) != null
                ? null
                : Deadline.NONE;
    }
}
