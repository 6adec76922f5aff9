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

    record Progress(long id, int percent, String note, String by, Instant at, List<KeptFile> files) {}

    record KeptFile(String name, Hash hash) {}

    record Report(long id, String result, String by, Instant at, List<KeptFile> files) {}

    void addProgress(AssignmentId assignment, int percent, String note, List<KeptFile> files, DoneBy by) {
        Long progress = jdbc.sql(
                        """
                        insert into followup.progress (assignment_id, percent, note, noted_by, noted_at)
                        values (:assignment, :percent, :note, :by, :now) returning id
                        """)
                .param("assignment", assignment.value())
                .param("percent", percent)
                .param("note", note)
                .param("by", words(by))
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        attach("progress_evidence", progress, files);
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
        attach("evidence", report, files);
    }

    private void attach(String table, long entry, List<KeptFile> files) {
        for (int i = 0; i < files.size(); i++) {
            jdbc.sql("insert into followup." + table + " values (:entry, :ordinal, :name, :hash)")
                    .param("entry", entry)
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
                        row.getLong("id"),
                        row.getInt("percent"),
                        row.getString("note"),
                        row.getString("noted_by"),
                        at(row, "noted_at"),
                        files("progress_evidence where progress_id", row.getLong("id"))))
                .list();
    }

    /** How far the last note says it is. */
    int percentOf(AssignmentId assignment) {
        return progressOf(assignment).stream()
                .findFirst()
                .map(Progress::percent)
                .orElse(0);
    }

    List<Report> reportsOf(AssignmentId assignment) {
        return jdbc.sql("select * from followup.completion_report where assignment_id = :assignment order by id desc")
                .param("assignment", assignment.value())
                .query((row, n) -> new Report(
                        row.getLong("id"),
                        row.getString("result"),
                        row.getString("reported_by"),
                        at(row, "reported_at"),
                        files("evidence where report_id", row.getLong("id"))))
                .list();
    }

    Optional<KeptFile> file(AssignmentId assignment, long report, int ordinal) {
        return reportsOf(assignment).stream()
                .filter(found -> found.id() == report)
                .findFirst()
                .flatMap(found -> nth(found.files(), ordinal));
    }

    Optional<KeptFile> progressFile(AssignmentId assignment, long progress, int ordinal) {
        return progressOf(assignment).stream()
                .filter(found -> found.id() == progress)
                .findFirst()
                .flatMap(found -> nth(found.files(), ordinal));
    }

    private static Optional<KeptFile> nth(List<KeptFile> files, int ordinal) {
        return ordinal >= 1 && ordinal <= files.size() ? Optional.of(files.get(ordinal - 1)) : Optional.empty();
    }

    private List<KeptFile> files(String ofEntry, long entry) {
        return jdbc.sql("select name, file_hash from followup." + ofEntry + " = :entry order by ordinal")
                .param("entry", entry)
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
