package vn.vanban.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.CouncilId;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.PositionId;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Overtaken;

/** A document on its road: its facts and where it stands. What it says is in its versions. */
@Table(schema = "document", name = "document")
public class Document {

    @Id
    private final UUID id;

    @Version
    private Integer lock;

    private final long organizationId;
    private final long unitId;
    private final long drafterId;
    private final Long councilId;
    private DocumentType type;
    private String subject;
    private DocumentStatus status;
    private Urgency urgency;
    private Long signerId;
    private Long signerPositionId;
    private SigningCapacity capacity;
    private String copyHolders;
    private int versionNumber;
    private Integer codeNumber;
    private String codeNotation;
    private LocalDate issuedOn;
    private final Instant createdAt;
    private Instant changedAt;

    @MappedCollection(idColumn = "document_id", keyColumn = "ordinal")
    private List<Recipient> recipients;

    @PersistenceCreator
    Document(UUID id, long organizationId, long unitId, long drafterId, Long councilId, Instant createdAt) {
        this.id = id;
        this.organizationId = organizationId;
        this.unitId = unitId;
        this.drafterId = drafterId;
        this.councilId = councilId;
        this.createdAt = createdAt;
    }

    /** A blank draft of a type, written by somebody of a unit, to be issued by an organization, or a council under its seal. */
    static Document begin(
            DocumentType type,
            UnitId organization,
            Optional<CouncilId> council,
            UnitId unit,
            PersonId drafter,
            String notation,
            Instant now) {
        Document document = new Document(
                UUID.randomUUID(),
                organization.value(),
                unit.value(),
                drafter.value(),
                council.map(CouncilId::value).orElse(null),
                now);
        document.type = type;
        document.subject = "";
        document.status = DocumentStatus.DRAFT;
        document.urgency = Urgency.NORMAL;
        document.codeNotation = notation;
        document.copyHolders = "VT";
        document.recipients = List.of();
        document.changedAt = now;
        return document;
    }

    /** What the drafter fills in beside the body; nothing of it is required before the draft is submitted. */
    public record Facts(
            DocumentType type,
            String notation,
            String subject,
            Urgency urgency,
            Optional<PersonId> signer,
            Optional<PositionId> signerPosition,
            Optional<SigningCapacity> capacity,
            List<Recipient> recipients,
            String copyHolders) {}

    void describe(Facts facts, Instant now) {
        type = facts.type();
        codeNotation = facts.notation();
        subject = facts.subject();
        urgency = facts.urgency();
        signerId = facts.signer().map(PersonId::value).orElse(null);
        signerPositionId = facts.signerPosition().map(PositionId::value).orElse(null);
        capacity = facts.capacity().orElse(null);
        recipients = List.copyOf(facts.recipients());
        copyHolders = facts.copyHolders();
        changedAt = now;
    }

    void become(DocumentStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new Overtaken("Văn bản đã chuyển sang bước khác. Hãy tải lại trang để thấy trạng thái mới.");
        }
        status = next;
        changedAt = now;
    }

    void nextVersion(Instant now) {
        versionNumber++;
        changedAt = now;
    }

    void number(DocumentCode code, LocalDate date) {
        codeNumber = code.number();
        codeNotation = code.notation();
        issuedOn = date;
    }

    public DocumentId id() {
        return new DocumentId(id);
    }

    /** Grows with each change; a form carries it so that a stale one is noticed. */
    public int lock() {
        return lock == null ? 0 : lock;
    }

    public UnitId organization() {
        return new UnitId(organizationId);
    }

    /** In whose name it is issued under the organization's seal; absent when in the organization's own. */
    public Optional<CouncilId> council() {
        return Optional.ofNullable(councilId).map(CouncilId::new);
    }

    /** The drafting unit, whose head answers for the content (Điều 12). */
    public UnitId unit() {
        return new UnitId(unitId);
    }

    public PersonId drafter() {
        return new PersonId(drafterId);
    }

    public DocumentType type() {
        return type;
    }

    /** Trích yếu. */
    public String subject() {
        return subject;
    }

    public DocumentStatus status() {
        return status;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Optional<PersonId> signer() {
        return Optional.ofNullable(signerId).map(PersonId::new);
    }

    public Optional<PositionId> signerPosition() {
        return Optional.ofNullable(signerPositionId).map(PositionId::new);
    }

    public Optional<SigningCapacity> capacity() {
        return Optional.ofNullable(capacity);
    }

    /** The number of the last version submitted; 0 before the first. */
    public int versionNumber() {
        return versionNumber;
    }

    /** Absent until the registry has numbered it. */
    public Optional<DocumentCode> code() {
        return Optional.ofNullable(codeNumber).map(number -> new DocumentCode(number, codeNotation));
    }

    /** "TB-SYT", known from the start. */
    public String notation() {
        return codeNotation;
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    public List<Recipient> recipients() {
        return recipients;
    }

    /** Who keeps a copy, after "Lưu:": "VT, NVY". */
    public String copyHolders() {
        return copyHolders;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Who decides what becomes of it after the issue: the post that signed it, and those who lead the organization. */
    public List<AssigneeKey> deciders() {
        return Stream.concat(
                        signerPosition().map(AssigneeKey::of).stream(), Stream.of(AssigneeKey.leaderOf(organization())))
                .toList();
    }

    /** Whose turn it is. Nobody's while several give opinions or the system seals, and after the road's end. */
    public Optional<AssigneeKey> holder() {
        return switch (status) {
            case DRAFT -> Optional.of(AssigneeKey.of(drafter()));
            case CONTENT_CHECK -> Optional.of(AssigneeKey.headOf(unit()));
            case FORMALITY_CHECK -> Optional.of(AssigneeKey.of(organization(), Role.FORMALITY_CHECKER));
            case AWAITING_SIGNATURE -> signerPosition().map(AssigneeKey::of);
            case SIGNED, SEALED -> Optional.of(AssigneeKey.of(organization(), Role.REGISTRY_CLERK));
            case CONSULTATION, NUMBERED, ISSUED, WITHDRAWN, VOIDED, RECALLED, REPLACED, CANCELLED -> Optional.empty();
        };
    }
}
