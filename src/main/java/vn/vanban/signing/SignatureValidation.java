package vn.vanban.signing;

import java.time.Instant;
import java.util.List;

/**
 * What is known about a file's signatures; every reason for doubt is a finding in Vietnamese.
 *
 * @param refuted something speaks against the file, so that it is not only a matter of not knowing
 */
record SignatureValidation(List<ValidatedSignature> signatures, List<String> findings, boolean refuted) {

    /** One signature as found; the time is the signer's claim or null, {@code indication} is ETSI's word, such as TOTAL_PASSED. */
    record ValidatedSignature(
            String signer,
            String organization,
            Instant signedAt,
            String level,
            String indication,
            boolean coversWholeFile) {

        /** An organization's own signature, where the holder and the organization are one. */
        boolean isSeal() {
            return signer.equals(organization);
        }
    }

    enum Verdict {
        VALID,
        REFUTED,
        UNKNOWN,
        UNSIGNED
    }

    Verdict verdict() {
        if (valid()) {
            return Verdict.VALID;
        }
        if (refuted) {
            return Verdict.REFUTED;
        }
        return signatures.isEmpty() ? Verdict.UNSIGNED : Verdict.UNKNOWN;
    }

    /** The unknown counts as invalid. */
    boolean valid() {
        return !signatures.isEmpty() && findings.isEmpty();
    }
}
