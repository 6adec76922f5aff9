package vn.vanban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The turns of phrase by which an office hands a task on: asked, passed on, said of the matter, or short as in notes. */
class WaysOfTellingTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Việc trực chốt kiểm dịch giao cho Trạm Thú y đảm nhiệm trong tháng 12/2026.",
                "Nhiệm vụ ghi sổ chăn nuôi được giao cho Trạm Thú y.",
                "Việc tiêm phòng dại phải được Trạm Thú y thực hiện trước ngày 15/12/2026.",
                "Trách nhiệm thu gom vỏ thuốc thuộc về Trạm Thú y.",
                "Triển khai việc phun thuốc khử trùng là trách nhiệm của Trạm Thú y.",
                "Phun thuốc khử trùng chợ phiên: giao Trạm Thú y, thời gian trong tháng 12/2026.",
                "Nội dung công việc: phun thuốc khử trùng chợ phiên; đơn vị thực hiện: Trạm Thú y; thời gian: tháng 12/2026.",
                "Phun thuốc khử trùng chợ phiên - Trạm Thú y chịu trách nhiệm, báo cáo trước ngày 15/12/2026.",
                "Phun thuốc khử trùng chợ phiên (Trạm Thú y thực hiện xong trong tháng 12/2026).",
            })
    void saysOfTheMatterWhoseItIs(String sentence) {
        assertThat(tasks("1. " + sentence).get(0).lead()).containsExactly("Trạm Thú y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kính đề nghị Trạm Thú y hỗ trợ, phun thuốc khử trùng giúp xã.",
                "Rất mong Trạm Thú y phối hợp phun thuốc khử trùng.",
                "Y/c Trạm Thú y phun thuốc khử trùng.",
                "Chủ tịch UBND xã lưu ý Trạm Thú y kiểm tra chợ phiên.",
                "Chủ tịch UBND xã chỉ đạo Trạm Thú y chủ trì kiểm tra chợ phiên.",
                "Tập thể lãnh đạo thống nhất để Trạm Thú y mở lớp cho các hộ nuôi.",
                "Theo đề nghị của Trưởng phòng Kinh tế, Chủ tịch UBND xã giao Trạm Thú y kiểm tra chợ phiên.",
                "Giao Trạm Thú y, trước ngày 15/12/2026, kiểm tra chợ phiên.",
                "Hằng quý yêu cầu Trạm Thú y kiểm tra chợ phiên.",
                "Chợ phiên còn nhiều hộ bán gia cầm sống, do đó giao Trạm Thú y kiểm tra các lò mổ.",
            })
    void namesWhomItAsks(String sentence) {
        assertThat(tasks("1. " + sentence).get(0).lead()).containsExactly("Trạm Thú y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phát huy kết quả đã đạt được, Trạm Thú y tiếp tục kiểm tra chợ phiên.",
                "Rút kinh nghiệm vụ trước, lần này Trạm Thú y kiểm tra cả các lò mổ.",
                "Nhận được văn bản này, yêu cầu Trạm Thú y kiểm tra ngay chợ phiên.",
                "Trạm Thú y - đơn vị được giao quản lý lò mổ - kiểm tra chợ phiên.",
                "Trạm Thú y được giao kiểm tra chợ phiên, xong trong tháng 12/2026.",
                "Trạm Thú y lo phần kiểm tra chợ phiên, xong trong tháng 12/2026.",
            })
    void namesWhoActsBehindAnOpeningAndBeforeAnAside(String sentence) {
        assertThat(tasks("1. " + sentence).get(0).lead()).containsExactly("Trạm Thú y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P/c Trạm Thú y p/h với Đoàn xã kiểm tra chợ phiên. | Đoàn xã",
                "Trạm Thú y làm đầu mối kiểm tra chợ phiên, đơn vị phối hợp: Đoàn xã; thời hạn: 15/12/2026. | Đoàn xã",
                "Giao Trạm Thú y kiểm tra chợ phiên, đồng thời lấy ý kiến phối hợp của Đoàn xã. | Đoàn xã",
                "Giao Trạm Thú y chủ trì, mời Đoàn xã tham gia phối hợp, kiểm tra chợ phiên. | Đoàn xã",
                "Kiểm tra chợ phiên, giao Trạm Thú y thực hiện, Đoàn xã phối hợp. | Đoàn xã",
                "Phân công Trạm Thú y phụ trách việc kiểm tra chợ phiên, Đoàn xã hỗ trợ, phối hợp. | Đoàn xã",
            })
    void tellsWithWhom(String sentence, String with) {
        assertThat(tasks("1. " + sentence)).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Trạm Thú y");
            assertThat(task.cooperating()).containsExactly(with);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cùng dự họp có lãnh đạo Trạm Thú y, Phòng Kinh tế.",
                "Căn cứ Điều lệ Hợp tác xã An Phú ban hành năm 2024;",
                "UBND xã nhận được Báo cáo số 12/BC-TTY của Trạm Thú y về đàn gia cầm.",
            })
    void ordersNothingByWhatItTells(String sentence) {
        assertThat(tasks("1. Giao Trạm Thú y kiểm tra chợ phiên.\n2. " + sentence))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Trạm Thú y"));
    }

    @Test
    void ordersBelowTheConclusionThoughItStandsUnderAResult() {
        assertThat(tasks("I. ĐÁNH GIÁ TÌNH HÌNH\nĐàn gia cầm tăng.\nChủ tịch UBND xã kết luận như sau:\n"
                        + "- Giao Trạm Thú y kiểm tra chợ phiên.\n- Giao Đoàn xã phát tờ rơi."))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Trạm Thú y"), List.of("Đoàn xã"));
    }

    private static List<Assignment> tasks(String body) {
        return DocumentReading.of("THÔNG BÁO\nKết luận cuộc họp\n" + body + "\n", ISSUED)
                .assignments();
    }
}
