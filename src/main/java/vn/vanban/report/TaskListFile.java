package vn.vanban.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.vanban.followup.AssignmentStatus;
import vn.vanban.shared.TableFile;
import vn.vanban.shared.TableFile.Column;

/** The list behind a figure as XLSX, with the columns of its page; the unit, there a heading, is a column here. */
final class TaskListFile {

    private TaskListFile() {}

    /**
     * @param late whether they are the late ones, with the days in place of the standing
     * @param words of a state
     */
    static byte[] of(
            List<String> heading, TaskLists.TaskList list, boolean late, Function<AssignmentStatus, String> words) {
        List<List<Object>> rows = new ArrayList<>();
        list.groups().forEach(group -> group.rows()
                .forEach(row -> rows.add(Arrays.asList(
                        rows.size() + 1,
                        group.unit(),
                        row.work(),
                        row.place(),
                        row.givenOn(),
                        row.firstDue(),
                        row.due() == null ? row.withoutDay() : row.due(),
                        late ? row.daysLate() : row.standing().text(),
                        row.daysLateAtFirst(),
                        words.apply(row.status()),
                        row.person()))));
        return TableFile.of(
                "Nhiệm vụ",
                heading,
                List.of(
                        new Column("TT", 6),
                        new Column("Đơn vị chủ trì", 28),
                        new Column("Nhiệm vụ", 60),
                        new Column("Văn bản", 20),
                        new Column("Ngày giao", 12),
                        new Column("Hạn đầu", 12),
                        new Column("Hạn hiện hành", 12),
                        new Column(late ? "Quá hạn (ngày)" : "So với hạn hiện hành", late ? 10 : 26),
                        new Column("Quá hạn đầu (ngày)", 10),
                        new Column("Tình trạng", 18),
                        new Column("Người thực hiện", 22)),
                false,
                rows);
    }
}
