package vn.vanban.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.StallCause;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Badge;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.WorkingCalendar;

/**
 * Finds what the system should have done by itself and has not: no signed document stays without its seal, no sealed one
 * without its time-stamp, no issued one unsent, no period of a duty ungiven, without somebody seeing it and its cause.
 */
@Component
class Stalls implements StallCause, Badge {

    private static final Logger log = LoggerFactory.getLogger(Stalls.class);

    /** A seal or a dispatch takes seconds. */
    private static final Duration USUAL = Duration.ofMinutes(1);

    private static final String NOTHING_RUNS = "Không có bước nào đang chạy cho văn bản này. Báo Quản trị xem nhật ký.";

    private static final String NOTHING_SENT = "Số đã cấp giữ nguyên. Chưa có bản nào gửi đi thiếu dấu.";
    private static final String NOTHING_DELAYED =
            "Chữ ký vẫn hợp lệ; văn bản vẫn phát hành và gửi đi được. Chỉ dấu thời gian đến sau.";

    private static final String NOTHING_TAKEN_BACK =
            "Các kỳ đã giao giữ nguyên. Kỳ này được giao ngay khi thử lại thành công.";

    private static final String WAITING =
            """
            select d.id, d.type, d.code_number, d.code_notation, d.organization_id, 'Đóng dấu' step, d.changed_at since
            from document.document d where d.status = 'NUMBERED' and d.changed_at < :usual
            union all
            select d.id, d.type, d.code_number, d.code_notation, d.organization_id, 'Gửi nơi nhận', i.issued_at
            from distribution.issue i join document.document d on d.id = i.document_id
            where i.dispatched_at is null and i.issued_at < :usual
            order by since
            """;

    private static final String LATE_PROOF =
            """
            select d.id, d.type, d.code_number, d.code_notation, d.organization_id, 'Dấu thời gian' step
            from document.document d where d.id in (:late) and d.status in ('SEALED', 'ISSUED', 'RECALLED', 'REPLACED', 'CANCELLED')
            """;

    private static final String LATE_DUTY =
            """
            select d.id, d.type, d.code_number, d.code_notation, d.organization_id, 'Giao kỳ sau' step
            from document.document d where d.id in (:late)
            """;

    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final LateProofs proofs;
    private final LateDuties duties;
    private final Directory directory;
    private final Clock clock;

    Stalls(
            JdbcClient jdbc,
            RuntimeService runtime,
            ManagementService jobs,
            LateProofs proofs,
            LateDuties duties,
            Directory directory,
            Clock clock) {
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.jobs = jobs;
        this.proofs = proofs;
        this.duties = duties;
        this.directory = directory;
        this.clock = clock;
    }

    record Waiting(
            DocumentId id, DocumentType type, DocumentCode code, UnitId organization, String step, Instant since) {}

    /** What stands still in the organizations this person answers for, the longest first. */
    List<Stall> of(Actor actor) {
        if (!watches(actor)) {
            throw new Forbidden("Trang cảnh báo dành cho văn thư và quản trị của cơ quan ban hành.");
        }
        return Stream.concat(
                        waiting().stream()
                                .filter(document -> answersFor(document, actor))
                                .map(document -> stall(document, actor)),
                        late().filter(late -> answersFor(late.document(), actor))
                                .map(late -> stall(late, actor)))
                .toList();
    }

    /** Tries again at once instead of at the next time. */
    void retry(Actor actor, DocumentId id) {
        all().filter(document -> document.id().equals(id) && answersFor(document, actor))
                .findFirst()
                .orElseThrow(() -> new NotFound("Văn bản này không còn bị dừng."));
        job(id).ifPresent(this::runNow);
        proofs.hurry(id);
        duties.failedOf(id).forEach(this::runNow);
    }

    @Override
    public Optional<String> of(DocumentId document) {
        return job(document).flatMap(Stalls::cause);
    }

    /** The engine gives a job up after sixteen hours; a document is never given up. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        List<Job> givenUp = jobs.createJobQuery().noRetriesLeft().active().list();
        givenUp.forEach(this::runNow);
        if (!givenUp.isEmpty()) {
            log.warn("Thử lại {} việc đã hết lượt tự làm.", givenUp.size());
        }
    }

    @Override
    public String section() {
        return "alerts";
    }

    @Override
    public long count(Actor actor) {
        return watches(actor)
                ? all().filter(document -> answersFor(document, actor)).count()
                : 0;
    }

    private Stream<Waiting> all() {
        return Stream.concat(waiting().stream(), late().map(LateStep::document));
    }

    private boolean watches(Actor actor) {
        // Asked for every page of everybody: most need no look at the organizations.
        return (actor.does(Role.REGISTRY_CLERK) || actor.does(Role.ADMINISTRATOR))
                && directory.issuingOrganizations().stream()
                        .anyMatch(organization -> answersFor(organization.id(), actor));
    }

    private static boolean answersFor(Waiting document, Actor actor) {
        return answersFor(document.organization(), actor);
    }

    private static boolean answersFor(UnitId organization, Actor actor) {
        return isRegistryClerk(organization, actor)
                || actor.does(Role.ADMINISTRATOR) && actor.organization().id().equals(organization);
    }

    private static boolean isRegistryClerk(UnitId organization, Actor actor) {
        return actor.holds(AssigneeKey.of(organization, Role.REGISTRY_CLERK));
    }

    private Stall stall(Waiting document, Actor actor) {
        Optional<Job> job = job(document.id());
        return new Stall(
                document,
                document.since().atZone(WorkingCalendar.ZONE),
                job.map(one -> cause(one).orElse("Đang chờ tới lượt.")).orElse(NOTHING_RUNS),
                job.map(one -> one.getDuedate() == null
                                ? clock.instant()
                                : one.getDuedate().toInstant())
                        .map(next -> next.atZone(WorkingCalendar.ZONE))
                        .orElse(null),
                isRegistryClerk(document.organization(), actor),
                NOTHING_SENT);
    }

    private record LateStep(Waiting document, Late late, String meanwhile) {}

    private Stall stall(LateStep step, Actor actor) {
        return new Stall(
                step.document(),
                step.document().since().atZone(WorkingCalendar.ZONE),
                step.late().cause().orElse("Dịch vụ dấu thời gian đang trả lời chậm."),
                step.late().nextTry().orElseGet(clock::instant).atZone(WorkingCalendar.ZONE),
                isRegistryClerk(step.document().organization(), actor),
                step.meanwhile());
    }

    private Stream<LateStep> late() {
        return Stream.concat(
                late(proofs.since(clock.instant().minus(USUAL)), LATE_PROOF, NOTHING_DELAYED),
                late(duties.failed(), LATE_DUTY, NOTHING_TAKEN_BACK));
    }

    private Stream<LateStep> late(List<Late> all, String about, String meanwhile) {
        Map<DocumentId, Late> late = new LinkedHashMap<>();
        all.forEach(one -> late.putIfAbsent(one.document(), one));
        return late.isEmpty()
                ? Stream.empty()
                : jdbc
                        .sql(about)
                        .param(
                                "late",
                                late.keySet().stream().map(DocumentId::value).toList())
                        .query((row, n) -> lateStep(row, late, meanwhile))
                        .list()
                        .stream();
    }

    private static LateStep lateStep(ResultSet row, Map<DocumentId, Late> late, String meanwhile) throws SQLException {
        Late one = late.get(new DocumentId(row.getObject("id", UUID.class)));
        return new LateStep(waiting(row, one.since()), one, meanwhile);
    }

    private void runNow(Job job) {
        jobs.setJobRetries(job.getId(), Math.max(1, job.getRetries()));
        jobs.setJobDuedate(job.getId(), Date.from(clock.instant()));
    }

    private Optional<Job> job(DocumentId id) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString(), OutgoingDocumentProcess.KEY)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(process -> jobs.createJobQuery().processInstanceId(process).list().stream())
                .findFirst();
    }

    /** The engine puts the exception's class before what we say. */
    static Optional<String> cause(Job job) {
        return Optional.ofNullable(job.getExceptionMessage())
                .map(message -> message.replaceFirst("^(?:\\w+\\.)+\\w+: ", ""));
    }

    private List<Waiting> waiting() {
        return jdbc.sql(WAITING)
                .param("usual", OffsetDateTime.now(clock).minus(USUAL))
                .query((row, n) -> waiting(
                        row, row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Waiting waiting(ResultSet row, Instant since) throws SQLException {
        return new Waiting(
                new DocumentId(row.getObject("id", UUID.class)),
                DocumentType.valueOf(row.getString("type")),
                new DocumentCode(row.getInt("code_number"), row.getString("code_notation")),
                new UnitId(row.getLong("organization_id")),
                row.getString("step"),
                since);
    }
}
