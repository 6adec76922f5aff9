package vn.vanban.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.vanban.document.DocumentId;

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
    private boolean reworded;
    private boolean keptWithout;
    private boolean dropped;
    private UUID jointId;

    @Embedded.Nullable
    private Said said;

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
        proposal.readAgain(found, wording);
        proposal.stand(ordinal, found.section(), found.quote(), place);
        return proposal;
    }

    /** The reading of a later text, where nobody has decided anything yet. */
    void readAgain(vn.vanban.reading.Assignment found, Wording wording) {
        confidence = found.confidence();
        why = found.why();
        general = found.general();
        word(wording);
        said = Said.by(wording);
    }

    /** What the text says in the place of a person's words; what a person asked for as a proposal stays one. */
    void takeBack(vn.vanban.reading.Assignment found, Wording wording) {
        readAgain(found, wording);
        general = false;
        reworded = false;
    }

    /** Marks a decision whose sentence has come to order another unit or another day since. */
    void compare(Wording now) {
        Said read = Said.by(now);
        said = said.then(read, read.differs(wording()));
    }

    /** The same of a joint one, whose parts have been compared. */
    void compare(List<Proposal> parts) {
        Said read = Said.by(parts);
        boolean differs = read.partlyLost()
                || !read.readDeadline().equals(deadlineWords)
                || parts.stream().anyMatch(part -> part.said.differs(part.wording()));
        said = said.then(read, differs);
        span(parts);
    }

    /** Its sentence in the text as it stands now; the words of the sentence may have changed. */
    void stand(int at, String inSection, String sentence, Place place) {
        ordinal = at;
        section = inSection;
        quote = sentence;
        placeFrom = place.from();
        placeTo = place.to();
        keptWithout = false;
    }

    /** The text no longer has its sentence. */
    void lose(int at) {
        ordinal = at;
        placeFrom = null;
        placeTo = null;
    }

    /** Where its parts stand, all of them, and in their words. */
    private void span(List<Proposal> parts) {
        quote = parts.stream().map(Proposal::quote).reduce(Said::sentences).orElseThrow();
        List<Place> places =
                parts.stream().flatMap(part -> part.place().stream()).toList();
        Proposal first = parts.stream()
                .filter(part -> part.placeFrom != null)
                .findFirst()
                .orElse(parts.get(0));
        ordinal = first.ordinal;
        section = first.section;
        placeFrom = places.stream().map(Place::from).min(Integer::compare).orElse(null);
        placeTo = places.stream().map(Place::to).max(Integer::compare).orElse(null);
    }

    void reword(Wording wording) {
        reworded |= !wording.equals(wording());
        part(wording);
    }

    /** To the words of one of the parts it is split into. */
    void part(Wording wording) {
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
        copy.said = said;
        copy.reworded = reworded;
        copy.part(wording);
        return copy;
    }

    /** One in the place of this and the next, which step aside until the joining is undone. */
    Proposal join(Proposal next) {
        Proposal joint = copy(wording().and(next.wording(), next.quote).checked(), 0);
        joint.why = deadlineWords.isEmpty() && !next.deadlineWords.isEmpty() ? next.why : why;
        joint.said = Said.by(List.of(this, next));
        joint.span(List.of(this, next));
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

    /** Open to decision again, as its sentence now reads where that has changed; also an exhortation. */
    void restore() {
        dropped = false;
        jointId = null;
        general = false;
        if (said.changed()) {
            why = why.replace("“" + deadlineWords + "”", "“" + said.readDeadline() + "”");
            deadlineWords = said.readDeadline();
            lead = said.readLead();
        }
        touch();
    }

    /** Decided by a person, on the sentence as it stands. */
    void touch() {
        touched = true;
        said = said.decided();
    }

    /** As it was decided, though its sentence says otherwise now or is gone. */
    void keep() {
        touch();
        keptWithout = placeFrom == null;
    }

    void makeRoomBefore(int places) {
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
        return placeFrom == null && !keptWithout || said.changed();
    }

    /** What the text says otherwise than this does; empty when nothing. */
    public String doubt() {
        return placeFrom == null && !keptWithout ? "Câu này không còn trong bản hiện tại." : said.doubt(wording());
    }

    Said said() {
        return said;
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

    /** Whether a person has put other words in the place of the reading's. */
    public boolean isReworded() {
        return reworded;
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
