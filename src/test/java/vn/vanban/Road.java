package vn.vanban;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Purpose;
import vn.vanban.document.Recipient;
import vn.vanban.document.SigningCapacity;
import vn.vanban.document.Urgency;
import vn.vanban.drafting.DraftBegun;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.drafting.SignerChanged;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.PositionId;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;
import vn.vanban.review.Review;
import vn.vanban.signing.DocumentSigned;

/**
 * Walks a conclusion notice of the Sở Y tế along its road, step by step as the people of the demo office would, so that
 * a test can begin where it wants to.
 */
@Component
@Transactional
public class Road {

    public static final String DRAFTER = "chi.vu";
    public static final String UNIT_HEAD = "long.bui";
    public static final String FORMALITY_CHECKER = "nam.nguyen";
    public static final String SIGNER = "hanh.do";
    public static final String REGISTRY_CLERK = "ly.tran";

    private final Documents documents;
    private final Review review;
    private final Actors actors;
    private final Directory directory;

    Road(Documents documents, Review review, Actors actors, Directory directory) {
        this.documents = documents;
        this.review = review;
        this.actors = actors;
        this.directory = directory;
    }

    public Actor actor(String username) {
        return actors.named(username);
    }

    public UnitId unit(String code) {
        return directory.unitByCode(code).map(Unit::id).orElseThrow();
    }

    public PositionId position(String username) {
        return actor(username).mandates().get(0).position();
    }

    public DocumentId draft() {
        Actor drafter = actor(DRAFTER);
        Document document =
                documents.begin(DocumentType.NOTICE, drafter.organization().id(), "TB-SYT", drafter);
        describe(document, SIGNER);
        documents.record(new DraftBegun(document.id(), by(drafter)));
        return document.id();
    }

    public void changeSigner(DocumentId id, String username) {
        describe(documents.get(id), username);
        documents.record(new SignerChanged(id, by(actor(SIGNER)), ""));
    }

    private void describe(Document document, String signer) {
        Recipient hospital = new Recipient(
                "Bệnh viện Đa khoa tỉnh",
                Purpose.FOR_ACTION,
                unit("H00.SYT.BVDK").value(),
                null);
        documents.describe(
                document.id(),
                document.lock(),
                new Document.Facts(
                        DocumentType.NOTICE,
                        "TB-SYT",
                        "Kết luận giao ban công tác y tế tháng 11",
                        Urgency.NORMAL,
                        Optional.of(actor(signer).id()),
                        Optional.of(position(signer)),
                        Optional.of(SigningCapacity.HEAD),
                        List.of(hospital),
                        "VT, NVY"));
    }

    public DocumentId inContentCheck() {
        DocumentId id = draft();
        submit(id);
        return id;
    }

    public void submit(DocumentId id) {
        documents.record(new DraftSubmitted(id, by(actor(DRAFTER))));
    }

    public DocumentId inConsultation(LocalDate dueDate, String... departments) {
        DocumentId id = inContentCheck();
        List<UnitId> units = List.of(departments).stream().map(this::unit).toList();
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

    public DocumentId signed() {
        DocumentId id = awaitingSignature();
        documents.record(new DocumentSigned(id, by(actor(SIGNER))));
        return id;
    }

    public static DoneBy by(Actor actor) {
        return DoneBy.of(actor, actor.mandates().get(0));
    }
}
