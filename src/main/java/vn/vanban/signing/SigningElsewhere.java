package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.Documents;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Hash;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/**
 * The competent person's signature by a key that is not on this server: prepare here, sign elsewhere, embed here. What
 * comes back is taken only for what was prepared: see {@link PreparedSignature}. Neither step holds a transaction.
 */
@Component
class SigningElsewhere {

    private final Documents documents;
    private final Signing signing;
    private final SigningWays ways;
    private final PreparedSignatures prepared;
    private final PdfSigner files;
    private final CheckedSigner signer;
    private final Clock clock;

    SigningElsewhere(
            Documents documents,
            Signing signing,
            SigningWays ways,
            PreparedSignatures prepared,
            PdfSigner files,
            CheckedSigner signer,
            Clock clock) {
        this.documents = documents;
        this.signing = signing;
        this.ways = ways;
        this.prepared = prepared;
        this.files = files;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * What the key has to sign.
     *
     * @param toBeSigned the bytes whose SHA-256 is signed
     */
    record Request(UUID id, DocumentId document, List<X509Certificate> chain, byte[] toBeSigned) {}

    /**
     * @param lock the state the page showed
     * @param version the number of the version the page showed
     * @throws Overtaken somebody has changed or signed it since
     * @throws BusinessRuleViolation they have no authority to sign it, or sign in another way
     */
    @Transactional(propagation = Propagation.NEVER)
    Request prepare(DocumentId id, int lock, int version, SigningWay.Kind kind, Actor actor) {
        Document document = signing.requireSignable(id, lock, version, actor);
        return prepare(id, lock, version, documents.currentPdf(document), ways.of(actor.id(), kind), actor);
    }

    /** As above, one of several. */
    @Transactional(propagation = Propagation.NEVER)
    Request prepare(Batch.Choice choice, SigningWay way, Actor actor) {
        byte[] read = signing.requireSignable(choice, actor);
        return prepare(choice.document(), choice.lock(), choice.version(), read, way, actor);
    }

    private Request prepare(DocumentId id, int lock, int version, byte[] read, SigningWay way, Actor actor) {
        signer.requireGood(way.chain());
        String name = actor.person().fullName();
        PreparedPdf file = files.prepare(read, new SignatureAppearance.Handwriting(name, way.image()));
        PreparedSignature kept = new PreparedSignature(
                UUID.randomUUID(),
                actor.id(),
                id,
                version,
                lock,
                Hash.of(read),
                file.pdf(),
                way.chain(),
                way.image(),
                // As exact as the signature says it.
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        byte[] toBeSigned = files.dataToSign(file, kept.request(name)).bytes();
        prepared.add(kept);
        return new Request(kept.id(), id, kept.chain(), toBeSigned);
    }

    /**
     * Puts the signature that came back into the file it was made for, and keeps it.
     *
     * @throws NotFound it was prepared for somebody else or for another document
     * @throws Overtaken it was used already or is too old, or the document has changed since
     * @throws BusinessRuleViolation it is not a signature over what was prepared by the certificate it was prepared for
     */
    @Transactional(propagation = Propagation.NEVER)
    void complete(DocumentId id, UUID request, byte[] value, Actor actor) {
        PreparedSignature kept = prepared.open(request, id, actor.id());
        signing.requireSignable(id, kept.lock(), kept.version(), actor);
        DataToSign dataToSign =
                files.dataToSign(kept.pdf(), kept.request(actor.person().fullName()));
        CheckedSigner.Signed signed = signer.embedFirst(kept.pdf(), dataToSign, value);
        signing.keep(id, kept.lock(), kept.read(), signed, actor, () -> prepared.use(request));
    }
}
