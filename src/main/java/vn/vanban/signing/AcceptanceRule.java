package vn.vanban.signing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * When a signed file is accepted: every signature passes, nothing but number, date and signatures was added after one,
 * and the last one covers the whole file.
 *
 * <p>The ETSI policy only warns of foreign additions: a box painted over the text would pass it.
 */
record AcceptanceRule(List<SignatureWrapper> signatures, SimpleReport report, byte[] pdf) {

    /** Reasons to refuse, oldest signature first; none means accepted. */
    List<String> findings() {
        if (signatures.isEmpty()) {
            return List.of("Tệp không có chữ ký số.");
        }
        var findings = new ArrayList<String>();
        for (var signature : signatures) {
            var signer = signer(signature);
            if (!report.isValid(signature.getId())) {
                findings.add(
                        "Chữ ký số của %s %s.".formatted(signer, reason(report.getSubIndication(signature.getId()))));
            }
            if (wasFollowedByForeignChanges(signature)) {
                findings.add("Sau chữ ký số của %s, tệp bị sửa ngoài ô số, ngày, tháng.".formatted(signer));
            }
        }
        if (!coversWholeFile(signatures.get(signatures.size() - 1))) {
            findings.add("Tệp bị thêm nội dung sau chữ ký số cuối cùng.");
        }
        return findings;
    }

    /** A failed check or a foreign change, against a mere lack of knowledge about a certificate. */
    boolean isRefuted() {
        return signatures.stream()
                        .anyMatch(signature -> report.getIndication(signature.getId()) == Indication.TOTAL_FAILED
                                || wasFollowedByForeignChanges(signature))
                || !signatures.isEmpty() && !coversWholeFile(signatures.get(signatures.size() - 1));
    }

    boolean coversWholeFile(SignatureWrapper signature) {
        return end(signature) == pdf.length;
    }

    /** The length of the file when it was signed, 0 when the signature does not say it. */
    static int end(SignatureWrapper signature) {
        var range = signature.getSignatureByteRange();
        return range == null || range.size() != 4
                ? 0
                : range.get(2).add(range.get(3)).intValue();
    }

    private boolean wasFollowedByForeignChanges(SignatureWrapper signature) {
        return !signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty()
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty()
                || !signature.getPdfVisualDifferenceConcernedPages().isEmpty()
                || foreignFieldWasAdded(signature)
                || foreignFieldMayBeFilled(signature);
    }

    private boolean foreignFieldWasAdded(SignatureWrapper signature) {
        var ours = new HashSet<>(HeadingBlank.fieldNames());
        signatures.forEach(other -> ours.addAll(other.getSignatureFieldNames()));
        return !ours.containsAll(signature.getModifiedFieldNames());
    }

    /** DSS reports that a value was filled in, but not into which field. */
    private boolean foreignFieldMayBeFilled(SignatureWrapper signature) {
        return signature.getPdfSignatureOrFormFillChanges().stream()
                        .anyMatch(change -> change.getValue().endsWith("/V"))
                && !NumberAndDateFields.areTheOnlyFillable(pdf);
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
            default -> "chưa đủ căn cứ để kết luận hợp lệ (" + doubt + ")";
        };
    }
}
