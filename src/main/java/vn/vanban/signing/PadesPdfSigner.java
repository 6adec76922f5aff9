package vn.vanban.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.VisualSignatureRotation;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.util.ConcurrentReferenceHashMap;

/** Signs PDF as PAdES-BASELINE-B. */
final class PadesPdfSigner implements PdfSigner {

    /** A token remembers whose signature it found on itself; asking that again takes a tenth of the signing. */
    private static final Map<X509Certificate, CertificateToken> TOKENS = new ConcurrentReferenceHashMap<>();

    @Override
    public PreparedPdf prepare(byte[] pdf, SignatureAppearance.Handwriting handwriting) {
        return PreparedPdf.of(pdf, handwriting);
    }

    @Override
    public DataToSign dataToSign(PreparedPdf file, SigningRequest request) {
        return dataToSign(file.pdf(), request, file.place());
    }

    @Override
    public DataToSign dataToSign(byte[] pdf, SigningRequest request) {
        var place = request.appearance() instanceof SignatureAppearance.Line line
                ? SignaturePlace.ofLine(pdf, line.at(request.signedAt()))
                : SignaturePlace.find(pdf, request.appearance());
        return dataToSign(pdf, request, place);
    }

    private static DataToSign dataToSign(byte[] pdf, SigningRequest request, SignaturePlace place) {
        var parameters = parameters(request, place);
        var toBeSigned = service(request).getDataToSign(new InMemoryDocument(pdf), parameters);
        return new DataToSign(request, place, toBeSigned.getBytes(), parameters);
    }

    @Override
    public byte[] embed(byte[] pdf, DataToSign dataToSign, byte[] signatureValue) {
        var request = dataToSign.request();
        var service = service(request);
        var parameters =
                dataToSign.preparation() == null ? parameters(request, dataToSign.place()) : dataToSign.preparation();
        var value = new SignatureValue(algorithm(parameters), signatureValue);
        var signed = (InMemoryDocument) service.signDocument(new InMemoryDocument(pdf), parameters, value);
        return signed.getBytes();
    }

    @Override
    public byte[] fill(byte[] signedPdf, String number, LocalDate issuedOn) {
        return NumberAndDateFields.fill(signedPdf, number, issuedOn);
    }

    private static PAdESService service(SigningRequest request) {
        var pdf = new PicturePdfFactory();
        if (request.appearance() instanceof SignatureAppearance.Seal) {
            // The law wants the seal to overlap the handwriting; anything else that overlaps stays an error.
            var position = new PdfSignatureFieldPositionChecker();
            position.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
            pdf.setPdfSignatureFieldPositionChecker(position);
        }
        var service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(pdf);
        return service;
    }

    /** The same request always gives the same bytes, so a remote key may answer to another process of ours. */
    private static PAdESSignatureParameters parameters(SigningRequest request, SignaturePlace place) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(token(request.certificate()));
        parameters.setCertificateChain(
                request.certificateChain().stream().map(PadesPdfSigner::token).toArray(CertificateToken[]::new));
        parameters.bLevel().setSigningDate(Date.from(request.signedAt()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        parameters.setImageParameters(image(request, place));
        return parameters;
    }

    private static CertificateToken token(X509Certificate certificate) {
        return TOKENS.computeIfAbsent(certificate, CertificateToken::new);
    }

    private static SignatureImageParameters image(SigningRequest request, SignaturePlace place) {
        var image = new SignatureImageParameters();
        if (request.appearance() instanceof SignatureAppearance.Line line) {
            image.setTextParameters(LineText.parameters(line.at(request.signedAt())));
            image.getFieldParameters().setRotation(VisualSignatureRotation.AUTOMATIC);
        } else {
            image.setImage(new InMemoryDocument(request.appearance().image(), "signature.png", MimeTypeEnum.PNG));
            image.setImageScaling(ImageScaling.STRETCH);
        }
        var field = image.getFieldParameters();
        field.setPage(place.page());
        field.setOriginX(place.left());
        field.setOriginY(place.top());
        field.setWidth(place.width());
        field.setHeight(place.height());
        return image;
    }

    private static SignatureAlgorithm algorithm(PAdESSignatureParameters parameters) {
        var publicKey = parameters.getSigningCertificate().getPublicKey();
        return SignatureAlgorithm.getAlgorithm(EncryptionAlgorithm.forKey(publicKey), parameters.getDigestAlgorithm());
    }
}
