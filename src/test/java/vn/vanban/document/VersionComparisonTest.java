package vn.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanban.document.VersionComparison.Fate.ADDED;
import static vn.vanban.document.VersionComparison.Fate.CHANGED;
import static vn.vanban.document.VersionComparison.Fate.KEPT;
import static vn.vanban.document.VersionComparison.Fate.REMOVED;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.vanban.document.VersionComparison.Line;

class VersionComparisonTest {

    private static final String BEFORE =
            """
            Giám đốc Sở kết luận như sau:
            1. Các bệnh viện rà soát danh mục thuốc dự phòng.
            2. Phòng Nghiệp vụ Dược tổng hợp số liệu hàng tháng.
            1	Kho lạnh số 2	Bệnh viện Phổi	Quý III
            Yêu cầu các đơn vị thực hiện./.
            """;

    @Test
    void findsNothingBetweenEqualTexts() {
        assertThat(VersionComparison.of(BEFORE, BEFORE)).hasSize(5).allMatch(line -> line.fate() == KEPT);
    }

    @Test
    void marksTheChangedWordsOfAParagraphOnly() {
        Line line = changed(BEFORE.replace("hàng tháng", "trước ngày 25 hàng tháng"));

        assertThat(marked(line)).isEqualTo("2. Phòng Nghiệp vụ Dược tổng hợp số liệu [+trước ngày 25 +]hàng tháng.");
        assertThat(text(line.before())).isEqualTo("2. Phòng Nghiệp vụ Dược tổng hợp số liệu hàng tháng.");
        assertThat(text(line.after())).isEqualTo("2. Phòng Nghiệp vụ Dược tổng hợp số liệu trước ngày 25 hàng tháng.");
    }

    @Test
    void comparesTableRowsCellByCell() {
        Line line = changed(BEFORE.replace("Bệnh viện Phổi", "Bệnh viện Tâm thần"));

        assertThat(line.isRow()).isTrue();
        assertThat(marked(line)).isEqualTo("1|Kho lạnh số 2|Bệnh viện [-Phổi-][+Tâm thần+]|Quý III");
    }

    @Test
    void keepsParagraphsTogetherThatWereSplitByANewOne() {
        List<Line> lines = VersionComparison.of(
                BEFORE,
                BEFORE.replace(
                        "1. Các bệnh viện rà soát danh mục thuốc dự phòng.\n",
                        "1. Các bệnh viện rà soát danh mục thuốc dự phòng, vật tư.\nThanh tra Sở kiểm tra đột xuất.\n"));

        assertThat(lines).extracting(Line::fate).containsExactly(KEPT, CHANGED, ADDED, KEPT, KEPT, KEPT);
    }

    @Test
    void saysRemovedAndAddedWhereNothingIsOfKin() {
        List<Line> lines = VersionComparison.of(
                BEFORE, BEFORE.replace("Yêu cầu các đơn vị thực hiện./.", "Văn phòng Sở theo dõi./."));

        assertThat(lines).extracting(Line::fate).containsExactly(KEPT, KEPT, KEPT, KEPT, REMOVED, ADDED);
    }

    private static Line changed(String after) {
        List<Line> lines = VersionComparison.of(BEFORE, after).stream()
                .filter(line -> line.fate() != KEPT)
                .toList();
        assertThat(lines).singleElement().extracting(Line::fate).isEqualTo(CHANGED);
        return lines.get(0);
    }

    private static String marked(Line line) {
        return line.cells().stream()
                .map(cell -> cell.stream()
                        .map(words -> words.fate() == REMOVED
                                ? "[-" + words.text() + "-]"
                                : words.fate() == ADDED ? "[+" + words.text() + "+]" : words.text())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    private static String text(List<List<VersionComparison.Words>> cells) {
        return cells.stream()
                .flatMap(List::stream)
                .map(VersionComparison.Words::text)
                .collect(Collectors.joining());
    }
}
