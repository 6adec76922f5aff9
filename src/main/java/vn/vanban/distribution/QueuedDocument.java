package vn.vanban.distribution;

import java.time.Instant;
import java.util.Optional;
import vn.vanban.document.DocumentCode;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentStatus;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Urgency;

/**
 * A document at the registry desk.
 *
 * @param since when it came to where it stands now
 */
record QueuedDocument(
        DocumentId id,
        DocumentType type,
        String subject,
        DocumentStatus status,
        Urgency urgency,
        Optional<DocumentCode> code,
        String signerName,
        Instant signedAt,
        Instant since) {

    /** What is to be done with it, in the order of the desk. */
    enum Group {
        AT_ONCE,
        TO_NUMBER,
        SEALING,
        TO_ISSUE,
        ISSUED_TODAY
    }

    Group group() {
        return switch (status) {
            case NUMBERED -> Group.SEALING;
            case ISSUED -> Group.ISSUED_TODAY;
            case SEALED -> urgency == Urgency.NORMAL ? Group.TO_ISSUE : Group.AT_ONCE;
            default -> urgency == Urgency.NORMAL ? Group.TO_NUMBER : Group.AT_ONCE;
        };
    }
}
