package vn.vanban.signing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanban.signing.SignatureValidation.ValidatedSignature;
import vn.vanban.signing.SignatureValidation.Verdict;

/**
 * When a signed file is accepted: every signature passes, nothing but number, date and signatures was added after one,
 * nothing but time-stamps and evidence after the last, and the document has been issued as the decree says.
 *
 * <p>The ETSI policy only warns of foreign additions: a box painted over the text would pass it.
 */
record AcceptanceRule(
        List<SignatureWrapper> signatures, List<TimestampWrapper> stamps, SimpleReport report, byte[] pdf) {

    SignatureValidation judge() {
        if (signatures.isEmpty()) {
            return SignedRanges.fault(pdf, 0)
                    .map(fault -> new SignatureValidation(List.of(), List.of(fault), Verdict.REFUTED))
                    .orElseGet(() ->
                            new SignatureValidation(List.of(), List.of("Tệp không có chữ ký số."), Verdict.UNSIGNED));
        }
        var described = signatures.stream().map(this::describe).toList();
        var issuance = new IssuanceRule(described, revision(0), pdf).judge();
        var faults = faults();
        faults.addAll(issuance.faults());
        var doubts = failing(false);
        var findings = Stream.of(faults, doubts, issuance.missing())
                .flatMap(List::stream)
                .toList();
        return new SignatureValidation(
                described,
                findings,
                !faults.isEmpty()
                        ? Verdict.REFUTED
                        : !doubts.isEmpty() ? Verdict.UNKNOWN : findings.isEmpty() ? Verdict.VALID : Verdict.UNISSUED);
    }

    private List<String> faults() {
        var faults = failing(true);
        SignedRanges.fault(pdf, signatures.size() + stamps.size()).ifPresent(faults::add);
        for (int i = 0; i + 1 < signatures.size(); i++) {
            var foreign = String.join("; ", RevisionChanges.foreign(revision(i), revision(i + 1)));
            if (!foreign.isEmpty() || sawForeignChanges(signatures.get(i))) {
                faults.add("Sau chữ ký số của %s, tệp bị sửa ngoài ô số, ngày, tháng%s."
                        .formatted(signer(signatures.get(i)), foreign.isEmpty() ? "" : ": " + foreign));
            }
        }
        int last = signatures.size() - 1;
        if (!coversWholeFile(signatures.get(last))
                && (sawForeignChanges(signatures.get(last))
                        || !RevisionChanges.foreignAfterLast(revision(last), pdf)
                                .isEmpty())) {
            faults.add("Tệp bị thêm nội dung sau chữ ký số cuối cùng.");
        }
        stamps.stream()
                .filter(stamp -> !stamp.isMessageImprintDataIntact() || !stamp.isSignatureIntact())
                .map(stamp ->
                        "Dấu thời gian của %s không khớp với nội dung tệp.".formatted(SignatureEvidence.name(stamp)))
                .forEach(faults::add);
        return faults;
    }

    /** @param refuted whether to tell of what is proven wrong, or of what is merely not known */
    private List<String> failing(boolean refuted) {
        return signatures.stream()
                .filter(signature -> indication(signature) != Indication.TOTAL_PASSED)
                .filter(signature -> refuted == (indication(signature) == Indication.TOTAL_FAILED))
                .map(signature -> "Chữ ký số của %s %s.".formatted(signer(signature), reason(doubt(signature))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The library only warns of revocation data that are older than what they should prove. */
    private Indication indication(SignatureWrapper signature) {
        return report.isValid(signature.getId()) && SignatureEvidence.isOutdated(signature, report)
                ? Indication.INDETERMINATE
                : report.getIndication(signature.getId());
    }

    private SubIndication doubt(SignatureWrapper signature) {
        return report.isValid(signature.getId()) ? SubIndication.TRY_LATER : report.getSubIndication(signature.getId());
    }

    private ValidatedSignature describe(SignatureWrapper signature) {
        var certificate = signature.getSigningCertificate();
        var signedAt = signature.getClaimedSigningTime();
        return new ValidatedSignature(
                certificate == null ? "" : certificate.getCommonName(),
                certificate == null ? "" : certificate.getOrganizationName(),
                signedAt == null ? null : signedAt.toInstant(),
                SignatureEvidence.level(signature, report),
                indication(signature).name(),
                coversWholeFile(signature),
                SignatureEvidence.of(signature, report));
    }

    private boolean coversWholeFile(SignatureWrapper signature) {
        return end(signature) == pdf.length;
    }

    /** The file as it was when this signature was made. */
    private byte[] revision(int signature) {
        return Arrays.copyOf(pdf, Math.min(pdf.length, end(signatures.get(signature))));
    }

    /** The length of the file when it was signed, 0 when the signature does not say it. */
    static int end(SignatureWrapper signature) {
        var range = signature.getSignatureByteRange();
        return range == null || range.size() != 4
                ? 0
                : Math.max(0, range.get(2).add(range.get(3)).intValue());
    }

    /** A second opinion, of the library. */
    private static boolean sawForeignChanges(SignatureWrapper signature) {
        return !signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty()
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty();
    }

    private static String signer(SignatureWrapper signature) {
        var certificate = signature.getSigningCertificate();
        return certificate == null ? "người không rõ" : certificate.getCommonName();
    }

    private static String reason(SubIndication doubt) {
        if (doubt == null) {
            return "chưa đủ căn cứ để kết luận hợp lệ";
        }
        return switch (doubt) {
            case HASH_FAILURE, SIG_CRYPTO_FAILURE, FORMAT_FAILURE, SIGNED_DATA_NOT_FOUND ->
                "không khớp với nội dung tệp: tệp đã bị sửa sau khi ký";
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE, NO_SIGNING_CERTIFICATE_FOUND ->
                "không do tổ chức chứng thực được tin cậy cấp";
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> "dùng chứng thư số đã bị thu hồi";
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
                "dùng chứng thư số ngoài thời hạn hiệu lực";
            case TRY_LATER, CERTIFICATE_CHAIN_GENERAL_FAILURE, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
                "chưa biết chứng thư số còn hiệu lực hay đã bị thu hồi";
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE ->
                "dùng thuật toán mật mã không còn an toàn";
            default -> "chưa đủ căn cứ để kết luận hợp lệ (" + doubt + ")";
        };
    }
}
