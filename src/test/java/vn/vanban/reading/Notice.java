package vn.vanban.reading;

/** A conclusion notice of a fictional office, as its text comes out of a file. */
final class Notice {

    static final String TEXT =
            """
            UBND TỈNH BÌNH AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc
            Số: 87/TB-SYT\tBình An, ngày 18 tháng 11 năm 2026

            THÔNG BÁO
            Kết luận của Giám đốc Sở Y tế tại giao ban tháng 11 năm 2026

            Ngày 16/11/2026, Giám đốc Sở Y tế chủ trì giao ban công tác y tế tháng 11. Sau khi nghe các phòng báo cáo, Giám đốc Sở kết luận:
            I. KẾT QUẢ THỰC HIỆN
            1. Công tác khám, chữa bệnh
            - Tổ chức khám sức khỏe học đường cho 41 nghìn học sinh, hoàn thành trước ngày 15/11/2026.
            II. NHIỆM VỤ TRỌNG TÂM
            1. Về cấp cứu và điều trị
            a) Giao Bệnh viện Đa khoa tỉnh chủ trì, phối hợp với Trung tâm Kiểm soát bệnh tật tỉnh lập phương án thu dung người bệnh nặng, trình Sở chậm nhất ngày 30 tháng 11 năm 2026.
            b) Phòng Nghiệp vụ Y rà soát tủ thuốc cấp cứu tại các trạm y tế trong vòng 10 ngày làm việc kể từ ngày ban hành Thông báo này.
            2. Văn phòng Sở
            - Hướng dẫn kết nối hồ sơ sức khỏe điện tử theo Kế hoạch số 31/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh, giai đoạn 2026-2030.
            - Định kỳ hằng quý báo cáo Giám đốc Sở tiến độ kết nối.
            3. Về nhân lực
            - Mở lớp hồi sức cấp cứu nhi cho 60 bác sĩ tuyến cơ sở.
            - Cử giảng viên hướng dẫn thực hành tại bệnh viện.
            Đơn vị chủ trì: Phòng Tổ chức cán bộ; Đơn vị phối hợp: Bệnh viện Sản - Nhi.
            Thời gian hoàn thành: Quý I/2027.
            4. Yêu cầu các cơ quan, đơn vị tiếp tục nâng cao tinh thần trách nhiệm, thái độ phục vụ người bệnh.
            Trên đây là kết luận của Giám đốc Sở Y tế, yêu cầu các đơn vị nghiêm túc thực hiện./.

            Nơi nhận:
            - UBND tỉnh (để báo cáo);
            - Các đơn vị trực thuộc;
            - Lưu: VT, VP.

            TL. GIÁM ĐỐC
            CHÁNH VĂN PHÒNG

            Nguyễn Hoài Nam

            PHỤ LỤC
            Danh mục nhiệm vụ

            TT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\tGhi chú
            1\tXây dựng phần mềm quản lý kho thuốc\tPhòng Nghiệp vụ Dược\tCác bệnh viện, Văn phòng Sở\tTháng 3/2027\t
            2\tKiểm tra chất thải\tThanh tra Sở\t\tHằng năm\t
            TT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\tGhi chú
            3\tXây dựng trạm y tế mẫu\tSở Y tế\tSở Tài chính\t2027-2028\t
            """;

    private Notice() {}
}
