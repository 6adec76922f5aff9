package vn.vanban.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.DocxText;
import vn.vanban.document.DoneBy;
import vn.vanban.document.FileKind;
import vn.vanban.document.Files;
import vn.vanban.document.PdfText;
import vn.vanban.document.SecrecyMark;
import vn.vanban.document.UploadGate;
import vn.vanban.document.Version;
import vn.vanban.formality.Finding;
import vn.vanban.formality.FormalityRule;
import vn.vanban.organization.Actor;
import vn.vanban.organization.CouncilId;
import vn.vanban.organization.Directory;
import vn.vanban.organization.IssuingOrganization;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.Role;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.Overtaken;

/** Writing a document: begin, save, upload, submit, withdraw. */
@Component
public class Drafting {

    private final Documents documents;
    private final Drafts drafts;
    private final DraftAttachments attachments;
    private final Directory directory;
    private final RecipientNames names;
    private final Signers signers;
    private final Issuers issuers;
    private final Composition composition;
    private final FieldReading reading;
    private final FieldSources sources;
    private final Files files;
    private final UploadGate gate;
    private final TransactionTemplate transaction;

    Drafting(
            Documents documents,
            Drafts drafts,
            DraftAttachments attachments,
            Directory directory,
            RecipientNames names,
            Signers signers,
            Issuers issuers,
            Composition composition,
            FieldReading reading,
            FieldSources sources,
            Files files,
            UploadGate gate,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.drafts = drafts;
        this.attachments = attachments;
        this.directory = directory;
        this.names = names;
        this.signers = signers;
        this.issuers = issuers;
        this.composition = composition;
        this.reading = reading;
        this.sources = sources;
        this.files = files;
        this.gate = gate;
        this.transaction = transaction;
    }

    @Transactional
    public Document begin(DocumentType type, Actor actor) {
        return begin(type, Optional.empty(), actor);
    }

    /**
     * @param council in whose name it is to be issued, where not in the organization's own
     * @throws BusinessRuleViolation the council is over, or the drafter is none of its members (field "council")
     */
    @Transactional
    public Document begin(DocumentType type, Optional<CouncilId> council, Actor actor) {
        return begin(type, council, actor, DoneBy.of(actor, actor.mandates().get(0)));
    }

    /** @param by who had it begun, where that is not the drafter */
    @Transactional
    Document begin(DocumentType type, Optional<CouncilId> council, Actor actor, DoneBy by) {
        UnitId organization = actor.organization().id();
        if (!actor.does(Role.DRAFTER)
                || directory.issuingOrganization(organization).isEmpty()) {
            throw new Forbidden("Chức vụ của bạn không soạn văn bản đi.");
        }
        council.ifPresent(id -> issuers.requireMember(id, actor));
        String notation = type.notation(
                directory.issuer(organization, council).notation(), actor.unit().abbreviation());
        Document document = documents.begin(type, organization, council, notation, actor);
        drafts.save(document.id(), "", DraftDetails.NONE);
        documents.record(new DraftBegun(document.id(), by));
        return document;
    }

    @Transactional(readOnly = true)
    Draft draftOf(DocumentId id, Actor actor) {
        documents.require(DocumentAct.EDIT, id, actor);
        return drafts.of(id);
    }

    /** @throws Overtaken the document was changed since the writer saw it */
    @Transactional
    Document save(DocumentId id, DraftForm form, Actor actor) {
        documents.require(DocumentAct.EDIT, id, actor);
        Document saved = documents.describe(id, form.lock(), facts(form, documents.get(id)));
        drafts.save(id, form.body(), form.written());
        return saved;
    }

    /**
     * A file written in Word from our template takes the body's place, and fills the fields still empty. A PDF is only
     * read.
     *
     * @return which of the two it was
     */
    @Transactional
    FileKind attach(DocumentId id, String fileName, byte[] content, Actor actor) {
        documents.require(DocumentAct.EDIT, id, actor);
        FileKind kind = gate.admit(fileName, content, FileKind.DOCX, FileKind.PDF);
        SecrecyMark.refuse(kind, content);
        Document document = documents.get(id);
        FieldReading.Filled filled;
        if (kind == FileKind.PDF) {
            filled = reading.fillFromPdf(document, PdfText.of(content));
        } else {
            composition.check(document, drafts.of(id), content);
            drafts.attach(id, Optional.of(new Draft.Upload(files.keep(Files.DOCX, content), fileName)));
            filled = reading.fill(document, DocxText.of(content), composition.fieldsOf(content));
        }
        Document described = documents.describe(id, document.lock(), filled.facts());
        sources.replace(id, filled.sources(), DraftForm.of(described, drafts.of(id)));
        return kind;
    }

    /** Back to the editor's text. */
    @Transactional
    void detach(DocumentId id, Actor actor) {
        documents.require(DocumentAct.EDIT, id, actor);
        drafts.attach(id, Optional.empty());
        sources.replace(id, Map.of(), DraftForm.of(documents.get(id), drafts.of(id)));
    }

    /** By field, the words of the uploaded file it was filled from. */
    Map<String, String> sourcesOf(DocumentId id, DraftForm form) {
        return sources.of(id, form);
    }

    byte[] preview(DocumentId id, Actor actor) {
        Draft draft = draftOf(id, actor);
        return composition.compose(documents.get(id), draft).pdf();
    }

    byte[] forWord(DocumentId id, Actor actor) {
        Draft draft = draftOf(id, actor);
        return composition.forWord(documents.get(id), draft);
    }

    /** Freezes a version and hands it to the head of the drafting unit. */
    public Version submit(DocumentId id, int lock, Actor actor) {
        Draft draft = draftOf(id, actor);
        Document document = documents.get(id);
        refuseStale(document, lock);
        Map<String, String> complaints = SubmissionRule.complaints(document, draft);
        signers.objection(document).ifPresent(reason -> complaints.put("signer", reason));
        if (!complaints.isEmpty()) {
            throw new IncompleteDraft(complaints);
        }
        Composed composed = composition.compose(document, draft);
        refuseFormalErrors(composed.findings());
        byte[] pdf = composed.pdf();
        return transaction.execute(status -> {
            refuseStale(documents.get(id), lock);
            Mandate mandate = documents.require(DocumentAct.SUBMIT, id, actor);
            Version.Origin origin = draft.upload().isPresent() ? Version.Origin.UPLOAD : Version.Origin.FORM;
            Version version = documents.freeze(id, composed.docx(), pdf, origin, attachments.of(id), actor);
            documents.record(new DraftSubmitted(id, DoneBy.of(actor, mandate)));
            return version;
        });
    }

    @Transactional
    public void withdraw(DocumentId id, String reason, Actor actor) {
        Mandate mandate = documents.require(DocumentAct.WITHDRAW, id, actor);
        if (reason.strip().length() < 5) {
            throw BusinessRuleViolation.at("reason", "Hãy ghi lý do rút dự thảo (ít nhất 5 chữ cái).");
        }
        documents.record(new DraftWithdrawn(id, DoneBy.of(actor, mandate), reason.strip()));
    }

    /**
     * The one who stands in for an absent signer takes the signature over: a version with their own lines, their own
     * name, and the same body (decision 6).
     */
    public Version takeOverSignature(DocumentId id, int lock, Actor actor) {
        Mandate mandate = documents.require(DocumentAct.CHANGE_SIGNER, id, actor);
        Document document = documents.get(id);
        refuseStale(document, lock);
        Signers.Signer own = signers.covering(document).stream()
                .filter(signer -> signer.officer().person().equals(actor.person()))
                .findFirst()
                .orElseThrow(() -> new Forbidden("Chức vụ của bạn không có thẩm quyền ký văn bản này."));
        Draft draft = drafts.of(id);
        return transaction.execute(status -> {
            refuseStale(documents.get(id), lock);
            Document changed = documents.describe(id, lock, signedBy(document, own));
            Composed composed = composition.compose(changed, draft);
            Version version = documents.freeze(
                    id, composed.docx(), composed.pdf(), Version.Origin.FORM, attachments.of(id), actor);
            String remark = String.join(" / ", own.block().capacityLines()) + " "
                    + own.block().name();
            documents.record(new SignerChanged(id, DoneBy.of(actor, mandate), remark));
            return version;
        });
    }

    /** Why the chosen signer may not sign this document (Điều 13). */
    Optional<String> objectionToSigner(Document document) {
        return signers.objection(document);
    }

    List<Signers.Signer> signersOf(Document document) {
        return signers.of(document.organization(), document.council());
    }

    List<RecipientNames.Suggestion> recipientsLike(String words, Actor actor) {
        return names.like(words, actor.organization().id());
    }

    private Document.Facts facts(DraftForm form, Document document) {
        UnitId organization = document.organization();
        Optional<Signers.Signer> signer = signers.find(document, form.signer());
        IssuingOrganization issuing = directory.issuer(organization, document.council());
        form.requireThatItFits();
        return new Document.Facts(
                form.type(),
                form.type()
                        .notation(
                                issuing.notation(),
                                directory.unit(document.unit()).abbreviation()),
                form.subject(),
                form.urgency(),
                signer.map(one -> one.officer().person().id()),
                signer.map(one -> one.officer().position().id()),
                signer.map(Signers.Signer::capacity),
                names.read(form.recipientLines(), organization),
                form.copyHolders());
    }

    private static Document.Facts signedBy(Document document, Signers.Signer signer) {
        return new Document.Facts(
                document.type(),
                document.notation(),
                document.subject(),
                document.urgency(),
                Optional.of(signer.officer().person().id()),
                Optional.of(signer.officer().position().id()),
                Optional.of(signer.capacity()),
                document.recipients(),
                document.copyHolders());
    }

    private static void refuseFormalErrors(List<Finding> findings) {
        List<String> demands = findings.stream()
                .map(Finding::rule)
                .filter(FormalityRule::stops)
                .distinct()
                .map(FormalityRule::demand)
                .toList();
        if (!demands.isEmpty()) {
            throw new IncompleteDraft(
                    Map.of("formality", "Còn lỗi thể thức phải sửa trước: " + String.join("; ", demands) + "."));
        }
    }

    private static void refuseStale(Document document, int lock) {
        if (document.lock() != lock) {
            throw new Overtaken("Văn bản đã được sửa ở nơi khác sau khi bạn mở trang này, nên chưa trình.");
        }
    }
}
