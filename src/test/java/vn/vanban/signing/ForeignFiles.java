package vn.vanban.signing;

import java.time.Instant;

/** Files signed by a key of which nobody here can tell whose it is. */
public final class ForeignFiles {

    private ForeignFiles() {}

    public static byte[] signed(byte[] pdf) throws Exception {
        Instant now = Instant.now();
        ForeignKey key = ForeignKey.selfSigned(
                "CN=Phòng Văn thư xa,O=Phòng Văn thư xa", now.minusSeconds(3600), now.plusSeconds(3600));
        PdfSigner signer = new PadesPdfSigner();
        DataToSign data = signer.dataToSign(
                pdf, new SigningRequest(key.certificateChain(), now, new SignatureAppearance.Line("Phòng Văn thư xa")));
        return signer.embed(pdf, data, key.sign(data.bytes()));
    }
}
