package vn.vanban.signing;

import eu.europa.esig.dss.diagnostic.AbstractSignatureWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.RevocationWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.vanban.signing.SignatureValidation.Evidence;

/** What can be believed of the time-stamps and certificates behind a signature; anybody can run a time-stamp service. */
final class SignatureEvidence {

    /** How long an answer speaks that does not say it itself. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private SignatureEvidence() {}

    static Evidence of(SignatureWrapper signature, SimpleReport report) {
        var first = believed(signature, report)
                .min(Comparator.comparing(TimestampWrapper::getProductionTime))
                .orElse(null);
        var shown = first != null
                ? first
                : signature.getTimestampList().stream().findFirst().orElse(null);
        var certificate = signature.getSigningCertificate();
        return new Evidence(
                first == null ? null : first.getProductionTime().toInstant(),
                shown == null ? null : name(shown),
                believed(signature, report)
                        .max(Comparator.comparing(TimestampWrapper::getProductionTime))
                        .map(last -> last.getSigningCertificate().getNotAfter().toInstant())
                        .orElse(null),
                chain(signature),
                certificate == null ? null : certificate.getNotAfter().toInstant());
    }

    /** The level the file claims, brought down to what its time-stamps prove. */
    static String level(SignatureWrapper signature, SimpleReport report) {
        var claimed = signature.getSignatureFormat();
        if (signature.getTimestampList().isEmpty()) {
            return String.valueOf(claimed);
        }
        long believed = believed(signature, report).count();
        if (believed == 0) {
            return SignatureLevel.PAdES_BASELINE_B.toString();
        }
        return claimed == SignatureLevel.PAdES_BASELINE_LTA
                        && believed < signature.getTimestampList().size()
                ? SignatureLevel.PAdES_BASELINE_LT.toString()
                : String.valueOf(claimed);
    }

    /**
     * Whether nobody can tell that a certificate was not revoked by the moment it must have been in order: the proven
     * one, or now. An old list from before the revocation, put into the file, would otherwise whiten it.
     */
    static boolean isOutdated(SignatureWrapper signature, SimpleReport report) {
        var proven = of(signature, report).provenAt();
        var moment = proven != null ? proven : report.getValidationTime().toInstant();
        return signature.getCertificateChain().stream()
                .filter(certificate -> !certificate.isTrusted() && !certificate.isNoRevAvail())
                .anyMatch(certificate -> certificate.getCertificateRevocationData().stream()
                        .noneMatch(answer -> reaches(answer, moment)));
    }

    private static boolean reaches(RevocationWrapper answer, Instant moment) {
        return answer.getNextUpdate() != null
                        && !answer.getNextUpdate().toInstant().isBefore(moment)
                || !answer.getThisUpdate().toInstant().plus(A_DAY).isBefore(moment);
    }

    static String name(AbstractSignatureWrapper signed) {
        var certificate = signed.getSigningCertificate();
        return certificate == null ? "dịch vụ không rõ" : certificate.getCommonName();
    }

    private static Stream<TimestampWrapper> believed(SignatureWrapper signature, SimpleReport report) {
        return signature.getTimestampList().stream()
                .filter(stamp -> report.getIndication(stamp.getId()) == Indication.PASSED);
    }

    private static List<String> chain(SignatureWrapper signature) {
        return signature.getCertificateChain().stream()
                .map(CertificateWrapper::getCommonName)
                .toList();
    }
}
