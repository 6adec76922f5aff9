package vn.vanban.signing;

import java.time.Instant;
import java.util.List;

/** What is known about a file's signatures; every reason for doubt is a finding in Vietnamese. */
public record SignatureValidation(List<ValidatedSignature> signatures, List<String> findings, Verdict verdict) {

    /**
     * One signature as found.
     *
     * @param signedAt the signer's claim, or null
     * @param level as far as its time-stamps can be believed, such as PAdES-BASELINE-LTA
     * @param indication ETSI's word, such as TOTAL_PASSED
     */
    public record ValidatedSignature(
            String signer,
            String organization,
            Instant signedAt,
            String level,
            String indication,
            boolean coversWholeFile,
            Evidence evidence) {

        /** An organization's own signature, where the holder and the organization are one. */
        public boolean isSeal() {
            return !signer.isEmpty() && signer.equals(organization);
        }
    }

    /**
     * What stands behind a signature.
     *
     * @param provenAt when it existed already by a time-stamp that can be believed, or null
     * @param provenBy the service of that time-stamp, or of one that cannot be believed; null without any
     * @param provenUntil when the certificate of the last such time-stamp ends, or null
     * @param chain the holder of the certificate, who issued it, and so on to the authority
     * @param certificateUntil the end of the signer's certificate, or null
     */
    public record Evidence(
            Instant provenAt, String provenBy, Instant provenUntil, List<String> chain, Instant certificateUntil) {}

    public enum Verdict {
        VALID,
        /** Nothing speaks against the signatures, but the number or the organization's seal is still missing. */
        UNISSUED,
        /** Something speaks against the file. */
        REFUTED,
        /** Not enough is known about a certificate. */
        UNKNOWN,
        UNSIGNED,
        UNREADABLE
    }

    /** A file that is no PDF, or one too broken to look for signatures in. */
    public static SignatureValidation unreadable(String finding) {
        return new SignatureValidation(List.of(), List.of(finding), Verdict.UNREADABLE);
    }

    /** Of legal value as it stands (Điều 5); the unknown counts as invalid. */
    public boolean valid() {
        return verdict == Verdict.VALID;
    }

    /** Every signature holds, on an issued document or on one that is still on its way. */
    public boolean intact() {
        return valid() || verdict == Verdict.UNISSUED;
    }
}
