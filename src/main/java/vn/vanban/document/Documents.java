package vn.vanban.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.organization.Actor;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.CouncilId;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;
import vn.vanban.shared.WorkingCalendar;

/** The documents of the office: their facts, versions and history. Every stage of the road acts through here. */
@Component
@Transactional(propagation = Propagation.REQUIRED)
public class Documents {

    private static final DateTimeFormatter CHANGED =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final DocumentRepository repository;
    private final DocumentAccess access;
    private final Versions versions;
    private final Attachments attachments;
    private final History history;
    private final DocumentListing listing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentRepository repository,
            DocumentAccess access,
            Versions versions,
            Attachments attachments,
            History history,
            DocumentListing listing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.versions = versions;
        this.attachments = attachments;
        this.history = history;
        this.listing = listing;
        this.events = events;
        this.clock = clock;
    }

    /** For the system itself; on behalf of a person use {@link #visibleTo} or {@link #require}. */
    @Transactional(readOnly = true)
    public Document get(DocumentId id) {
        return repository.findById(id.value()).orElseThrow(Documents::unknown);
    }

    /** The document, if this person may see it. */
    @Transactional(readOnly = true)
    public Document visibleTo(Actor actor, DocumentId id) {
        if (!access.isVisible(id, actor)) {
            throw unknown();
        }
        return get(id);
    }

    /** The document, if this person may see how it is prepared, and not only what was issued. */
    @Transactional(readOnly = true)
    public Document handledBy(Actor actor, DocumentId id) {
        Document document = get(id);
        if (!access.isHandledBy(actor, document)) {
            throw unknown();
        }
        return document;
    }

    /**
     * The document, if this person may see it and nothing has changed since they did.
     *
     * @param lock the state the page showed
     * @throws Overtaken with what stands now
     */
    @Transactional(readOnly = true)
    public Document visibleTo(Actor actor, DocumentId id, int lock) {
        Document document = visibleTo(actor, id);
        requireUnchanged(document, lock);
        return document;
    }

    private static void requireUnchanged(Document document, int lock) {
        if (document.lock() != lock) {
            throw new Overtaken(
                    "Văn bản đã đổi lúc %s, sau khi bạn mở trang: nay là bản %d. Việc vừa rồi chưa được ghi."
                            .formatted(CHANGED.format(document.changedAt()), document.versionNumber()));
        }
    }

    /** By what right this person does this act now; refused with 404, 409 or 403. */
    @Transactional(readOnly = true)
    public Mandate require(DocumentAct act, DocumentId id, Actor actor) {
        return access.require(get(id), act, actor);
    }

    /** The same of a document just read, if nothing has changed since this person saw it. */
    @Transactional(readOnly = true)
    public Mandate require(DocumentAct act, Document document, int lock, Actor actor) {
        Mandate mandate = access.require(document, act, actor);
        requireUnchanged(document, lock);
        return mandate;
    }

    /** As {@link #require}, and nobody moves the document on before this transaction has ended. */
    public Mandate requireHeld(DocumentAct act, DocumentId id, Actor actor) {
        return access.require(repository.readById(id.value()).orElseThrow(Documents::unknown), act, actor);
    }

    /** For the system itself: the document, which nobody moves on before this transaction has ended. */
    public Document hold(DocumentId id) {
        return repository.readById(id.value()).orElseThrow(Documents::unknown);
    }

    /** Whether a page offers this act. */
    public boolean allows(DocumentAct act, Document document, Actor actor) {
        return access.allows(document, act, actor);
    }

    /** @param council in whose name it will be issued, where not in the organization's own */
    public Document begin(
            DocumentType type, UnitId organization, Optional<CouncilId> council, String notation, Actor drafter) {
        Document document = repository.save(Document.begin(
                type, organization, council, drafter.unit().id(), drafter.id(), notation, clock.instant()));
        access.admit(document.id(), List.of(AssigneeKey.of(drafter.id())));
        return document;
    }

    /**
     * Changes the facts of a draft.
     *
     * @param lock the state the writer saw
     * @throws Overtaken somebody has changed it since
     */
    public Document describe(DocumentId id, int lock, Document.Facts facts) {
        Document document = get(id);
        if (document.lock() != lock) {
            throw new Overtaken("Văn bản đã được sửa ở nơi khác sau khi bạn mở trang này.");
        }
        document.describe(facts, clock.instant());
        return repository.save(document);
    }

    /** Freezes what is submitted without other files beside it. */
    public Version freeze(DocumentId id, byte[] docx, byte[] pdf, Version.Origin origin, Actor by) {
        return freeze(id, docx, pdf, origin, List.of(), by);
    }

    /** Freezes what is submitted: from now on these bytes, and these files in this order, are the version. */
    public Version freeze(
            DocumentId id, byte[] docx, byte[] pdf, Version.Origin origin, List<Attachment> accompanying, Actor by) {
        Document document = get(id);
        document.nextVersion(clock.instant());
        repository.save(document);
        Version version = versions.add(document, docx, pdf, origin, by.id());
        attachments.freeze(id, version.number(), accompanying);
        return version;
    }

    /** Adds the signed, sealed or time-stamped PDF of the current version. */
    public void addRendition(Document document, Version.Stage stage, byte[] pdf) {
        versions.addRendition(document, stage, pdf);
    }

    /** Gives the document its number and date; only the register may know which is next. */
    public void number(DocumentId id, DocumentCode code, LocalDate issuedOn) {
        Document document = get(id);
        document.number(code, issuedOn);
        repository.save(document);
    }

    /** Lets more people see the document; it also stays visible to everyone who ever held it. */
    public void admit(DocumentId id, Collection<AssigneeKey> keys) {
        access.admit(id, keys);
    }

    /** Everybody who may see the document. */
    @Transactional(readOnly = true)
    public List<AssigneeKey> participants(DocumentId id) {
        return access.participants(id);
    }

    /** Takes the sight of the document from those who destroyed it. */
    public void exclude(DocumentId id, Collection<AssigneeKey> keys) {
        access.exclude(id, keys);
    }

    /** The document that a PDF is or was of, as a stranger may ask who holds the file; by its hash. */
    @Transactional(readOnly = true)
    public Optional<Document> ofSealedFile(Hash pdf) {
        return versions.documentOfSealed(pdf).map(this::get);
    }

    /** Moves the document on, writes the history row and tells the others, all in this transaction. */
    public void record(DocumentEvent event) {
        Document document = get(event.documentId());
        if (event.becomes().isPresent()) {
            document.become(event.becomes().get(), clock.instant());
            repository.save(document);
            document.holder().ifPresent(holder -> access.admit(document.id(), List.of(holder)));
        }
        history.add(document, versions.find(document.id(), document.versionNumber()), event);
        events.publishEvent(event);
    }

    @Transactional(readOnly = true)
    public Optional<Version> currentVersion(Document document) {
        return versions.find(document.id(), document.versionNumber());
    }

    @Transactional(readOnly = true)
    public List<Version> versionsOf(DocumentId id) {
        return versions.of(id);
    }

    /** The last PDF of the current version. */
    @Transactional(readOnly = true)
    public byte[] currentPdf(DocumentId id) {
        return currentPdf(get(id));
    }

    @Transactional(readOnly = true)
    public byte[] currentPdf(Document document) {
        return versions.pdf(document);
    }

    @Transactional(readOnly = true)
    public byte[] docx(Hash hash) {
        return versions.docx(hash);
    }

    @Transactional(readOnly = true)
    public List<HistoryEntry> historyOf(DocumentId id) {
        return history.of(id);
    }

    /** The number of the history entry that this fact has left. */
    @Transactional(readOnly = true)
    public long entryOf(DocumentEvent event) {
        return history.last(event).orElseThrow();
    }

    /** The documents this person may see, last changed first. */
    @Transactional(readOnly = true)
    public List<DocumentListing.Row> listFor(Actor actor, DocumentListing.Query query) {
        return listing.find(actor, query);
    }

    private static NotFound unknown() {
        return new NotFound("Không có văn bản này, hoặc bạn không thuộc những người được xem.");
    }
}
