package vn.vanban.signing;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Walks a notice through signature, number and seal with freshly issued demo keys. */
final class SigningDesk {

    static final char[] PIN = "246810".toCharArray();
    static final LocalDate ISSUED_ON = LocalDate.of(2026, 12, 3);

    final Clock clock = Clock.fixed(Instant.parse("2026-12-03T02:15:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    final DemoCertificateAuthority authority = DemoCertificateAuthority.create(clock);
    final DemoCertificateAuthority.IssuedKey directorKey =
            authority.issueToPerson(PrintedDocument.SIGNER, "Giám đốc", PrintedDocument.OFFICE, PIN);
    final DemoCertificateAuthority.IssuedKey sealKey = authority.issueToOrganization(PrintedDocument.OFFICE, PIN);
    final PdfSigner signer = new PadesPdfSigner();
    final SignatureValidator validator = new SignatureValidator(clock, List.of(authority.certificate()));

    byte[] prepared() throws IOException {
        return signer.prepare(PrintedDocument.notice());
    }

    byte[] signed() throws IOException {
        return signed(prepared());
    }

    byte[] signed(byte[] prepared) {
        return sign(prepared, Pkcs12SigningKey.open(directorKey.pkcs12(), PIN), handwriting());
    }

    SignatureAppearance handwriting() {
        return new SignatureAppearance.Handwriting(PrintedDocument.SIGNER, SignatureImage.draw(PrintedDocument.SIGNER));
    }

    byte[] numbered() throws IOException {
        return signer.fill(signed(), "87", ISSUED_ON);
    }

    byte[] sealed(byte[] numbered) {
        var seal = new SignatureAppearance.Seal(SealImage.draw(PrintedDocument.OFFICE));
        return sign(numbered, Pkcs12SigningKey.open(sealKey.pkcs12(), PIN), seal);
    }

    byte[] sign(byte[] pdf, SigningKey key, SignatureAppearance appearance) {
        var request = new SigningRequest(key.certificateChain(), clock.instant(), appearance);
        var dataToSign = signer.dataToSign(pdf, request);
        return signer.embed(pdf, dataToSign, key.sign(dataToSign.bytes()));
    }
}
