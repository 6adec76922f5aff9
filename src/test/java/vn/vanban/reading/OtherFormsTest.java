package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanban.reading.Deadline.Kind;

/** Forms that offices use beside the plain notice: letters without numbers, decisions, parts named for units. */
class OtherFormsTest {

    @Test
    void readsALetterWithoutAnyNumbering() {
        var read = read(
                """
                VĂN PHÒNG UBND TỈNH
                Số: 905 /VPUBND – KT\tBình An, ngày 18 tháng 11 năm 2026
                V/v thẩm định hồ sơ mở rộng bến xe

                Kínhgửi: Các sở: Xây dựng, Tài chính.

                Xét đề nghị của thành phố Bình An, Chủ tịch UBND tỉnh có ý kiến như sau:

                Giao các sở: Xây dựng, Tài chính, Nông nghiệp và Môi trường có ý kiến về hồ sơ mở rộng bến xe trước ngày 05/12/2026.

                Kết quả báo cáo về Văn phòng UBND tỉnh trước ngày 08/12/2026.

                Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện./.

                Nơi nhận:
                - Như trên;
                - Lưu: VT, KT.

                KT. CHÁNH VĂN PHÒNG
                PHÓ CHÁNH VĂN PHÒNG

                Lê Thu Hà
                """);

        assertThat(read.facts().type()).isEqualTo("CV");
        assertThat(read.facts().number()).isEqualTo("905/VPUBND-KT");
        assertThat(read.assignments()).hasSize(2);
        assertThat(read.assignments().get(0).lead())
                .containsExactly("sở Xây dựng", "sở Tài chính", "sở Nông nghiệp và Môi trường");
        assertThat(read.assignments().get(1).deadline().due()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void ordersNothingByWhatADecisionDoesItself() {
        var read = read(
                """
                ỦY BAN NHÂN DÂN
                TỈNH BÌNH AN
                Số:
                71/2026/QĐ-UBND
                Bình An, ngày 18 tháng 11 năm 2026
                QUYẾT ĐỊNH
                BAN HÀNH QUY CHẾ QUẢN LÝ CHỢ
                ỦY BAN NHÂN DÂN TỈNH BÌNH AN
                Căn cứ Luật Tổ chức chính quyền địa phương;
                QUYẾT ĐỊNH:
                Điều 1.
                Ban hành kèm theo Quyết định này Quy chế quản lý chợ trên địa bàn tỉnh.
                Điều 2.
                Giám đốc Sở Công Thương phối hợp với các sở, ngành liên quan hướng dẫn thực hiện Quy chế này.
                Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các sở, ban, ngành; Chủ tịch UBND các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Trần Minh Khôi
                """);

        assertThat(read.facts().number()).isEqualTo("71/2026/QĐ-UBND");
        assertThat(read.facts().agency()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH BÌNH AN");
        assertThat(read.facts().subject()).isEqualTo("BAN HÀNH QUY CHẾ QUẢN LÝ CHỢ");
        assertThat(read.facts().signer())
                .isEqualTo(new DocumentFacts.Signer(
                        "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Minh Khôi"));
        assertThat(read.assignments()).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Giám đốc Sở Công Thương");
            assertThat(task.cooperating()).containsExactly("các sở, ngành liên quan");
        });
    }

    @Test
    void givesWhatStandsBelowALabelToItsUnits() {
        var read = read(
                """
                KẾ HOẠCH
                Tổ chức hội khỏe năm 2027

                I. THỜI GIAN, ĐỊA ĐIỂM VÀ THÀNH PHẦN
                1. Thời gian: ngày 20/01/2027.
                II. TỔ CHỨC THỰC HIỆN
                1. Trung tâm Kiểm soát thanh toán điện tử: Chủ trì, phối hợp với Ban Thực hiện chính sách lập danh sách.
                2. Giáo viên chủ nhiệm các lớp
                Phổ biến nội quy cho học sinh.
                3. Đối với Ban Giám hiệu nhà trường (thầy phụ trách)
                Bố trí sân bãi. Kiểm tra an toàn điện trước ngày 15/01/2027.
                4. Giao Công an xã:
                - Phân luồng giao thông.
                """);

        assertThat(read.assignments())
                .extracting(Assignment::lead)
                .containsExactly(
                        List.of("Trung tâm Kiểm soát thanh toán điện tử"),
                        List.of("Giáo viên chủ nhiệm các lớp"),
                        List.of("Ban Giám hiệu nhà trường (thầy phụ trách)"),
                        List.of("Ban Giám hiệu nhà trường (thầy phụ trách)"),
                        List.of("Công an xã"));
        assertThat(read.assignments().get(0).cooperating()).containsExactly("Ban Thực hiện chính sách");
    }

    @Test
    void letsTheNextSentenceLeaveOutWhoWasTold() {
        var read = read(
                """
                CHỈ THỊ
                Về phòng cháy rừng

                Chủ tịch UBND tỉnh yêu cầu:
                1. Sở Nông nghiệp và Môi trường chủ trì rà soát phương án chữa cháy. Tổ chức trực 24/24 giờ trong các đợt nắng nóng.
                2. Công an tỉnh điều tra nguyên nhân các vụ cháy.
                """);

        assertThat(read.assignments())
                .extracting(Assignment::lead)
                .containsExactly(
                        List.of("Sở Nông nghiệp và Môi trường"),
                        List.of("Sở Nông nghiệp và Môi trường"),
                        List.of("Công an tỉnh"));
    }

    @Test
    void takesApartWordsThatRanTogether() {
        var read = read(
                """
                SỞ GIÁO DỤC VÀ ĐÀO TẠO
                Số: 77/SGDĐT-TTr\tBình An, ngày 18 tháng 11 năm 2026
                Kínhgửi: Hiệu trưởng các trường
                Để tổng hợp tình hình, Sở Giáo dục và Đào tạo yêu cầucác trường học thuộc Sở báo cáovề Sở chậm nhất vàotrước ngày 10/12/2026.
                """);

        assertThat(read.assignments()).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("các trường học thuộc Sở");
            assertThat(task.deadline().due()).isEqualTo(LocalDate.of(2026, 12, 9));
        });
    }

    @Test
    void readsATableOfPeopleWithoutNumbersButNoAgenda() {
        var read = read(
                """
                KẾ HOẠCH
                Kiểm tra tay nghề

                1. Phòng Nghiệp vụ tổ chức kiểm tra.

                TT\tNhiệm vụ thực hiện\tNgười thực hiện\tGhi chú
                \tXây dựng đề kiểm tra\tĐỗ Văn An\t
                \tChấm bài\tVũ Thị Bình\t

                Thời gian\tNội dung\tNgười phụ trách
                7h30 - 8h00\tĐón đại biểu\tVăn phòng
                """);

        assertThat(read.assignments())
                .filteredOn(task -> task.section().startsWith("Phụ lục"))
                .extracting(Assignment::quote)
                .containsExactly("Xây dựng đề kiểm tra Đỗ Văn An", "Chấm bài Vũ Thị Bình");
        assertThat(read.assignments())
                .allSatisfy(task -> assertThat(task.deadline().kind()).isEqualTo(Kind.NONE));
    }

    @Test
    void readsWhatNewsTellsOfADocument() {
        var facts = read("Chủ tịch UBND tỉnh vừa ký Công điện số 14/CĐ-UBND ngày 16/11/2026 về ứng phó mưa lũ.\n"
                        + "1. Công an tỉnh huy động lực lượng cứu hộ.\n2. Sở Y tế chuẩn bị thuốc men.\n")
                .facts();

        assertThat(facts.type()).isEqualTo("CĐ");
        assertThat(facts.number()).isEqualTo("14/CĐ-UBND");
        assertThat(facts.issued()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void readsTheProgrammeThatADecisionPutsInForce() {
        var read = read(
                """
                QUYẾT ĐỊNH
                Ban hành Chương trình hành động vì trẻ em

                Điều 1. Ban hành kèm theo Quyết định này Chương trình hành động.

                Nơi nhận:
                - Như Điều 3;
                - Lưu: VT.
                CHỦ TỊCH
                Lê Thu Hà

                CHƯƠNG TRÌNH HÀNH ĐỘNG
                (Kèm theo Quyết định số 31/QĐ-UBND ngày 18/11/2026)

                I. NHIỆM VỤ
                1. Trạm Y tế khám mắt cho trẻ mầm non xong trước ngày 05/12/2026.
                2. Hội Phụ nữ xã mở lớp nấu ăn dinh dưỡng.
                """);

        assertThat(read.facts().recipients()).hasSize(1);
        assertThat(read.assignments())
                .extracting(Assignment::lead)
                .containsExactly(List.of("Trạm Y tế"), List.of("Hội Phụ nữ xã"));
    }

    @Test
    void readsOrdersThatStandBetweenResults() {
        var read = read(
                """
                BÁO CÁO
                Tình hình thi công tháng 11

                I. TÌNH HÌNH THỰC HIỆN
                1. Cầu Bến Đá: thi công đạt 40%, chậm 5% so với kế hoạch. Yêu cầu Ban Quản lý dự án bố trí thêm một tổ đúc dầm.
                2. Đường tránh: đã thông tuyến; các đơn vị triển khai tốt việc cắm biển báo.
                """);

        assertThat(read.assignments())
                .extracting(Assignment::quote)
                .containsExactly("Yêu cầu Ban Quản lý dự án bố trí thêm một tổ đúc dầm.");
    }

    @Test
    void readsUnderAHeadingOfWhatIsAskedAndWhatIsListedElsewhere() {
        var read = read(
                """
                THÔNG BÁO
                Kết luận giao ban

                I. Các nội dung yêu cầu thực hiện
                1. Phòng Nội vụ sắp xếp lại kho lưu trữ.
                II. ĐỐI VỚI 05 THÔN CHƯA NỘP QUỸ (danh sách kèm theo)
                1. Nộp đủ trước ngày 05/12/2026.
                2. Về tình hình trồng rừng: Hạt Kiểm lâm nghiệm thu diện tích trồng mới.
                """);

        assertThat(read.assignments()).hasSize(3);
    }

    @Test
    void readsWhatAnInspectionLetsDo() {
        var read = read(
                """
                THANH TRA TỈNH
                Số: 9/KL-TTr

                KẾT LUẬN THANH TRA
                Việc cho thuê bến bãi tại huyện An Phú

                II. KẾT QUẢ KIỂM TRA
                UBND huyện cho thuê 3 bến không qua đấu giá.
                IV. KIẾN NGHỊ, XỬ LÝ
                1. Giao Chủ tịch UBND huyện An Phú thu hồi 3 hợp đồng thuê bến trước ngày 20/12/2026.
                """);

        assertThat(read.assignments())
                .extracting(Assignment::lead)
                .containsExactly(List.of("Chủ tịch UBND huyện An Phú"));
    }

    @Test
    void readsAMonthlyReportByTheRoomsOnLinesOfTheirOwn() {
        var read = read(
                """
                TRUNG TÂM Y TẾ AN PHÚ
                Số: 40/BC-TTYT\tAn Phú, ngày 18 tháng 11 năm 2026

                BÁO CÁO
                Công tác tháng 11 và nhiệm vụ tháng 12

                Phần thứ nhất
                KẾT QUẢ
                - Đã tiêm 300 trẻ.

                Phần thứ hai
                NHIỆM VỤ TRỌNG TÂM THÁNG 12

                * P. TCHC
                - Rà soát biên chế, trình Đảng ủy 15/12.

                * Khoa Dược + Khoa Xét nghiệm
                - Chiến dịch tẩy giun toàn huyện, ngày 03 và 04/12.
                """);

        assertThat(read.assignments())
                .extracting(Assignment::lead)
                .containsExactly(List.of("P. TCHC"), List.of("Khoa Dược", "Khoa Xét nghiệm"));
        assertThat(read.assignments())
                .extracting(task -> task.deadline().due())
                .containsExactly(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 4));
    }

    @Test
    void readsAListOfDutiesAttachedUnderATitleOfItsOwn() {
        var read = read(
                """
                TRƯỜNG THCS AN PHÚ
                Số: 21/QĐ-THCS

                QUYẾT ĐỊNH
                Phân công nhiệm vụ

                Điều 1. Phân công nhiệm vụ cho giáo viên (danh sách kèm theo).
                Nơi nhận:
                - Lưu: VT.
                HIỆU TRƯỞNG
                Lê Thu Hà
                PHÂN CÔNG NHIỆM VỤ GIÁO VIÊN
                (Kèm theo Quyết định số 21/QĐ-THCS)
                1. Phòng Đội
                - Tổ chức chào cờ thứ Hai hằng tuần.
                """);

        assertThat(read.facts().signer().name()).isEqualTo("Lê Thu Hà");
        assertThat(read.assignments()).extracting(Assignment::lead).contains(List.of("Phòng Đội"));
    }

    @Test
    void takesAListOfPapersForNoTasks() {
        assertThat(
                        read("""
                                        THÔNG BÁO
                                        Về các văn bản mới

                                        1. Quyết định số 12/QĐ-SYT ngày 15/5/2026 của Giám đốc Sở ban hành Kế hoạch kiểm tra.
                                        2. Công văn số 30/SYT-VP ngày 20/6/2026 của Sở Y tế triển khai kiểm kê.
                                        """)
                                .assignments())
                .isEmpty();
    }

    @Test
    void heedsNoHeadingWhereAllOfThemLeadToNothing() {
        assertThat(
                        read("""
                                        THÔNG BÁO
                                        Về kho thuốc

                                        I. TÌNH HÌNH KHO
                                        1. Phòng Dược kiểm kê kho trước ngày 20/12/2026.
                                        2. Kho khô ráo, đủ ánh sáng.
                                        """)
                                .assignments())
                .extracting(Assignment::lead)
                .containsExactly(List.of("Phòng Dược"));
    }

    private static DocumentReading read(String text) {
        return DocumentReading.of(text);
    }
}
