package vn.vanban.reading;

import java.util.List;

/** What hangs on something that has no date yet: a feast, a session, the end of something else. */
final class EventRules {

    static final List<Rule<Deadline>> ALL = List.of(
            rule(
                    "day of the moon",
                    "[<limit>] [ngày] [=rằm] <day> (tháng|/) <month> [năm ..] âm lịch",
                    "trước ngày 15 tháng 8 âm lịch"),
            rule("day of the feast", "<limit> [ngày] <day> =Tết", "trước mùng 1 Tết"),
            rule("full moon", "<limit> [ngày] =rằm", "trước rằm"),
            rule("month of the moon", "[<limit>] [ngày] [<day>] tháng (=giêng|=chạp)", "trước ngày 23 tháng Chạp"),
            rule(
                    "date of the last year of something",
                    "<limit> ngày <day> tháng <month> [của] năm (cuối|đầu|thứ)",
                    "trước ngày 10 tháng 6 năm cuối"),
            rule("on the eve of", "trước thềm", "trước thềm"),
            rule("date that hangs on an event", "<limit> ngày <monthday> của năm", "trước ngày 31 tháng 12 của năm"),
            rule(
                    "feast",
                    "[<limit>] [đợt ..] (trước|trong|sau|dịp|kịp|đón|phục vụ|đến|tới) [và] [trong] [và] [sau] [dịp] =Tết [nguyên đán] [năm] [<year>]",
                    "trước Tết Nguyên đán"),
            rule(
                    "session",
                    "(tại|trước|trong|trình) (kỳ họp|phiên họp|cuộc họp|hội nghị|đại hội) (gần nhất|gần|tới|tiếp|thường|cuối|giữa|lần|thứ|sắp|kế|chuyên|toàn|tháng|quý)",
                    "tại kỳ họp gần nhất"),
            rule(
                    "regular session",
                    "(tại|trước|trong|trình) (kỳ họp|phiên họp|cuộc họp) .. (thường kỳ|thường lệ|thường niên|chuyên đề) [<span>]",
                    "tại phiên họp UBND tỉnh thường kỳ tháng 6"),
            rule(
                    "conference of a kind",
                    "tại (hội nghị|đại hội) (viên chức|công nhân|cán bộ|người lao động|tổng kết|sơ kết|chuyên đề)",
                    "tại Hội nghị viên chức"),
            rule("laid before a session", "trình .. (kỳ|phiên) họp !ngày", "trình Hội đồng nhân dân tỉnh kỳ họp"),
            rule(
                    "in time for",
                    "kịp (cho|phục vụ|công trình|chào mừng|khai giảng|khai mạc|kỷ niệm|dịp|đưa|thời cho !cán !người !các !nhân !công !bà !đối|thời phục vụ|thời chào mừng|thời kỷ niệm)",
                    "kịp khai giảng"),
            rule(
                    "at the moment of something",
                    "(chậm nhất|muộn nhất|trễ nhất|không muộn hơn|không chậm hơn|không trễ hơn) [là] [đến|vào|tại] [trước] ((thời điểm|=khi|=lúc) !<span> !<clock>|ngày (khai|khởi|diễn|bắt đầu|tổ chức|thi|bầu|họp|xét))",
                    "chậm nhất là thời điểm"),
            rule(
                    "in memory of so many years",
                    "([vào|trong|đúng|nhân|trước|kịp] =dịp|nhân|chào mừng|hướng tới) [lễ] kỷ niệm [lần thứ] <amount>",
                    "nhân dịp kỷ niệm 65"),
            rule("as soon as", "=ngay (sau khi|sau|khi)", "ngay sau khi"),
            rule("after", "sau khi (kết thúc|hoàn thành|hoàn tất|có|nhận|được|ban hành)", "sau khi kết thúc"),
            rule(
                    "after somebody has said so",
                    "sau khi .. (có ý kiến|phê duyệt|thẩm định|thống nhất|chấp thuận|cho phép|cho ý kiến)",
                    "sau khi Sở Tài chính có ý kiến"),
            rule(
                    "before something happens",
                    "trước [các|mỗi|những|khi vào] (khi !hết|thời điểm !<span>|mùa|năm học|đợt|khai|ngày khai|ngày bầu|kỳ|đại hội|hội nghị|phiên họp|cuộc họp|vụ|tổng duyệt|cao điểm|giờ khai mạc|buổi|lễ !ngày)",
                    "trước mùa"),
            rule(
                    "briefing",
                    "(tại|trong|trình) [cuộc|buổi] [họp] giao ban (gần|tới|tiếp|thường|sắp|kế|tháng|quý|tuần) !hằng !hàng",
                    "tại buổi giao ban tuần"),
            rule(
                    "before the day something begins",
                    "trước ngày (bắt đầu|khởi công|diễn ra|tổ chức|khai mạc|khai giảng|giao quân|bầu cử|thi)",
                    "trước ngày bắt đầu"),
            rule(
                    "part of a school year or a season",
                    "(vào|ngay từ|từ|đến|trong|trước|hết) [hết] (đầu|giữa|cuối|dịp|hết) (năm học|học kỳ|mùa|=vụ)",
                    "ngay từ đầu năm học"),
            rule(
                    "after something has been passed",
                    "sau khi … … được .. (ban hành|phê duyệt|thông qua|chấp thuận|công bố)",
                    "sau khi phương án mới được thông qua"),
            rule("season of a crop", "[ngay] trong =vụ (=đông|=xuân|=hè|=thu|=mùa|này|tới)", "ngay trong vụ Hè"),
            rule("term of a school", "(trong|hết) học kỳ (i|ii|1|2|một|hai|này)", "trong học kỳ I"),
            rule("when something ends", "khi (kết thúc|hoàn thành|hoàn tất|hết|tổng kết|sơ kết)", "khi kết thúc"),
            rule(
                    "after a season",
                    "sau [các|mỗi|những] (mùa|đợt|=lễ|bão|mưa|lũ|thiên tai|kỳ nghỉ|kỳ họp|hội nghị này)",
                    "sau mùa"),
            rule("until something happens", "[cho] (đến|tới) (khi|lúc)", "cho đến khi"),
            rule(
                    "when a paper comes",
                    "khi (có|nhận được|nhận|được) (thông báo|văn bản|chỉ đạo|hướng dẫn|quyết định|kết quả|ý kiến|kinh phí|chủ trương|nghị quyết|kế hoạch)",
                    "khi có hướng dẫn"),
            rule(
                    "when something is issued",
                    "khi !có … … được (ban hành|phê duyệt|thông qua|chấp thuận|công bố)",
                    "khi Quy chế được ban hành"),
            rule("in honour of", "chào mừng (đại hội|ngày|đại lễ|kỷ niệm|lễ|thành công)", "chào mừng Đại hội"),
            rule(
                    "campaign",
                    "trong [suốt] [các|những] (đợt|dịp|mùa|tháng hành động|tuần lễ|thời gian diễn ra)",
                    "trong đợt"));

    private EventRules() {}

    static Rule<Deadline> rule(String name, String shape, String example) {
        return new Rule<>(name, Shape.of(shape, LimitRules.NAMED), example, match -> Deadline.event());
    }
}
