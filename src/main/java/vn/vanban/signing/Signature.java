package vn.vanban.signing;

import java.time.Instant;
import java.util.Optional;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;

/**
 * A signature that this system put into a file.
 *
 * @param holder as the certificate names them; for a seal, the organization itself
 */
record Signature(
        DocumentId document,
        int versionNumber,
        Kind kind,
        Optional<PersonId> signer,
        String holder,
        String organization,
        byte[] certificate,
        Instant signedAt,
        Hash pdfBefore,
        Hash pdfAfter) {

    enum Kind {
        PERSON,
        SEAL
    }
}
