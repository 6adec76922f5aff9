package vn.vanban.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Hash;

/** What each cooperating unit hands to the lead unit; both it and the issuing side see who is missing. Append-only. */
@Component
@Transactional
public class Parts {

    private final AssignmentSteps steps;
    private final EvidenceFiles evidence;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final Clock clock;

    Parts(AssignmentSteps steps, EvidenceFiles evidence, Directory directory, JdbcClient jdbc, Clock clock) {
        this.steps = steps;
        this.evidence = evidence;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One report of one unit. */
    record Report(long id, long unit, String words, String by, Instant at, List<WorkLog.KeptFile> files) {}

    /** A cooperating unit with its reports, the latest first; none while it is missing. */
    record Part(Unit unit, List<Report> reports) {

        public boolean isMissing() {
            return reports.isEmpty();
        }
    }

    /** A cooperating unit says what it has done; it may add to that later. */
    public void report(AssignmentId id, Actor actor, String words, List<Evidence> files) {
        Assignment assignment = steps.get(id);
        DoneBy by = steps.require(assignment, AssignmentAct.REPORT_PART, actor);
        UnitId unit = unitOf(assignment, actor).orElseThrow();
        String said = Words.required("part", words, "Hãy ghi phần việc đã làm.");
        Long report = jdbc.sql(
                        """
                        insert into followup.part_report (assignment_id, unit_id, words, reported_by, reported_at)
                        values (:assignment, :unit, :words, :by, :now) returning id
                        """)
                .param("assignment", id.value())
                .param("unit", unit.value())
                .param("words", said)
                .param("by", WorkLog.words(by))
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        List<WorkLog.KeptFile> kept = evidence.keep(files);
        for (int i = 0; i < kept.size(); i++) {
            jdbc.sql("insert into followup.part_evidence values (:report, :ordinal, :name, :hash)")
                    .param("report", report)
                    .param("ordinal", i + 1)
                    .param("name", kept.get(i).name())
                    .param("hash", kept.get(i).hash().value())
                    .update();
        }
        assignment.after(AssignmentAct.REPORT_PART, steps.now());
        String remark = directory.unit(unit).name() + ": " + said;
        steps.done(assignment, new PartReported(assignment.documentId(), by, id, unit, remark));
    }

    /** The cooperating unit this person receives for. */
    Optional<UnitId> unitOf(Assignment assignment, Actor actor) {
        return assignment.cooperatingUnits().stream()
                .filter(unit -> actor.holds(AssigneeKey.receiverOf(unit)))
                .findFirst();
    }

    /** Every cooperating unit of an assignment. */
    @Transactional(readOnly = true)
    List<Part> of(Assignment assignment) {
        List<Report> reports = reports(assignment.id());
        return directory.units(assignment.cooperatingUnits()).stream()
                .map(unit -> new Part(
                        unit,
                        reports.stream()
                                .filter(report -> report.unit() == unit.id().value())
                                .toList()))
                .toList();
    }

    /** Those of whom nothing was heard yet. */
    @Transactional(readOnly = true)
    public List<UnitId> missing(Assignment assignment) {
        return of(assignment).stream()
                .filter(Part::isMissing)
                .map(part -> part.unit().id())
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<WorkLog.KeptFile> file(AssignmentId assignment, long report, int ordinal) {
        return reports(assignment).stream()
                .filter(one -> one.id() == report
                        && ordinal >= 1
                        && ordinal <= one.files().size())
                .map(one -> one.files().get(ordinal - 1))
                .findFirst();
    }

    private List<Report> reports(AssignmentId assignment) {
        return jdbc.sql("select * from followup.part_report where assignment_id = :assignment order by id desc")
                .param("assignment", assignment.value())
                .query((row, n) -> new Report(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getString("words"),
                        row.getString("reported_by"),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                        files(row.getLong("id"))))
                .list();
    }

    private List<WorkLog.KeptFile> files(long report) {
        return jdbc.sql("select name, file_hash from followup.part_evidence where report_id = :report order by ordinal")
                .param("report", report)
                .query((row, n) -> new WorkLog.KeptFile(row.getString("name"), new Hash(row.getString("file_hash"))))
                .list();
    }
}
