package vn.vanban.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Signs a page nobody keeps, so that the first person to sign does not wait for the library to load. */
@Component
class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    private static final String NAME = "Trial";

    private final PdfSigner signer;
    private final Clock clock;

    WarmUp(PdfSigner signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** Not before the first people have their sign-in page. */
    @Scheduled(initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void signOnce() {
        try {
            DemoCertificateAuthority authority = DemoCertificateAuthority.create(clock);
            char[] pin = DemoKeys.PIN.toCharArray();
            SigningKey key = Pkcs12SigningKey.open(
                    authority.issueToPerson(NAME, NAME, NAME, pin).pkcs12(), pin);
            SigningRequest request = new SigningRequest(
                    key.certificateChain(),
                    clock.instant(),
                    new SignatureAppearance.Handwriting(NAME, SignatureImage.draw(NAME)));
            byte[] page = page();
            DataToSign dataToSign = signer.dataToSign(page, request);
            byte[] signed = signer.embed(page, dataToSign, key.sign(dataToSign.bytes()));
            new SignatureValidator(clock, List.of(authority.certificate())).validate(signed);
        } catch (IOException | RuntimeException e) {
            log.warn("Signing could not be tried out at start", e);
        }
    }

    private static byte[] page() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
                content.newLineAtOffset(300, 300);
                content.showText(NAME.toUpperCase());
                content.newLineAtOffset(0, -80);
                content.showText(NAME);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
