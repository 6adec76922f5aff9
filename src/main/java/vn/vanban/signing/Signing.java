package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentAct;
import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.Documents;
import vn.vanban.document.DoneBy;
import vn.vanban.document.Version;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Mandate;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Hash;
import vn.vanban.shared.Overtaken;

/** The competent person's signature and, after the number, the organization's (Điều 13, Điều 15, Điều 17). */
@Component
public class Signing {

    private final Documents documents;
    private final SigningAuthorityRule authority;
    private final KeyRing keys;
    private final PdfSigner files;
    private final CheckedSigner signer;
    private final AnnexSealing annexes;
    private final SignatureLog log;
    private final TransactionTemplate transaction;

    Signing(
            Documents documents,
            SigningAuthorityRule authority,
            KeyRing keys,
            PdfSigner files,
            CheckedSigner signer,
            AnnexSealing annexes,
            SignatureLog log,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.authority = authority;
        this.keys = keys;
        this.files = files;
        this.signer = signer;
        this.annexes = annexes;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Signs the version the person has read, with their own key. Never inside a transaction: it takes a second, and a
     * wrong PIN is counted whatever happens next.
     *
     * @param lock the state the page showed
     * @param version the number of the version the page showed
     * @throws Overtaken somebody has changed or signed it since
     * @throws BusinessRuleViolation they have no authority to sign it, or the PIN (field "pin") is wrong
     */
    @Transactional(propagation = Propagation.NEVER)
    public void sign(DocumentId id, int lock, int version, String pin, Actor actor) {
        Document document = requireSignable(id, lock, version, actor);
        sign(id, lock, keys.open(actor.id(), pin), documents.currentPdf(document), actor);
    }

    /** As above, one of several, with a key that is open already. */
    @Transactional(propagation = Propagation.NEVER)
    void sign(Batch.Choice choice, KeyRing.OpenKey key, Actor actor) {
        sign(choice.document(), choice.lock(), key, requireSignable(choice, actor), actor);
    }

    /** As below, and returns the file, which is the one they saw. */
    byte[] requireSignable(Batch.Choice choice, Actor actor) {
        Document document = requireSignable(choice.document(), choice.lock(), choice.version(), actor);
        byte[] read = documents.currentPdf(document);
        if (!Hash.of(read).equals(choice.hash())) {
            throw new Overtaken("Tệp không phải là tệp trong danh sách đã chọn, nên chưa ký.");
        }
        return read;
    }

    /** Whether they may sign it as they saw it: the same state, the same version. */
    Document requireSignable(DocumentId id, int lock, int version, Actor actor) {
        Document document = documents.get(id);
        documents.require(DocumentAct.SIGN, document, lock, actor);
        if (document.versionNumber() != version) {
            throw new Overtaken(
                    "Bản %d đã thay bằng bản %d, nên chưa ký.".formatted(version, document.versionNumber()));
        }
        authority.objection(document, actor).ifPresent(reason -> {
            throw new BusinessRuleViolation(reason);
        });
        return document;
    }

    private void sign(DocumentId id, int lock, KeyRing.OpenKey key, byte[] read, Actor actor) {
        CheckedSigner.Signed signed = signer.signAsFirst(
                read,
                key.key(),
                new SignatureAppearance.Handwriting(actor.person().fullName(), key.image()));
        keep(id, lock, Hash.of(read), signed, actor, () -> {});
    }

    /** @param besides what has to happen with it or not at all */
    void keep(DocumentId id, int lock, Hash read, CheckedSigner.Signed signed, Actor actor, Runnable besides) {
        commit(id, read, Version.Stage.SIGNED, Optional.of(actor.id()), signed, document -> {
            Mandate mandate = documents.require(DocumentAct.SIGN, document, lock, actor);
            besides.run();
            return new DocumentSigned(id, DoneBy.of(actor, mandate), authority.basis(document));
        });
    }

    /**
     * Writes number and date into the signed file and puts the organization's signature on it, after each file that goes
     * with it. May be called again and again: what has its seal stays as it is.
     */
    public void seal(DocumentId id) {
        Document document = documents.get(id);
        if (document.status() == DocumentStatus.SEALED || document.status().isIssued()) {
            return;
        }
        if (document.status() != DocumentStatus.NUMBERED) {
            throw new SigningImpossible("Văn bản chưa được cấp số nên chưa đóng dấu.");
        }
        byte[] signedByPerson = documents.currentPdf(id);
        signer.requireIntact(signedByPerson);
        byte[] numbered = files.fill(
                signedByPerson,
                String.valueOf(document.code().orElseThrow().number()),
                document.issuedOn().orElseThrow());
        KeyRing.OpenKey key = keys.openSeal(document.organization());
        annexes.seal(document, key);
        CheckedSigner.Signed sealed = signer.signAsLast(numbered, key.key(), new SignatureAppearance.Seal(key.image()));
        commit(
                id,
                Hash.of(signedByPerson),
                Version.Stage.SEALED,
                Optional.empty(),
                sealed,
                current -> new DocumentSealed(id, DoneBy.system()));
    }

    /** The signatures on the current version, the person's first. */
    List<Signature> signaturesOn(Document document) {
        return log.of(document);
    }

    private interface Permission {
        DocumentEvent ask(Document document);
    }

    /** Between reading and here anything may have happened: all is asked again, then kept at once or not at all. */
    private void commit(
            DocumentId id,
            Hash read,
            Version.Stage stage,
            Optional<PersonId> person,
            CheckedSigner.Signed signed,
            Permission permission) {
        try {
            transaction.executeWithoutResult(status -> {
                Document document = documents.get(id);
                DocumentEvent event = permission.ask(document);
                if (!documents.currentVersion(document).orElseThrow().hash().equals(read)) {
                    throw new Overtaken("Tệp của văn bản đã đổi trong lúc ký, nên chữ ký không được lưu.");
                }
                documents.addRendition(document, stage, signed.pdf());
                X509Certificate certificate = signed.request().certificate();
                Holder holder = Holder.of(certificate);
                log.add(new Signature(
                        id,
                        document.versionNumber(),
                        person.isPresent() ? Signature.Kind.PERSON : Signature.Kind.SEAL,
                        person,
                        holder.name(),
                        holder.organization(),
                        TrustedAuthorities.encoded(certificate),
                        signed.request().signedAt(),
                        read,
                        Hash.of(signed.pdf())));
                documents.record(event);
            });
        } catch (DuplicateKeyException twice) {
            throw new Overtaken("Văn bản vừa được ký ở nơi khác. Hãy tải lại trang để thấy trạng thái mới.");
        }
    }
}
