package vn.vanban.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same work is read from a table whatever parts its columns, whatever stands between its rows, however narrow it is. */
class TableShapesTest {

    private static final List<String> HEAD =
            List.of("TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành");

    private static final List<List<String>> WORK = List.of(
            List.of(
                    "Tổng hợp số hộ cần sửa lại mái nhà sau bão",
                    "Phòng Văn hóa, Khoa học và Thông tin",
                    "Đoàn xã",
                    "20/11/2026"),
            List.of(
                    "Nạo vét tuyến mương qua chợ và bãi xe",
                    "Phòng Kinh tế - Hạ tầng",
                    "Các đơn vị liên quan",
                    "Tháng 10 - 12/2026"),
            List.of("Kẻ lại vạch sơn trước cổng trường", "Công an xã", "Trạm Y tế xã Hòa Lâm", "Trước ngày 05/12/2026"),
            List.of(
                    "Thay bóng đèn đường thôn Đông",
                    "Trung tâm Dịch vụ công ích",
                    "Hội Người cao tuổi",
                    "Quý IV/2026"));

    private static final String[] READ = {
        "Phòng Văn hóa, Khoa học và Thông tin | Đoàn xã | 2026-11-20",
        "Phòng Kinh tế - Hạ tầng | Các đơn vị liên quan | 2026-10-01..2026-12-31",
        "Công an xã | Trạm Y tế xã Hòa Lâm | 2026-12-04",
        "Trung tâm Dịch vụ công ích | Hội Người cao tuổi | 2026-12-31"
    };

    enum Between {
        NOTHING,
        EMPTY_LINES,
        GROUPS,
        PAGE
    }

    static Stream<Arguments> shapes() {
        var places = Stream.of(20, 28, 40).flatMap(width -> Stream.of(2, 4)
                .flatMap(gap -> Stream.of(true, false).flatMap(numbered -> Stream.of(Between.values())
                        .filter(between -> numbered || between != Between.GROUPS)
                        .map(between -> Arguments.of(width, gap, numbered, false, between)))));
        var centred = Stream.of(20, 28, 40).flatMap(width -> Stream.of(Between.values())
                .map(between -> Arguments.of(width, 3, true, true, between)));
        return Stream.concat(places, centred);
    }

    @ParameterizedTest(name = "{0} characters wide, {1} apart, numbered {2}, centred {3}, between rows {4}")
    @MethodSource("shapes")
    void readsColumnsPartedBySpaces(int width, int gap, boolean numbered, boolean centred, Between between) {
        var widths = numbered ? List.of(3, width, 18, 16, 12) : List.of(width, 18, 16, 12);
        var table = new ArrayList<>(set(head(numbered), widths, gap, centred));
        for (int i = 0; i < WORK.size(); i++) {
            if (between == Between.GROUPS && i % 2 == 0) {
                table.add((i == 0 ? "I" : "II") + " ".repeat(1 + gap + 1)
                        + "Công tác sửa sang, dọn dẹp sau mưa bão và đón Tết");
            }
            if (between == Between.PAGE && i == 2) {
                table.addAll(List.of("", " ".repeat(width / 2 + gap + 8) + "2", ""));
                table.addAll(set(head(numbered), widths, gap, centred));
            }
            table.addAll(set(row(i, numbered), widths, gap, centred));
            if (between == Between.EMPTY_LINES) {
                table.add("");
            }
        }
        assertThat(Table.rows(String.join("\n", table))).containsExactly(READ);
    }

    @ParameterizedTest(name = "cells {0}")
    @ValueSource(strings = {"\n", "\n\n"})
    void readsCellsCopiedOneALine(String between) {
        var table = new ArrayList<>(HEAD);
        for (int i = 0; i < WORK.size(); i++) {
            if (i == 2) {
                table.addAll(List.of("II", "Trật tự, hạ tầng"));
            }
            table.addAll(row(i, true));
        }
        var copied = String.join(between, table)
                .replace("Văn hóa, Khoa", "Văn hóa,\nKhoa")
                .replace("Đơn vị chủ", "Đơn vị\nchủ");
        assertThat(Table.rows(copied + "\n\nCác đơn vị báo cáo khi xong việc.")).startsWith(READ);
    }

    private static List<String> head(boolean numbered) {
        return HEAD.subList(numbered ? 0 : 1, HEAD.size());
    }

    private static List<String> row(int i, boolean numbered) {
        return Stream.concat(numbered ? Stream.of(String.valueOf(i + 1)) : Stream.of(), WORK.get(i).stream())
                .toList();
    }

    /** The lines of a row: each cell broken between words at its width, set at the top or at half its height. */
    private static List<String> set(List<String> cells, List<Integer> widths, int gap, boolean centred) {
        var columns = IntStream.range(0, cells.size())
                .mapToObj(i -> broken(cells.get(i), widths.get(i)))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElseThrow();
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, columns.size())
                        .mapToObj(i -> {
                            var column = columns.get(i);
                            int at = line - (centred ? (height - column.size()) / 2 : 0);
                            var said = at >= 0 && at < column.size() ? column.get(at) : "";
                            return said + " ".repeat(widths.get(i) + gap - said.length());
                        })
                        .collect(joining())
                        .stripTrailing())
                .toList();
    }

    private static List<String> broken(String cell, int width) {
        var lines = new ArrayList<>(Collections.singletonList(""));
        for (var word : Arrays.asList(cell.split(" "))) {
            int last = lines.size() - 1;
            var longer = (lines.get(last) + " " + word).strip();
            if (longer.length() <= width) {
                lines.set(last, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
