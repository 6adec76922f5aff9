package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the name of a unit begins and ends, and how many are named. */
class NamesOfUnitsTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trường Cao đẳng Kỹ thuật phân lịch thực tập. | Trường Cao đẳng Kỹ thuật",
                "Trường Trung cấp Y tế phân lịch thực tập. | Trường Trung cấp Y tế",
                "Phòng Chăm sóc khách hàng kiểm tra lại hộ mất điện. | Phòng Chăm sóc khách hàng",
                "Ban Chỉ đạo chuyển đổi số xã họp đầu tuần. | Ban Chỉ đạo chuyển đổi số xã",
                "Ban Bồi thường, giải phóng mặt bằng đo lại thửa 41. | Ban Bồi thường, giải phóng mặt bằng",
                "Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh mở trang hỏi đáp. | Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh",
                "Chi cục Giám định xây dựng lấy mẫu bê tông. | Chi cục Giám định xây dựng",
                "Khoa Hồi sức cấp cứu phải báo cáo sự cố. | Khoa Hồi sức cấp cứu",
                "Đoàn kiểm tra theo Quyết định số 15 lập biên bản. | Đoàn kiểm tra theo Quyết định số 15",
                "Tổ bầu cử niêm yết danh sách cử tri. | Tổ bầu cử",
                "Quỹ tín dụng nhân dân An Phú giãn nợ cho hộ nuôi cá. | Quỹ tín dụng nhân dân An Phú",
                "Công an các xã Hạ Lộc, Chi Lâm, Đoài Hạ trực cầu tràn. | Công an các xã Hạ Lộc, Chi Lâm, Đoài Hạ",
                "Phòng Chiến lược; Viện Chiến lược, Chính sách biển lập đề cương. | Phòng Chiến lược; Viện Chiến lược, Chính sách biển",
                "Người sử dụng lao động phải công khai thang lương. | Người sử dụng lao động",
                "Giao BS. Lê Thị Hạnh mở thêm bàn khám. | BS. Lê Thị Hạnh",
                "Các xã chưa nộp sổ thu khẩn trương nộp về Phòng. | Các xã chưa nộp sổ thu",
                "Những trường có bếp ăn xuống cấp cần sửa ngay. | Những trường có bếp ăn xuống cấp",
                "Yêu cầu các phòng, nhất là Phòng Kế toán, chốt công nợ. | các phòng; Phòng Kế toán",
                "Các xã, trong đó có xã Hạ Lộc, nạo vét mương. | Các xã; xã Hạ Lộc",
                "Ngày 28 hàng tháng các phòng, trạm, trung tâm gửi bảng chấm công. | các phòng; trạm; trung tâm",
                "Phòng Công chức, viên chức rà soát biên chế. | Phòng Công chức, viên chức",
                "Giao Vụ Kế hoạch, Tài chính thẩm định dự toán. | Vụ Kế hoạch, Tài chính",
                "Tổ Thư ký giúp việc chuẩn bị hồ sơ họp. | Tổ Thư ký giúp việc",
                "Đề nghị Đài Khí tượng Thủy văn tỉnh gửi số liệu mưa cho các xã. | Đài Khí tượng Thủy văn tỉnh",
                "Đề nghị Sở Tài chính cung cấp số liệu thu hằng tuần cho Phòng. | Sở Tài chính",
                "Các Bộ: Quốc phòng, Công an, Ngoại giao báo cáo tình hình. | Bộ Quốc phòng; Bộ Công an; Bộ Ngoại giao",
                "Thủ trưởng các sở; Chủ tịch UBND các huyện kiểm tra chợ. | Thủ trưởng các sở; Chủ tịch UBND các huyện",
                "Chủ tịch UBND các huyện, thành phố, thị xã kiểm tra chợ. | Chủ tịch UBND các huyện, thành phố, thị xã",
                "UBND các huyện An Lộc, Chi Lâm kiểm tra chợ. | UBND các huyện An Lộc, Chi Lâm",
                "Các Công ty thủy lợi kiểm tra cống lấy nước. | Các Công ty thủy lợi",
                "Cơ sở giáo dục tổ chức học bù cho học sinh. | Cơ sở giáo dục",
                "Ban Giám hiệu tổng hợp phiếu gửi Sở Giáo dục. | Ban Giám hiệu",
                "Khoa Hồi sức tích cực kiểm kê máy thở. | Khoa Hồi sức tích cực",
                "P. Quản lý vận hành lập sổ máy bơm. | P. Quản lý vận hành",
                "Hai trường niêm yết kết luận tại bảng tin. | Hai trường",
                "14 thôn lập danh sách hộ cần giúp. | 14 thôn",
                "Kế toán đối chiếu số dư với kho bạc. | Kế toán",
                "Nhân viên thư viện (đồng chí Lê Thị Hà) tăng cường giới thiệu sách. | Nhân viên thư viện (đồng chí Lê Thị Hà)",
                "Các đồng chí Phó ban, căn cứ phần việc được phân công lên lịch đi cơ sở. | Các đồng chí Phó ban",
                "Ban Tổ chức hội nghị duyệt chương trình. | Ban Tổ chức hội nghị",
                "Các cơ quan được phân công chủ trì thực hiện nhiệm vụ chủ động bố trí người. | Các cơ quan được phân công chủ trì thực hiện nhiệm vụ",
                "Hội đồng thẩm định Nhà nước thẩm định Báo cáo đầu tư. | Hội đồng thẩm định Nhà nước",
                "Giao Sở Xây dựng là cơ quan đầu mối, chủ trì hướng dẫn đề án. | Sở Xây dựng",
                "Thành phố An Phú và các huyện Hạ Lộc, Chi Lâm dọn bèo. | Thành phố An Phú; các huyện Hạ Lộc, Chi Lâm",
                "Ủy ban nhân dân các xã: Đoài Thượng, Hạ Bì kiểm kê xuồng. | Ủy ban nhân dân các xã Đoài Thượng, Hạ Bì",
                "Phòng Kinh tế xã: Kiểm kê xuồng. | Phòng Kinh tế xã",
                "Chi đoàn Sở dọn nhà kho. | Chi đoàn Sở",
                "In thẻ dự thi, do Văn phòng Sở đảm nhiệm. | Văn phòng Sở",
                "In giấy mời: Văn phòng Sở, trước ngày họp 05 ngày. | Văn phòng Sở",
                "Trên cơ sở đề nghị của các xã, cơ quan liên quan, Sở Tài chính cấp bù kinh phí. | Sở Tài chính",
                "Sở Tài chính và UBND các xã bố trí vốn để thực hiện Kế hoạch này theo quy định. | Sở Tài chính; UBND các xã",
                "Trên cơ sở chức năng, chủ trì, phối hợp với các đơn vị liên quan lập danh mục. | ",
            })
    void readsWhoLeads(String sentence, String lead) {
        var expected = lead == null ? List.<String>of() : Arrays.asList(lead.split("; "));

        assertThat(tasks("1. " + sentence).get(0).lead()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sửa máy bơm (Trạm Thủy nông phối hợp UBND xã Đoài).",
                "Sửa máy bơm, xong trước 20/12/2026 (Trạm Thủy nông chủ trì; UBND xã Đoài phối hợp).",
                "Sửa máy bơm: Trạm Thủy nông chủ trì, UBND xã Đoài tham gia, xong trước 20/12/2026.",
                "Trạm Thủy nông làm đầu mối, cùng UBND xã Đoài sửa máy bơm.",
            })
    void readsWhoCooperates(String sentence) {
        var task = tasks("1. " + sentence).get(0);

        assertThat(task.lead()).containsExactly("Trạm Thủy nông");
        assertThat(task.cooperating()).containsExactly("UBND xã Đoài");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kiểm tra hồ sơ tồn (P. Kế hoạch - Vật tư, xong trong tháng 12).",
                "Kiểm tra hồ sơ tồn (P. Kế hoạch - Vật tư).",
            })
    void readsANameInBracketsBesideItsTime(String sentence) {
        assertThat(tasks("1. " + sentence).get(0).lead()).containsExactly("P. Kế hoạch - Vật tư");
    }

    @Test
    void readsAHeadingOfSeveralParts() {
        assertThat(
                        tasks(
                                "1. Giao người đứng đầu các cơ quan thuộc tỉnh; Chủ tịch UBND các xã, phường\n- Cập nhật lý lịch cán bộ."))
                .singleElement()
                .satisfies(task -> assertThat(task.lead())
                        .containsExactly("người đứng đầu các cơ quan thuộc tỉnh", "Chủ tịch UBND các xã, phường"));
    }

    @Test
    void leavesToTheUnitAboveWhatItsOwnStaffIsSentToDo() {
        var task = tasks("1. Kho bạc khu vực\n- Phân công cán bộ trực kho quỹ ban đêm.")
                .get(0);

        assertThat(task.lead()).containsExactly("Kho bạc khu vực");
    }

    @Test
    void ordersNothingByANameThatStandsAlone() {
        assertThat(
                        tasks(
                                "1. Dự tại điểm cầu xã:\n- Ủy ban Mặt trận Tổ quốc xã.\n- Chủ tịch UBND xã.\n2. Công an xã giữ trật tự."))
                .singleElement()
                .satisfies(task -> assertThat(task.lead()).containsExactly("Công an xã"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Trách nhiệm của đối tượng kiểm kê: | đối tượng kiểm kê",
                "1. Đối với các trường đã được công nhận đạt chuẩn trong năm học trước. | các trường đã được công nhận đạt chuẩn trong năm học trước",
                "1. Sở Xây dựng phối hợp Ban Quản lý cảng Sông Hạ và các bến sông: | Sở Xây dựng",
                "1. Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện các chương trình như: | Sở Y tế",
                "Để việc nổ mìn an toàn, Sở Xây dựng yêu cầu các tổ chức, doanh nghiệp có kho mìn trong tỉnh thực hiện các việc sau:\\n1. Kho mìn | các tổ chức, doanh nghiệp có kho mìn trong tỉnh",
                "1. Tổ chức Đoàn Thanh niên xã | Tổ chức Đoàn Thanh niên xã",
                "1. Chủ tịch UBND các xã ven sông, trong đó trọng tâm là các xã: Hạ Bì, Đoài Thượng: | Chủ tịch UBND các xã ven sông",
            })
    void readsAHeadingForTheOwnerOfWhatStandsBelow(String heading, String lead) {
        assertThat(tasks(heading.replace("\\n", "\n") + "\na) Sắp xếp hồ sơ theo năm."))
                .singleElement()
                .satisfies(task -> assertThat(task.lead()).containsExactly(lead));
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of(
                        "UBND TỈNH BÌNH AN\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận giao ban\n\n" + body + "\n", ISSUED)
                .assignments();
    }
}
