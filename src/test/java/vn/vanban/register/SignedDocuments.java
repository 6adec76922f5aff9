package vn.vanban.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Recipient;
import vn.vanban.document.SigningCapacity;
import vn.vanban.document.Urgency;
import vn.vanban.drafting.DraftBegun;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.PersonId;
import vn.vanban.organization.PositionId;
import vn.vanban.review.ContentApproved;
import vn.vanban.review.FormalitiesApproved;
import vn.vanban.signing.DocumentSigned;

/** Documents of the Sở Y tế on their road up to the signature, for tests that begin at the registry. */
@Component
public class SignedDocuments {

    private final Documents documents;
    private final Actors actors;

    SignedDocuments(Documents documents, Actors actors) {
        this.documents = documents;
        this.actors = actors;
    }

    /** A draft with its facts, not yet submitted. */
    @Transactional
    public DocumentId draft(DocumentType type, List<Recipient> recipients) {
        Actor drafter = actors.named("chau.ta");
        Actor director = actors.named("hanh.do");
        Document document = documents.begin(
                type, drafter.organization().id(), Optional.empty(), type.abbreviation() + "-SYT", drafter);
        documents.record(new DraftBegun(document.id(), by(drafter)));
        Optional<PersonId> signer = Optional.of(director.id());
        Optional<PositionId> position = Optional.of(director.mandates().get(0).position());
        documents.describe(
                document.id(),
                document.lock(),
                new Document.Facts(
                        type,
                        type.abbreviation() + "-SYT",
                        "Kết luận giao ban công tác tháng 11",
                        Urgency.URGENT,
                        signer,
                        position,
                        Optional.of(SigningCapacity.HEAD),
                        recipients,
                        "VT, NVY"));
        return document.id();
    }

    @Transactional
    public DocumentId signed(DocumentType type, List<Recipient> recipients) {
        DocumentId id = draft(type, recipients);
        documents.record(new DraftSubmitted(id, by(actors.named("chau.ta"))));
        documents.record(new ContentApproved(id, by(actors.named("long.bui")), ""));
        documents.record(new FormalitiesApproved(id, by(actors.named("nam.nguyen")), ""));
        documents.record(new DocumentSigned(id, by(actors.named("hanh.do")), ""));
        return id;
    }

    public DocumentId signed(DocumentType type) {
        return signed(type, List.of());
    }

    private static DoneBy by(Actor actor) {
        return DoneBy.of(actor, actor.mandates().get(0));
    }
}
