package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who, with whom and until when the cells of a table say. */
class TableCellsTest {

    @Test
    void holdsALeadForTheRowsMergedBelow() {
        assertThat(
                        Table.rows(
                                """
                | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
                |---|---|---|---|
                | 1 | Sửa cổng | Phòng Quản trị | 10/12/2026 |
                | 2 | Sơn tường |  | 15/12/2026 |
                | 3 | Thay bóng đèn |  | 20/12/2026 |
                | 4 | Kiểm kê sách | Thư viện | 25/12/2026 |
                """))
                .containsExactly(
                        "Phòng Quản trị |  | 2026-12-10",
                        "Phòng Quản trị |  | 2026-12-15",
                        "Phòng Quản trị |  | 2026-12-20",
                        "Thư viện |  | 2026-12-25");
    }

    @Test
    void partsLeadAndThoseWhoCooperateInOneCell() {
        assertThat(
                        Table.rows(
                                """
                | TT | Nội dung | Đơn vị thực hiện | Thời gian |
                |--|--|--|--|
                | 1 | Lắp camera chợ | Công an xã chủ trì; Phòng Kinh tế phối hợp | 15/12/2026 |
                | 2 | Dời cột điện | Chủ trì: Điện lực An Lộc; phối hợp: VNPT, Viettel | 20/12/2026 |
                | 3 | Vớt bèo | Phòng Kinh tế chủ trì, phối hợp với Đoàn xã, Hội Phụ nữ | 25/12/2026 |
                """))
                .containsExactly(
                        "Công an xã | Phòng Kinh tế | 2026-12-15",
                        "Điện lực An Lộc | VNPT; Viettel | 2026-12-20",
                        "Phòng Kinh tế | Đoàn xã; Hội Phụ nữ | 2026-12-25");
    }

    @Test
    void takesTheUnitBesideAPersonForTheLead() {
        assertThat(
                        Table.rows(
                                """
                STT\tCông việc\tLãnh đạo phụ trách\tĐơn vị thực hiện\tĐơn vị phối hợp\tHạn
                1\tSoạn tài liệu họp\tĐ/c Lan - Phó Giám đốc\tPhòng Kế hoạch\tVăn phòng\t05/12/2026
                2\tTiếp dân\tĐ/c Minh - Giám đốc\tThanh tra Sở\tVăn phòng Sở\tThường xuyên
                """))
                .containsExactly("Phòng Kế hoạch | Văn phòng | 2026-12-05", "Thanh tra Sở | Văn phòng Sở | NONE");
    }

    @Test
    void takesAPersonWhereNoUnitIsNamed() {
        assertThat(
                        Table.rows(
                                """
                STT\tCông việc\tNgười phụ trách\tThời hạn
                1\tSoạn đề kiểm tra\tNguyễn Văn An, Trần Thị Bình\t05/12/2026
                2\tCoi kho\tĐ/c Lan - Phòng Kế hoạch\t10/12/2026
                """))
                .containsExactly(
                        "Nguyễn Văn An; Trần Thị Bình |  | 2026-12-05", "Đ/c Lan - Phòng Kế hoạch |  | 2026-12-10");
    }

    @Test
    void takesATimeOutOfTheNote() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tGhi chú
                1\tNộp báo cáo thu chi\tPhòng Tài chính\tTrước ngày 10/12/2026
                2\tSửa bể nước\tBan Quản trị\tĐã duyệt thiết kế năm 2025
                """))
                .containsExactly("Phòng Tài chính |  | 2026-12-09", "Ban Quản trị |  | NONE");
    }

    @Test
    void readsCellsOfSeveralLines() {
        assertThat(
                        Table.rows(
                                """
                | TT | **Nội dung** | **Đơn vị chủ trì** | **Đơn vị phối hợp** | **Thời gian** |
                |---|---|---|---|---|
                | **I** | **Nông nghiệp** | | | |
                | 1 | Tiêm phòng dại<br>cho chó mèo | Trạm Thú y | - Phòng Kinh tế<br>- Trưởng các thôn | Tháng 3,<br>tháng 9/2027 |
                | 2 | Diệt chuột | Hợp tác xã Đồng Tiến | | 31/01/2027 |
                """))
                .containsExactly(
                        "Trạm Thú y | Phòng Kinh tế; Trưởng các thôn | 2027-09-30",
                        "Hợp tác xã Đồng Tiến |  | 2027-01-31");
    }

    @Test
    void leavesANameWithACommaWhole() {
        assertThat(
                        Table.rows(
                                """
                TT\tNỘI DUNG NHIỆM VỤ\tCƠ QUAN, ĐƠN VỊ CHỦ TRÌ\tCƠ QUAN, ĐƠN VỊ PHỐI HỢP\tTHỜI GIAN HOÀN THÀNH\tSẢN PHẨM
                01\tDự thảo quy chế họp\tVăn phòng\tCác phòng\t15/12/2026\tQuyết định
                02\tĐề án vị trí việc làm\tPhòng Công chức, viên chức\tPhòng Kế hoạch - Tài chính\t30/01/2027\tĐề án
                """))
                .containsExactly(
                        "Văn phòng | Các phòng | 2026-12-15",
                        "Phòng Công chức, viên chức | Phòng Kế hoạch - Tài chính | 2027-01-30");
    }

    @Test
    void partsUnitsButNoGroups() {
        assertThat(
                        Table.rows(
                                """
                STT\tNhiệm vụ, giải pháp\tCơ quan/đơn vị chủ trì\tCơ quan/đơn vị phối hợp\tLộ trình\tKết quả/sản phẩm
                1\tLập quy hoạch nghĩa trang\tSở Xây dựng và UBND phường Tân An\tCác sở, ban, ngành liên quan\t2027 - 2028\tQuy hoạch
                """))
                .containsExactly(
                        "Sở Xây dựng; UBND phường Tân An | Các sở, ban, ngành liên quan | 2027-01-01..2028-12-31");
    }

    @Test
    void takesNamesWithoutAKnownNoun() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
                1\tKiểm định cầu\tCụm Cảng vụ Sông Lam\tNhóm Kỹ sư 4, Xưởng Cơ khí Thành Đạt\t10/12/2026
                2\tKiểm tra tổng hợp\tTrung tâm Hướng dẫn kiểm tra chất lượng nông sản\tKho Vật tư\t11/12/2026
                """))
                .containsExactly(
                        "Cụm Cảng vụ Sông Lam | Nhóm Kỹ sư 4; Xưởng Cơ khí Thành Đạt | 2026-12-10",
                        "Trung tâm Hướng dẫn kiểm tra chất lượng nông sản | Kho Vật tư | 2026-12-11");
    }

    @Test
    void readsRowsThatLeaveOutTheirNumber() {
        assertThat(
                        Table.rows(
                                """
                        TT | Nhiệm vụ | Người thực hiện | Ghi chú
                        \t | Soát danh sách học viên | Lê Thị Hà
                        Trần Văn Bốn |\s
                        \t | Chấm bài | Lê Thị Hà |\s
                        """))
                .containsExactly("Lê Thị Hà |  | NONE", "Lê Thị Hà |  | NONE");
    }

    @Test
    void partsAGroupNamedBesideAUnit() {
        assertThat(
                        Table.rows(
                                """
                        TT\tNhiệm vụ\tChủ trì\tPhối hợp
                        1\tDiễn tập\tCông an tỉnh\tSở Y tế và cơ quan, địa phương liên quan
                        """))
                .containsExactly("Công an tỉnh | Sở Y tế; cơ quan, địa phương liên quan | NONE");
    }

    @Test
    void readsTheSameAgain() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tThời gian
                1\tTrồng cây bóng mát\tĐoàn xã\t10/02/2027
                2\tTưới cây\t-nt-\tHằng tuần
                3\tRào vườn ươm\tNhư trên\tQuý I/2027
                """))
                .containsExactly("Đoàn xã |  | 2027-02-10", "Đoàn xã |  | FREQ=WEEKLY", "Đoàn xã |  | 2027-03-31");
    }

    @Test
    void holdsTheTimeOfAGroupForItsRows() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tThời gian
                I\tViệc quý I\t\tQuý I/2027
                1\tKhảo sát bãi rác\tPhòng Kinh tế\t
                2\tLập dự toán\tPhòng Tài chính\t
                II\tViệc quý II\t\tQuý II/2027
                3\tThi công\tBan Quản lý dự án\t
                """))
                .containsExactly(
                        "Phòng Kinh tế |  | 2027-03-31",
                        "Phòng Tài chính |  | 2027-03-31",
                        "Ban Quản lý dự án |  | 2027-06-30");
    }

    @Test
    void readsDraftersAsLeads() {
        assertThat(
                        Table.rows(
                                """
                STT\tTên đề án, tờ trình\tĐơn vị soạn thảo\tThời gian trình
                1\tĐề án chợ đêm\tPhòng Kinh tế\tTháng 02/2027
                2\tTờ trình phí đò\tPhòng Tài chính - Kế hoạch\tTháng 6/2027
                """))
                .containsExactly("Phòng Kinh tế |  | 2027-02-28", "Phòng Tài chính - Kế hoạch |  | 2027-06-30");
    }

    @Test
    void readsTheTimeWithinTheWorkWhereNoColumnTellsIt() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung công việc\tNgười thực hiện
                1\tLàm việc với Bưu điện, ngày 10/12\tPhòng Văn thư
                2\tRà soát chứng chỉ trước khi trình\tPhòng Đào tạo
                """))
                .containsExactly("Phòng Văn thư |  | 2026-12-10", "Phòng Đào tạo |  | NONE");
    }

    @Test
    void holdsTheTimeThatStandsFirstForTheRowsBelow() {
        assertThat(
                        Table.rows(
                                """
                | Thời gian | Nội dung công việc | Đơn vị thực hiện |
                |---|---|---|
                | Tháng 12/2026 | Thi chữ đẹp | Các trường |
                | | Họp cụm chuyên môn | Tổ Phổ thông |
                """))
                .containsExactly("Các trường |  | 2026-12-31", "Tổ Phổ thông |  | 2026-12-31");
    }

    @Test
    void readsCellsThatAPageOfTheWebHasPutBelowOneAnother() {
        assertThat(
                        Table.rows(
                                """
                |
                Nơi nhận:
                - Như trên.
                |
                TM. ỦY BAN NHÂN DÂN
                |
                PHỤ LỤC
                |
                **STT**
                |
                **Tên nhiệm vụ**
                |
                **Cơ quan chủ trì**
                |
                **Cơ quan phối hợp**
                |
                **Thời gian**
                |
                |
                **I.
                CHỢ VÀ BẾN BÃI**
                |
                |
                1
                |
                Lắp đèn ở các
                lối vào chợ huyện
                |
                Sở Công Thương
                |
                UBND các xã, phường
                |
                Quý I/2027
                |
                |
                2
                |
                Kẻ lại vạch đỗ xe
                |
                Sở Xây dựng
                |
                |
                15/4/2027
                |
                |
                **II. KHO LƯU TRỮ**
                |
                |
                3
                |
                Thay tủ hồ sơ mục
                |
                Sở Nội vụ
                |
                Trường Chính trị
                |
                Hằng năm
                |
                """))
                .containsExactly(
                        "Sở Công Thương | UBND các xã, phường | 2027-03-31",
                        "Sở Xây dựng |  | 2027-04-15",
                        "Sở Nội vụ | Trường Chính trị | FREQ=YEARLY");
    }

    @Test
    void takesACellAcrossAllColumnsForTheHeadingOfItsRows() {
        assertThat(
                        Table.rows(
                                """
                | STT | Nhiệm vụ | Chủ trì | Thời gian |
                | A. Phần việc về đê điều |
                | 1 | Đắp lại chân đê | Chi cục Thủy lợi | 20/4/2027 |
                | B. Phần việc về rừng |
                | 2 | Dọn đường băng cản lửa | Hạt Kiểm lâm | |
                """))
                .containsExactly("Chi cục Thủy lợi |  | 2027-04-20", "Hạt Kiểm lâm |  | NONE");
    }
}
