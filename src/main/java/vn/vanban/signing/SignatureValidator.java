package vn.vanban.signing;

import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfCMSRevision;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/**
 * Judges the signatures of a PDF, without asking any network unless it is given servers to ask what became of
 * certificates.
 *
 * <p>The standard ETSI policy stays as it is: without revocation data it passes a certificate only if that certificate
 * says that its issuer publishes none, as the demo authority's do; for every other one the answer is "not known".
 */
public final class SignatureValidator {

    /** Read once: parsing it takes longer than judging a file. */
    private static final ValidationPolicy POLICY =
            ValidationPolicyLoader.fromDefaultValidationPolicy().create();

    private final Clock clock;
    private final RevocationServers servers;
    private final List<X509Certificate> trustedAuthorities;

    /** @param trustedAuthorities the only certificates trusted by themselves; with none, nothing is ever valid */
    public SignatureValidator(Clock clock, Collection<X509Certificate> trustedAuthorities) {
        this(clock, trustedAuthorities, RevocationServers.NONE);
    }

    /** @param servers where to ask what became of a certificate */
    SignatureValidator(Clock clock, Collection<X509Certificate> trustedAuthorities, RevocationServers servers) {
        this.clock = clock;
        this.servers = servers;
        this.trustedAuthorities = List.copyOf(trustedAuthorities);
    }

    public SignatureValidation validate(byte[] pdf) {
        try {
            var reports = reports(pdf);
            var signatures = reports.getDiagnosticData().getSignatures().stream()
                    .sorted(Comparator.comparing(AcceptanceRule::end))
                    .toList();
            var stamps = reports.getDiagnosticData().getTimestampsByType(TimestampType.DOCUMENT_TIMESTAMP);
            return new AcceptanceRule(signatures, stamps, reports.getSimpleReport(), pdf).judge();
        } catch (RuntimeException e) {
            // A file made to break the library is no reason to show the reader anything but this.
            return SignatureValidation.unreadable("Tệp PDF không đọc được nên không kiểm tra được chữ ký số.");
        }
    }

    private Reports reports(byte[] pdf) {
        var verifier = TrustedAuthorities.trusting(trustedAuthorities);
        servers.attachTo(verifier);
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(clock.instant()));
        validator.setEnableEtsiValidationReport(false);
        validator.setPdfObjFactory(withoutDrawingPages());
        return validator.validateDocument(POLICY);
    }

    /** Comparing the objects of the revisions finds more than comparing pictures of the pages. */
    private static PdfBoxNativeObjectFactory withoutDrawingPages() {
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        var factory = new PdfBoxNativeObjectFactory() {
            @Override
            public PDFSignatureService newPAdESSignatureService() {
                return configure(new LaterChanges());
            }
        };
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }

    /** The library compares a signature that covers the whole file with itself, which takes a third of the time. */
    private static final class LaterChanges extends PdfBoxSignatureService {

        LaterChanges() {
            super(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory());
        }

        @Override
        protected void analyzePdfModifications(
                DSSDocument file, PdfCMSRevision signed, PdfDocumentReader last, char[] password) throws IOException {
            var range = signed.getByteRange();
            if (range.getSecondPartStart() + range.getSecondPartEnd() < DSSUtils.getFileByteSize(file)) {
                super.analyzePdfModifications(file, signed, last, password);
            }
        }
    }
}
