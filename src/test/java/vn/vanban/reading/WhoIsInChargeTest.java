package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does what, where that is said beside the task: in brackets, after it, in the heading, in a column. */
class WhoIsInChargeTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Kiểm tra bếp ăn tập thể (Trạm Y tế chủ trì; Công an xã phối hợp).",
                "1. Kiểm tra bếp ăn tập thể. Phân công: Trạm Y tế chủ trì, Công an xã phối hợp.",
                "1. Kiểm tra bếp ăn tập thể. Trạm Y tế chủ trì, phối hợp với Công an xã.",
                "1. Kiểm tra bếp ăn tập thể.\nChủ trì: Trạm Y tế; Phối hợp: Công an xã.",
                "1. Trạm Y tế chủ trì, phối hợp với Công an xã:\na) Kiểm tra bếp ăn tập thể.",
                "1. Trạm Y tế cùng Công an xã kiểm tra bếp ăn tập thể.",
                "1. Kiểm tra bếp ăn tập thể, Trạm Y tế làm đầu mối, Công an xã phối hợp.",
                "1. Kiểm tra bếp ăn tập thể, Trạm Y tế chủ trì, phối hợp với Công an xã.",
                "1. Kiểm tra bếp ăn tập thể trước 20/12, Trạm Y tế chủ trì, Công an xã phối hợp.",
            })
    void saysBesideTheTaskWhoLeadsAndWhoCooperates(String notice) {
        var task = tasks(notice).get(0);

        assertThat(task.lead()).containsExactly("Trạm Y tế");
        assertThat(task.cooperating()).containsExactly("Công an xã");
    }

    @Test
    void quotesTheTaskWithTheSentenceThatSaysWhoDoesIt() {
        var task = tasks("1. Dọn kênh mương nội đồng. Phân công: Hợp tác xã An Phú chủ trì.")
                .get(0);

        assertThat(task.quote()).startsWith("Dọn kênh").endsWith("chủ trì.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Công Thương chắp bút bài phát biểu của tỉnh. | Sở Công Thương",
                "Tổ trật tự đô thị phối hợp lập biên bản các hộ tái phạm. | Tổ trật tự đô thị",
                "Bộ phận thư viện cấp phát sách cho học sinh. | Bộ phận thư viện",
                "UBND xã Ea M'Lan khẩn trương khống chế ổ dịch. | UBND xã Ea M'Lan",
                "Phòng Kinh tế, Hạ tầng và Đô thị kiểm tra vỉa hè. | Phòng Kinh tế, Hạ tầng và Đô thị",
                "Giao Trường THCS Thị trấn Đồi chuẩn bị hội trường. | Trường THCS Thị trấn Đồi",
                "Trung tâm Công nghệ thông tin xây dựng chuyên trang. | Trung tâm Công nghệ thông tin",
                "Thứ trưởng Bộ Công Thương phụ trách lĩnh vực tiếp tục bám sát công trường. | Thứ trưởng Bộ Công Thương phụ trách lĩnh vực",
                "Các tổ được giao nhiệm vụ theo Kế hoạch này lập dự toán. | Các tổ được giao nhiệm vụ",
            })
    void readsTheNameToItsEndThoughTheVerbOrANameIsUnknown(String sentence, String lead) {
        assertThat(tasks("1. " + sentence).get(0).lead()).containsExactly(lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Ban Quản lý dự án (chủ đầu tư)\n- Rà soát tiến độ từng gói thầu.",
                "1. Ban Quản lý dự án (cơ quan thường trực Ban Chỉ đạo)\n- Rà soát tiến độ từng gói thầu.",
            })
    void leavesOutOfAHeadingWhichPartItsUnitHas(String notice) {
        assertThat(tasks(notice).get(0).lead()).containsExactly("Ban Quản lý dự án");
    }

    @Test
    void takesNoneOfAListForWhoDoesIt() {
        var task = tasks("1. Phòng Nội vụ theo dõi việc các hội, Hội Nông dân xã thực hiện.")
                .get(0);

        assertThat(task.lead()).containsExactly("Phòng Nội vụ");
    }

    @Test
    void readsLeadingAsTheWorkOfAPartyCommittee() {
        assertThat(tasks("1. Đảng ủy Ủy ban nhân dân tỉnh:\n- Lãnh đạo Ủy ban nhân dân tỉnh ban hành quy chế chợ.")
                        .get(0)
                        .lead())
                .containsExactly("Đảng ủy Ủy ban nhân dân tỉnh");
        assertThat(tasks("1. Sở Nội vụ:\n- Lãnh đạo Sở Nội vụ trực tiếp tiếp dân.")
                        .get(0)
                        .lead())
                .containsExactly("Lãnh đạo Sở Nội vụ");
    }

    @Test
    void readsAnOrderBehindAColonThoughTheParagraphAboveIsATaskToo() {
        assertThat(tasks("Giao Phòng Nội vụ rà soát biên chế.\nGiao Phòng Kế toán: chốt công nợ của các chợ."))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Phòng Nội vụ"), List.of("Phòng Kế toán"));
    }

    @Test
    void doesNotTakeWhatALawGivesForAnOrder() {
        assertThat(tasks("1. Nghị định số 06/2022/NĐ-CP của Chính phủ giao Bộ Tài chính thành lập sàn giao dịch."))
                .isEmpty();
    }

    @Test
    void keepsToWhoItIsWhatABracketSaysOfItsPart() {
        assertThat(tasks("1. Chi cục Kiểm lâm (thuộc Sở) tuần tra rừng hằng tuần.")
                        .get(0)
                        .lead())
                .containsExactly("Chi cục Kiểm lâm");
    }

    @Test
    void takesNobodyFromACallToAllForWhoDoesTheTaskAbove() {
        assertThat(tasks(
                                "1. Trung tâm Kiểm nghiệm hiệu chuẩn cân, xong trong quý I năm 2027.\nCác đơn vị nghiêm túc thực hiện./.")
                        .get(0)
                        .lead())
                .doesNotContain("Các đơn vị nghiêm túc");
    }

    @Test
    void takesWhoIsOnlyToCarryOutForAnExhortation() {
        assertThat(tasks("1. Phòng Kế toán chốt công nợ.\nYêu cầu các phòng, UBND các xã triển khai thực hiện./."))
                .hasSize(1);
    }

    @Test
    void doesNotTakeWhoAsksForWhoDoes() {
        var tasks = tasks("Chủ tịch UBND tỉnh yêu cầu:\n1. Cấm biển từ ngày mai.\n2. Tổ chức trực ban 24/24 giờ.");

        assertThat(tasks).hasSize(2).allSatisfy(task -> assertThat(task.lead()).isEmpty());
    }

    @Test
    void takesOrganisingForWorkAndNotForABody() {
        assertThat(tasks("1. Tổ chức Tết trồng cây trong toàn xã.").get(0).lead())
                .isEmpty();
    }

    @Test
    void turnsToSomebodyElse() {
        var task = tasks("1. Riêng Trường THPT An Hòa chuẩn bị sân bãi.").get(0);

        assertThat(task.lead()).containsExactly("Trường THPT An Hòa");
    }

    @Test
    void ordersNothingByPraiseOrByWhatWasFoundWanting() {
        assertThat(tasks("1. Đánh giá cao sự vào cuộc của các xã.\n2. Cập nhật không chính xác số liệu hộ nghèo."))
                .isEmpty();
    }

    @Test
    void readsATableWhoseRulesStandOnlyBetweenItsColumns() {
        var tasks = tasks("TT | Công việc | Người phụ trách | Phối hợp | Hạn\n"
                + "1 | Kiểm tra cây xanh | Phòng Kinh tế | Công an phường | 05/12/2026\n"
                + "2 | Mua áo phao | Văn phòng | | Tháng 12/2026");

        assertThat(tasks).hasSize(2);
        assertThat(tasks.get(0).lead()).containsExactly("Phòng Kinh tế");
        assertThat(tasks.get(0).cooperating()).containsExactly("Công an phường");
        assertThat(tasks.get(1).deadline().due()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void readsWhatReturnsFromTheFirstWordOfAnItem() {
        var task = tasks("1. Thứ Hai hằng tuần bình bệnh án toàn viện.").get(0);

        assertThat(task.deadline().rrule()).isEqualTo("FREQ=WEEKLY;BYDAY=MO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CÔNG ĐIỆN KHẨN | 15/CĐ-UBND | CĐ",
                "HƢỚNG DẪN | 41/HD-SGDĐT | HD",
                "KẾ HOẠCH | 25 /KH-SGDĐT | KH",
                "THÔNG BÁO | 98/TB-UBND, NC | TB",
            })
    void readsTypeAndNumberOfUnusualHeads(String title, String number, String type) {
        var read = DocumentReading.of("UBND TỈNH BÌNH AN\nSố: " + number + "\nBình An, ngày 18 tháng 11 năm 2026\n"
                + title + "\nVề phòng, chống rét\n\n1. Sở Y tế chuẩn bị thuốc.");

        assertThat(read.facts().type()).isEqualTo(type);
        assertThat(read.facts().number()).isEqualTo(number.replace(" /", "/").replace(", ", ","));
    }

    @Test
    void knowsALetterThatNamesNobodyItIsWrittenTo() {
        var facts = DocumentReading.of(
                        "ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN\nSố: 978/UBND-NC\nV/v phòng cháy, chữa cháy\n\nBình An, ngày 19 tháng 12 năm 2026\n\n1. Giao Công an tỉnh chủ trì kiểm tra các chợ.")
                .facts();

        assertThat(facts.type()).isEqualTo("CV");
        assertThat(facts.number()).isEqualTo("978/UBND-NC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1- Văn phòng Đảng ủy tổng hợp kết quả. | Văn phòng Đảng ủy",
                "1. Trung tâm Văn hóa, TT và Truyền thông huyện chuẩn bị hội trường. | Trung tâm Văn hóa, TT và Truyền thông huyện",
                "1. Báo và Phát thanh, Truyền hình tỉnh đưa tin về đợt rét. | Báo và Phát thanh, Truyền hình tỉnh",
                "1. đ/c Nguyễn Thị Hoa, PCT UBND huyện duyệt kịch bản. | đ/c Nguyễn Thị Hoa, PCT UBND huyện",
                "1. Các tổ chức chính trị - xã hội phường xây dựng kế hoạch vận động. | Các tổ chức chính trị - xã hội phường",
                "1. Từ nay các phòng cập nhật số liệu vào thứ Sáu hằng tuần. | các phòng",
                "1. Khoa Xét nghiệm: chạy lại nội kiểm máy sinh hóa của khoa. | Khoa Xét nghiệm",
                "1. Giao Sở Xây dựng làm chủ chương trình nhà ở. | Sở Xây dựng",
                "1. Giao Ban Xây dựng Đảng hướng dẫn Chi bộ thôn Bến họp kiểm điểm. | Ban Xây dựng Đảng",
                "1. Đối với các xã ven sông, yêu cầu gửi danh sách bến đò. | các xã ven sông",
                "1. Đối với các trường nộp chậm, đề nghị khẩn trương rà soát hồ sơ trước ngày 01/12/2026. | các trường nộp chậm",
                "1. Trong quá trình thực hiện Giám đốc các trung tâm chủ động phối hợp với Sở Y tế, Sở Tài chính mua thuốc. | Giám đốc các trung tâm",
                "1. Khi có bão, cơ sở giáo dục mầm non tổ chức cho trẻ nghỉ. | cơ sở giáo dục mầm non",
                "1. Sở Xây dựng, UBND các quận khi lập thủ tục giao đất, cho thuê đất ven sông, phải có văn bản hỏi ý kiến. | Sở Xây dựng;UBND các quận",
                "1. Tổ khảo sát triển khai phiếu hỏi đến từng trạm. | Tổ khảo sát",
                "1. Phòng Kế hoạch có trách nhiệm chủ trì, phối hợp với các phòng lập biểu thực hiện các nội dung nêu trên. | Phòng Kế hoạch",
            })
    void readsWhomOfficesNameInTheirOwnWays(String text, String lead) {
        assertThat(tasks(text).get(0).lead()).containsExactly(lead.split(";"));
    }

    @Test
    void takesNobodyWhoIsToBeGuidedForWhoGuides() {
        assertThat(tasks(
                                "1. Sở Công Thương:\na) Theo dõi, hướng dẫn các sở, ngành liên quan và UBND các xã mở chợ phiên.")
                        .get(0)
                        .lead())
                .containsExactly("Sở Công Thương");
    }

    @Test
    void givesNobodyWhatAHeadingOfTopicsHeads() {
        assertThat(tasks(
                                "II. ĐOÀN KIỂM TRA, ĐƠN VỊ ĐƯỢC KIỂM TRA, THỜI GIAN\n1. Lập báo cáo kết quả trước ngày 05/12/2026.")
                        .get(0)
                        .lead())
                .isEmpty();
    }

    @Test
    void namesAUnitWithoutTheSpaceBehindIt() {
        assertThat(tasks("1. Sở Xây dựng \na) Sửa bến phà.").get(0).lead()).containsExactly("Sở Xây dựng");
    }

    @Test
    void takesNobodyItIsToBeDoneWithForWhoDoesIt() {
        var task = tasks("1. Trường hợp thiếu vốn thì phối hợp với các cơ quan, đơn vị liên quan nghiên cứu, đề xuất.")
                .get(0);

        assertThat(task.lead()).isEmpty();
        assertThat(task.cooperating()).containsExactly("các cơ quan, đơn vị liên quan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Văn phòng chủ trì hoặc phối hợp với các phòng liên quan sửa quy chế. | các phòng liên quan",
                "1. Sở Xây dựng phối hợp với các bên liên quan nghiệm thu. | các bên liên quan",
                "1. Công an tỉnh phối hợp, hỗ trợ chính quyền các xã trong việc phân luồng. | chính quyền các xã",
                "1. Phòng Vốn phối hợp với Công ty TNHH Đầu tư, Xây dựng và Kinh doanh dịch vụ Hà Lâm đối chiếu. | Công ty TNHH Đầu tư, Xây dựng và Kinh doanh dịch vụ Hà Lâm",
                "1. Sở Ngoại vụ khẩn trương phối hợp với Đại sứ quán Cam-pu-chia để bảo hộ công dân. | Đại sứ quán Cam-pu-chia",
            })
    void readsWithWhomInWhicheverWords(String text, String with) {
        assertThat(tasks(text).get(0).cooperating()).containsExactly(with);
    }

    @Test
    void leavesMarksOfTheTextAndWhereAUnitWentOutOfItsName() {
        assertThat(tasks("**1. Trung tâm Truyền thông** *(nay thuộc CDC)*\n- Viết tin bài hằng tuần.")
                        .get(0)
                        .lead())
                .containsExactly("Trung tâm Truyền thông");
    }

    @Test
    void namesAllOfACouncilWhoSeeToAResolution() {
        assertThat(tasks(
                                "2. Thường trực Hội đồng nhân dân tỉnh, các Ban Hội đồng nhân dân tỉnh, Đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện.")
                        .get(0)
                        .lead())
                .containsExactly(
                        "Thường trực Hội đồng nhân dân tỉnh",
                        "các Ban Hội đồng nhân dân tỉnh",
                        "Đại biểu Hội đồng nhân dân tỉnh");
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n\n" + body + "\n", ISSUED)
                .assignments();
    }
}
