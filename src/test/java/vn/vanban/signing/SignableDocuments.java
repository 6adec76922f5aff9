package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.SignatureBlock;
import vn.vanban.document.SigningCapacity;
import vn.vanban.document.Urgency;
import vn.vanban.document.Version;
import vn.vanban.drafting.DraftBegun;
import vn.vanban.drafting.DraftContent;
import vn.vanban.drafting.DraftDetails;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.drafting.TemplateFiller;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.AssigneeKey;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Officer;
import vn.vanban.register.NumberAssigned;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.review.ContentApproved;
import vn.vanban.review.FormalitiesApproved;
import vn.vanban.shared.Overtaken;

/** Notices of the demo Sở Y tế, set from the real template and walked up to the desk of the signer they name. */
@Component
class SignableDocuments {

    private static final String SUBJECT = "Kết luận giao ban công tác tháng 11";

    private final Documents documents;
    private final Actors actors;
    private final Directory directory;
    private final TemplateFiller filler;
    private final PdfRenderer renderer;
    private final Signing signing;

    SignableDocuments(
            Documents documents,
            Actors actors,
            Directory directory,
            TemplateFiller filler,
            PdfRenderer renderer,
            Signing signing) {
        this.documents = documents;
        this.actors = actors;
        this.directory = directory;
        this.filler = filler;
        this.renderer = renderer;
        this.signing = signing;
    }

    @Transactional
    DocumentId awaiting(String signerName, SigningCapacity capacity) {
        Actor drafter = actors.named("chau.ta");
        Officer signer = directory
                .officersFor(AssigneeKey.of(actors.named(signerName).id()))
                .get(0);
        Document document = documents.begin(
                DocumentType.NOTICE, drafter.organization().id(), java.util.Optional.empty(), "TB-SYT", drafter);
        DocumentId id = document.id();
        documents.record(new DraftBegun(id, by(drafter)));
        documents.describe(
                id,
                document.lock(),
                new Document.Facts(
                        DocumentType.NOTICE,
                        "TB-SYT",
                        SUBJECT,
                        Urgency.NORMAL,
                        Optional.of(signer.person().id()),
                        Optional.of(signer.position().id()),
                        Optional.of(capacity),
                        List.of(),
                        "VT, VP"));
        submit(id, SignatureBlock.of(signer, capacity, organization(document)), drafter);
        return id;
    }

    /** What was returned comes back to the signer as a further version. */
    @Transactional
    void submitAgain(DocumentId id) {
        Document document = documents.get(id);
        Officer signer = directory
                .officersFor(AssigneeKey.of(document.signer().orElseThrow()))
                .get(0);
        submit(
                id,
                SignatureBlock.of(signer, document.capacity().orElseThrow(), organization(document)),
                actors.named("chau.ta"));
    }

    private void submit(DocumentId id, SignatureBlock block, Actor drafter) {
        freeze(id, block, drafter);
        documents.record(new DraftSubmitted(id, by(drafter)));
        documents.record(new ContentApproved(id, by(actors.named("nam.nguyen")), ""));
        documents.record(new FormalitiesApproved(id, by(actors.named("nam.nguyen")), ""));
    }

    /** The registry's part, without its register. */
    @Transactional
    void number(DocumentId id, int number) {
        DocumentCode code = new DocumentCode(number, "TB-SYT");
        documents.number(id, code, directory.today());
        documents.record(new NumberAssigned(id, by(actors.named("ly.tran")), code, directory.today()));
    }

    /** The engine's own job seals as well; who comes second finds it done. */
    void seal(DocumentId id) {
        try {
            signing.seal(id);
        } catch (Overtaken | SigningImpossible late) {
            assertThat(documents.get(id).status()).isEqualTo(DocumentStatus.SEALED);
        }
    }

    private void freeze(DocumentId id, SignatureBlock block, Actor drafter) {
        IssuingOrganization organization = organization(documents.get(id));
        byte[] docx = filler.fill(
                "TB",
                new DraftContent(
                        "Thông báo",
                        organization.superiorName().orElse(""),
                        organization.printedName(),
                        organization.name(),
                        "/TB-SYT",
                        organization.place(),
                        directory.today().getYear(),
                        SUBJECT,
                        "<p>Các phòng gửi kết quả về Văn phòng Sở trước ngày 05 hằng tháng./.</p>",
                        List.of("Như trên"),
                        "VT, VP",
                        block.capacityLines(),
                        block.name(),
                        DraftDetails.NONE));
        documents.freeze(id, docx, renderer.render(docx), Version.Origin.FORM, drafter);
    }

    private IssuingOrganization organization(Document document) {
        return directory.issuingOrganization(document.organization()).orElseThrow();
    }

    private static DoneBy by(Actor actor) {
        return DoneBy.of(actor, actor.mandates().get(0));
    }
}
