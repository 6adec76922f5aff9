package vn.vanban.reading;

/** The small words by which a sentence leads up to who is told, and to what. */
final class ClauseWords {

    private ClauseWords() {}

    static final Lexicon CONDITIONS = Lexicon.of(
            "phát huy kết quả, phát huy những kết quả, phát huy thành tích, rút kinh nghiệm, song song với, nhận được, qua kiểm tra, do thời gian, vì, trước tình hình, mỗi tháng, mỗi quý, mỗi tuần, mỗi năm, từ tháng này, trường hợp, nếu, khi, căn cứ, trên cơ sở, định kỳ, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, trước ngày, sau khi, ngay sau, ngay khi, trong thời hạn, "
                    + "trong vòng, chậm nhất, để, nhằm, ngoài, sau, thực hiện, theo, trong quá trình, bên cạnh đó, ngoài ra, riêng, đối với, quá, trong, đồng thời, từ, tại, về, qua, với, do đó, vì vậy, do vậy, theo đó, hiện nay, trước mắt, tháng, quý, ngày, tuần, sáng, chiều, cuối tháng, đầu tháng, giữa tháng, cuối năm, đầu năm, cuối quý");

    /** Begin with how often something is done. */
    static final Lexicon RHYTHMS = Lexicon.of(
            "mỗi tháng, mỗi quý, mỗi tuần, mỗi năm, định kỳ, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, hằng tuần, hàng tuần");

    /** Turn from what was said before to somebody else: "Riêng Trường Nguyễn Trãi chuẩn bị …". */
    static final Lexicon TURNS = Lexicon.of(
            "từ nay, riêng, riêng đối với, trong đó, ngoài ra, đồng thời, bên cạnh đó, mặt khác, cùng với đó, song song với đó, sau đó, tiếp đó, trước hết, trước tiên, thời gian tới, trong thời gian tới");

    /** Words after which the order itself is still to come. */
    static final Lexicon PREFACES = Lexicon.of(
            "căn cứ, trên cơ sở, trường hợp, nếu, khi, để, nhằm, theo, trong quá trình, sau khi, từ, tại, đối với, riêng");

    /** Before a word of order these change nothing: "Thủ tướng còn yêu cầu …", "chỉ thị yêu cầu". */
    static final Lexicon ALSO = Lexicon.of("còn, cũng, chỉ thị, lưu ý, trân trọng");

    /** "Thủ tướng nhấn mạnh, các địa phương phải …": who speaks does not do it. */
    static final Lexicon SPEAKS = Lexicon.ofLines(
            """
            nhấn mạnh ,
            nhấn mạnh :
            nhấn mạnh rằng
            nêu rõ ,
            nêu rõ :
            lưu ý ,
            lưu ý :
            """);

    /** Hand the work on as an order does: "Hiệu trưởng lưu ý các tổ nộp …". */
    static final Lexicon REMINDS = Lexicon.of("lưu ý, nhắc");

    /** Between who is told and the colon: "yêu cầu các sở như sau:". */
    static final Lexicon AS_FOLLOWS =
            Lexicon.of("như sau, các nội dung sau, những nội dung sau, các việc sau, các nhiệm vụ sau");

    static final Lexicon DONE = Lexicon.of(
            "đã, được, có thể, chưa, đang, vẫn, còn, nhận được, nhận thấy, đánh giá cao, ghi nhận và, ghi nhận sự, hoan nghênh, cảm ơn");

    /** After the name of a unit these tell what it is, not what it does. */
    static final Lexicon NO_DUTY = Lexicon.of(
            "có, là, gồm, bao gồm, đạt, bị, thuộc, năm, tháng, quý, giai đoạn, tăng, giảm, theo, trên, tại, ở, với, về, để, nhằm, cho, còn, do, của, và, hoặc, tổng số, khoảng, hơn, gần");

    static final Lexicon IS = Lexicon.of("là");

    static final Lexicon TAKES_ON =
            Lexicon.of("phân công, chủ trì, thực hiện, chịu trách nhiệm, đảm nhiệm, tổ chức, tham mưu, tổng hợp");

    static final Lexicon TAKES_ON_WHOLLY =
            Lexicon.of("chủ trì, chịu trách nhiệm, đảm nhiệm, đảm nhận, phụ trách, thực hiện, chủ trì thực hiện");

    /** Grounds on which somebody named last acts. */
    static final Lexicon GROUNDS = Lexicon.of(
            "trên cơ sở đề nghị, trên cơ sở đề xuất, trên cơ sở ý kiến, trên cơ sở báo cáo, theo đề nghị, theo đề xuất, căn cứ đề nghị, căn cứ đề xuất, căn cứ báo cáo");

    /** Behind these stands who gets something. */
    static final Lexicon SENT_TO =
            Lexicon.of("gửi, về, đến, tới, cho, tại, địa chỉ, liên hệ, gồm, bao gồm, như, sau, với, là, đối với");

    static final Lexicon TOPICS = Lexicon.of("về, công tác, việc, đối với, nhiệm vụ, trong, lĩnh vực, nội dung");

    /** Both a body and what one does: "Tổ chức kiểm tra …". */
    static final Lexicon ORGANISES = Lexicon.of("tổ chức");

    static final Lexicon PASSIVE = Lexicon.of("do");

    /** "Chủ tịch UBND tỉnh yêu cầu: …": who asks does not do it. */
    static final Lexicon ASKS = Lexicon.of("yêu cầu, đề nghị, chỉ thị");

    /** Orders that name whom they tell. */
    static final Lexicon TOLD = Lexicon.of("giao, yêu cầu, đề nghị, phân công, đồng ý để, thống nhất để, nhất trí để");

    /** What these give to somebody is recounted. */
    static final Lexicon LAWS = Lexicon.of("luật, bộ luật, pháp lệnh, nghị định, thông tư");

    /** What was told elsewhere: "trong đó giao …", "đã giao …", "theo đề nghị của …". */
    static final Lexicon RECOUNTED = Lexicon.of(
            "đó, trong đó, đã, được, theo, xét, về việc, việc, nội dung, văn bản, công văn, thông báo, các, những, kính, nhiệm vụ, sau khi, khi, nếu, có");

    /** "Các trường ngoài việc …, vẫn phải thực hiện …". */
    static final Lexicon BESIDES = Lexicon.of("ngoài việc, ngoài nhiệm vụ, ngoài các");

    /** Between what went before and who is to act: "…, lần này Trạm Y tế kiểm tra …". */
    static final Lexicon NOW = Lexicon.of("lần này, đợt này, năm nay, do đó, vì vậy, vì thế, do vậy, nay");

    /** What follows from what was told is an order for all that. */
    static final Lexicon SO = Lexicon.of("do đó, vì vậy, vì thế, do vậy");

    static final Lexicon AMONG = Lexicon.of(
            "trong đó, trong khi, trong bối cảnh, với mục tiêu, với phương châm, qua theo dõi, qua kiểm tra");

    /** What was decided there and then. */
    static final Lexicon AGREED = Lexicon.of(
            "đồng ý về, đồng ý với, đồng ý chủ trương, đồng ý cho, đồng ý theo, đồng ý đề xuất, thống nhất chủ trương, thống nhất về chủ trương, thống nhất với, cơ bản thống nhất, cơ bản nhất trí, nhất trí với, nhất trí chủ trương, chấp thuận chủ trương");

    /** Whom the one in charge asks: the work stays with who asks them. */
    static final Lexicon OUTSIDERS = Lexicon.of(
            "nhà thầu, đơn vị thi công, đơn vị tư vấn, tư vấn, ngân hàng, tổ chức tín dụng, người dân, hộ dân, hộ, hộ gia đình, học sinh, phụ huynh, khách hàng, người nộp thuế, điểm bán, cán bộ, công chức, viên chức, nhân viên, chuyên viên, người, lực lượng, đảng viên, giáo viên, chiến sĩ");

    /** "Phân công từng đồng chí lãnh đạo phụ trách một xã": whoever hands out the parts does it. */
    static final Lexicon EACH = Lexicon.of("từng, mỗi");

    /** Before a name these make it part of something else. */
    static final Lexicon BELONGS = Lexicon.of(
            "của, với, cho, về, từ, đến, tới, tại, do, bởi, theo, giữa, trong, trên, và, hoặc, gửi, giao, yêu cầu, đề nghị, chỉ đạo, hướng dẫn, đôn đốc, kiểm tra");

    static final Lexicon ASIDE = Lexicon.of("khi, sau khi, trước khi, trong quá trình, trường hợp, nếu, hằng, hàng");
    /** By what right or on what ground somebody acts: "Các ủy viên, căn cứ phần việc được phân công, lên lịch …". */
    static final Lexicon BY_RIGHT =
            Lexicon.of("căn cứ, theo chức năng, theo phạm vi, trên cơ sở, trong phạm vi, với vai trò, theo nhiệm vụ");

    static final Lexicon DUTY = Lexicon.of("phải, có trách nhiệm, cần, cần phải");

    /** When it is done may stand between who does it and the verb. */
    static final Lexicon TIMES = Lexicon.of(
            "chậm nhất, muộn nhất, mỗi năm, mỗi tháng, mỗi quý, mỗi tuần, mỗi ngày, trước ngày, trong tháng, trong quý, trong tuần, trong ngày, từ nay");

    static final Lexicon CHARGES = Lexicon.of("giao, phân công, giao cho");

    static final Lexicon ANYBODY = Lexicon.of("nào");

    static final Lexicon THEN = Lexicon.of("thì");
    static final Lexicon MUST = Lexicon.of("phải");
    static final Lexicon MODALS = Lexicon.of("phải, cần, cần phải, sẽ");

    /** What a group is known by, between its name and what it is told: "07 xã chưa nộp báo cáo gửi …". */
    static final Lexicon KNOWN_BY = Lexicon.of("chưa, đang, còn, có, đã, bị, được");
}
