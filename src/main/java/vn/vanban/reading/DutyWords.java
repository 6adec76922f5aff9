package vn.vanban.reading;

/** The words by which administrative prose orders something: general language, no name of a person, place or document. */
final class DutyWords {

    private DutyWords() {}

    /** What somebody is told to do. */
    static final Lexicon VERBS = Lexicon.of(
                    """
            chủ trì, phối hợp, phối kết hợp, làm đầu mối, là đầu mối, tham mưu, đề xuất, trình, lập, xây dựng, soạn thảo,
            ban hành, phê duyệt, thẩm định, thẩm tra, cho ý kiến, có ý kiến, góp ý, lấy ý kiến, rà soát, tổng rà soát, kiểm tra,
            thanh tra, giám sát, hậu kiểm, kiểm soát, theo dõi, đôn đốc, nhắc nhở, hướng dẫn, chỉ đạo, lãnh đạo, điều hành, phân công,
            bố trí, cân đối, phân bổ, cấp, giải ngân, thanh toán, quyết toán, huy động, thu hút, kêu gọi, vận động, tuyên truyền,
            truyền thông, phổ biến, quán triệt, thông tin, công bố, công khai, cung cấp, cập nhật, nhập, số hóa, số hoá, kết nối,
            chia sẻ, liên thông, đồng bộ, tích hợp, tổng hợp, báo cáo, gửi, nộp, chuyển, tiếp nhận, xử lý, giải quyết, tháo gỡ,
            khắc phục, chấn chỉnh, triển khai, thực hiện, tổ chức, thi hành, chấp hành, tuân thủ, duy trì, phát huy, phát triển,
            mở rộng, nâng cấp, cải tạo, sửa chữa, mua sắm, đấu thầu, đầu tư, khởi công, thi công, nghiệm thu, bàn giao, hoàn thiện,
            hoàn thành, hoàn tất, kiện toàn, củng cố, sắp xếp, sáp nhập, thành lập, bổ sung, sửa đổi, điều chỉnh, thay thế, bãi bỏ,
            thu hồi, đình chỉ, tạm dừng, dừng, chấm dứt, ngăn chặn, phòng ngừa, phòng chống, ứng phó, chuẩn bị, bảo đảm,
            đảm bảo, bảo vệ, quản lý, sử dụng, khai thác, vận hành, đào tạo, bồi dưỡng, tập huấn, tuyển dụng, luân chuyển, đánh giá,
            phân loại, sơ kết, tổng kết, khen thưởng, biểu dương, kỷ luật, xử phạt, xác định, xác minh, làm rõ, giải trình, thống kê,
            khảo sát, điều tra, nghiên cứu, phân tích, dự báo, đăng ký, đăng kí, kê khai, khai báo, niêm yết, ký kết, ký, cam kết,
            hỗ trợ, giúp, giúp đỡ, tạo điều kiện, khuyến khích, ưu tiên, cải thiện, cải cách, rút ngắn, cắt giảm, giảm, đổi mới, ứng dụng,
            áp dụng, thúc đẩy, phát động, tham gia, đón tiếp, mời, làm việc, họp, đối thoại, tiếp xúc, lồng ghép, gắn, đưa, lấy, coi, xem xét,
            quyết định, lựa chọn, cử, giao, ủy quyền, uỷ quyền, phân cấp, kiến nghị, yêu cầu, đề nghị, thông báo, cảnh báo, tiết kiệm,
            chống, bám sát, nắm bắt, nắm, lưu ý, chú ý, chú trọng, quan tâm, tranh thủ, đáp ứng, phục vụ, chăm lo, chăm sóc, khám, điều trị,
            tiêm chủng, tiêm, dự trữ, dự trù, lưu trữ, lưu giữ, thu thập, thu gom, tiến hành, trồng, sản xuất, mở, tăng, phấn đấu, thi đua,
            hình thành, thiết lập, kiểm kê, đối chiếu, rèn luyện, bảo dưỡng, tập trung, đấu tranh, hội nhập, hợp tác, liên kết, tìm kiếm,
            tăng tốc, đẩy lùi, giữ vững, giữ gìn, lập hồ sơ, xóa, xoá, xây, thẩm tra, kiểm toán, kiểm định, kiểm nghiệm, cụ thể hóa, cụ thể hoá,
            thể chế hóa, đa dạng hóa, hiện đại hóa, xã hội hóa, chuẩn hóa, chuẩn hoá, chuyển đổi, tận dụng, phát hiện, can thiệp, tư vấn,
            nêu rõ, nêu, ghi rõ, ghi, trả lời, phản hồi, phúc đáp, tham gia ý kiến, cho biết, giải thích, thay, đóng, mua, thu, chi, giữ, bầu, tôn vinh, cảnh giác,
            chịu trách nhiệm, có trách nhiệm, có giải pháp, có phương án, có kế hoạch, có biện pháp, làm tốt, sẵn sàng, hạn chế, khống chế,
            tạm ứng, đốc thúc, lắp đặt, di dời, giải phóng, bồi thường, phát hành, in, sao, cắm, treo, tìm, dành, trích, vay, trả, trực,
            cho phép, cho học sinh, cho trẻ, giới thiệu, phụ trách, đảm nhận, đảm nhiệm, làm nhiệm vụ, viết, chụp, đăng tải, đăng, phát sóng, đưa tin, phản ánh, phát động, trưng bày, biên soạn, in ấn, trang bị, trang trí,
            tham dự, tập hợp, đón, tiếp dân, tiếp công dân, thăm hỏi, động viên, trao, tặng, truy tặng, ủng hộ, quyên góp, tài trợ, trợ giúp, vận chuyển, điều phối, điều động, biệt phái, bổ nhiệm, miễn nhiệm,
            xác nhận, công nhận, chứng nhận, cấp phép, cấp đổi, gia hạn, hoàn trả, truy thu, thu nộp, nộp lại, kiểm điểm, xem lại, rút kinh nghiệm, xét duyệt, chấm điểm, xếp loại, xếp hạng, bình xét, đề cử,
            tuần tra, canh gác, ứng trực, trực ban, sơ tán, cứu hộ, cứu nạn, cứu trợ, tìm kiếm cứu nạn, chữa cháy, dập dịch, khoanh vùng, cách ly, truy vết, xét nghiệm, phun, khử khuẩn, tiêu hủy, tiêu huỷ,
            bắt giữ, khởi tố, truy tố, xét xử, tịch thu, cưỡng chế, tháo dỡ, giải tỏa, giải toả, phá dỡ, đo đạc, lập bản đồ, cắm mốc, thu hoạch, gieo trồng, gieo cấy, tưới, nạo vét, tu bổ, duy tu, bảo trì, sửa đường,
            phân luồng, phân làn, điều tiết, cấm, kiềm chế, bình ổn, niêm phong, định giá, giám định, đấu giá, thẩm tra, ra quân, nhân rộng, tôn tạo, chuyển giao, chuyển, hủy bỏ, huỷ bỏ, hủy, huỷ, bãi bỏ, giải thể,
            hợp nhất, chia tách, tinh giản, tinh gọn, sàng lọc, tuyển sinh, dạy, ôn tập, bảo quản, lưu hồ sơ, số hóa, cài đặt, nâng cao, kích hoạt, cấp phát, trực tiếp phụ trách, tháo gỡ khó khăn,
            quản trị, vận hành thử, thử nghiệm, thí điểm, đối thoại, giải đáp, gặp gỡ, tư vấn, chỉ định, phối hợp cùng, có văn bản, có báo cáo, báo mực nước, báo số liệu, báo tình hình, báo tin, báo ngay, báo về, hội chẩn, san nền, san lấp, sơn lại, quét vôi, có công văn, ra văn bản, xác lập, ghi nhận, tính toán, đối soát,
            khẳng định, thống nhất, tiếp thu, hoàn chỉnh, chỉnh sửa, chỉnh lý, bám nắm, nắm chắc, dẫn dắt, khơi thông, thông báo kết quả, tiêu thụ, xuất khẩu, thông tuyến,
            làm đơn xin, viết đơn, nộp đơn, vận dụng, quy định lại, thăm, tặng quà, dọn, dọn vệ sinh, dâng hương, cắt tỉa, gia cố, chằng chống, tiêu úng, tiêu thoát, phát quang, kẻ vạch, phát tờ rơi, phát thanh, trích xuất, kết xuất, chọn,
            rà lại, rà, tiêm phòng, huấn luyện, kiểm đếm, đo lường, lấy nước, xả nước, bơm, thau rửa, vệ sinh, tổng vệ sinh, thắp sáng, bốc thăm, chấm thi, coi thi, ra đề,
            định hướng, chuyển hồ sơ, tra cứu, xác thực, định danh, tuyển chọn, bình chọn, biên tập, ghi hình, in sao, niêm yết công khai,
            vận dụng, cung ứng, soạn, dự thảo, đo tỷ lệ, đo kiểm, chốt, khôi phục, diễn tập, sao lưu, cấu hình, phụ đạo, thông xe, giao ban, liên hệ, chi trả, gặp mặt, khánh thành, động thổ, trông coi, nhân bản, mở lớp, tổng duyệt,
            duyệt, nhận, xin ý kiến, trao đổi, thảo luận, thương thảo, đàm phán, ấn định, kiểm duyệt, kiểm phiếu, lan tỏa, lan toả, lắng nghe, phổ cập, san lấp, so sánh,
            thanh lý, thanh quyết toán, thuê, thuyết minh, trưng dụng, tuyên dương, hoạch định, hiệp thương, hiệu chỉnh, hòa giải, hoà giải, khai giảng, khai trương, lấy mẫu,
            làm thủ tục, mã hóa, nhận diện, phúc tra, quay phim, tái lập, tra soát, tu sửa, hội ý, kéo giảm, đấu nối, đồng hành, tổng kiểm tra, lên lịch, lên kế hoạch, lên phương án,
            xuất cấp, thừa ủy quyền, thừa uỷ quyền, thừa lệnh, xếp lịch, đóng dấu, đặt hàng, kế thừa, đi làm việc, làm cơ quan, làm chủ đầu tư, làm chủ chương trình, làm chủ dự án, tạm hoãn, hoãn, dựng, luyện tập, ngăn ngừa, phân định, phân chia, hoàn thuế, sửa, giãn nợ, khoanh nợ, chốt số liệu, dự hội nghị, dự họp, dự lễ, về dự, tham dự, xuống địa bàn, xuống cơ sở, về cơ sở, đi cùng, đi kiểm tra,
            bao vây, biên dịch, bàn bạc, báo động, bãi miễn, bóc tách, bù giá, bảo hành, bồi đắp, bổ trợ, chia lịch, chuyên chở, chào bán, chấm công, chấp bút, chất vấn, chỉ ra, chỉ rõ, chứng minh,
            chứng thực, cào bóc, cân nhắc, cơ cấu lại, cải hoán, cải tiến, cảm hóa, cất giữ, cứu đói, gây dựng, gây trồng, góp vốn, hoàn nguyên, hạch toán, hợp đồng với, ký hợp đồng, khai mạc, bế mạc, khoanh định,
            khép kín, khóa sổ, khơi dậy, khơi nguồn, khảo nghiệm, kiểm chứng, kiểm thử, kích cầu, kích thích, kết nạp, kết thúc cuộc kiểm tra, kết thúc kiểm tra, kết thúc thanh tra, kết thúc việc, kết thúc đợt, lan truyền, liệt kê, luân phiên, làm giàu, làm sạch, làm đẹp,
            lược bỏ, mượn, ngừng, nhân giống, nhóm họp, nuôi dưỡng, nâng hạng, nâng mức, phong tặng, phong tỏa, phong toả, phác thảo, phát thẻ, phát quà, phân nhóm, phân tuyến, phòng trừ, phản biện, phản bác, phục dựng,
            phục hồi, phục tráng, phủ sóng, quy tụ, quy đổi, quảng bá, ra mắt, san gạt, siết chặt, soát vé, sơ chế, sơ tuyển, tham chiếu, tham khảo, tham quan, theo sát, thi tuyển, thẩm vấn, tinh lọc, tiếp cận, tiếp sóng,
            tiếp sức, tiếp đoàn, tiết giảm, triệt phá, triệu tập, truyền đạt, trùng tu, trưng cầu, trấn áp, tuân theo, tái cơ cấu, tái đàn, tạm giữ, tạm ngừng, tạo lập, tạo nguồn, tạo thuận lợi, tạo chuyển biến, tạo đột phá,
            tẩy độc, tập kết, tập luyện, tỉa thưa, tịch biên, vinh danh, viếng, vào cuộc, xoay vòng, xâu chuỗi, xét cấp, xét tuyển, xét tặng, xử trí, đi đầu, điểm danh, điểm lại, đo đếm, đính chính, đại tu,
            đề ra, ứng cứu, chỉnh trang, cắt điện, đóng điện, ngắt điện, hạ ngầm, minh bạch hóa, truy xuất, tích nước, đấu mối với, chặn đứng, buộc, bán đấu giá, cộng điểm, cấp sổ, miễn giảm, kéo dài, kỷ niệm, ôn luyện, ưu đãi, giao nộp, giao đất, giao khoán,
            chính quy hóa, chuyên môn hóa, cơ giới hóa, tự đánh giá, tự kiểm tra, tự rà soát, đánh số, đánh mã, gắn biển, gắn mã, dán nhãn, chèn, vẽ, khoan, đào, đắp, đổ, rải, vá, cơ bản hoàn thành, làm trước, làm ngay, làm xong, tháo, sang sửa, trám, ươm, cấy, gặt, đào đắp, cày, bừa, chở, bốc xếp, chuyên chở, kê,
            p / h, rào, hiệu chuẩn, ứng đủ, ứng kinh phí, ứng vốn, ứng trước, đo, đo lại, ra quyết định, ra thông báo, ra công văn, ra chỉ thị, ra nghị quyết, ra văn bản, chạy thử không tải, làm vệ sinh, làm điểm, làm bản, làm báo cáo, làm tờ trình, làm văn bản, làm lại, làm hồ sơ, làm giấy, tự chấm điểm, chạy thử,
            phát thông điệp, phát dọn, phát bản tin, phát tin, phát lệnh, phát thông báo, làm mới, quét, lắp, dán, đặt
            """)
            .except(
                    Lexicon.of(
                            """
                    tổ chức đảng, tổ chức cơ sở đảng, tổ chức chính trị, tổ chức xã hội, tổ chức đoàn thể, tổ chức công đoàn, tổ chức tín dụng, tổ chức kinh tế,
                    thu nhập, giao thông, trực thuộc, trực tuyến, trồng trọt, tăng trưởng, chi nhánh, chi bộ, chi cục, chi đoàn, chi hội, chi phí
                    """));

    /** How they are told to do it; comes before the verb. */
    static final Lexicon MANNERS = Lexicon.of(
            """
            tiếp tục, khẩn trương, chủ động, tích cực, nghiêm túc, thường xuyên, kịp thời, sớm, tăng cường, đẩy mạnh, đẩy nhanh, nâng cao,
            tập trung, quyết liệt, kiên quyết, quyết tâm, nghiêm, không, không được, tuyệt đối, thực hiện tốt, làm tốt, hằng năm, hàng năm, hằng quý,
            hàng quý, hằng tháng, hàng tháng, hằng tuần, hàng tuần, định kỳ, phải, cần, cần phải, sẽ, chỉ đạo, có trách nhiệm, chịu trách nhiệm, trực tiếp,
            đồng thời, trước mắt, ngay, nhanh chóng, thống nhất, đồng bộ, không ngừng, từng bước, chặt chẽ, xử lý nghiêm, đặc biệt, ưu tiên,
            căn cứ, theo phạm vi, theo lĩnh vực, theo địa bàn, theo phân công, theo phân cấp, theo trách nhiệm, theo thẩm quyền, theo nhiệm vụ, có nhiệm vụ, theo chức năng, trên cơ sở, trong phạm vi, là đơn vị, là cơ quan, là đầu mối, làm đầu mối, cùng, cùng với, rà soát, khẩn cấp,
            triệt để, mạnh dạn, chú trọng, quan tâm, sâu sát, hoàn toàn, gương mẫu, được giao nhiệm vụ, được phân công, được giao chủ trì, được giao làm, tự, nêu cao, đề cao, phát huy, cử
            """);

    /** Verbs that also stand inside the name of a unit: "Ban quản lý dự án đầu tư xây dựng". */
    static final Lexicon IN_NAMES = Lexicon.of(
            """
            đo lường, quản lý, đầu tư, xây dựng, kiểm tra, thanh tra, kiểm soát, tổ chức, sản xuất, chỉ đạo, giám sát, truyền thông, chăm sóc, bảo vệ,
            phòng chống, phòng, điều hành, khai thác, sử dụng, hỗ trợ, đào tạo, bồi dưỡng, kiểm định, kiểm nghiệm, phát triển, phục vụ, khám, điều trị,
            thi đua, khen thưởng, tổng hợp, thẩm định, soạn thảo, tư vấn, cung cấp, tiếp nhận, thông tin, giúp, bồi thường, giải phóng, vận hành, xử lý, thi công, phục hồi, quảng bá, khảo nghiệm, chứng thực, quan trắc, tiếp cận, khảo sát, điều tra, truy vết, phúc tra
            """);

    /** Ways to put somebody in charge of what follows. */
    static final Lexicon ORDERS = Lexicon.of(
            "giao, yêu cầu, đề nghị, trân trọng đề nghị, kính đề nghị, rất mong, kính mong, y / c, p / c, thống nhất để, đồng ý để, nhất trí để, thống nhất giao, đồng ý giao, nhất trí giao, quyết định giao, tiếp tục giao, phân công, chỉ đạo, giao nhiệm vụ cho, giao cho, giao trách nhiệm cho, ủy quyền cho, "
                    + "giao nhiệm vụ, giao trách nhiệm");

    static final Lexicon COOPERATES = Lexicon.of(
            "phối hợp với, phối hợp cùng, phối hợp chặt chẽ với, phối hợp chặt chẽ cùng, phối hợp thường xuyên với, "
                    + "phối hợp hiệu quả với, phối hợp tốt với, phối kết hợp với, phối hợp, phối hợp chặt chẽ, cùng với, phối với, kết nối với, liên kết với, "
                    + "p / h với, p / h, hợp tác với, thống nhất với, trao đổi với, họp với, tổ chức cuộc họp với, cuộc họp với");

    /** What a decision does by its own words: nobody is told to do it. */
    static final Lexicon PERFORMS = Lexicon.of(
            "ban hành, phê duyệt, phê chuẩn, công bố, thành lập, kiện toàn, bổ nhiệm, công nhận, tặng, tặng thưởng, phong tặng, truy tặng, "
                    + "trợ cấp, bãi bỏ, hủy bỏ, huỷ bỏ, thu hồi, sửa đổi, điều chỉnh, bổ sung, thay thế, cho phép, đồng ý, thống nhất, chấp thuận, "
                    + "giao chỉ tiêu, giao dự toán, giao kế hoạch, giao vốn, quy định, điều động, tiếp nhận, phân bổ, đính chính, kéo dài, gia hạn, nay, cấp phép, "
                    + "quyết định này, nghị quyết này, phạm vi điều chỉnh, đối tượng áp dụng, hiệu lực, điều khoản");

    /** Who carries a decision out: its last article, no task of its own. */
    static final Lexicon CARRY_OUT = Lexicon.of(
            "chịu trách nhiệm thi hành, có trách nhiệm thi hành, trách nhiệm thi hành, thi hành quyết định này, thi hành nghị quyết này, "
                    + "thi hành thông tư này, căn cứ quyết định thi hành, căn cứ quyết định này thi hành, quyết định thi hành, thi hành chỉ thị này, thi hành quyết định");

    static final Lexicon CLOSING = Lexicon.of(
            "trên đây là, nếu có thay đổi, có gì vướng mắc, nếu có gì, chịu trách nhiệm thi hành, "
                    + "có hiệu lực kể từ, có hiệu lực từ ngày, có hiệu lực thi hành, nơi nhận, thông báo để các, thừa lệnh, nếu có khó khăn, nếu có vướng mắc, có khó khăn vướng mắc, gặp khó khăn vướng mắc, những khó khăn vướng mắc, khó khăn vướng mắc phát sinh, khó khăn vướng mắc đề nghị, "
                    + "xin trân trọng, trân trọng cảm ơn, trân trọng thông báo, trân trọng báo cáo, thông tin chi tiết, mọi chi tiết, mọi thông tin, chi tiết liên hệ, xin liên hệ");

    /** Open the last paragraph, unless it goes on with what somebody is to do. */
    static final Lexicon IN_COURSE = Lexicon.of(
            "trong quá trình thực hiện, trong quá trình triển khai, trong quá trình tổ chức, quá trình thực hiện, quá trình triển khai, quá trình tổ chức");

    static final Lexicon IN_TROUBLE = Lexicon.of(
            "nếu, vướng mắc, khó khăn, có gì, thay đổi, có phát sinh, phát sinh vướng mắc, vấn đề mới, có vấn đề");

    static final Lexicon EXHORTATIONS = Lexicon.of(
            "nghiêm túc triển khai, căn cứ thực hiện, căn cứ triển khai thực hiện, căn cứ để thực hiện, nghiêm túc thực hiện, nghiêm túc tổ chức, nghiêm túc quán triệt, thực hiện theo đúng, thực hiện theo quy định, "
                    + "thực hiện các nội dung tại, thực hiện thông báo này, thực hiện kết luận này, thực hiện kế hoạch này, biết và thực hiện, quan tâm phối hợp, nghiêm túc công văn này, nghiêm túc chỉ thị này, nghiêm túc kế hoạch này, "
                    + "nghiêm túc những nội dung, nghiêm túc các nội dung, nghiêm túc nội dung, hiệu quả các nội dung, nội dung nêu trên");

    static final Lexicon IN_DOUBT = Lexicon.of(
            "nếu có khó khăn, nếu có vướng mắc, nếu vướng mắc, trường hợp có vướng mắc, trường hợp vướng mắc, có khó khăn vướng mắc, khó khăn vướng mắc phát sinh");

    /** Groups that mean everybody: an exhortation to all is no task of anyone. */
    static final Lexicon EVERYBODY = Lexicon.of(
            "các cơ quan, các đơn vị, cơ quan, đơn vị, thủ trưởng các cơ quan, thủ trưởng các đơn vị, các đơn vị y tế, "
                    + "các cơ sở y tế, toàn ngành, toàn thể, mọi, các bộ, bộ, ngành, các cấp, các ngành, người dân, cán bộ, công chức, viên chức");
}
