package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;

/**
 * What a key outside this server was asked to sign, and for whom it is good: one person, one version of one document at
 * one step, one certificate.
 *
 * @param lock the state of the document, which every act changes
 * @param read the file that the signer has read
 * @param pdf the same file with the empty fields for number and date, into which the signature goes
 */
record PreparedSignature(
        UUID id,
        PersonId signer,
        DocumentId document,
        int version,
        int lock,
        Hash read,
        byte[] pdf,
        List<X509Certificate> chain,
        byte[] image,
        Instant signedAt) {

    SigningRequest request(String signerName) {
        return new SigningRequest(chain, signedAt, new SignatureAppearance.Handwriting(signerName, image));
    }
}
