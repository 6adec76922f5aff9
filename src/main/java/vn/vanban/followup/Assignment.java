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
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.UnitId;

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

    @Embedded.Nullable
    private Term term;

    @Embedded.Nullable
    private Course course;

    private String product;
    private String source;
    private Long doerId;
    private UUID seriesId;
    private UUID replaces;
    private int period = 1;

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
        assignment.describe(plan, deadline, now);
        return assignment;
    }

    void describe(AssignmentPlan plan, DeadlineWords deadline, Instant now) {
        content = plan.content();
        section = plan.section();
        quote = plan.quote();
        leadUnitId = plan.lead().orElseThrow().value();
        term = Term.planned(plan, deadline);
        product = plan.product();
        cooperatingUnits = plan.cooperating().stream()
                .map(unit -> new CooperatingUnit(unit.value()))
                .collect(Collectors.toSet());
        course = Course.planned(now);
    }

    /**
     * In force from now on; the first deadline never changes again.
     *
     * @param day the deadline; empty when there is none or it has to wait for something
     * @param since from when on it counts as given
     */
    void give(String documentCode, DeadlineWords stated, Optional<LocalDate> day, Instant since, Instant now) {
        course = course.after(AssignmentAct.GIVE, now).belongingTo(since);
        source = documentCode;
        term = term.given(stated, day.orElse(null), now);
        seriesId = seriesId == null && term.rrule() != null ? id : seriesId;
    }

    /** Makes this plan the next period of a duty that recurs. */
    void follow(Assignment former) {
        seriesId = former.seriesId;
        period = former.period + 1;
    }

    void takePlaceOf(Assignment former) {
        replaces = former.id;
    }

    /** What waited for a receipt or an event has its day now, which is the first deadline. */
    void startTerm(LocalDate day, Instant now) {
        term = term.started(day, now);
    }

    void extend(LocalDate day, Instant now) {
        after(AssignmentAct.DECIDE_EXTENSION, now);
        term = term.extendedTo(day, now);
    }

    /** Another unit leads, and no longer cooperates if it did; a term counted from the receipt waits for its own. */
    void reassign(UnitId unit, DeadlineWords stated, Instant now) {
        after(AssignmentAct.REASSIGN, now);
        term = stated.startsAtReceipt() ? term.given(stated, null, now) : term;
        leadUnitId = unit.value();
        cooperatingUnits.removeIf(other -> other.unitId() == leadUnitId);
    }

    void handOver(PersonId person, Instant now) {
        after(AssignmentAct.HAND_OVER, now);
        doerId = person.value();
    }

    void progress(int done, Instant now) {
        after(AssignmentAct.NOTE_PROGRESS, now);
        course = course.reaching(done);
    }

    void resume(Optional<LocalDate> day, Instant now) {
        after(AssignmentAct.RESUME, now);
        term = term.resumed(day.orElse(null), now);
    }

    /** An act that changes nothing but how far it has come. */
    void after(AssignmentAct act, Instant now) {
        course = course.after(act, now);
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

    Term term() {
        return term;
    }

    /** The deadline as a person wrote it; may be empty. */
    public String deadlineWords() {
        return term.words();
    }

    /** The deadline as the document states it, read again; the day of issue fills in the year. */
    DeadlineWords statedDeadline(LocalDate issuedOn) {
        return DeadlineWords.read(term.words(), quote, issuedOn);
    }

    /** The proposal it was accepted from, if it was read out of the text. */
    Optional<UUID> proposalId() {
        return Optional.ofNullable(proposalId);
    }

    /** The first deadline, kept in every report whatever is granted later. */
    public Optional<LocalDate> firstDue() {
        return Optional.ofNullable(term.firstDue());
    }

    /** The deadline that counts now; it ends with the office's day. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(term.due());
    }

    public Reminders reminders() {
        return Reminders.read(term.reminders());
    }

    /** What the lead unit has to hand in; may be empty. */
    public String product() {
        return product;
    }

    public AssignmentStatus status() {
        return course.status();
    }

    /** How far the lead unit says it is, 0 to 100. */
    public int percent() {
        return course.percent();
    }

    /** The code of the document, "87/TB-SYT", once it is issued. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Optional<Instant> givenAt() {
        return Optional.ofNullable(course.givenAt());
    }

    /** When the result that stands was reported: this moment decides whether it was in time. */
    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(course.reportedAt());
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(course.closedAt());
    }

    Optional<Instant> suspendedAt() {
        return Optional.ofNullable(course.suspendedAt());
    }

    /** The person of the lead unit who does it, once it was handed to one. */
    public Optional<PersonId> doer() {
        return Optional.ofNullable(doerId).map(PersonId::new);
    }

    /** The first assignment of a duty that recurs; every period has an assignment of its own. */
    public Optional<UUID> series() {
        return Optional.ofNullable(seriesId);
    }

    /** The work in whose place it was given. */
    Optional<AssignmentId> former() {
        return Optional.ofNullable(replaces).map(AssignmentId::new);
    }

    /** Which period of the series, from 1. */
    public int period() {
        return period;
    }

    public Instant changedAt() {
        return course.changedAt();
    }

    /** Where a page of the desk ended; the next begins after it. */
    UnitDesk.Place place() {
        return new UnitDesk.Place(turn, sortedBy, id);
    }
}
