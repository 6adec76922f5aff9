package vn.vanban.signing;

import java.time.Instant;
import java.util.List;

/** What is known about a file's signatures; every reason for doubt is a finding in Vietnamese. */
record SignatureValidation(List<ValidatedSignature> signatures, List<String> findings) {

    /** One signature as found; the time is the signer's claim or null, {@code indication} is ETSI's word, such as TOTAL_PASSED. */
    record ValidatedSignature(
            String signer,
            String organization,
            Instant signedAt,
            String level,
            String indication,
            boolean coversWholeFile) {}

    /** The unknown counts as invalid. */
    boolean valid() {
        return !signatures.isEmpty() && findings.isEmpty();
    }
}
