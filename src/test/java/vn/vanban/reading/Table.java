package vn.vanban.reading;

import java.time.LocalDate;
import java.util.List;

/** An annex with one table, and what is read out of its rows: "lead | who cooperates | until when". */
final class Table {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 18);

    private static final String PLAN =
            """
            UBND TỈNH BÌNH AN
            Số: 31/KH-UBND

            KẾ HOẠCH
            Triển khai công tác năm 2027

            Nơi nhận:
            - Lưu: VT.

            CHỦ TỊCH

            Trần Minh Khôi

            PHỤ LỤC
            Phân công nhiệm vụ

            """;

    private Table() {}

    static List<String> rows(String table) {
        return tasks(table).stream()
                .map(task -> "%s | %s | %s"
                        .formatted(
                                String.join("; ", task.lead()),
                                String.join("; ", task.cooperating()),
                                time(task.deadline())))
                .toList();
    }

    static List<Assignment> tasks(String table) {
        return DocumentReading.of(PLAN + table, ISSUED).assignments();
    }

    private static String time(Deadline deadline) {
        var due = deadline.start() == null ? "" + deadline.due() : deadline.start() + ".." + deadline.due();
        return deadline.rrule() != null
                ? deadline.rrule()
                : deadline.due() == null ? deadline.kind().name() : due;
    }
}
