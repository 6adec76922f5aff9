package vn.vanban.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DoneBy;
import vn.vanban.shared.Hash;

/** What the units wrote about an assignment: notes of progress, results and their files. Append-only. */
@Component
class WorkLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Progress(int percent, String note, String by, Instant at) {}

    record KeptFile(String name, Hash hash) {}

    record Report(long id, String result, String by, Instant at, List<KeptFile> files) {}

    void addProgress(AssignmentId assignment, int percent, String note, DoneBy by) {
        jdbc.sql(
                        """
                        insert into followup.progress (assignment_id, percent, note, noted_by, noted_at)
                        values (:assignment, :percent, :note, :by, :now)
                        """)
                .param("assignment", assignment.value())
                .param("percent", percent)
                .param("note", note)
                .param("by", words(by))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void addReport(AssignmentId assignment, String result, List<KeptFile> files, DoneBy by) {
        Long report = jdbc.sql(
                        """
                        insert into followup.completion_report (assignment_id, result, reported_by, reported_at)
                        values (:assignment, :result, :by, :now) returning id
                        """)
                .param("assignment", assignment.value())
                .param("result", result)
                .param("by", words(by))
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        for (int i = 0; i < files.size(); i++) {
            jdbc.sql("insert into followup.evidence values (:report, :ordinal, :name, :hash)")
                    .param("report", report)
                    .param("ordinal", i + 1)
                    .param("name", files.get(i).name())
                    .param("hash", files.get(i).hash().value())
                    .update();
        }
    }

    List<Progress> progressOf(AssignmentId assignment) {
        return jdbc.sql("select * from followup.progress where assignment_id = :assignment order by id desc")
                .param("assignment", assignment.value())
                .query((row, n) -> new Progress(
                        row.getInt("percent"), row.getString("note"), row.getString("noted_by"), at(row, "noted_at")))
                .list();
    }

    List<Report> reportsOf(AssignmentId assignment) {
        return jdbc.sql("select * from followup.completion_report where assignment_id = :assignment order by id desc")
                .param("assignment", assignment.value())
                .query((row, n) -> new Report(
                        row.getLong("id"),
                        row.getString("result"),
                        row.getString("reported_by"),
                        at(row, "reported_at"),
                        files(row.getLong("id"))))
                .list();
    }

    Optional<KeptFile> file(AssignmentId assignment, long report, int ordinal) {
        return reportsOf(assignment).stream()
                .filter(found -> found.id() == report
                        && ordinal >= 1
                        && ordinal <= found.files().size())
                .map(found -> found.files().get(ordinal - 1))
                .findFirst();
    }

    private List<KeptFile> files(long report) {
        return jdbc.sql("select name, file_hash from followup.evidence where report_id = :report order by ordinal")
                .param("report", report)
                .query((row, n) -> new KeptFile(row.getString("name"), new Hash(row.getString("file_hash"))))
                .list();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static String words(DoneBy by) {
        return by.name() + by.standingInFor().map(absent -> ", thay " + absent).orElse("");
    }
}
