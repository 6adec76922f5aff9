package vn.vanban.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.UnitId;
import vn.vanban.reading.Deadline;
import vn.vanban.shared.Overtaken;

/** Work that a document assigns to one lead unit, with others cooperating. */
@Table(schema = "followup", name = "assignment")
public class Assignment {

    @Id
    private final UUID id;

    @Version
    private Integer lock;

    private final UUID documentId;
    private final int ordinal;
    private final UUID proposalId;
    private String content;
    private String section;
    private String quote;
    private long leadUnitId;
    private String deadlineWords;
    private Deadline.Kind deadlineKind;
    private LocalDate firstDue;
    private LocalDate due;
    private String product;
    private AssignmentStatus status;
    private int percent;
    private String source;
    private Instant givenAt;
    private Instant reportedAt;
    private Instant changedAt;

    // Kept by the database, for the order of the desk.
    @ReadOnlyProperty
    private int turn;

    @ReadOnlyProperty
    private LocalDate sortedBy;

    @MappedCollection(idColumn = "assignment_id")
    private Set<CooperatingUnit> cooperatingUnits;

    @PersistenceCreator
    Assignment(UUID id, UUID documentId, int ordinal, UUID proposalId) {
        this.id = id;
        this.documentId = documentId;
        this.ordinal = ordinal;
        this.proposalId = proposalId;
    }

    static Assignment plan(
            DocumentId document,
            int ordinal,
            AssignmentPlan plan,
            DeadlineWords deadline,
            Optional<UUID> proposal,
            Instant now) {
        Assignment assignment = new Assignment(UUID.randomUUID(), document.value(), ordinal, proposal.orElse(null));
        assignment.status = AssignmentStatus.PLANNED;
        assignment.describe(plan, deadline, now);
        return assignment;
    }

    void describe(AssignmentPlan plan, DeadlineWords deadline, Instant now) {
        content = plan.content();
        section = plan.section();
        quote = plan.quote();
        leadUnitId = plan.lead().orElseThrow().value();
        deadlineWords = plan.deadline();
        deadlineKind = deadline.meaning().kind();
        firstDue = deadline.date().orElse(null);
        due = firstDue;
        product = plan.product();
        cooperatingUnits = plan.cooperating().stream()
                .map(unit -> new CooperatingUnit(unit.value()))
                .collect(Collectors.toSet());
        changedAt = now;
    }

    /** In force from now on; the first deadline never changes again. */
    void give(String documentCode, Optional<LocalDate> deadline, Instant now) {
        become(AssignmentStatus.GIVEN, now);
        source = documentCode;
        firstDue = deadline.orElse(null);
        due = firstDue;
        givenAt = now;
    }

    void accept(Instant now) {
        become(AssignmentStatus.ACCEPTED, now);
    }

    void progress(int done, Instant now) {
        percent = done;
        changedAt = now;
    }

    void report(Instant now) {
        become(AssignmentStatus.REPORTED, now);
        percent = 100;
        reportedAt = now;
    }

    void giveBack(Instant now) {
        become(AssignmentStatus.RETURNED, now);
        reportedAt = null;
    }

    void close(Instant now) {
        become(AssignmentStatus.CLOSED, now);
    }

    private void become(AssignmentStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new Overtaken("Nhiệm vụ đã chuyển sang bước khác. Hãy tải lại trang để thấy ai đang giữ.");
        }
        status = next;
        changedAt = now;
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public DocumentId documentId() {
        return new DocumentId(documentId);
    }

    /** Grows with each change; a form carries it so that a stale one is noticed. */
    public int lock() {
        return lock == null ? 0 : lock;
    }

    /** Its place among the assignments of its document, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public String content() {
        return content;
    }

    /** Where the document says so, "điểm 2b"; may be empty. */
    public String section() {
        return section;
    }

    /** The sentence it comes from; may be empty. */
    public String quote() {
        return quote;
    }

    /** Đơn vị chủ trì: exactly one. */
    public UnitId leadUnit() {
        return new UnitId(leadUnitId);
    }

    /** Đơn vị phối hợp. */
    public List<UnitId> cooperatingUnits() {
        return cooperatingUnits.stream()
                .map(unit -> new UnitId(unit.unitId()))
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }

    /** The deadline as a person wrote it; may be empty. */
    public String deadlineWords() {
        return deadlineWords;
    }

    /** How the time is stated: a day, a period, a term, a repetition, an event, or not at all. */
    public Deadline.Kind deadlineKind() {
        return deadlineKind;
    }

    /** The deadline as the document states it, read again; the day of issue fills in the year. */
    DeadlineWords statedDeadline(LocalDate issuedOn) {
        return DeadlineWords.read(deadlineWords, quote, issuedOn);
    }

    /** The proposal it was accepted from, if it was read out of the text. */
    Optional<UUID> proposalId() {
        return Optional.ofNullable(proposalId);
    }

    /** The first deadline, kept in every report whatever is granted later. */
    public Optional<LocalDate> firstDue() {
        return Optional.ofNullable(firstDue);
    }

    /** The deadline that counts now; it ends with the office's day. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** What the lead unit has to hand in; may be empty. */
    public String product() {
        return product;
    }

    public AssignmentStatus status() {
        return status;
    }

    /** How far the lead unit says it is, 0 to 100. */
    public int percent() {
        return percent;
    }

    /** The code of the document, "87/TB-SYT", once it is issued. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }

    /** When the result that stands was reported: this moment decides whether it was in time. */
    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Where a page of the desk ended; the next begins after it. */
    UnitDesk.Place place() {
        return new UnitDesk.Place(turn, sortedBy, id);
    }
}
