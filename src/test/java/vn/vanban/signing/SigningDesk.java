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
        return signer.prepare(PrintedDocument.notice(), handwriting()).pdf();
    }

    byte[] signed() throws IOException {
        return signed(prepared());
    }

    byte[] signed(byte[] prepared) {
        return sign(prepared, Pkcs12SigningKey.open(directorKey.pkcs12(), PIN), handwriting());
    }

    SignatureAppearance.Handwriting handwriting() {
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

    /** The place of the signer's printed name, but the key of somebody else whom the authority knows. */
    byte[] signedWithKeyOf(String holder) throws IOException {
        return sign(prepared(), keyOf(holder), handwriting());
    }

    byte[] sealedBy(String organization, byte[] numbered) {
        var key = Pkcs12SigningKey.open(
                authority.issueToOrganization(organization, PIN).pkcs12(), PIN);
        return sign(numbered, key, new SignatureAppearance.Seal(SealImage.draw(organization)));
    }

    /** A further signature of the director after whatever the file already carries. */
    byte[] signedOnceMore(byte[] pdf) {
        return InvisibleSignature.sha256(pdf, keyOf(PrintedDocument.SIGNER), clock.instant());
    }

    private SigningKey keyOf(String holder) {
        var issued = holder.equals(PrintedDocument.OFFICE)
                ? authority.issueToOrganization(holder, PIN)
                : authority.issueToPerson(holder, "Giám đốc", PrintedDocument.OFFICE, PIN);
        return Pkcs12SigningKey.open(issued.pkcs12(), PIN);
    }
}
