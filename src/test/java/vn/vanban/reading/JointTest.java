package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JointTest {

    @Test
    void partsTwoThingsToDoAtTheWordBetweenThem() {
        assertThat(Joint.in("Mua thêm máy xét nghiệm và tập huấn cách dùng cho các trạm"))
                .hasValue(new Joint("Mua thêm máy xét nghiệm", "Tập huấn cách dùng cho các trạm"));
        assertThat(Joint.in("Mua bổ sung vật tư tiêu hao và tập huấn quy trình bảo quản cho kho trước ngày 16/12/2026"))
                .hasValue(new Joint(
                        "Mua bổ sung vật tư tiêu hao", "Tập huấn quy trình bảo quản cho kho trước ngày 16/12/2026"));
    }

    @Test
    void prefersTheStrongerMark() {
        assertThat(Joint.in("Rà soát số hộ và lập danh sách, gửi các xã; báo cáo kết quả trước ngày 5/12"))
                .hasValue(new Joint("Rà soát số hộ và lập danh sách, gửi các xã", "Báo cáo kết quả trước ngày 5/12"));
        assertThat(Joint.in("Thống kê nhà tạm, xây dựng phương án hỗ trợ"))
                .hasValue(new Joint("Thống kê nhà tạm", "Xây dựng phương án hỗ trợ"));
    }

    @Test
    void leavesVerbsOfOneObjectTogether() {
        assertThat(Joint.in("Tăng cường kiểm tra, giám sát và đánh giá chất lượng nước"))
                .isEmpty();
        assertThat(Joint.in("Cập nhật danh sách viên chức và người lao động")).isEmpty();
        assertThat(Joint.in("")).isEmpty();
    }
}
