package vn.vanban.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;

/**
 * Appends to a signed file what proves its signatures in later years. Every byte that was there stays, so each earlier
 * signature and time-stamp goes on covering what it covered.
 */
final class PdfPreservation {

    private final TSPSource timestamps;
    private final TimestampSettings settings;

    PdfPreservation(TSPSource timestamps, TimestampSettings settings) {
        this.timestamps = timestamps;
        this.settings = settings;
    }

    /** One time-stamp over the whole file: it proves when every signature in it existed already (BASELINE-T). */
    byte[] timestamp(byte[] pdf, CommonCertificateVerifier verifier) {
        return extend(pdf, SignatureLevel.PAdES_BASELINE_T, verifier);
    }

    /**
     * What became of every certificate, the time-stamps' too, and a time-stamp over all that (BASELINE-LTA). Done again
     * to such a file, it renews the last time-stamp.
     *
     * @param servers asked while it lasts
     */
    byte[] archive(byte[] pdf, CommonCertificateVerifier verifier, PermittedHosts servers) {
        RevocationServers.attach(servers, verifier);
        try {
            return extend(pdf, SignatureLevel.PAdES_BASELINE_LTA, verifier);
        } catch (AlertException missing) {
            throw new SigningImpossible(
                    "Chưa có đủ dữ liệu về việc thu hồi chứng thư số. %s"
                            .formatted(servers.complaint().orElse("Chứng thư số không ghi nơi tra cứu.")),
                    missing);
        }
    }

    private byte[] extend(byte[] pdf, SignatureLevel level, CommonCertificateVerifier verifier) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.getSignatureTimestampParameters().setDigestAlgorithm(settings.digest());
        parameters.getArchiveTimestampParameters().setDigestAlgorithm(settings.digest());
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(timestamps);
        try {
            return ((InMemoryDocument) service.extendDocument(new InMemoryDocument(pdf), parameters)).getBytes();
        } catch (AlertException missing) {
            throw missing;
        } catch (DSSException unfit) {
            throw new SigningImpossible("Tệp không thêm được dấu thời gian.", unfit);
        }
    }
}
