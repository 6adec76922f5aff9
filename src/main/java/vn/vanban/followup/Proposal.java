package vn.vanban.followup;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.vanban.document.DocumentId;
import vn.vanban.shared.BusinessRuleViolation;

/** A task that the words of a document seem to order, until a person has accepted or dropped it. */
@Table(schema = "followup", name = "proposal")
class Proposal {

    @Id
    private final UUID id;

    @Version
    private Integer lock;

    private final UUID documentId;
    private int ordinal;
    private int part;
    private String section;
    private String quote;
    private Integer placeFrom;
    private Integer placeTo;
    private String content;
    private String lead;
    private String cooperating;
    private String deadlineWords;
    private String product;
    private String reminders;
    private vn.vanban.reading.Assignment.Confidence confidence;
    private String why;
    private boolean general;
    private boolean touched;
    private boolean dropped;
    private UUID jointId;
    private String readDeadline;
    private String readLead;
    private boolean changed;

    @PersistenceCreator
    Proposal(UUID id, UUID documentId) {
        this.id = id;
        this.documentId = documentId;
    }

    /** Where the sentence stands in the text that was read. */
    record Place(int from, int to) {}

    static Proposal read(
            DocumentId document, int ordinal, vn.vanban.reading.Assignment found, Place place, Wording wording) {
        Proposal proposal = new Proposal(UUID.randomUUID(), document.value());
        proposal.confidence = found.confidence();
        proposal.why = found.why();
        proposal.general = found.general();
        proposal.word(wording);
        proposal.remember(wording);
        proposal.stand(ordinal, found.section(), found.quote(), place);
        return proposal;
    }

    /** The reading of a later text, where nobody has decided anything yet. */
    void readAgain(vn.vanban.reading.Assignment found, Wording wording) {
        confidence = found.confidence();
        why = found.why();
        general = found.general();
        word(wording);
        remember(wording);
    }

    /** Marks a decision whose sentence has come to order another unit or another day since. */
    void compare(Wording now) {
        boolean differs = !now.deadline().equals(deadlineWords) || !now.lead().equals(lead);
        boolean moved = readDeadline != null
                && !(now.deadline().equals(readDeadline) && now.lead().equals(readLead));
        changed = differs && (changed || moved);
        remember(now);
    }

    private void remember(Wording read) {
        readDeadline = read.deadline();
        readLead = read.lead();
    }

    /** Its sentence in the text as it stands now; the words of the sentence may have changed. */
    void stand(int at, String inSection, String sentence, Place place) {
        ordinal = at;
        section = inSection;
        quote = sentence;
        placeFrom = place.from();
        placeTo = place.to();
    }

    /** The text no longer has its sentence. */
    void lose(int at) {
        ordinal = at;
        placeFrom = null;
        placeTo = null;
    }

    void reword(Wording wording) {
        word(wording);
        touch();
    }

    /** Another one of the same sentence, so many places after this one. */
    Proposal copy(Wording wording, int after) {
        Proposal copy = new Proposal(UUID.randomUUID(), documentId);
        copy.ordinal = ordinal;
        copy.part = part + after;
        copy.section = section;
        copy.quote = quote;
        copy.placeFrom = placeFrom;
        copy.placeTo = placeTo;
        copy.confidence = confidence;
        copy.why = why;
        copy.readDeadline = readDeadline;
        copy.readLead = readLead;
        copy.reword(wording);
        return copy;
    }

    /**
     * One for the work of this and the next, in the place of this one, which steps aside; what both say stays once. They
     * come back when the joining is undone.
     */
    Proposal join(Proposal next) {
        if (!deadlineWords.isEmpty() && !next.deadlineWords.isEmpty() && !deadlineWords.equals(next.deadlineWords)) {
            throw new BusinessRuleViolation(
                    "Hai đề xuất có hai thời hạn, “%s” và “%s”. Hãy sửa thành một thời hạn rồi gộp."
                            .formatted(deadlineWords, next.deadlineWords));
        }
        boolean sameWork = content.equals(next.content);
        Wording both = new Wording(
                sameWork ? content : content + "; " + next.content,
                sameWork || lead.isEmpty() ? union(lead, next.lead) : lead,
                union(union(cooperating, next.lead), next.cooperating),
                deadlineWords.isEmpty() ? next.deadlineWords : deadlineWords,
                union(product, next.product).replace("\n", "; "),
                Reminders.read(reminders));
        Proposal joint = copy(both.checked(), 0);
        if (!quote.contains(next.quote)) {
            joint.quote = quote + " " + next.quote;
        }
        jointId = joint.id;
        touched = true;
        next.jointId = joint.id;
        next.drop();
        return joint;
    }

    void drop() {
        dropped = true;
        touch();
    }

    /**
     * Open to decision again, with what its sentence says now where that has changed; an exhortation becomes a proposal
     * like the others.
     */
    void restore() {
        dropped = false;
        jointId = null;
        general = false;
        if (changed) {
            deadlineWords = readDeadline;
            lead = readLead;
        }
        touch();
    }

    /** Decided by a person, on the sentence as it stands. */
    void touch() {
        touched = true;
        changed = false;
    }

    /** Makes room for others of the same sentence. */
    void moveBack(int places) {
        part += places;
    }

    int part() {
        return part;
    }

    private void word(Wording wording) {
        content = wording.content();
        lead = wording.lead();
        cooperating = wording.cooperating();
        deadlineWords = wording.deadline();
        product = wording.product();
        reminders = wording.reminders().toString();
    }

    private static String union(String lines, String others) {
        return Stream.concat(lines.lines(), others.lines()).distinct().collect(Collectors.joining("\n"));
    }

    public UUID id() {
        return id;
    }

    public int lock() {
        return lock == null ? 0 : lock;
    }

    public DocumentId documentId() {
        return new DocumentId(documentId);
    }

    public int ordinal() {
        return ordinal;
    }

    public String section() {
        return section;
    }

    public String quote() {
        return quote;
    }

    public Optional<Place> place() {
        return placeFrom == null ? Optional.empty() : Optional.of(new Place(placeFrom, placeTo));
    }

    public Wording wording() {
        return new Wording(content, lead, cooperating, deadlineWords, product, Reminders.read(reminders));
    }

    public vn.vanban.reading.Assignment.Confidence confidence() {
        return confidence;
    }

    /** Whether the text no longer says what this was made from. */
    public boolean isDoubtful() {
        return placeFrom == null || changed;
    }

    /** What the text says otherwise than this does; empty when nothing. */
    public String doubt() {
        if (placeFrom == null) {
            return "Câu này không còn trong bản hiện tại.";
        }
        return changed
                ? "Câu này nay ghi %s; chủ trì: %s."
                        .formatted(
                                readDeadline.isEmpty() ? "không thời hạn" : "thời hạn “" + readDeadline + "”",
                                readLead.isEmpty() ? "chưa rõ" : readLead.replace("\n", ", "))
                : "";
    }

    /** What the reading rests on, for the clerk. */
    public String why() {
        return why;
    }

    /** An exhortation that orders nobody in particular: shown apart. */
    public boolean isGeneral() {
        return general;
    }

    /** Whether a person has decided anything about it, which no later reading may undo. */
    public boolean isTouched() {
        return touched;
    }

    public boolean isDropped() {
        return dropped;
    }

    /** What it was joined in with another one. */
    public Optional<UUID> joint() {
        return Optional.ofNullable(jointId);
    }

    /** Whether a joint one stands in its place. */
    public boolean isAside() {
        return jointId != null && !dropped;
    }
}
