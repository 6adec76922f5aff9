package vn.vanban.copying;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Mandate;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/** The certified copies that each organization has made of the system's documents that it issued or received. */
@Component
class CertifiedCopies {

    private final Documents documents;
    private final PdfRenderer renderer;
    private final CopyMaking making;
    private final MadeCopies made;

    CertifiedCopies(Documents documents, PdfRenderer renderer, CopyMaking making, MadeCopies made) {
        this.documents = documents;
        this.renderer = renderer;
        this.making = making;
        this.made = made;
    }

    /** Whether the page offers it: to the registry of an organization that issued the document or has received it. */
    boolean canMake(Document document, Actor actor) {
        return isCopyable(document) && making.clerk(actor).isPresent();
    }

    /** What is no longer in force may be proven by a copy; what was taken back may not. */
    private static boolean isCopyable(Document document) {
        return document.status().isIssued() && document.status() != DocumentStatus.RECALLED;
    }

    /** The document, for who may copy it now: else 404, 409 or 403. */
    Document requireCopyable(DocumentId id, Actor actor) {
        Document document = documents.visibleTo(actor, id);
        if (!isCopyable(document)) {
            throw new Overtaken("Chỉ sao được văn bản đã phát hành và không bị thu hồi.");
        }
        making.requireClerk(actor);
        return document;
    }

    /** The text that an extract is chosen from. */
    ExtractSource textOf(Document document) {
        return documents
                .currentVersion(document)
                .map(version -> new ExtractSource(documents.docx(version.docx()), document.subject()))
                .orElseThrow();
    }

    /** @throws BusinessRuleViolation a field of the order cannot be as it is */
    CertifiedCopy make(DocumentId id, Actor actor, CopyOrder order) {
        Document document = requireCopyable(id, actor);
        order.check();
        if (order.direction().origin() != CopyOrigin.SIGNED_ORIGINAL) {
            throw BusinessRuleViolation.at("direction", "Văn bản trong hệ thống là bản điện tử ký số. Hãy chọn lại.");
        }
        return making.make(new Issued(document, actor, order), actor, order);
    }

    private final class Issued implements CopySubject {

        private final Document document;
        private final Actor actor;
        private final CopyOrder order;

        Issued(Document document, Actor actor, CopyOrder order) {
            this.document = document;
            this.actor = actor;
            this.order = order;
        }

        @Override
        public Optional<DocumentId> document() {
            return Optional.of(document.id());
        }

        @Override
        public String title() {
            return "%s %s ngày %td/%<tm/%<tY, %s"
                    .formatted(
                            document.type().typeName(),
                            document.code().orElseThrow(),
                            document.issuedOn().orElseThrow(),
                            document.subject());
        }

        @Override
        public byte[] pages() {
            return order.kind() == CopyKind.EXTRACT
                    ? renderer.render(textOf(document)
                            .extract(
                                    order.parts(),
                                    document.code().orElseThrow(),
                                    document.issuedOn().orElseThrow()))
                    : documents.currentPdf(document.id());
        }

        @Override
        public void hold() {
            // Nobody takes it back between this look and the commit.
            documents.hold(document.id());
            requireCopyable(document.id(), actor);
        }

        @Override
        public void made(CertifiedCopy copy, Mandate mandate) {
            documents.record(new CopyMade(document.id(), DoneBy.of(actor, mandate), copy.name()));
        }
    }

    /** Those that the reader's organization made of a document the reader may see. */
    List<CertifiedCopy> of(DocumentId id, Actor actor) {
        documents.visibleTo(actor, id);
        return made.of(id, actor.organization().id());
    }

    CertifiedCopy get(DocumentId id, UUID copy, Actor actor) {
        return of(id, actor).stream()
                .filter(one -> one.id().equals(copy))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có bản sao này."));
    }
}
