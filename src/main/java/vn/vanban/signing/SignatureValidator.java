package vn.vanban.signing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import vn.vanban.signing.SignatureValidation.ValidatedSignature;

/**
 * Judges the signatures of a PDF without asking any network.
 *
 * <p>The standard ETSI policy stays as it is: without revocation data it passes a certificate only if that certificate
 * says that its issuer publishes none, as the demo authority's do; for every other one the answer is "not known".
 */
final class SignatureValidator {

    /** Read once: parsing it takes longer than judging a file. */
    private static final ValidationPolicy POLICY =
            ValidationPolicyLoader.fromDefaultValidationPolicy().create();

    private final Clock clock;
    private final CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();

    SignatureValidator(Clock clock, Collection<X509Certificate> trustedAuthorities) {
        this.clock = clock;
        trustedAuthorities.forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
    }

    SignatureValidation validate(byte[] pdf) {
        try {
            return judge(reports(pdf), pdf);
        } catch (DSSException | IllegalInputException e) {
            return new SignatureValidation(
                    List.of(), List.of("Tệp PDF không đọc được nên không kiểm tra được chữ ký số."), false);
        }
    }

    private Reports reports(byte[] pdf) {
        var verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(clock.instant()));
        validator.setEnableEtsiValidationReport(false);
        return validator.validateDocument(POLICY);
    }

    private static SignatureValidation judge(Reports reports, byte[] pdf) {
        var signatures = reports.getDiagnosticData().getSignatures().stream()
                .sorted(Comparator.comparing(AcceptanceRule::end))
                .toList();
        var rule = new AcceptanceRule(signatures, reports.getSimpleReport(), pdf);
        return new SignatureValidation(
                signatures.stream().map(signature -> describe(signature, rule)).toList(),
                rule.findings(),
                rule.isRefuted());
    }

    private static ValidatedSignature describe(SignatureWrapper signature, AcceptanceRule rule) {
        var certificate = signature.getSigningCertificate();
        var signedAt = signature.getClaimedSigningTime();
        return new ValidatedSignature(
                certificate == null ? "" : certificate.getCommonName(),
                certificate == null ? "" : certificate.getOrganizationName(),
                signedAt == null ? null : signedAt.toInstant(),
                String.valueOf(signature.getSignatureFormat()),
                rule.report().getIndication(signature.getId()).name(),
                rule.coversWholeFile(signature));
    }
}
