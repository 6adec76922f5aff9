package vn.vanban;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.Distribution;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Purpose;
import vn.vanban.document.Recipient;
import vn.vanban.document.SigningCapacity;
import vn.vanban.document.Urgency;
import vn.vanban.document.Version;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.drafting.Drafting;
import vn.vanban.drafting.SignerChanged;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.PositionId;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.register.RegisterId;
import vn.vanban.register.Registers;
import vn.vanban.review.Review;
import vn.vanban.signing.Signing;
import vn.vanban.workflow.EngineJobs;

/**
 * Walks a conclusion notice of the Sở Y tế along its road, as the people of the demo office would, so that a test can
 * begin where it wants to.
 */
@Component
public class Road {

    public static final String DRAFTER = "chi.vu";
    public static final String UNIT_HEAD = "long.bui";
    public static final String FORMALITY_CHECKER = "nam.nguyen";
    public static final String SIGNER = "hanh.do";
    public static final String REGISTRY_CLERK = "ly.tran";
    private static final String PIN = "123456";

    private final Documents documents;
    private final Drafting drafting;
    private final Review review;
    private final Signing signing;
    private final Registers registers;
    private final Distribution distribution;
    private final Actors actors;
    private final Directory directory;
    private final SetNotice notice;
    private final EngineJobs jobs;

    Road(
            Documents documents,
            Drafting drafting,
            Review review,
            Signing signing,
            Registers registers,
            Distribution distribution,
            Actors actors,
            Directory directory,
            SetNotice notice,
            EngineJobs jobs) {
        this.documents = documents;
        this.drafting = drafting;
        this.review = review;
        this.signing = signing;
        this.registers = registers;
        this.distribution = distribution;
        this.actors = actors;
        this.directory = directory;
        this.notice = notice;
        this.jobs = jobs;
    }

    public Actor actor(String username) {
        return actors.named(username);
    }

    public PositionId position(String username) {
        return actor(username).mandates().get(0).position();
    }

    public UnitId unit(String code) {
        return directory.unitByCode(code).map(Unit::id).orElseThrow();
    }

    public DocumentId draft() {
        Document document = drafting.begin(DocumentType.NOTICE, actor(DRAFTER));
        describe(document, SIGNER);
        return document.id();
    }

    public DocumentId inContentCheck() {
        DocumentId id = draft();
        submit(id);
        return id;
    }

    public void submit(DocumentId id) {
        documents.freeze(
                id, notice.docx(), notice.pdf(), Version.Origin.FORM, List.of(notice.asAttachment()), actor(DRAFTER));
        documents.record(new DraftSubmitted(id, by(actor(DRAFTER))));
    }

    public DocumentId inConsultation(LocalDate dueDate, String... departments) {
        DocumentId id = inContentCheck();
        List<UnitId> units = Stream.of(departments).map(this::unit).toList();
        review.requestConsultation(id, actor(UNIT_HEAD), units, dueDate, "Xin ý kiến về các mốc thời gian.");
        return id;
    }

    public DocumentId inFormalityCheck() {
        DocumentId id = inContentCheck();
        review.approveContent(id, actor(UNIT_HEAD), "");
        return id;
    }

    public DocumentId awaitingSignature() {
        DocumentId id = inFormalityCheck();
        review.approveFormalities(id, actor(FORMALITY_CHECKER), "");
        return id;
    }

    public void changeSigner(DocumentId id, String username) {
        describe(documents.get(id), username);
        documents.record(new SignerChanged(id, by(actor(SIGNER)), ""));
    }

    public DocumentId signed() {
        DocumentId id = awaitingSignature();
        sign(id);
        return id;
    }

    public void sign(DocumentId id) {
        Document document = documents.get(id);
        signing.sign(id, document.lock(), document.versionNumber(), PIN, actor(SIGNER));
    }

    /** Numbered, and waiting for the engine to seal it. */
    public void number(DocumentId id) {
        Document document = documents.get(id);
        RegisterId register =
                registers.taking(document, directory.today().getYear()).get(0).id();
        registers.assignNumber(id, actor(REGISTRY_CLERK), register, directory.today(), 1);
    }

    public DocumentId sealed() {
        DocumentId id = signed();
        number(id);
        jobs.run(id);
        return id;
    }

    public void issueSigned(DocumentId id) {
        number(id);
        jobs.run(id);
        issue(id);
    }

    /** Issued, and waiting for the engine to send it. */
    public void issue(DocumentId id) {
        distribution.issue(id, actor(REGISTRY_CLERK));
    }

    private void describe(Document document, String signer) {
        UnitId hospital = unit("H00.SYT.BVDK");
        documents.describe(
                document.id(),
                document.lock(),
                new Document.Facts(
                        DocumentType.NOTICE,
                        "TB-SYT",
                        SetNotice.SUBJECT,
                        Urgency.NORMAL,
                        Optional.of(actor(signer).id()),
                        Optional.of(position(signer)),
                        Optional.of(SigningCapacity.HEAD),
                        List.of(new Recipient("Bệnh viện Đa khoa tỉnh", Purpose.FOR_ACTION, hospital.value(), null)),
                        "VT, NVY"));
    }

    public static DoneBy by(Actor actor) {
        return DoneBy.of(actor, actor.mandates().get(0));
    }
}
