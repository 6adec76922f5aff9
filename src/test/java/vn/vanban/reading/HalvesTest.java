package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalvesTest {

    @Test
    void partsTwoThingsToDoAtTheWordBetweenThem() {
        assertThat(Halves.in("Mua thêm máy xét nghiệm và tập huấn cách dùng cho các trạm"))
                .hasValue(new Halves("Mua thêm máy xét nghiệm", "Tập huấn cách dùng cho các trạm"));
        assertThat(Halves.in(
                        "Mua bổ sung vật tư tiêu hao và tập huấn quy trình bảo quản cho kho trước ngày 16/12/2026"))
                .hasValue(new Halves(
                        "Mua bổ sung vật tư tiêu hao", "Tập huấn quy trình bảo quản cho kho trước ngày 16/12/2026"));
    }

    @Test
    void prefersTheStrongerMark() {
        assertThat(Halves.in("Rà soát số hộ và lập danh sách, gửi các xã; báo cáo kết quả trước ngày 5/12"))
                .hasValue(new Halves("Rà soát số hộ và lập danh sách, gửi các xã", "Báo cáo kết quả trước ngày 5/12"));
        assertThat(Halves.in("Thống kê nhà tạm, xây dựng phương án hỗ trợ"))
                .hasValue(new Halves("Thống kê nhà tạm", "Xây dựng phương án hỗ trợ"));
    }

    @Test
    void leavesVerbsOfOneObjectTogether() {
        assertThat(Halves.in("Tăng cường kiểm tra, giám sát và đánh giá chất lượng nước"))
                .isEmpty();
        assertThat(Halves.in("Cập nhật danh sách viên chức và người lao động")).isEmpty();
        assertThat(Halves.in("")).isEmpty();
    }
}
