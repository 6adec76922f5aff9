package vn.vanban.reading;

/** The words that make up the names of units and groups: general language, no name of a person or place. */
final class UnitWords {

    private UnitWords() {}

    static final Lexicon HEADS = Lexicon.of(
            """
            sở, bộ, ban, ngành, phòng, vụ, cục, tổng cục, chi cục, văn phòng, thanh tra, trung tâm, bệnh viện, trạm y tế, trạm, trường, học viện, viện,
            ủy ban, uỷ ban, ubnd, hđnd, ubmttq, mttq, mặt trận tổ quốc, hội đồng, hội, liên đoàn, đoàn, công đoàn, tổ, công an, bộ chỉ huy, quân khu, bộ tư lệnh, kho bạc, ngân hàng,
            bảo hiểm xã hội, bhxh, đài, báo, cổng thông tin, thông tấn xã, công ty, tổng công ty, tập đoàn, doanh nghiệp, hợp tác xã, nhà đầu tư, chủ đầu tư, nhà thầu,
            tòa án, toà án, viện kiểm sát, tỉnh ủy, tỉnh uỷ, thành ủy, huyện ủy, đảng ủy, đảng bộ, cấp ủy, chi bộ, thường trực, thành viên, ttyt, bvđk, pyt, syt, tyt, cdc, bqlda, vp,
            cơ quan, đơn vị, địa phương, tổ chức, cá nhân, đoàn thể, cơ sở, khoa, các khoa, huyện, thị xã, thành phố, xã, phường, thị trấn, đặc khu, quận, chính quyền,
            thủ trưởng, giám đốc, phó giám đốc, chủ tịch, phó chủ tịch, trưởng, phó trưởng, chánh, phó chánh, bộ trưởng, thứ trưởng, thủ tướng, phó thủ tướng, tổng giám đốc, hiệu trưởng,
            lãnh đạo, lãnh đạo tỉnh, lãnh đạo thành phố, lãnh đạo huyện, lãnh đạo xã, lãnh đạo phường, tổng thư ký, đoàn luật sư, hội luật gia, người đứng đầu, trưởng đoàn, tổ trưởng, tổ phó, trưởng trạm, phó trưởng trạm, đồng chí, đ/c, ông, bà, chuyên viên, cán bộ, kế toán, thư ký, văn thư, viên chức, công chức, nhân viên, người lao động,
            đội, tiểu ban, bộ phận, chi nhánh, hiệp hội, câu lạc bộ, lực lượng, tổng đội, chi đội, nhóm, ban giám đốc, hạt, xí nghiệp, xưởng, nhà máy, chính phủ, quốc hội, các ban, sở ngành,
            phó hiệu trưởng, ban giám hiệu, nhà trường, trường học, giáo viên, giảng viên, học sinh, sinh viên, phụ huynh, hộ gia đình, hộ, người dân, nhân dân, thôn, ấp, bản, khu phố, tổ dân phố,
            cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, tổng cục trưởng, chi cục trưởng, chủ nhiệm, phó chủ nhiệm, thống đốc, chánh án, viện trưởng, tổng biên tập, tư lệnh, chỉ huy trưởng, bí thư, phó bí thư,
            thường vụ, ban thường vụ, ban chấp hành, tỉnh đoàn, thành đoàn, huyện đoàn, xã đoàn, đảng đoàn, huyện uỷ, thành uỷ, đảng uỷ, cấp uỷ, thị ủy, thị uỷ, quận ủy, quận uỷ, uỷ viên, ủy viên,
            biên phòng, bộ đội biên phòng, đồn biên phòng, hải quan, thuế, thuế tỉnh, thuế thành phố, thuế cơ sở, thủ đô, liên sở, liên bộ, tỉnh, báo và đài, báo và phát thanh, đại biểu hội đồng nhân dân, đại biểu hđnd, đại biểu quốc hội, thanh tra xây dựng, thanh tra giao thông, thanh tra nhà nước, cảnh sát giao thông, viện nghiên cứu, trường đại học, thành viên ban chỉ đạo, cơ sở sản xuất, cơ sở kinh doanh, tổ chức pháp chế, hệ thống truyền thanh, hệ thống truyền thông, các cấp, thư viện, bảo tàng, nhà hát, nhà văn hóa, nhà thiếu nhi, nhà xuất bản, tạp chí, khu bảo tồn, vườn quốc gia, bến xe, trại giam, tiểu đoàn, trung đoàn, sư đoàn, hải đội, hải đoàn, lâm trường, nghiệp đoàn, bưu điện, cảnh sát, khu quản lý đường bộ, chủ đập, chủ các đập, chủ cơ sở, cơ sở đào tạo, cơ sở giáo dục, chi cục thuế, cục thuế, quân đội, cảng vụ, phòng khám, trung tâm y tế, tòa soạn, cơ quan báo chí, chủ rừng, chủ hồ, chủ phương tiện,
            người có nghĩa vụ kê khai, người chủ trì cuộc họp, người sử dụng lao động, nhà khách, nhà thiếu nhi, nhà văn hóa, nhà văn hoá, quỹ tín dụng, bs, ds, bscki, bsckii, pgs, bác sĩ, dược sĩ, điều dưỡng trưởng, kỹ sư, thầy, cô, anh, chị, gia đình, cộng đồng, gvcn, bgh, sgdđt, sgd, gdđt, btc, bcđ, bch, ban tổ chức, trưởng ban, phó trưởng ban, phó trưởng đoàn, trưởng khoa, trưởng phòng, mặt trận, đài phát thanh, đài truyền hình, đài truyền thanh, nhà mạng, stc, liên danh, điện lực, viễn thông, liên minh, quỹ, thanh tra viên, kiểm sát viên, kiểm lâm, xn, thủ quỹ, chi đoàn, chi hội, liên chi đoàn, thôn đội trưởng, đội trưởng, khoa sử dụng, trưởng thôn, trưởng bản, trưởng ấp, tổng liên đoàn, chủ các, ub, sxd, stnmt, sct, lđlđ, ubkt, ubmt, hlhpn, mtqg, dntn, htx, ubbc, trung ương mặt trận, trung ương đoàn, trung ương hội, đoàn đại biểu, liên hiệp các hội, khối các, cụm thi đua, khối thi đua, bql, bv, quỹ đầu tư phát triển, viện quy hoạch xây dựng, ủy ban quản lý vốn nhà nước, uỷ ban quản lý vốn nhà nước, cơ quan thường trực, nhà thầu thi công, nhà thầu tư vấn, đơn vị thi công, đơn vị thu gom, đơn vị vận chuyển, đơn vị cung cấp, đơn vị cung ứng, đơn vị trúng thầu, đại sứ quán, tổng lãnh sự quán, lãnh sự quán, các bên, hãng hàng không, hãng tàu, hãng xe, đơn vị tư vấn, đơn vị tư vấn giám sát, đơn vị tư vấn thiết kế, tư vấn giám sát, đơn vị vận hành, đơn vị quản lý vận hành, kiểm toán nhà nước, thi hành án dân sự
            """);

    /** Heads that are also other words: a name only after an article, or before a capital or what such units do. */
    static final Lexicon AMBIGUOUS = Lexicon.of(
            """
            bộ, ban, phòng, vụ, trường, trạm, viện, hội, đoàn, tổ, báo, đài, đội, khoa, hạt, nhóm, cơ sở, cơ quan, đơn vị, tổ chức, cá nhân, ngành, đoàn thể, địa phương, xã, phường, huyện,
            thành phố, tỉnh, thị xã, thị trấn, quận, đặc khu, cán bộ, chuyên viên, viên chức, công chức, nhân viên, người lao động, lực lượng, lãnh đạo, trưởng, ông, bà, đồng chí, bộ phận, thư ký, văn thư,
            kế toán, doanh nghiệp, thành viên, chánh, cục, hiệp hội, chính quyền, thuế, hải quan, hộ, bản, ấp, thôn, khu phố, biên phòng, học sinh, sinh viên, phụ huynh, người dân, nhân dân, giáo viên,
            giảng viên, trường học, quân đội, thường vụ, tư lệnh, chủ nhiệm, uỷ viên, ủy viên, hộ gia đình, thư viện, bảo tàng, nhà hát, nhà văn hóa, tạp chí, bến xe, lâm trường, xưởng, chủ hồ, chủ rừng, chủ phương tiện, tổ dân phố, bs, bác sĩ, dược sĩ, kỹ sư, thầy, cô, anh, chị, quỹ, viễn thông, kiểm lâm, điện lực, thanh tra
            """);

    /** Begin like a head and are none: "Lao động - Thương binh và Xã hội". */
    static final Lexicon NO_HEADS = Lexicon.of(
            "ban hành, báo chí, thư viện số, thư viện điện tử, hội tụ, quỹ đất, quỹ thời gian, xã hội, bản tin, bản đồ, tổ quốc, hội nhập, hội nghị, cơ sở vật chất, cơ sở dữ liệu, cơ sở pháp lý, phòng ngừa, ngành nghề, viện trợ, trường hợp, bộ phận cơ thể, khoa học, báo cáo, tổ chức thực hiện, đoàn kết, bản thân, vụ việc, vụ mùa, vụ án, hộ tịch, hộ khẩu, thuế suất");

    /** After a comma these go on within one name: "phòng, chống thiên tai". */
    static final Lexicon PAIRED = Lexicon.of("chống, chữa cháy, tránh");

    static final Lexicon PAIRED_BEFORE = Lexicon.of("phòng");

    /** Say where a unit is or what it belongs to: its name may go on. */
    static final Lexicon PLACED = Lexicon.of(
            "tại, thuộc, ở, trên địa bàn, của, đóng trên, trong toàn, trong tỉnh, trong huyện, trong ngành, trên toàn");

    /** What a person with a title is there for, as part of who it is: "Phó Giám đốc phụ trách tài chính". */
    static final Lexicon IN_CHARGE = Lexicon.of("phụ trách, được phân công, được giao, được cử");

    /** In small letters after a proper name these still belong to it. */
    static final Lexicon NAME_TAILS = Lexicon.of(
            "tỉnh, thành phố, huyện, quận, xã, phường, thị xã, thị trấn, đặc khu, khu vực, trung ương, địa phương, cấp, các, và, của, số, nhà nước, liên quan, "
                    + "có liên quan, thuộc, trực thuộc, cơ sở, chức năng, chuyên ngành, quốc gia, miền, vùng, phía, toàn tỉnh, toàn ngành, hai, ba");

    static final Lexicon PERSONS = Lexicon.of(
            "đồng chí, đ/c, ông, bà, phó, giám đốc, phó giám đốc, chủ tịch, phó chủ tịch, trưởng, phó trưởng, pct, pgđ, pcvp, cvp, pbt, phó bí thư, bí thư, ủy viên, uỷ viên, chỉ huy trưởng, kế toán trưởng, tổ trưởng, đội trưởng, phó trưởng phòng, trưởng phòng, phó hiệu trưởng, bộ trưởng, thứ trưởng, phó thủ tướng, chánh, phó chánh, cục trưởng, phó cục trưởng, lãnh đạo, bs, bác sĩ, cán bộ, công chức, viên chức, chuyên viên, thanh tra viên, kiểm sát viên, nhân viên, giáo viên");

    static final Lexicon SELF_EVIDENT_AFTER = Lexicon.of(
            "bầu cử, giáo dục, khám, kinh doanh, công tác, giúp việc, liên ngành, chuyên môn, chức năng, cấp, ngang bộ, thuộc, liên quan, có liên quan, các, nhà nước, đơn vị, trực thuộc, y tế, địa phương, được giao, đang được giao, được phân công, đang quản lý, đang sử dụng, quản lý, sử dụng, chủ quản, cơ quan, tỉnh, huyện, quận, trường");

    static final Lexicon GROUPS = Lexicon.of(
            "sở, bộ, ban, ngành, phòng, vụ, cục, cơ quan, đơn vị, tổ chức, cá nhân, địa phương, đoàn thể, doanh nghiệp, trường, viện, cơ sở, khoa, hội");

    static final Lexicon COLLECTIVE_HEADS = Lexicon.of(
            "sở, bộ, ban, ngành, phòng, vụ, cục, cơ quan, đơn vị, tổ chức, cá nhân, địa phương, đoàn thể, doanh nghiệp, trường, viện, cơ sở, khoa, hội, lãnh đạo, thủ trưởng, người đứng đầu, giám đốc, thanh tra, trưởng, chánh");

    static final Lexicon ARTICLES = Lexicon.of(
            "các, những, toàn bộ, tất cả, toàn bộ các, tất cả các, toàn thể các, mỗi, từng, tập thể, toàn thể");

    /** Close a name in small letters: the verb after them is no part of it. */
    static final Lexicon TAIL_ENDS = Lexicon.of(
            "liên quan, chức năng, địa phương, y tế, chuyên môn, trực thuộc, các cấp, còn lại, cấp xã, cấp huyện, cấp tỉnh, đoàn thể, chính trị, xã hội");

    /** Units of the country: after "UBND các" they carry the name on. */
    static final Lexicon PLACES =
            Lexicon.of("tỉnh, huyện, thị xã, thành phố, xã, phường, thị trấn, đặc khu, quận, thị");

    /** Written with a stop: "P. Nghiệp vụ". */
    static final Lexicon SHORT_HEADS = Lexicon.of("p, tt, bv, cc, ttr, bs, ds, ks, cn, ts, pgs, gs, bscki, bsckii");

    /** "Hai trường", "Ba xã": a number in words at the head of a sentence. */
    static final Lexicon COUNTS = Lexicon.of("hai, ba, bốn, sáu, bảy, tám, chín, mười");

    static final Lexicon HAMLETS = Lexicon.of("thôn, ấp, bản, khu phố, tổ dân phố, buôn, xóm, tổ");

    /** One in an office has the post, and one province is spoken to: "Kế toán đối chiếu …", "Tỉnh cần …". */
    static final Lexicon CLERKS = Lexicon.of(
            "kế toán, văn thư, thư ký, thủ quỹ, tỉnh, thành phố, chủ rừng, chủ hồ, kiểm lâm, điện lực, giảng viên, giáo viên, sinh viên, học sinh, nhân viên, bác sĩ");

    /** Those an office looks after: "Phòng Công chức, viên chức". */
    static final Lexicon SERVANTS_BEFORE = Lexicon.of("cán bộ, công chức");

    static final Lexicon SERVANTS = Lexicon.of("công chức, viên chức");

    static final Lexicon FIELDS_WITH_COMMA = Lexicon.of(
            "cụm công nghiệp, thú y và thủy sản, thú y và thuỷ sản, chính sách, tt và truyền thông, thông tin và truyền thông, truyền hình, thể thao và du lịch, thể thao và, thể thao, gia đình, khoa học và thông tin, thương binh và xã hội");

    /** Fields that offices look after: a small letter within them is no verb. */
    static final Lexicon FIELDS = Lexicon.of(
            "nuôi trồng, phổ biến, giáo dục pháp luật, khoa học, công nghệ, giáo dục, đào tạo, nông nghiệp, môi trường, tài nguyên, tài chính, văn hóa, thể thao, du lịch, lao động, xã hội, xây dựng, kế hoạch, đầu tư, y tế, nội vụ, tư pháp, dân tộc, tôn giáo, thông tin, truyền thông, giao thông, quân sự, bảo hiểm, kinh tế, hạ tầng, đô thị, thống kê, chăn nuôi, thú y, trồng trọt, thủy lợi, thủy sản, lâm nghiệp, nông thôn, dân số, phụ nữ, nông dân, cựu chiến binh, thanh niên, chính sách, tổng hợp, thị trường, kinh doanh, hộ tịch, địa chính, bưu chính, viễn thông, điện lực, môi trường, tổ chức, cán bộ, hành chính, quản trị, pháp chế, nghiệp vụ, kỹ thuật, vận tải, phương tiện, người lái, khí tượng, thủy văn, thuỷ văn, ngoại giao, ngoại vụ, dầu khí, hàng hải, hàng không, cảng hàng không, đường sắt, đường bộ, đường thủy, kiểm ngư, cơ yếu, lưu trữ, thi hành án, dân sự, công chứng, đấu giá, trọng tài, sở hữu trí tuệ, tiêu chuẩn, đo lường, chất lượng, năng lượng, an toàn, bức xạ, tần số, báo chí, xuất bản, điện ảnh, mỹ thuật, triển lãm, di sản, gia đình, trẻ em, bảo trợ, việc làm, tiền lương, người có công, tệ nạn, dược, y dược, cổ truyền, công trình, quy hoạch, kiến trúc, vật liệu, đối ngoại, quốc tế, công thương, hóa chất, thương mại, điện tử, xuất nhập khẩu, cạnh tranh, dự trữ, chứng khoán, công sản, doanh nghiệp, thực vật, chế biến, tuyên giáo, dân vận, nội chính, nữ công, cải cách, tín ngưỡng, học sinh, sinh viên, khảo thí, mầm non, tiểu học, trung học, phổ thông, thường xuyên, đại học, tư tưởng, chính trị, quân lực, tác chiến, hậu cần, an ninh, trật tự, xuất nhập cảnh, thực phẩm, an toàn thực phẩm, phòng cháy, hồ sơ, pháp luật, chuyển đổi số, dữ liệu, bảo mật, dịch vụ, lữ hành, quảng bá, xúc tiến, khuyến nông, khuyến công, bảo tồn, kiểm dịch, phòng dịch, ký sinh trùng, côn trùng, dinh dưỡng, sức khỏe, sinh sản, huyết học, truyền máu, điều dưỡng, xét nghiệm, giám định, cấp cứu, hồi sức, phục hồi chức năng, nội tiết, tâm thần, da liễu, thần kinh, tim mạch, tiêu hóa, chấn thương, chỉnh hình, thiết bị, vật tư, công đoàn, đồng bằng, duyên hải, trung du, thuế, hải quan, kho bạc, công an, thông tấn");

    static final Lexicon STOPS = Lexicon.of(
            """
            p / h, chậm nhất, muộn nhất, mỗi năm, mỗi tháng, mỗi quý, mỗi tuần, mỗi ngày, để, nhằm, về, trong việc, trong công tác, trong quá trình, theo, tại, từ, đến, với, sau, trước, khi, là, làm, do, bởi, được, đã, đang, sẽ, phải, cần, có trách nhiệm, chịu trách nhiệm, căn cứ,
            trên cơ sở, trong, qua, thông qua, bằng, như, theo dõi, mà, nếu, cho, đối với, gồm, bao gồm, nhất là, đặc biệt, cùng, ngoài, dù, có bản, hằng, hàng, không, kể từ, trực tiếp, chưa, đang, đều, cũng, vẫn, còn, có kế hoạch, có giải pháp, và các nội dung, trân trọng, nhấn mạnh, hoan nghênh, cảm ơn, đánh giá cao
            """);

    static final Lexicon LOWER_NAMES = Lexicon.of(
            "ban, bcđ, đoàn, tổ, cơ quan, chủ đầu tư, chủ rừng, chủ dự án, chủ hồ, chủ sở hữu, trung tâm, công ty, phòng, hội đồng, chi cục, cục, vụ, bộ phận, cơ sở, tổ chức, doanh nghiệp, đội");

    static final Lexicon TITLES =
            Lexicon.of("giám đốc, thủ trưởng, chủ tịch, bộ trưởng, hiệu trưởng, lãnh đạo, chánh án, cục trưởng");

    static final Lexicon FORMULA = Lexicon.of("thủ trưởng cơ quan, cơ quan ngang bộ, cơ quan thuộc chính phủ");
    static final Lexicon FORMULA_BEFORE = Lexicon.of("bộ trưởng, ngang bộ, các bộ");

    /** What offices are named for that reads like an order; part of the name where it begins with a capital. */
    static final Lexicon TITLED = Lexicon.ofLines(
            """
            cao đẳng
            hồi sức cấp cứu
            cấp cứu
            trung cấp
            sơ cấp
            chăm sóc khách hàng
            kiểm soát chi
            kinh tế hợp tác
            khám , chữa bệnh
            vật liệu xây dựng
            kỹ thuật xây dựng
            giám định xây dựng
            quy hoạch xây dựng
            phối hợp phổ biến , giáo dục pháp luật
            bồi thường , giải phóng mặt bằng
            bồi thường , hỗ trợ
            bồi thường , hỗ trợ và tái định cư
            bồi thường , hỗ trợ , tái định cư
            nghiên cứu phát triển
            nghiên cứu ứng dụng
            viện nghiên cứu ứng dụng
            ngoại tổng hợp
            nội tổng hợp
            nghệ thuật tổng hợp
            quản lý vận hành
            giáo dục thường xuyên
            xúc tiến đầu tư , thương mại
            xúc tiến đầu tư , thương mại và du lịch
            xúc tiến thương mại , đầu tư
            xúc tiến thương mại , du lịch
            tư vấn phát triển
            dịch vụ đấu giá
            bảo trợ xã hội tổng hợp
            giám sát , điều hành
            giám sát và điều hành
            giống cây trồng
            giống vật nuôi
            biển , đảo
            đánh giá đầu tư
            điều độ
            cảnh sát phòng cháy chữa cháy
            cảnh sát phòng cháy , chữa cháy
            cảnh sát phòng cháy , chữa cháy và cứu nạn , cứu hộ
            chỉ đạo chuyển đổi số
            chỉ đạo xây dựng nông thôn mới
            chỉ đạo giảm nghèo
            chỉ đạo tổng điều tra
            nhà máy xử lý
            nhà máy chế biến
            nhà máy sản xuất
            đoàn kiểm tra theo quyết định số
            đoàn thanh tra theo quyết định số
            """);

    /** Verbs that are part of the name wherever they stand in it. */
    static final Lexicon NAME_PHRASES = Lexicon.of(
            "ban chỉ đạo phòng thủ dân sự, ban chỉ đạo phát triển, ban chỉ đạo phòng chống, ban chỉ đạo cải cách, ban chỉ đạo, ban chỉ huy, được giao chủ trì soạn thảo văn bản, được giao chủ trì soạn thảo, chủ trì soạn thảo văn bản, chủ trì soạn thảo, trong huyện, trong tỉnh, trong xã, trong thành phố, trong thị xã, trong nước, ngoài nước, trong bộ, trong sở, trong ngành, trong toàn ngành, thường trực, thư ký, thư kí, giúp việc, văn thư, dịch vụ việc làm, giới thiệu việc làm, xuất nhập khẩu, nhập khẩu, xuất khẩu, chi đoàn, chi bộ, chi hội, chi cục, chi nhánh, chi ủy, là tổ chức, là hộ gia đình, còn lại, đang được giao quản lý, đang được giao, được giao quản lý, đang quản lý, đang sử dụng, giảm nghèo, trợ giúp, xây dựng nông thôn mới, quản trị, khám chữa bệnh, khám bệnh, chữa bệnh, sản xuất kinh doanh, quản lý nhà nước, quản lý chuyên ngành, có liên quan, hoạt động, được phân công chủ trì thực hiện nhiệm vụ, được phân công chủ trì thực hiện các nhiệm vụ, được giao chủ trì thực hiện nhiệm vụ, được giao chủ trì thực hiện các nhiệm vụ, được phân công thực hiện nhiệm vụ, được giao thực hiện nhiệm vụ, được phân công nhiệm vụ, được giao nhiệm vụ, được giao, được phân công, trực thuộc, sự nghiệp, chức năng, quản lý dự án, đầu tư xây dựng, kinh doanh, công trình, chương trình, quy trình, lộ trình, vệ sinh, truyền thông, hồi sức tích cực, cấp ủy, cấp uỷ, cấp xã, cấp huyện, cấp tỉnh, cấp trên, cấp phường, cấp quân khu, cấp bộ, cấp thành phố, cấp quận, cấp cơ sở, cấp trung ương, cấp sở, các cấp, dự phòng, chủ quản, thương mại, chủ đầu tư, giao thông, đầu mối, đoàn thanh tra, đoàn kiểm tra, đoàn giám sát, đoàn thẩm định, tổ thanh tra, tổ kiểm tra, tổ giám sát, tổ thẩm định, "
                    + "bầu cử, đào tạo từ xa, đăng ký đất đai, ký túc xá, đồng bằng, đi qua, nông nghiệp và phát triển nông thôn, nhà đầu tư thứ cấp, thứ cấp, công nghệ thông tin, dịch vụ tổng hợp, hành chính tổng hợp, kế hoạch tổng hợp, tổ chức hành chính, tổ chức cán bộ, phục vụ hành chính, phục vụ hành chính công, kiểm soát bệnh tật, kiểm soát nhiễm khuẩn, "
                    + "phát triển quỹ đất, xúc tiến đầu tư, cung ứng dịch vụ, giám định y khoa, chăm sóc sức khỏe, trợ giúp pháp lý, cổ phần, kết cấu hạ tầng xây dựng, nuôi trồng thủy sản, nuôi trồng, quản lý hành chính về trật tự xã hội, cung cấp dịch vụ, dịch vụ chi trả, nêu trên, nói trên, kể trên, có tên trong danh sách, có tên tại danh sách, có trong danh sách, theo danh sách đính kèm, theo danh sách kèm theo, trật tự, tự vệ, tự quản, được kiểm tra, được thanh tra, được giám sát, khối các cơ quan và");
}
