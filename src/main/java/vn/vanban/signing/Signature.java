package vn.vanban.signing;

import java.time.Instant;
import java.util.Optional;
import vn.vanban.document.DocumentId;
import vn.vanban.organization.PersonId;
import vn.vanban.shared.Hash;

/**
 * A signature this system made and found valid at once.
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
