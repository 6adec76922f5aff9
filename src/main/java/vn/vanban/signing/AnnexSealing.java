package vn.vanban.signing;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanban.document.Attachment;
import vn.vanban.document.AttachmentPages;
import vn.vanban.document.Attachments;
import vn.vanban.document.Document;
import vn.vanban.document.Files;
import vn.vanban.shared.Hash;

/**
 * The organization's own signature on each file that goes with a numbered document: a line at the top right, without
 * image (NĐ 30/2020, Phụ lục I, Mục III.1d). Each is signed and kept by itself, so whoever tries again goes on where the
 * last attempt ended.
 */
@Component
class AnnexSealing {

    private final Attachments attachments;
    private final AttachmentPages pages;
    private final Files files;
    private final CheckedSigner signer;
    private final SignedAnnexes signed;
    private final TransactionTemplate transaction;

    AnnexSealing(
            Attachments attachments,
            AttachmentPages pages,
            Files files,
            CheckedSigner signer,
            SignedAnnexes signed,
            PlatformTransactionManager transactions) {
        this.attachments = attachments;
        this.pages = pages;
        this.files = files;
        this.signer = signer;
        this.signed = signed;
        // Of its own: the job that calls rolls back as a whole when a later file fails, and would sign this one again.
        this.transaction = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** @throws SigningImpossible naming the file that cannot be signed */
    void seal(Document document, KeyRing.OpenKey key) {
        Set<Hash> done = signed.sourcesOf(document);
        attachments.of(document.id(), document.versionNumber()).stream()
                .filter(annex -> !done.contains(annex.hash()))
                .forEach(annex -> seal(document, annex, key));
    }

    private void seal(Document document, Attachment annex, KeyRing.OpenKey key) {
        try {
            Optional<byte[]> pdf = pages.pdfOf(annex).filter(AnnexSealing::isUnsigned);
            if (pdf.isPresent()) {
                keep(document, annex, signer.signAsLast(pdf.get(), key.key(), line(document)));
            }
        } catch (SigningImpossible reason) {
            throw reason;
        } catch (RuntimeException unreadable) {
            throw new SigningImpossible("Tệp kèm theo “%s” không ký số được.".formatted(annex.name()), unreadable);
        }
    }

    /** "Số: 15/QĐ-SYT"; the time is added when the signature is made. */
    private static SignatureAppearance.Line line(Document document) {
        return new SignatureAppearance.Line("Số: " + document.code().orElseThrow());
    }

    /** Another office's original stays as it is: our signature would be one more on its paper. */
    private static boolean isUnsigned(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().isEmpty();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void keep(Document document, Attachment annex, CheckedSigner.Signed made) {
        transaction.executeWithoutResult(status -> signed.add(
                document,
                annex.hash(),
                line(document).at(made.request().signedAt()),
                OffsetDateTime.ofInstant(made.request().signedAt(), ZoneOffset.UTC),
                TrustedAuthorities.encoded(made.request().certificate()),
                files.keep(Files.PDF, made.pdf())));
    }
}
