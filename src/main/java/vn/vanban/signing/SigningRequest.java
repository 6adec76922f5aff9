package vn.vanban.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

/** Who signs, when, and what the reader sees; the certificate chain starts with the signer's own. */
record SigningRequest(List<X509Certificate> certificateChain, Instant signedAt, SignatureAppearance appearance) {

    SigningRequest {
        certificateChain = List.copyOf(certificateChain);
        // As exact as the signature says it.
        signedAt = signedAt.truncatedTo(ChronoUnit.SECONDS);
        var certificate = certificateChain.get(0);
        var day = Date.from(signedAt);
        if (day.before(certificate.getNotBefore()) || day.after(certificate.getNotAfter())) {
            throw new SigningImpossible("Chứng thư số của người ký đã hết hạn hoặc chưa đến ngày có hiệu lực.");
        }
    }

    X509Certificate certificate() {
        return certificateChain.get(0);
    }
}
