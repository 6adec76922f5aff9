package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of tasks and what announces them: who is told in the line above, with whom, and where the list belongs. */
class AnnouncedListsTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Công Thương như sau: | Giám đốc Sở Công Thương",
                "Ngoài ra, Chủ tịch UBND tỉnh còn yêu cầu Chủ tịch Ủy ban nhân dân các xã: | Chủ tịch Ủy ban nhân dân các xã",
                "Để hàng Tết không thiếu ở bất cứ chợ nào Chủ tịch UBND tỉnh chỉ thị yêu cầu Sở Công Thương như sau: | Sở Công Thương",
            })
    void readsWhomTheLineAboveTells(String line, String lead) {
        assertThat(tasks(line + "\n- Rà soát nguồn hàng Tết.\n- Công bố điểm bán."))
                .extracting(Assignment::lead)
                .containsExactly(List.of(lead), List.of(lead));
    }

    @Test
    void givesAListWithoutANumberAboveItToTheLineThatAnnouncesIt() {
        var tasks = tasks(
                """
                Giao Phòng Tổ chức thực hiện các việc:
                Một là, chốt danh sách biên chế.
                Hai là, sửa quy chế làm việc.
                Giao Phòng Pháp chế thực hiện các việc sau:
                Thứ nhất, rà soát văn bản hết hiệu lực.
                Thứ hai, lập danh mục công bố.
                """);

        assertThat(tasks)
                .extracting(task -> task.lead().get(0))
                .containsExactly("Phòng Tổ chức", "Phòng Tổ chức", "Phòng Pháp chế", "Phòng Pháp chế");
    }

    @ParameterizedTest
    @CsvSource({
        "'a) Chủ trì, phối hợp với Công an tỉnh và UBND các xã\n- Kiểm tra chợ cóc.'",
        "'Chủ trì, phối hợp với Công an tỉnh và UBND các xã:\n- Kiểm tra chợ cóc.'",
        "'b) Phối hợp với Công an tỉnh và UBND các xã\n- Kiểm tra chợ cóc.'",
    })
    void sharesThePartnersOfAHeadingWithTheTasksBelowIt(String list) {
        var task = tasks("1. Sở Công Thương\n" + list).get(0);

        assertThat(task.lead()).containsExactly("Sở Công Thương");
        assertThat(task.cooperating()).containsExactly("Công an tỉnh", "UBND các xã");
    }

    @Test
    void readsWhomAHeadingAsksBehindItsColon() {
        assertThat(tasks(
                                "6. Đề nghị: Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh\na) Vận động hội viên đăng ký gian hàng.")
                        .get(0)
                        .lead())
                .containsExactly("Hội Nông dân tỉnh", "Liên minh Hợp tác xã tỉnh");
    }

    @Test
    void takesAListOfWhatATaskIsAboutForOneTask() {
        var tasks = tasks(
                "1. Giao Sở Tư pháp hoàn thiện dự thảo hai quy định: (1) Quy định về lệ phí chợ; (2) Quy định về bến bãi.");

        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).quote()).endsWith("bến bãi.");
    }

    @Test
    void goesOnWithWhoeverTheParagraphAboveTold() {
        var tasks = tasks(
                """
                Giao Phòng Pháp chế thực hiện các việc sau:
                1. Lập danh mục văn bản.
                Giao Chi cục Lưu trữ tiếp tục hướng dẫn số hóa tài liệu.
                Đồng thời, soạn văn bản đôn đốc trước ngày 10/12/2026.
                """);

        assertThat(tasks.get(2).lead()).containsExactly("Chi cục Lưu trữ");
    }

    @Test
    void readsAPlanThatStandsBehindItsDecisionWithoutSayingSo() {
        var tasks = tasks(
                """
                Điều 1. Ban hành Kế hoạch kích cầu năm 2027.
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                CHỦ TỊCH
                Lê Thu Hà
                KẾ HOẠCH
                KÍCH CẦU NĂM 2027
                I. MỤC TIÊU
                II. TỔ CHỨC THỰC HIỆN
                1. Sở Công Thương
                - Tổ chức hội chợ xuân.
                2. Sở Tài chính
                - Bố trí kinh phí hội chợ.
                """);

        assertThat(tasks)
                .extracting(Assignment::lead)
                .containsExactly(List.of("Sở Công Thương"), List.of("Sở Tài chính"));
    }

    @Test
    void namesTheMinistriesOfAListByTheirKind() {
        assertThat(tasks("1. Các Bộ, cơ quan: Tài chính, Xây dựng, Tập đoàn Dầu khí tiếp tục hỗ trợ địa phương.")
                        .get(0)
                        .lead())
                .containsExactly("Bộ Tài chính", "Bộ Xây dựng", "Tập đoàn Dầu khí");
    }

    @Test
    void tellsTheProvinceThatIsSpokenTo() {
        assertThat(tasks("1. Tỉnh cần sớm chọn vị trí bến cảng.").get(0).lead()).containsExactly("Tỉnh");
    }

    @Test
    void looksForWhoIsToldBehindTheCaseAndNotWithinIt() {
        assertThat(tasks(
                                "1. Đối với lô đất tại ấp Tân Phú, xã Đồng Hạ: Giao UBND xã Đồng Hạ chủ trì xác định nguồn gốc.")
                        .get(0)
                        .lead())
                .containsExactly("UBND xã Đồng Hạ");
    }

    @ParameterizedTest
    @CsvSource({
        "1. Cơ quan quản lý: Sở Xây dựng, Sở Xây dựng",
        "3. Cơ quan chủ trì giải quyết thủ tục bến bãi, Cơ quan chủ trì giải quyết thủ tục bến bãi",
        "2. Các tỉnh ủy trong vùng, Các tỉnh ủy trong vùng",
    })
    void givesAListToWhoeverPlaysThePartItsHeadingTells(String heading, String lead) {
        assertThat(tasks(heading + "\n- Lập sổ theo dõi bến bãi.").get(0).lead())
                .containsExactly(lead);
    }

    @Test
    void leavesTheWorkWithWhoeverHandsOutItsParts() {
        assertThat(tasks("1. UBND huyện An Phú\n- Phân công từng đồng chí lãnh đạo phụ trách một xã ven đê.")
                        .get(0)
                        .lead())
                .containsExactly("UBND huyện An Phú");
    }

    @Test
    void takesTheCommitteesOfOneRankForOneGroup() {
        assertThat(tasks("1. Yêu cầu các tỉnh ủy, thành ủy báo cáo trước ngày 15/12/2026.")
                        .get(0)
                        .lead())
                .containsExactly("các tỉnh ủy, thành ủy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Ban Chỉ đạo phát triển du lịch tỉnh rà soát các tuyến đi bộ. | Ban Chỉ đạo phát triển du lịch tỉnh",
                "Cục Lâm nghiệp và Kiểm lâm kiểm tra các chốt gác rừng. | Cục Lâm nghiệp và Kiểm lâm",
                "Định kỳ 06 tháng các cơ quan liên quan báo cáo số giếng đã trám lấp. | các cơ quan liên quan",
                "Công ty Điện lực Đồng Hạ chặt tỉa cây dọc đường dây. | Công ty Điện lực Đồng Hạ",
                "Các cơ quan báo chí, truyền thông tiếp tục đưa tin hằng giờ. | Các cơ quan báo chí, truyền thông",
                "Ông. Hoàng Văn Thu - Trưởng đoàn: Phụ trách chung; chủ trì các buổi làm việc. | Ông. Hoàng Văn Thu - Trưởng đoàn",
                "Lãnh đạo tỉnh giao Sở Tài chính khẩn trương cân đối vốn. | Sở Tài chính",
                "Sở Xây dựng được giao nhiệm vụ khẩn trương lập hồ sơ bến xe. | Sở Xây dựng",
                "Phó Chủ tịch UBND tỉnh Lê Văn Dũng được phân công làm việc với nhà thầu. | Phó Chủ tịch UBND tỉnh Lê Văn Dũng",
                "Giao Tổng Thư ký Hội đồng chủ trì soát lại biên bản. | Tổng Thư ký Hội đồng",
                "Giao lực lượng Công an cấp xã lập danh sách nhà trọ. | lực lượng Công an cấp xã",
            })
    void tellsWhoActsWithoutACommaOrInALongName(String order, String lead) {
        assertThat(tasks("1. " + order).get(0).lead()).containsExactly(lead);
    }

    @Test
    void goesOnWithWhoWithWhomAndWhenWhereParagraphsEndInSemicolons() {
        var tasks = tasks(
                """
                Trước ngày 30/6/2027, Sở Nội vụ chủ trì, phối hợp với Sở Tài chính trình quy chế mới về kho lưu trữ;

                Ban hành hướng dẫn mượn hồ sơ gốc;

                Tập huấn văn thư các xã trước ngày 15/7/2027.

                Rà soát nội quy phòng đọc.
                """);

        assertThat(tasks)
                .extracting(Assignment::lead)
                .containsExactly(List.of("Sở Nội vụ"), List.of("Sở Nội vụ"), List.of("Sở Nội vụ"), List.of());
        assertThat(tasks)
                .extracting(Assignment::cooperating)
                .startsWith(List.of("Sở Tài chính"), List.of("Sở Tài chính"));
        assertThat(tasks)
                .extracting(task -> task.deadline().due())
                .containsExactly(LocalDate.of(2027, 6, 29), LocalDate.of(2027, 6, 29), LocalDate.of(2027, 7, 14), null);
    }

    @Test
    void keepsWhatIsNumberedWithinALineForWhoItNames() {
        assertThat(tasks(
                        "1. Mặt bằng\n- Huyện Gia Lộc: (i) Hoàn thành di dời cột điện; (ii) Khẩn trương đo lại ranh giới.\n\n"
                                + "Rà soát chung các tuyến đường."))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Huyện Gia Lộc"), List.of("Huyện Gia Lộc"), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nếu để xảy ra chậm trễ, Giám đốc Sở Xây dựng chịu hoàn toàn trách nhiệm trước UBND tỉnh.",
                "Chịu trách nhiệm trước UBND tỉnh nếu để mất hồ sơ.",
                "Trong mấy ngày vừa qua, các Sở kiểm tra bến đò.",
                "Các Sở triển khai sổ điện tử ra sao?",
            })
    void findsNoTaskInBlameRecountingAndQuestions(String sentence) {
        assertThat(tasks("1. Sở Y tế kiểm tra bếp ăn.\n2. " + sentence)).hasSize(1);
    }

    @Test
    void headsAListByANumberWithADash() {
        assertThat(tasks("2- Nhiệm vụ\n2.1- Ban Tổ chức Huyện ủy\nTham mưu kế hoạch kiểm điểm.\n"
                        + "2.2- Văn phòng Huyện ủy: đôn đốc các chi bộ."))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Ban Tổ chức Huyện ủy"), List.of("Văn phòng Huyện ủy"));
    }

    @Test
    void tellsMinistersOneByOne() {
        assertThat(tasks("1. Bộ trưởng các Bộ: Xây dựng, Y tế kiểm tra nhà ở công nhân.")
                        .get(0)
                        .lead())
                .containsExactly("Bộ trưởng Bộ Xây dựng", "Bộ trưởng Bộ Y tế");
    }

    @Test
    void ordersWhatAConclusionAsksFor() {
        assertThat(tasks("I. ĐỀ XUẤT, KIẾN NGHỊ\n1. Sở Tài chính bố trí vốn sửa kè trước ngày 20/12/2026."))
                .singleElement()
                .extracting(task -> task.deadline().due())
                .isEqualTo(LocalDate.of(2026, 12, 19));
    }

    @Test
    void takesWhatATelegramTellsBeforeItsOrdersForNoTask() {
        var telegram =
                "UBND TỈNH BÌNH AN\nSố: 05/CĐ-UBND\nBình An, ngày 12 tháng 11 năm 2026\n\nCÔNG ĐIỆN\nVề lũ quét\n\n"
                        + "CHỦ TỊCH UBND TỈNH điện:\n- Giám đốc Công an tỉnh;\n- Chủ tịch UBND các xã.\n\n"
                        + "Thuyền số BA-0123 chở 14 người đã lật. Sau lũ, nhiều nhà dân bị hư hỏng.\n\n";
        var orders =
                "Chủ tịch UBND tỉnh yêu cầu:\n1. Công an tỉnh tìm người mất tích.\n2. Sở Xây dựng kiểm tra bến đò.\n";

        assertThat(DocumentReading.of(telegram + orders).assignments())
                .extracting(Assignment::lead)
                .containsExactly(List.of("Công an tỉnh"), List.of("Sở Xây dựng"));
    }

    @Test
    void givesWhatStandsBelowToWhomAHeadingSaysTheContentBelongs() {
        assertThat(DocumentReading.of("QUY CHẾ\nPhối hợp\n\nĐiều 5. Những nội dung Sở Nội vụ có trách nhiệm chủ trì\n"
                                + "1. Kiểm tra việc chấp hành chính sách.\n2. Đào tạo cán bộ.\n")
                        .assignments())
                .extracting(Assignment::lead)
                .containsOnly(List.of("Sở Nội vụ"));
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n\n" + body + "\n", ISSUED)
                .assignments();
    }
}
