package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How tables of tasks are cut into rows and columns, whatever the converter or the office has made of them. */
class AnnexTableTest {

    @Test
    void readsRowsPartedByTabs() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
                1\tSửa mái chợ\tPhòng Kinh tế\tCông an xã; Đoàn xã\t15/12/2026
                2\tMua áo phao\tVăn phòng HĐND và UBND xã\t\tQuý I/2027
                """))
                .containsExactly(
                        "Phòng Kinh tế | Công an xã; Đoàn xã | 2026-12-15",
                        "Văn phòng HĐND và UBND xã |  | 2027-03-31");
    }

    @Test
    void readsMarkdown() {
        assertThat(
                        Table.rows(
                                """
                | STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |
                |:---:|---|---|---|---|
                | 1 | Lập bản đồ ngập úng | Sở Xây dựng | Sở Nông nghiệp và Môi trường, UBND các xã, phường | 30/6/2027 |
                | 2 | Trồng rừng đầu nguồn | Chi cục Kiểm lâm | | Hằng năm |
                """))
                .containsExactly(
                        "Sở Xây dựng | Sở Nông nghiệp và Môi trường; UBND các xã, phường | 2027-06-30",
                        "Chi cục Kiểm lâm |  | FREQ=YEARLY");
    }

    @Test
    void readsPipesWithoutOuterOnes() {
        assertThat(
                        Table.rows(
                                """
                STT | Công việc | Chủ trì | Phối hợp | Hoàn thành
                1 | Lát gạch sân trường | Phòng Xây dựng | Nhà thầu Đại Phát | 05/01/2027
                2 | Kê lại bàn ghế | Ban Giám hiệu | Đội Cờ đỏ | 10/01/2027
                """))
                .containsExactly(
                        "Phòng Xây dựng | Nhà thầu Đại Phát | 2027-01-05", "Ban Giám hiệu | Đội Cờ đỏ | 2027-01-10");
    }

    @Test
    void putsTheLinesOfACellTogetherByTheirPlace() {
        assertThat(
                        Table.rows(
                                """
                TT   Nội dung công việc               Đơn vị chủ trì         Đơn vị phối hợp        Thời gian

                1    Nạo vét kênh tiêu số 4, khơi     Phòng Nông nghiệp      Hợp tác xã Đồng        Trước
                     thông cống qua đường liên        và Môi trường          Tiến, UBND xã          20/12/2026
                     thôn                                                    Hòa Lộc
                2    Đo mực nước giếng khoan          Trạm Thủy văn          Trưởng các thôn        Hằng tháng
                     ở các thôn ven biển
                3    Làm biển báo chỗ nước sâu        Công an xã             Đoàn Thanh niên        Quý II/2027
                """))
                .containsExactly(
                        "Phòng Nông nghiệp và Môi trường | Hợp tác xã Đồng Tiến; UBND xã Hòa Lộc | 2026-12-19",
                        "Trạm Thủy văn | Trưởng các thôn | FREQ=MONTHLY",
                        "Công an xã | Đoàn Thanh niên | 2027-06-30");
    }

    @Test
    void readsRowsWhoseNumberStandsAtHalfTheirHeight() {
        assertThat(
                        Table.rows(
                                """
                TT   Nhiệm vụ                         Chủ trì                Phối hợp               Thời hạn

                     Nạo vét kênh tiêu số 4, khơi     Phòng Nông nghiệp      Hợp tác xã Đồng
                1    thông cống qua đường liên        và Môi trường          Tiến, UBND xã          20/12/2026
                     thôn                                                    Hòa Lộc

                     Đo mực nước giếng khoan          Trạm Thủy văn
                2                                                            Trưởng các thôn        Hằng tháng
                     ở các thôn ven biển              An Lộc

                3    Làm biển báo chỗ nước sâu        Công an xã             Đoàn Thanh niên        Quý II/2027
                """))
                .containsExactly(
                        "Phòng Nông nghiệp và Môi trường | Hợp tác xã Đồng Tiến; UBND xã Hòa Lộc | 2026-12-20",
                        "Trạm Thủy văn An Lộc | Trưởng các thôn | FREQ=MONTHLY",
                        "Công an xã | Đoàn Thanh niên | 2027-06-30");
    }

    @Test
    void takesHeadingsOfGroupsForNoTask() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tThời gian
                I\tCải cách hành chính
                1\tCắt giảm thủ tục đất đai\tVăn phòng Sở\t30/3/2027
                II\tChuyển đổi số\t\t
                2\tSố hóa hồ sơ lưu\tPhòng Công nghệ\tTháng 5/2027
                A\tViệc khác
                3\tDọn kho\tTổ Bảo vệ\tQuý III/2027
                """))
                .containsExactly(
                        "Văn phòng Sở |  | 2027-03-30", "Phòng Công nghệ |  | 2027-05-31", "Tổ Bảo vệ |  | 2027-09-30");
    }

    @Test
    void takesANumberOverItsOwnSubdivisionsForAHeading() {
        assertThat(
                        Table.rows(
                                """
                STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
                1\tCông tác tuyên truyền\t\t\t
                1.1\tIn tờ rơi\tPhòng Văn hóa\tĐoàn xã\t10/12/2026
                1.2\tPhát loa thôn\tTrưởng thôn\t\tHằng ngày
                2\tCông tác kiểm tra\t\t\t
                2.1\tKiểm tra bếp ăn\tTrạm Y tế\t\tTháng 4/2027
                """))
                .containsExactly(
                        "Phòng Văn hóa | Đoàn xã | 2026-12-10",
                        "Trưởng thôn |  | FREQ=DAILY",
                        "Trạm Y tế |  | 2027-04-30");
    }

    @Test
    void takesAHeadingRepeatedInEveryCellForNoTask() {
        assertThat(
                        Table.rows(
                                """
                TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
                I | Phát triển giao thông | Phát triển giao thông | Phát triển giao thông | Phát triển giao thông
                1 | Mở bến xe phía nam | Sở Xây dựng | UBND phường Tân An | 2027
                Phát triển du lịch | Phát triển du lịch | Phát triển du lịch | Phát triển du lịch | Phát triển du lịch
                2 | Làm đường ven hồ | Ban Quản lý dự án 3 | Sở Tài chính | 2027 - 2028
                """))
                .containsExactly(
                        "Sở Xây dựng | UBND phường Tân An | 2027-12-31",
                        "Ban Quản lý dự án 3 | Sở Tài chính | 2027-01-01..2028-12-31");
    }

    @Test
    void readsATableWithoutNumbers() {
        assertThat(
                        Table.rows(
                                """
                Nội dung công việc\tĐơn vị thực hiện\tThời hạn
                Lập danh sách hộ nghèo\tTrưởng thôn\t05/12/2026
                Cấp phát gạo\tPhòng Kinh tế\t20/12/2026
                """))
                .containsExactly("Trưởng thôn |  | 2026-12-05", "Phòng Kinh tế |  | 2026-12-20");
    }

    @Test
    void readsAHeadOfTwoLines() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị\t\tThời gian\t
                \t\tChủ trì\tPhối hợp\tBắt đầu\tHoàn thành
                1\tXây nhà bia\tPhòng Văn hóa\tHội Cựu chiến binh\t01/12/2026\t30/4/2027
                2\tSưu tầm hiện vật\tBảo tàng tỉnh\tCác xã\t01/01/2027\t31/12/2027
                """))
                .containsExactly(
                        "Phòng Văn hóa | Hội Cựu chiến binh | 2026-12-01..2027-04-30",
                        "Bảo tàng tỉnh | Các xã | 2027-01-01..2027-12-31");
    }

    @Test
    void goesOnBelowAHeadRepeatedOnThePage() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tChủ trì\tThời gian
                1\tIn sổ tay\tPhòng Tư pháp\t10/12/2026
                2

                TT\tNội dung\tChủ trì\tThời gian
                2\tPhát sổ tay\tCông an xã\t20/12/2026
                Trang 3
                TT\tNội dung\tChủ trì\tThời gian
                3\tThu góp ý\tĐoàn xã\t30/12/2026
                """))
                .containsExactly(
                        "Phòng Tư pháp |  | 2026-12-10", "Công an xã |  | 2026-12-20", "Đoàn xã |  | 2026-12-30");
    }

    @Test
    void putsTheBrokenWordsOfAHeadTogether() {
        assertThat(
                        Table.rows(
                                """
                STT   Nội dung nhiệm vụ                Đơn vị            Đơn vị            Thời
                                                       chủ trì           phối hợp          gian
                1     Mở lớp dạy nghề đan lát          Trung tâm GDTX    Hội Nông dân      Tháng 3/2027
                2     Khám mắt cho người già           Trạm Y tế         Hội Người cao     Tháng 5/2027
                                                                         tuổi
                """))
                .containsExactly(
                        "Trung tâm GDTX | Hội Nông dân | 2027-03-31", "Trạm Y tế | Hội Người cao tuổi | 2027-05-31");
    }

    @Test
    void readsTicksUnderQuarters() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tThời gian thực hiện năm 2027\t\t\t
                \t\t\tQuý I\tQuý II\tQuý III\tQuý IV
                1\tTập huấn hòa giải\tPhòng Tư pháp\t\tx\t\t
                2\tKiểm tra chợ\tPhòng Kinh tế\t\t\tx\tx
                """))
                .containsExactly("Phòng Tư pháp |  | 2027-06-30", "Phòng Kinh tế |  | 2027-07-01..2027-12-31");
    }

    @Test
    void takesTotalsAndSignaturesForNoTask() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tThời gian\tKinh phí
                1\tMua máy lọc nước\tVăn phòng\tQuý I/2027\t120
                2\tMua xuồng\tBan Chỉ huy Quân sự\tQuý II/2027\t300
                \tTổng cộng\t\t\t420

                Người lập biểu\tThủ trưởng đơn vị
                Lê Thị Hoa\tTrần Minh Khôi
                """))
                .containsExactly("Văn phòng |  | 2027-03-31", "Ban Chỉ huy Quân sự |  | 2027-06-30");
    }

    @Test
    void readsNoTaskInATableOfPrices() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị tính\tSố lượng\tĐơn giá\tThành tiền
                1\tTrang trí hội trường\tbuổi\t2\t500.000\t1.000.000
                2\tNước uống\tchai\t100\t5.000\t500.000
                """))
                .isEmpty();
    }

    @Test
    void readsNoTaskInACalendarOfMeetings() {
        assertThat(
                        Table.rows(
                                """
                Thứ/ngày\tNội dung\tChủ trì\tĐịa điểm
                Thứ Hai 23/11\tHọp giao ban\tChủ tịch\tPhòng họp số 1
                Thứ Ba 24/11\tTiếp công dân\tPhó Chủ tịch\tTrụ sở tiếp dân
                """))
                .isEmpty();
    }

    @Test
    void goesOnBelowAHeadingWithoutColumns() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tThời gian
                I. Lĩnh vực kinh tế
                1\tThu thuế chợ\tBan Quản lý chợ\t20/12/2026
                II. Lĩnh vực xã hội
                2\tTặng quà Tết\tHội Chữ thập đỏ\t15/01/2027
                """))
                .containsExactly("Ban Quản lý chợ |  | 2026-12-20", "Hội Chữ thập đỏ |  | 2027-01-15");
    }

    @Test
    void passesOverTheNumbersOfColumns() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tCơ quan chủ trì\tThời gian
                (1)\t(2)\t(3)\t(4)
                1\tDựng rạp\tPhòng Văn hóa\t10/12/2026
                2\tMời nghệ nhân\tTrung tâm Văn hóa\t12/12/2026
                """))
                .containsExactly("Phòng Văn hóa |  | 2026-12-10", "Trung tâm Văn hóa |  | 2026-12-12");
    }

    @Test
    void endsBeforeATableOfFigures() {
        assertThat(
                        Table.rows(
                                """
                TT\tNội dung\tCơ quan chủ trì\tThời gian
                1\tDựng rạp\tPhòng Văn hóa\t10/12/2026

                BIỂU SỐ LIỆU
                TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch
                1\tSố hộ nghèo\thộ\t15
                2\tTỷ lệ trẻ đến lớp\t%\t98
                """))
                .containsExactly("Phòng Văn hóa |  | 2026-12-10");
    }

    @Test
    void cutsColumnsWhereTheirLinesLeaveAGap() {
        assertThat(
                        Table.rows(
                                """
                 TT              Nội dung công việc                  Đơn vị chủ trì          Thời gian
                  1   Sửa bờ kè chống sạt lở                     Phòng Nông nghiệp          Tháng 2/2027
                  2   Cắm tiêu báo luồng lạch trên sông Đào      Trạm Quản lý đường thủy    15/3/2027
                """))
                .containsExactly("Phòng Nông nghiệp |  | 2027-02-28", "Trạm Quản lý đường thủy |  | 2027-03-15");
    }
}
